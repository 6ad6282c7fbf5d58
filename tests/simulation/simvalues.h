// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/schema.h"
#include "simulation/dice.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace StorymasterSync {

/** What an edit leaves in a value, so that it can be found again whatever becomes of it: every word of a text, every number
 *  and every BLOB of the simulation is unique. */
using Marks = QSet<QString>;

/** How values of a column are told apart. */
enum class Trace {
    Words,  ///< Text: each word is a mark of its own.
    Unique, ///< A number or a BLOB: the value is its mark.
    Loose   ///< Too few different values to be marks: enumerations, booleans, references.
};
Trace traceOf(const Column &column);

/** A value as one text; null for NULL. A reference is "#id". */
QString canonical(const Column &column, const QVariant &stored);
QString canonical(const Column &column, const QJsonValue &wire);

/** The marks in a value. Of a loose one: the value itself, "~" for NULL. */
Marks marksOf(const Column &column, const QString &value);
/** Of a column of a row on the wire; nothing where it was not sent. A reference is "#id" and the sync_uuid that it names. */
Marks marksOf(const Column &column, const QJsonObject &data);
/** Whether `data` says anything of the column. */
bool isSent(const Column &column, const QJsonObject &data);

/** Makes new values, none of them twice. */
class ValueMaker
{
public:
    /** `first`: the values of makers that start far from each other are different. */
    explicit ValueMaker(Dice &dice, qint64 first = 10'000) : m_dice(dice), m_count(first) {}

    QString word() { return QStringLiteral("w") + QString::number(++m_count, 36); }
    QString text(int words);
    /** `text` with a passage put in, taken out or replaced, or a few of these. */
    QString edited(const QString &text);
    qint64 number() { return 1'000'000 + ++m_count; }
    QByteArray blob() { return "blob" + QByteArray::number(10'000'000 + ++m_count); }
    QString uuid();

private:
    Dice &m_dice;
    qint64 m_count;
};

} // namespace StorymasterSync
