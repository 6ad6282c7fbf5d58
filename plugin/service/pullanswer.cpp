// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/pullanswer.h"

#include "base/logging.h"
#include "http/errorresponse.h"
#include "store/changelog.h"
#include "store/toldtable.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceBytes = 128 * 1024;
constexpr qint64 ProgressMillis = 100;
constexpr qint64 MicrosPerDay = 86'400'000'000;

} // namespace

PullAnswer::PullAnswer(Config config)
    : m_config(std::move(config)),
      m_walk(m_config.walk, m_config.position),
      m_next(m_config.position),
      m_total(m_config.total)
{}

PullAnswer::~PullAnswer()
{
    if (m_config.finished)
        m_config.finished();
}

void PullAnswer::next(Answered<Piece> answered)
{
    m_config.store->readers().post(
        [self = shared_from_this(), answered = std::move(answered)](Connection *connection, const Error *whyNot) {
            if (!connection) {
                answered(problemFor(*whyNot));
                return;
            }
            const auto done = guarded([&] { self->read(*connection, answered); });
            if (!done) {
                qCWarning(lcStore) << "pull failed:" << done.error().detail;
                answered(problemFor(done.error()));
            }
        });
}

void PullAnswer::read(Connection &connection, const Answered<Piece> &answered)
{
    QByteArray rows;
    const int room = m_config.limit > 0 ? m_config.limit - int(m_sent) : std::numeric_limits<int>::max();
    const int count = m_walk.step(connection, rows, PieceBytes, room);
    QByteArray bytes = m_begun ? QByteArray() : QByteArray("{\"changes\":[");
    if (count > 0 && m_sent > 0)
        bytes += ',';
    bytes += rows;
    m_begun = true;
    m_sent += count;
    tellProgress(connection);
    if (m_walk.isDone()) {
        finish(connection, bytes, false, answered);
    } else if (m_config.limit > 0 && m_sent >= m_config.limit) {
        m_next = m_walk.position();
        finish(connection, bytes, !isAtEnd(connection), answered);
    } else {
        answered(Piece{bytes, false});
    }
}

/** First, last, and now and then between. */
void PullAnswer::tellProgress(Connection &connection)
{
    const bool pageEnds = m_walk.isDone() || (m_config.limit > 0 && m_sent >= m_config.limit);
    if (!m_config.progress || (m_told.isValid() && m_told.elapsed() <= ProgressMillis && !pageEnds))
        return;
    // Counting costs a look at each row; a pull that is over at once does without.
    if (m_total == 0 && m_walk.isDone())
        m_total = m_sent;
    else if (m_total == 0 && (m_told.isValid() || pageEnds))
        m_total = PullWalk::count(connection, m_config.walk, m_config.caller.registration, m_config.position.since,
                                  m_config.position.end, m_config.position.seen);
    m_told.start();
    m_config.progress(m_sent, m_total);
}

/** A page that ends just where the walk ends is the last one. */
bool PullAnswer::isAtEnd(Connection &connection)
{
    QByteArray ignored;
    return m_walk.step(connection, ignored, PieceBytes, 1) == 0 && m_walk.isDone();
}

QByteArray PullAnswer::tail(bool hasMore) const
{
    const QJsonObject json{
        {u"sync_timestamp"_s, stampToWire(m_config.position.end)},
        {u"has_more"_s, hasMore},
        {u"next_cursor"_s, hasMore ? QJsonValue(QString::fromLatin1(m_next.toCursor())) : QJsonValue()},
        {u"full_resync"_s, m_config.position.fullResync},
    };
    return "]," + QJsonDocument(json).toJson(QJsonDocument::Compact).sliced(1);
}

/** That a device was seen is worth a write once a day: what it needs is kept for it only while it is seen (see Purge). */
bool PullAnswer::isLongUnseen(Connection &connection) const
{
    const auto seenAt = DeviceTable::lastSeen(connection, m_config.caller.deviceRow);
    return !seenAt || m_config.store->config().clock->nowMicros() - *seenAt > MicrosPerDay;
}

/** The tables that this pull was about; null: all. */
std::optional<QStringList> PullAnswer::tables() const
{
    if (!m_config.position.entityTypes)
        return std::nullopt;
    QStringList names;
    for (const int type : m_config.walk.types)
        names.append(m_config.walk.schema->type(type).table);
    return names;
}

void PullAnswer::finish(Connection &connection, QByteArray bytes, bool hasMore, const Answered<Piece> &answered)
{
    bytes += tail(hasMore);
    const Caller &caller = m_config.caller;
    const Stamp end = m_config.position.end;
    const auto before = m_config.devices->byRow(caller.deviceRow);
    const bool whole = !hasMore && !m_config.position.entityTypes;
    const Stamp newest = ChangeLog(connection, *m_config.walk.schema, *m_config.walk.book).newest();
    const bool crossed = !hasMore && newest > end;
    const bool told = !hasMore && ToldTable::any(connection, caller.deviceRow);
    const bool news = before && before->registration == caller.registration
        && (before->given < end || (whole && before->pulled.value_or(-1) != end) || crossed || told
            || isLongUnseen(connection));
    m_config.devices->noteGiven(caller, end, m_config.store->config().clock->nowMicros());
    if (!news) {
        answered(Piece{bytes, true});
        return;
    }
    m_config.store->writer().post([=, self = shared_from_this()](Connection *writer, const Error *whyNot) {
        if (!writer) {
            answered(problemFor(*whyNot));
            return;
        }
        const auto kept = guarded([&] {
            if (whole)
                self->m_config.devices->notePulled(caller, end);
            if (crossed)
                self->m_config.devices->noteWalked(caller, end, newest);
            Transaction transaction(*writer, Transaction::Kind::Write);
            auto now = self->m_config.devices->byRow(caller.deviceRow);
            if (now && now->registration == caller.registration)
                DeviceTable::save(*writer, *now);
            if (told)
                ToldTable::forget(*writer, caller.deviceRow, end, self->tables());
            transaction.commit();
            self->m_config.store->rememberGiven(*writer, end);
        });
        if (kept)
            answered(Piece{bytes, true});
        else
            answered(problemFor(kept.error()));
    });
}

} // namespace StorymasterSync
