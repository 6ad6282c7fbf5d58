// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "headlessrunner.h"

#include "isyncprovider.h"
#include "plainoutput.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;
using Storymaster::ISyncProvider;
using Storymaster::SyncState;

namespace StorymasterHost {

HeadlessRunner::HeadlessRunner(ISyncProvider &provider, QObject *parent) : QObject(parent), m_provider(provider)
{
    connect(&m_provider, &ISyncProvider::stateChanged, this, &HeadlessRunner::follow);
    connect(&m_provider, &ISyncProvider::errorForUser, this, &printToStderr);
}

void HeadlessRunner::start()
{
    m_provider.start();
}

void HeadlessRunner::stop()
{
    m_provider.stop();
    finish(0);
}

void HeadlessRunner::follow(SyncState state)
{
    switch (state) {
    case SyncState::Running: announce(); return;
    case SyncState::Failed:
        printToStderr(m_provider.failure());
        finish(1);
        return;
    case SyncState::Stopped:
    case SyncState::Starting: return;
    }
}

void HeadlessRunner::announce() const
{
    const QStringList addresses = m_provider.addresses();
    QUrl image(addresses.value(0));
    image.setPath(u"/api/pair/qr-image"_s);
    const QJsonObject line{{u"event"_s, u"listening"_s},
                           {u"port"_s, m_provider.port()},
                           {u"urls"_s, QJsonArray::fromStringList(addresses)},
                           {u"qr_image"_s, image.toString()}};
    printToStdout(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

void HeadlessRunner::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(exitCode);
}

} // namespace StorymasterHost
