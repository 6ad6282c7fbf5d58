// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "benchhost.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;

namespace StorymasterSync {

namespace {

constexpr double NsPerMs = 1e6;
constexpr double KiBPerMiB = 1024;
constexpr int LongestMs = 600'000;

} // namespace

BenchHost::BenchHost(const QString &database, const QStringList &options)
    : m_process(m_home.path(),
                QStringList{u"--database"_s, database, u"--port"_s, u"0"_s, u"--host"_s, u"127.0.0.1"_s}
                    + (options.isEmpty() ? QStringList{u"--headless"_s} : options))
{
    m_process.setVariable(u"QT_LOGGING_RULES"_s, u"*.info=false"_s);
    m_process.setVariable(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_process.setVariable(u"STORYMASTER_SYNC_MAX_FAILED_ATTEMPTS_PER_MINUTE"_s, u"0"_s);
    m_process.setVariable(u"STORYMASTER_SYNC_MAX_CONNECTIONS_PER_ADDRESS"_s, u"64"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    m_port = quint16(m_process.listening().value("port"_L1).toInt());
    m_startMs = double(timer.nsecsElapsed()) / NsPerMs;
    if (m_port == 0)
        qFatal("The host did not start.");
}

BenchHost::~BenchHost()
{
    if (m_process.state() != QProcess::NotRunning)
        end();
}

QByteArray BenchHost::end()
{
    ::kill(pid_t(m_process.processId()), SIGTERM);
    m_process.waitForFinished(LongestMs);
    return m_process.readAllStandardOutput();
}

QByteArray BenchHost::pair()
{
    HttpConnection desk(m_port, {});
    const QJsonObject offer = QJsonDocument::fromJson(desk.get("/api/pair/qr-data", HttpConnection::Keep::Body).body)
                                  .object();
    const QString name = u"Phone %1"_s.arg(++m_phones);
    const QJsonObject wish{{u"device_id"_s, u"bench-%1"_s.arg(m_phones)},
                           {u"device_name"_s, name},
                           {u"pairing_token"_s, offer.value("token"_L1)}};
    const HttpConnection::Answer answer = desk.post("/api/pair/register", QJsonDocument(wish).toJson(),
                                                    HttpConnection::Keep::Body);
    return QJsonDocument::fromJson(answer.body).object().value("auth_token"_L1).toString().toLatin1();
}

double BenchHost::memoryMiB(const QByteArray &name) const
{
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf(name + ':');
    return status.mid(at + name.size() + 1, status.indexOf("kB", at) - at - name.size() - 1).trimmed().toDouble()
        / KiBPerMiB;
}

double BenchHost::residentMiB() const
{
    return memoryMiB("VmRSS");
}

double BenchHost::peakMiB() const
{
    return memoryMiB("VmHWM");
}

void BenchHost::resetPeak() const
{
    // proc(5): 5 resets the peak to the present size.
    QFile file(u"/proc/%1/clear_refs"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("The peak of the memory cannot be reset.");
}

qsizetype BenchHost::descriptors() const
{
    return QDir(u"/proc/%1/fd"_s.arg(m_process.processId()))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

double BenchHost::cpuMs() const
{
    clockid_t clock = 0;
    timespec time = {};
    if (::clock_getcpuclockid(pid_t(m_process.processId()), &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        qFatal("The processor time of the host cannot be read.");
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / NsPerMs;
}

void BenchHost::maintain(const QString &database, const QString &option)
{
    QTemporaryDir home;
    StorymasterHost::HostProcess process(home.path(), {u"--database"_s, database, option});
    process.setVariable(u"QT_LOGGING_RULES"_s, u"*.info=false"_s);
    process.setVariable(u"XDG_RUNTIME_DIR"_s, home.path());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start();
    if (!process.waitForFinished(LongestMs) || process.exitCode() != 0)
        qFatal("The host could not do %s.", qPrintable(option));
}

} // namespace StorymasterSync
