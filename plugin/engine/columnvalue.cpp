// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/columnvalue.h"

#include "protocol/json.h"

#include <cmath>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::LongLong || type == QMetaType::Double || type == QMetaType::Int
        || type == QMetaType::ULongLong;
}

QString hexOf(const QVariant &blob)
{
    return QString::fromLatin1(blob.toByteArray().toHex().toUpper());
}

bool isWhole(const QJsonValue &value)
{
    constexpr double exactLimit = 9'007'199'254'740'992.0; // 2^53
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    // Beyond 2^53 a double may only look whole; toInteger() gives the fallback where the text was no integer.
    return std::floor(number) == number
        && (std::abs(number) <= exactLimit || value.toInteger(-1) == value.toInteger(1));
}

qsizetype codePoints(const QString &text)
{
    qsizetype count = text.size();
    for (const QChar c : text)
        count -= c.isLowSurrogate() ? 1 : 0;
    return count;
}

Refusal invalid(const Column &column, const QString &what)
{
    return {RejectionCode::InvalidValue, u"%1 %2"_s.arg(column.name, what)};
}

std::variant<QVariant, Refusal> textToStored(const Column &column, const QJsonValue &sent)
{
    if (!sent.isString())
        return invalid(column, u"must be a text."_s);
    const QString text = sent.toString();
    if (!isStorableText(text))
        return invalid(column, u"holds a character that cannot be stored (NUL or half of a surrogate pair)."_s);
    if (!column.allowedValues.isEmpty() && !column.allowedValues.contains(text))
        return invalid(column, u"must be one of: %1."_s.arg(column.allowedValues.join(u", "_s)));
    if (column.maxLength > 0 && codePoints(text) > column.maxLength)
        return invalid(column, u"is longer than %1 characters."_s.arg(column.maxLength));
    return QVariant(text);
}

} // namespace

bool isSameStored(const QVariant &left, const QVariant &right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    if (isNumber(left) && isNumber(right)) {
        if (left.typeId() == QMetaType::Double || right.typeId() == QMetaType::Double)
            return left.toDouble() == right.toDouble();
        return left.toLongLong() == right.toLongLong();
    }
    return left.typeId() == right.typeId() && left == right;
}

bool isSameValue(const Column &column, const QJsonValue &sent, const QVariant &stored)
{
    if (stored.typeId() == QMetaType::Double && std::isinf(stored.toDouble()))
        return sent.isNull(); // JSON knows no infinity: it travels as null
    if (sent.isNull() || stored.isNull())
        return sent.isNull() && stored.isNull();
    if (stored.typeId() == QMetaType::QByteArray)
        return sent.isString() && sent.toString() == hexOf(stored);
    if (isNumber(stored)) {
        if (sent.isBool())
            return column.kind == ColumnKind::Boolean && stored.toLongLong() == (sent.toBool() ? 1 : 0);
        if (!sent.isDouble())
            return false;
        return isSameStored(isWhole(sent) ? QVariant(sent.toInteger()) : QVariant(sent.toDouble()), stored);
    }
    return sent.isString() && sent.toString() == stored.toString();
}

std::variant<QVariant, Refusal> toStored(const Column &column, const QJsonValue &sent)
{
    if (sent.isNull())
        return column.nullable ? std::variant<QVariant, Refusal>(QVariant())
                               : invalid(column, u"must not be empty (null)."_s);
    if (sent.isObject() || sent.isArray())
        return invalid(column, u"must be a single value."_s);
    switch (column.kind) {
    case ColumnKind::Integer:
        if (!isWhole(sent))
            return invalid(column, u"must be a whole number."_s);
        return QVariant(sent.toInteger());
    case ColumnKind::Real:
        if (!sent.isDouble())
            return invalid(column, u"must be a number."_s);
        return QVariant(sent.toDouble());
    case ColumnKind::Boolean:
        if (sent.isBool())
            return QVariant(qlonglong(sent.toBool() ? 1 : 0));
        if (isWhole(sent) && (sent.toInteger() == 0 || sent.toInteger() == 1))
            return QVariant(sent.toInteger());
        return invalid(column, u"must be true or false."_s);
    case ColumnKind::Text: return textToStored(column, sent);
    case ColumnKind::Blob: return invalid(column, u"holds binary data, which cannot be changed from a phone."_s);
    case ColumnKind::Any: break;
    }
    if (sent.isString())
        return textToStored(column, sent);
    if (sent.isBool())
        return QVariant(qlonglong(sent.toBool() ? 1 : 0));
    return isWhole(sent) ? QVariant(sent.toInteger()) : QVariant(sent.toDouble());
}

QVariant fromWire(const Column &column, const QJsonValue &sent)
{
    if (sent.isNull() || sent.isUndefined())
        return {};
    if (sent.isBool())
        return qlonglong(sent.toBool() ? 1 : 0);
    if (sent.isDouble())
        return isWhole(sent) && column.kind != ColumnKind::Real ? QVariant(sent.toInteger())
                                                                : QVariant(sent.toDouble());
    if (column.kind == ColumnKind::Blob)
        return QByteArray::fromHex(sent.toString().toLatin1());
    return sent.toString();
}

QJsonValue toWire(const Column &column, const QVariant &stored)
{
    if (stored.isNull() || (stored.typeId() == QMetaType::Double && std::isinf(stored.toDouble())))
        return QJsonValue::Null;
    if (stored.typeId() == QMetaType::QByteArray)
        return hexOf(stored);
    if (isNumber(stored)) {
        if (column.kind == ColumnKind::Boolean && (stored.toDouble() == 0.0 || stored.toDouble() == 1.0))
            return stored.toLongLong() == 1;
        return stored.typeId() == QMetaType::Double ? QJsonValue(stored.toDouble()) : QJsonValue(stored.toLongLong());
    }
    return stored.toString();
}

} // namespace StorymasterSync
