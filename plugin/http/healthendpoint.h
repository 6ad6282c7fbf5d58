// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QtCore/QString>

namespace StorymasterSync {

class Backend;
class Exchange;

/** Whether this server and its database work. Thread: the server's. */
class HealthEndpoint
{
public:
    HealthEndpoint(Backend &backend, const Clock &clock, QString version);

    /** GET /. Answers also where the database is gone. */
    void health(Exchange &exchange);

private:
    QByteArray report(bool databaseAnswers) const;

    Backend &m_backend;
    const Clock &m_clock;
    const QString m_version;
};

} // namespace StorymasterSync
