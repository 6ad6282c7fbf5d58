// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/backend.h"
#include "service/deviceregistry.h"
#include "store/pullwalk.h"
#include "store/store.h"

#include <QtCore/QElapsedTimer>

#include <memory>

namespace StorymasterSync {

/** One pull answer, written piece by piece while the phone drains it.
 *
 *  Between two pieces nothing is held. The last piece is given out only when what the device then has is on disk.
 *  Thread: next() in any thread, one at a time; the work is done in the store's lanes, which keep this alive. */
class PullAnswer final : public PullStream, public std::enable_shared_from_this<PullAnswer>
{
public:
    struct Config
    {
        Store *store = nullptr;            ///< Outlives this.
        DeviceRegistry *devices = nullptr; ///< Outlives this.
        Caller caller;
        PullWalk::Config walk;
        PullPosition position;
        int limit = 0;                                           ///< Changes in this answer; 0: all.
        qint64 total = 0;                                        ///< Rows in all, where that is known already.
        std::function<void(qint64 done, qint64 total)> progress; ///< Of this answer. Called in a lane's thread.
        std::function<void()> finished;                          ///< When this dies, sent in full or cut off.
    };

    explicit PullAnswer(Config config);
    ~PullAnswer() override;

    void next(Answered<Piece> answered) override;

private:
    void read(Connection &connection, const Answered<Piece> &answered);
    void tellProgress(Connection &connection);
    bool isAtEnd(Connection &connection);
    bool isLongUnseen(Connection &connection) const;
    QByteArray tail(bool hasMore) const;
    void finish(Connection &connection, QByteArray bytes, bool hasMore, const Answered<Piece> &answered);
    std::optional<QStringList> tables() const;

    const Config m_config;
    PullWalk m_walk;
    PullPosition m_next; ///< Where the next page begins.
    qint64 m_sent = 0;
    qint64 m_total = 0;
    bool m_begun = false;
    QElapsedTimer m_told; ///< Since progress was told last.
};

} // namespace StorymasterSync
