// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/conflictviewer.h"

#include "engine/columnvalue.h"
#include "service/columnnames.h"
#include "service/conflictproblem.h"
#include "service/entitynames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRowChoices = 200;

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw SqlFailure{result.error()};
    return *std::move(result);
}

QString said(const char *text)
{
    return QCoreApplication::translate("ConflictViewer", text);
}

ConflictColumn::Kind kindOf(const Column &column)
{
    if (column.isReference())
        return ConflictColumn::Kind::Reference;
    if (!column.allowedValues.isEmpty())
        return ConflictColumn::Kind::Choice;
    switch (column.kind) {
    case ColumnKind::Integer: return ConflictColumn::Kind::Integer;
    case ColumnKind::Real: return ConflictColumn::Kind::Real;
    case ColumnKind::Text: return ConflictColumn::Kind::Text;
    case ColumnKind::Boolean: return ConflictColumn::Kind::Flag;
    case ColumnKind::Blob:
    case ColumnKind::Any: break;
    }
    return ConflictColumn::Kind::Fixed;
}

QString nameless()
{
    return said(QT_TRANSLATE_NOOP("ConflictViewer", "(an entry without a name)"));
}

QString nameOfTarget(RowNames &names, const Column &column, const QVariant &stored)
{
    if (stored.typeId() != QMetaType::LongLong)
        return stored.toString();
    const auto name = names.ofRow(column.target, stored.toLongLong());
    if (!name)
        return said(QT_TRANSLATE_NOOP("ConflictViewer", "(an entry that is gone)"));
    return name->isEmpty() ? nameless() : *name;
}

ConflictValue valueOf(RowNames &names, const Column &column, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    const QVariant wire = toWire(column, stored).toVariant();
    if (column.isReference())
        return {stored, nameOfTarget(names, column, stored)};
    if (wire.typeId() == QMetaType::Bool)
        return {wire,
                wire.toBool() ? said(QT_TRANSLATE_NOOP("ConflictViewer", "Yes"))
                              : said(QT_TRANSLATE_NOOP("ConflictViewer", "No"))};
    if (stored.typeId() == QMetaType::QByteArray)
        return {wire, said(QT_TRANSLATE_NOOP("ConflictViewer", "(binary data)"))};
    // As a writer types numbers: "1500" may be a year, which has no separator.
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (stored.typeId() == QMetaType::Double)
        return {wire, plain.toString(stored.toDouble(), 'g', QLocale::FloatingPointShortest)};
    return {stored, stored.typeId() == QMetaType::LongLong ? plain.toString(stored.toLongLong()) : stored.toString()};
}

bool isSame(const ConflictRecord &one, const ConflictRecord &other)
{
    return one.operation == other.operation && one.mobileData == other.mobileData && one.baseData == other.baseData
        && one.mobileVersion == other.mobileVersion;
}

QVariant phoneValue(const Sides &sides, int column)
{
    for (const auto &[edited, value] : sides.phone) {
        if (edited == column)
            return value;
    }
    return sides.based.contains(column) ? sides.base[column] : sides.desktop[column];
}

bool isSent(const Column &column, const ConflictRecord &record)
{
    return record.mobileData->contains(column.name) || record.mobileData->contains(column.siblingName());
}

} // namespace

RowChoices findRows(Connection &connection, const Schema &schema, int type, const QString &part)
{
    RowChoices choices;
    QList<RowNames::Named> found = RowNames(connection, schema).containing(type, part);
    choices.areAll = found.size() <= MostRowChoices;
    const auto end = found.begin() + std::min<qsizetype>(found.size(), MostRowChoices);
    std::partial_sort(found.begin(), end, found.end(), [](const auto &one, const auto &other) {
        const int order = QString::localeAwareCompare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    for (auto it = found.begin(); it != end; ++it)
        choices.rows.append({it->id, it->name.isEmpty() ? nameless() : it->name});
    return choices;
}

const ConflictViewer::Kept &ConflictViewer::sidesOf(PushStore &store, int type, const ConflictRecord &record)
{
    ConflictSides sides(m_schema, store);
    const ChangeTarget met = orThrow(sides.locate(type, record));
    Kept &kept = m_kept[record.id];
    if (kept.record.id == record.id && kept.stamp == stampOf(met) && isSame(kept.record, record))
        return kept;
    Kept fresh;
    fresh.stamp = stampOf(met);
    fresh.record = record;
    fresh.deleted = !met.row || met.row->deleted;
    const auto found = orThrow(sides.find(type, record, met));
    if (const auto *refusal = std::get_if<Refusal>(&found)) {
        fresh.refusal = *refusal;
        fresh.sides = orThrow(sides.findDesktop(type, record, met));
    } else {
        fresh.sides = std::get<Sides>(found);
    }
    kept = fresh;
    return kept;
}

std::optional<ConflictView> ConflictViewer::view(Connection &connection, PushStore &store, const ConflictRecord &record)
{
    const int type = m_schema.indexOf(record.entityType);
    if (type < 0)
        return std::nullopt;
    const Kept &kept = sidesOf(store, type, record);
    RowNames names(connection, m_schema);
    ConflictView view;
    view.id = record.id;
    view.entityType = record.entityType;
    view.kindOfEntry = EntityNames::one(record.entityType);
    view.title = names.ofValues(type, kept.sides.desktop);
    if (view.title.isEmpty())
        view.title = names.ofValues(type, kept.sides.base);
    view.deviceId = record.deviceId;
    view.deviceName = record.deviceName;
    view.detectedAt = QDateTime::fromMSecsSinceEpoch(record.detectedAt / 1000, QTimeZone::utc());
    if (record.operation == "delete"_L1)
        view.situation = ConflictView::Situation::PhoneDeletes;
    else if (kept.deleted)
        view.situation = ConflictView::Situation::DesktopDeleted;
    view.phoneCanStand = !kept.refusal;
    if (kept.refusal)
        view.whyNot = conflictProblemInWords(rejectionName(kept.refusal->code), kept.refusal->detail);
    view.canKeepBoth = view.situation == ConflictView::Situation::BothChanged && view.phoneCanStand;
    view.rowStamp = kept.stamp;
    view.mobileData = record.mobileData.value_or(QJsonObject()).toVariantMap();
    addColumns(view, names, type, kept);
    return view;
}

void ConflictViewer::addColumns(ConflictView &view, RowNames &names, int type, const Kept &kept) const
{
    const QList<Column> &columns = m_schema.type(type).columns;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        ConflictColumn shown;
        shown.name = column.name;
        shown.label = ColumnNames::of(column.name);
        shown.kind = kindOf(column);
        shown.mayBeEmpty = column.nullable;
        shown.maxLength = column.maxLength;
        shown.allowed = column.allowedValues;
        if (column.isReference())
            shown.target = m_schema.type(column.target).name;
        if (kept.sides.based.contains(i))
            shown.base = valueOf(names, column, kept.sides.base[i]);
        shown.desktop = valueOf(names, column, kept.sides.desktop[i]);
        shown.phone = valueOf(names, column, phoneValue(kept.sides, i));
        shown.merged = valueOf(names, column, kept.sides.merge.values[i]);
        shown.contradicts = kept.sides.merge.contradicting.contains(i);
        shown.isInCopy = !kept.record.idTaken || isSent(column, kept.record);
        view.columns.append(shown);
    }
}

void ConflictViewer::forgetOthers(const QList<ConflictRecord> &waiting)
{
    QSet<qint64> ids;
    for (const ConflictRecord &record : waiting)
        ids.insert(record.id);
    m_kept.removeIf([&](const QHash<qint64, Kept>::iterator &kept) { return !ids.contains(kept.key()); });
}

} // namespace StorymasterSync
