// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/syncedfile.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace StorymasterSync {

/** An app that writes to PullTables at random: few ids, so that rows meet, and every kind of statement that takes away ids and
 *  sync_uuids. The same seed gives the same statements. */
class AppWriter
{
public:
    AppWriter(SyncedFile &file, quint32 seed);

    /** Runs statements; some hit constraints on purpose. */
    void write(int statements);

    int bounded(int limit) { return int(m_random.bounded(limit)); }
    /** Notes what else happened, for lately(). */
    void mark(const QString &text) { m_done.append(QStringLiteral("-- ") + text); }
    /** The last statements and marks, to be shown with a failure. */
    QString lately() const { return m_done.mid(std::max<qsizetype>(0, m_done.size() - 40)).join(u'\n'); }

private:
    QString id() { return QString::number(1 + bounded(9)); }
    QString idOrNull();
    QString uuid(int type);
    QString statement();

    SyncedFile &m_file;
    QRandomGenerator m_random;
    QStringList m_done;
};

} // namespace StorymasterSync
