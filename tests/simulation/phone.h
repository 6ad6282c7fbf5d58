// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/devicemessage.h"
#include "simulation/snapshot.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace StorymasterSync {

/** A row as the desktop last showed it to a phone, or as the phone believes it stands there. */
struct Side
{
    QJsonObject data; ///< Columns only.
    qint64 version = 0;
    bool gone = false;
};

/** A row in a phone's copy (PHONES.md). */
struct PhoneRow
{
    int type = -1;
    QString uuid;        ///< Empty for one made without, until its push is answered.
    qint64 entityId = 0; ///< 0: not known.
    Side base;           ///< What the user's edits are made on.
    QJsonObject local;   ///< As the user sees it.
    bool localGone = false;
    bool isNew = false; ///< Never pushed with an answer.
    bool dirty = false;
    bool isOwn = false;       ///< The base is what this phone sent, not what a pull brought.
    qint64 versionBefore = 0; ///< Of the base before an answer told of another; 0: none did.
    bool needsWhole = false;  ///< The desktop did not find it by a part of it.
    qint64 editedAt = 0;
    std::optional<Side> aside;       ///< Pulled while there were unsent edits.
    std::optional<Side> accepted;    ///< By a phone that waits for the pull before it builds on an answer.
    std::optional<QJsonObject> sent; ///< The change whose answer is not known, as it was sent.
    QJsonObject sentContent;
    bool sentGone = false;
    bool unheard = false; ///< The desktop may have, or has, an earlier change of this phone's that is not in the base.
    QList<Marks> seen;    ///< By column: all that this copy ever showed.
    bool seenGone = false;

    bool isLive() const { return !localGone; }
};

/** One change of a push, and what the phone knows of it. */
struct SentChange
{
    int row = -1; ///< Index into the phone's rows.
    QJsonObject json;
    QJsonObject content; ///< The row as it was when this was made.
    bool gone = false;
    bool isCreate = false;
    QList<QPair<int, QString>> added; ///< Marks that the user put in, with their columns.
};

struct Batch
{
    QList<SentChange> changes;
    QJsonObject body;
    bool isRepeat = false; ///< Of a whole push whose answer was lost.
};

/** How a phone app does its part, in the ways that the protocol leaves open. */
struct PhoneHabits
{
    bool buildsOnAnswers = true; ///< Takes an answer's version as the next base; else the next pull's.
    bool sendsWholeRows = false;
    bool repeatsExactly = true; ///< A push without an answer is sent again as it was; else anew.
    bool makesUuids = true;
    qint64 clockError = 0;
};

/** A phone: its copy, its unsent edits, and what section 6 of the protocol says it owes. Its network is elsewhere
 *  (Simulation). */
class Phone
{
public:
    Phone(const Schema &schema, Dice &dice, ValueMaker &maker, const QString &deviceId, const PhoneHabits &habits);

    const QString &deviceId() const { return m_deviceId; }
    PhoneHabits &habits() { return m_habits; }
    const QList<PhoneRow> &rows() const { return m_rows; }
    std::optional<Stamp> since() const { return m_since; }

    // What its user does. False where there is nothing to do it to.
    bool editRow(qint64 now);
    bool deleteRow(qint64 now);
    bool restoreRow(qint64 now);
    bool createRow(qint64 now);

    bool isClean() const;
    /** Whether a create without a sync_uuid waits for its answer: the phone could not tell the row in a pull. */
    bool mustNotPull() const;

    Batch compose(bool all);
    /** The last push, if its answer was lost, as it was. */
    const std::optional<Batch> &unanswered() const { return m_unanswered; }
    void noteLost(const Batch &batch) { m_unanswered = batch; }
    void takeAnswer(const Batch &batch, const QJsonObject &answer);
    /** The desktop may have lost what it had: a push that is sent again is no repeat to it. */
    void forgetDelivery();

    void takePull(const QList<QJsonObject> &changes, Stamp end, bool everything);

    /** Everything is gone but the device's name. */
    void reinstall();

    /** The row that a change speaks of, or null. */
    const PhoneRow *rowOf(const QJsonObject &change) const;
    /** What of the copy is not as the desktop has it. */
    QString differences(const Snapshot &desktop) const;

    Caller caller;
    QByteArray token;

private:
    enum class Verdict { Accepted, Merged, Waiting, Rejected, NotFound };

    const EntityType &entity(const PhoneRow &row) const { return m_schema.type(row.type); }
    QList<int> liveRows(int type = -1) const;
    int indexOf(int type, const QString &uuid) const;
    void see(PhoneRow &row, const QJsonObject &data);
    void show(PhoneRow &row, Side side);
    void change(PhoneRow &row, const Column &column);
    void changeReference(QJsonObject &data, int ownIndex, const Column &column, bool mayKeepId);
    void composeRow(int index, Batch &batch);
    SentChange make(int index, const QJsonObject &data, const QJsonObject &content, bool gone) const;
    SentChange again(int index) const;
    QJsonObject edits(const PhoneRow &row) const;
    void takeVerdict(int index, Verdict verdict, const SentChange &last, const QJsonObject &state,
                     const QJsonObject &merged);
    void settleAccepted(PhoneRow &row, const SentChange &last, const QJsonObject &state);
    static QJsonObject laid(const QJsonObject &columns, QJsonObject row);
    void askForAll(const PhoneRow &row);
    void revert(PhoneRow &row);
    void drop(int index);
    void takePulled(const QJsonObject &change);
    QString difference(const PhoneRow &row, const SeenRow &desktop, const Snapshot &all) const;

    const Schema &m_schema;
    Dice &m_dice;
    ValueMaker &m_maker;
    const QString m_deviceId;
    PhoneHabits m_habits;
    QList<PhoneRow> m_rows; ///< Dropped ones stay as empty places (type -1), so that indexes hold.
    std::optional<Stamp> m_since;
    std::optional<Batch> m_unanswered;
    int m_guessedId = 0;
};

} // namespace StorymasterSync
