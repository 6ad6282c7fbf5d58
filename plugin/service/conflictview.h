// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

#include <optional>

namespace StorymasterSync {

/** A value of a column, as it travels and as people read it. `text` is plain text; empty for nothing. */
struct ConflictValue
{
    QVariant wire; ///< Invalid for NULL.
    QString text;  ///< A reference is the name of the row meant.

    bool operator==(const ConflictValue &) const = default;
};

/** Rows that a reference may name, by what people call them. */
struct RowChoices
{
    QList<ConflictValue> rows; ///< `wire` is the id. In the order of the names.
    bool areAll = true;        ///< False: there are more, and a longer part of the name finds them.
};

/** One column of a row in conflict. */
struct ConflictColumn
{
    /** How it may be written by hand; Fixed is shown only. */
    enum class Kind { Text, Choice, Flag, Integer, Real, Reference, Fixed };

    QString name;  ///< As it travels.
    QString label; ///< As people say.
    Kind kind = Kind::Fixed;
    bool mayBeEmpty = true;
    int maxLength = 0; ///< In code points; 0: no limit.
    QStringList allowed;
    QString target;                    ///< The entity type that a reference names.
    std::optional<ConflictValue> base; ///< What both started from, where that is known.
    ConflictValue desktop;             ///< Today's.
    ConflictValue phone;               ///< The desktop's where the phone said nothing.
    ConflictValue merged;              ///< What both make together; the desktop's where they contradict.
    bool contradicts = false;          ///< Somebody has to choose.
    bool isInCopy = true;              ///< False: where both rows are kept, the phone's begins without a value.

    bool differs() const { return contradicts || desktop.wire != phone.wire || merged.wire != desktop.wire; }
    bool operator==(const ConflictColumn &) const = default;
};

/** A conflict that waits, as of today: both sides, what they would make together, and all of it by names. */
struct ConflictView
{
    enum class Situation {
        BothChanged,
        PhoneDeletes,  ///< The desktop changed what the phone wants gone.
        DesktopDeleted ///< The phone changed what the desktop has deleted.
    };

    qint64 id = 0;
    QString entityType;
    QString kindOfEntry; ///< "character".
    QString title;       ///< "Ann Baker"; empty where it has no name.
    QString deviceId;
    QString deviceName;
    QDateTime detectedAt; ///< UTC.
    Situation situation = Situation::BothChanged;
    bool canKeepBoth = false;
    bool phoneCanStand = true;     ///< False: what the phone sent cannot be saved any more, see `whyNot`.
    QString whyNot;                ///< A plain sentence.
    QList<ConflictColumn> columns; ///< All, in the table's order.
    qint64 rowStamp = 0;           ///< Of today's row: what a decision on this view is about.
    QVariantMap mobileData;        ///< The phone's columns as they wait, likewise.
    bool operator==(const ConflictView &) const = default;
};

} // namespace StorymasterSync

Q_DECLARE_METATYPE(StorymasterSync::RowChoices)
Q_DECLARE_METATYPE(StorymasterSync::ConflictView)
