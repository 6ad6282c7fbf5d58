// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpconnection.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

namespace StorymasterSync {

/** A phone that goes by the rules: it pulls, keeps what it was given, and edits, creates and deletes actors.
 *
 *  Thread: the one that uses it. */
class SoakPhone
{
public:
    SoakPhone(quint16 port, const QByteArray &token, quint32 seed);

    /** Edits, creates or deletes something, and pushes that. */
    void pushSomething();
    /** Takes over what is new; now and then page by page. */
    void pull();
    /** Settles whatever waits, for the desktop's side or its own. How many there were. */
    qsizetype settle();

    qint64 pushes() const { return m_pushes; }
    qint64 conflicts() const { return m_conflicts; }

    /** What its copy says of a row. */
    struct Row
    {
        qint64 version = 0;
        QString title;
        QString notes;

        friend bool operator==(const Row &, const Row &) = default;
    };
    const QHash<QString, Row> &rows() const { return m_rows; }

private:
    QJsonObject ask(const QByteArray &target, const QJsonObject &body);
    QJsonObject someChange();
    void takeAnswer(const QJsonObject &change, const QJsonObject &answer);
    void take(const QJsonObject &change);
    static Row rowOf(const QJsonObject &data, qint64 version);
    QString words();

    HttpConnection m_connection;
    QRandomGenerator m_dice;
    QHash<QString, Row> m_rows; ///< By sync_uuid.
    QString m_since;
    qint64 m_pushes = 0;
    qint64 m_conflicts = 0;
};

} // namespace StorymasterSync
