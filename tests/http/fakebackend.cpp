// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/fakebackend.h"

#include "base/ids.h"

#include <QtCore/QMutexLocker>

namespace StorymasterSync::Testing {

namespace {

using namespace Qt::StringLiterals;

QByteArray pieceOf(const PullScript &script, int index)
{
    const bool first = index == 0;
    const bool last = index == script.pieces - 1;
    return (first ? "[\""_ba : QByteArray()) + script.piece + (last ? "\"]"_ba : QByteArray());
}

class FakePullStream : public PullStream
{
public:
    FakePullStream(PullScript &script, QThreadPool &pool) : m_script(script), m_pool(pool) { ++m_script.alive; }
    ~FakePullStream() override { --m_script.alive; }

    void next(Answered<Piece> answered) override
    {
        const int index = m_script.asked++;
        m_pool.start([&script = m_script, index, answered = std::move(answered)] {
            if (index == script.failAt) {
                Problem problem;
                problem.status = 503;
                problem.code = "busy"_ba;
                answered(problem);
            } else {
                answered(Piece{pieceOf(script, index), index == script.pieces - 1});
            }
        });
    }

private:
    PullScript &m_script;
    QThreadPool &m_pool;
};

Problem unknownDevice()
{
    Problem problem;
    problem.status = 404;
    problem.code = "unknown_device"_ba;
    problem.detail = u"There is no such device."_s;
    return problem;
}

} // namespace

QByteArray PullScript::document() const
{
    QByteArray whole;
    for (int i = 0; i < pieces; ++i)
        whole += pieceOf(*this, i);
    return whole;
}

FakeBackend::FakeBackend()
{
    m_pool.setMaxThreadCount(4);
}

FakeBackend::~FakeBackend()
{
    letGo();
    m_pool.waitForDone();
}

QByteArray FakeBackend::addDevice(const QString &deviceId)
{
    const QByteArray token = newSecretToken();
    const QMutexLocker lock(&m_mutex);
    m_callers.insert(token, Caller{m_callers.size() + 1, 1, deviceId, u"Phone "_s + deviceId});
    return token;
}

void FakeBackend::removeToken(const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    m_callers.remove(token);
}

void FakeBackend::letGo()
{
    m_held = false;
    QList<std::function<void()>> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        waiting.swap(m_waiting);
    }
    for (const auto &task : std::as_const(waiting))
        m_pool.start(task);
}

qsizetype FakeBackend::heldCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.size();
}

void FakeBackend::run(std::function<void()> task)
{
    if (m_held) {
        const QMutexLocker lock(&m_mutex);
        m_waiting.append(std::move(task));
    } else {
        m_pool.start(std::move(task));
    }
}

template <typename T>
void FakeBackend::give(Answered<T> answered, T value)
{
    Outcome<T> outcome = problem ? Outcome<T>(*problem) : Outcome<T>(std::move(value));
    run([answered = std::move(answered), outcome = std::move(outcome)] { answered(outcome); });
}

std::optional<Caller> FakeBackend::authenticate(QByteArrayView token)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_callers.constFind(token.toByteArray());
    return found == m_callers.cend() ? std::nullopt : std::optional(*found);
}

void FakeBackend::health(Answered<bool> answered)
{
    run([answered = std::move(answered), answer = bool(databaseAnswers)] { answered(answer); });
}

void FakeBackend::registerDevice(const RegisterRequest &request, Answered<GrantedToken> answered)
{
    GrantedToken granted;
    granted.authToken = addDevice(request.deviceId);
    granted.caller = *authenticate(granted.authToken);
    give(std::move(answered), granted);
}

void FakeBackend::refreshToken(const Caller &caller, Answered<GrantedToken> answered)
{
    GrantedToken granted;
    granted.caller = caller;
    granted.authToken = addDevice(caller.deviceId);
    give(std::move(answered), granted);
}

void FakeBackend::devices(Answered<QList<DeviceState>> answered)
{
    QList<DeviceState> devices;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Caller &caller : std::as_const(m_callers)) {
            DeviceState device;
            device.id = caller.deviceRow;
            device.deviceId = caller.deviceId;
            device.deviceName = caller.deviceName;
            devices.append(device);
        }
    }
    give(std::move(answered), devices);
}

void FakeBackend::removeDevice(const QString &deviceId, Answered<std::monostate> answered)
{
    bool known = false;
    {
        const QMutexLocker lock(&m_mutex);
        known = m_callers.removeIf([&](const auto &entry) { return entry.value().deviceId == deviceId; }) > 0;
    }
    if (known)
        give(std::move(answered), std::monostate());
    else
        run([answered = std::move(answered)] { answered(unknownDevice()); });
}

void FakeBackend::openPull(const Caller &, const PullRequest &, Answered<std::shared_ptr<PullStream>> answered)
{
    give<std::shared_ptr<PullStream>>(std::move(answered), std::make_shared<FakePullStream>(pullScript, m_pool));
}

void FakeBackend::push(const Caller &, const QByteArray &body, Answered<QByteArray> answered)
{
    ++pushes;
    lastPushSize = body.size();
    give(std::move(answered), "{\"size\":" + QByteArray::number(body.size()) + '}');
}

void FakeBackend::status(const Caller &caller, Answered<SyncStatus> answered)
{
    SyncStatus status;
    status.deviceId = caller.deviceId;
    status.deviceName = caller.deviceName;
    give(std::move(answered), status);
}

void FakeBackend::schema(Answered<QByteArray> answered)
{
    give(std::move(answered), "{\"entity_types\":[\""_ba + QByteArray(4000, 's') + "\"]}");
}

void FakeBackend::conflicts(Answered<QByteArray> answered)
{
    give(std::move(answered), "{\"conflicts\":[]}"_ba);
}

void FakeBackend::resolveConflict(const Caller &, qint64 conflictId, const QByteArray &, Answered<QByteArray> answered)
{
    give(std::move(answered), "{\"resolved\":" + QByteArray::number(conflictId) + '}');
}

} // namespace StorymasterSync::Testing
