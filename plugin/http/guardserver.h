// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/admission.h"
#include "http/bodybudget.h"
#include "http/limits.h"

#include <QtCore/QHash>
#include <QtNetwork/QTcpServer>

#include <memory>

namespace StorymasterSync {

class GuardSocket;
class TlsContext;

/** Accepts connections for QHttpServer, to which it is given by bind(), and keeps them within the limits. When there
 *  are too many, in all or from one address, the one that has been longest without a good token gives way; a
 *  request that is being served for a good token never does.
 *
 *  Thread: the server's. Owner: QHttpServer. */
class GuardServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardServer(const Limits &limits, Admission admission, QObject *parent = nullptr);
    ~GuardServer() override;

    const Limits &limits() const { return m_limits; }
    BodyBudget &budget() { return m_budget; }
    Verdict judge(const RequestHead &head) const { return m_admission(head); }

    /** The connection with this id, or null where it is gone. */
    GuardSocket *connection(quint64 id) const { return m_connections.value(id); }
    qsizetype connectionCount() const { return m_connections.size(); }

    /** Lets the bodies that wait try again. */
    void roomWasMade();

    /** From now on TLS is spoken so; where it was before, those connections are cut. Without it all is taken for plain. */
    void setTls(std::shared_ptr<const TlsContext> tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool makeWayFor(const QHostAddress &peer);
    /** Of `candidates`; null where all are to stay. */
    GuardSocket *whoGivesWay(const QList<GuardSocket *> &candidates) const;
    void onAcceptError();

    // Constant after construction.
    const Limits m_limits;
    const Admission m_admission;

    std::shared_ptr<const TlsContext> m_tls; ///< Null: no TLS.
    BodyBudget m_budget;
    QHash<quint64, GuardSocket *> m_connections; ///< Whose clients are there.
    quint64 m_lastId = 0;
    bool m_retryPosted = false;
};

/** What counts as one address: an IPv4 address, or an IPv6 network of 64 bits, of which one host has all addresses. */
QByteArray addressKey(const QHostAddress &address);

} // namespace StorymasterSync
