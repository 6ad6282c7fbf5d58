// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/simvalues.h"

#include <QtCore/QVariant>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

Trace traceOf(const Column &column)
{
    if (column.isReference() || column.kind == ColumnKind::Boolean || !column.allowedValues.isEmpty())
        return Trace::Loose;
    return column.kind == ColumnKind::Text ? Trace::Words : Trace::Unique;
}

QString canonical(const Column &column, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (stored.typeId()) {
    case QMetaType::LongLong:
        return column.isReference() ? u"#%1"_s.arg(stored.toLongLong()) : QString::number(stored.toLongLong());
    case QMetaType::Double: return QString::number(stored.toDouble(), 'g', 17);
    case QMetaType::QByteArray: return QString::fromLatin1(stored.toByteArray().toHex().toUpper());
    default: return stored.toString();
    }
}

QString canonical(const Column &column, const QJsonValue &wire)
{
    if (wire.isBool())
        return wire.toBool() ? u"1"_s : u"0"_s;
    if (wire.isString())
        return wire.toString();
    if (!wire.isDouble())
        return {};
    const bool whole = wire.toDouble() == double(wire.toInteger());
    return canonical(column, whole ? QVariant(wire.toInteger()) : QVariant(wire.toDouble()));
}

Marks marksOf(const Column &column, const QString &value)
{
    const Trace trace = traceOf(column);
    if (value.isNull())
        return trace == Trace::Loose ? Marks{u"~"_s} : Marks();
    if (trace != Trace::Words)
        return {value};
    const QStringList words = value.simplified().split(u' ', Qt::SkipEmptyParts);
    return Marks(words.cbegin(), words.cend());
}

Marks marksOf(const Column &column, const QJsonObject &data)
{
    if (!isSent(column, data))
        return {};
    Marks marks;
    if (data.contains(column.name))
        marks = marksOf(column, canonical(column, data.value(column.name)));
    if (column.isReference() && data.contains(column.siblingName())) {
        const QString uuid = data.value(column.siblingName()).toString();
        if (!uuid.isEmpty())
            marks.insert(uuid);
        else if (marks.isEmpty())
            marks.insert(u"~"_s);
    }
    return marks;
}

bool isSent(const Column &column, const QJsonObject &data)
{
    return data.contains(column.name) || (column.isReference() && data.contains(column.siblingName()));
}

QString ValueMaker::text(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += (i == 0 ? u""_s : m_dice.chance(10) ? u"\n"_s : u" "_s) + word();
    return text;
}

QString ValueMaker::edited(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const int edits = m_dice.chance(20) ? 2 : 1;
    for (int i = 0; i < edits; ++i) {
        const int place = m_dice.below(words.size() + 1);
        const int removed = std::min<int>(m_dice.chance(40) ? m_dice.below(3) : 0, int(words.size()) - place);
        words.remove(place, removed);
        if (removed == 0 || m_dice.chance(70))
            words.insert(place, word());
    }
    return words.join(u' ');
}

QString ValueMaker::uuid()
{
    const QString hex = u"%1%2"_s.arg(qulonglong(m_dice.next()), 16, 16, QChar(u'0'))
                            .arg(qulonglong(m_dice.next()), 16, 16, QChar(u'0'));
    return u"%1-%2-4%3-8%4-%5"_s.arg(hex.left(8), hex.mid(8, 4), hex.mid(13, 3), hex.mid(17, 3), hex.mid(20, 12));
}

} // namespace StorymasterSync
