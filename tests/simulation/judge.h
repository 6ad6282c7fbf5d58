// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/conflictmessage.h"
#include "protocol/settings.h"
#include "simulation/phone.h"
#include "simulation/snapshot.h"

namespace StorymasterSync {

/** Says after each step whether what must always hold still holds, from what it saw of the file alone; it knows nothing of
 *  how the plugin decides. Throws a Violation.
 *
 *  What is judged:
 *   - a version never names two contents, and grows; a stamp is never given twice;
 *   - a push changes no row that it does not name, takes nothing away that the phone's copy never showed, and brings
 *     nothing back that somebody took away, unless the ledger says that a rule or the time decided so;
 *   - what an answer calls accepted, or keeps waiting, is in a row, in the history or in the ledger;
 *   - a decision of the user touches the columns that it is about, and what loses is still there;
 *   - at the end, whatever stood in a row once is still to be found.
 *
 *  Thread: any, one at a time. */
class Judge
{
public:
    Judge(const Schema &schema, const Settings &settings) : m_schema(schema), m_settings(settings) {}

    /** The state after a step; keeps it as the state before the next. */
    void look(const Snapshot &now, AppConnection &reader);
    const Snapshot &now() const { return m_now; }

    /** After a push. `answer` is empty where there was none; `batch` was repeated as it is where it is one. */
    void judgePush(const Phone &phone, const Batch &batch, const QJsonObject &answer, const Snapshot &after,
                   AppConnection &reader);
    void judgeDecision(const ConflictRecord &conflict, Choice choice, const QJsonObject &data, const Snapshot &after,
                       AppConnection &reader);
    void judgeUndo(const Snapshot &before, const ConflictRecord &conflict, const Snapshot &after);
    void judgeEnd(AppConnection &reader);

    /** What is no longer there is not missed: a backup was restored, or the app rebuilt a table behind our back. */
    void forgetWhatIsGone(const Snapshot &now, AppConnection &reader);
    /** Whatever became of the database, the row's next version is above this. */
    void noteGiven(const QString &key, qint64 version);

private:
    struct Sent
    {
        QList<Marks> marks; ///< By column.
        QList<Marks> last;  ///< Of the last change that says something of it.
        QList<bool> columns;
        QSet<qint64> versions; ///< That its changes are based on.
        bool hasDelete = false;
        bool hasWrite = false;
        const PhoneRow *row = nullptr;
    };
    using SentByRow = QMap<QString, Sent>;

    void lookAtRows(const Snapshot &now);
    SentByRow collect(const Phone &phone, const Batch &batch, const Snapshot &after) const;
    QString keyOfChange(const QJsonObject &json, const Snapshot &after) const;
    void judgeRow(const QString &key, const Sent &sent, const SeenRow *before, const SeenRow &after, bool decided);
    void judgeColumn(const Column &column, int index, const Sent &sent, const SeenRow &before, const SeenRow &after,
                     const QString &key, bool decided);
    void judgeLife(const Sent &sent, const SeenRow &before, const SeenRow &after, bool decided);
    void judgeKept(const Batch &batch, const QJsonObject &answer, AppConnection &reader);
    bool wasDecided(const QList<LedgerEntry> &entries, const SeenRow &row) const;
    bool mayDecide(int type) const;
    void noteTransition(const SeenRow *before, const SeenRow &after);
    QString name(const SeenRow &row) const;
    static QString placeOf(const QString &key, int column) { return key + u'.' + QString::number(column); }

    const Schema &m_schema;
    const Settings m_settings;
    Snapshot m_now;
    qint64 m_ledgerSeen = 0;
    QHash<QString, qint64> m_versions;  ///< The highest of each sync_uuid and of each id.
    QHash<QString, QString> m_contents; ///< By row and version.
    QHash<QString, QString> m_stamps;   ///< Whose each stamp is.
    QHash<QString, Marks> m_stood;      ///< All that ever stood in a row's column.
    QSet<QString> m_gone;               ///< Rows that went.
    QSet<QString> m_ever;               ///< All that ever stood anywhere, and all that was acknowledged.
};

} // namespace StorymasterSync
