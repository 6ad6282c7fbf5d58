// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/testserver.h"

#include <openssl/ssl.h>

#include <array>
#include <memory>

using namespace StorymasterSync;
using namespace StorymasterSync::Testing;
using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/** A client whose hands are on TLS itself. */
class RawPeer
{
public:
    explicit RawPeer(quint16 port, int version = TLS1_3_VERSION)
        : m_context(SSL_CTX_new(TLS_client_method())), m_session(SSL_new(m_context.get()))
    {
        SSL_set_min_proto_version(m_session.get(), version);
        SSL_set_max_proto_version(m_session.get(), version);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(m_socket.waitForConnected());
        // So that whoever takes nothing is noticed soon.
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 8192);
        m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 8192);
        // What it speaks by itself, it speaks on the descriptor, which does not wait (QTcpSocket).
        SSL_set_fd(m_session.get(), int(m_socket.socketDescriptor()));
        QVERIFY(again([this] { return SSL_connect(m_session.get()); }));
    }

    SSL *session() const { return m_session.get(); }
    void send(const QByteArray &bytes)
    {
        QVERIFY(again([&] { return SSL_write(m_session.get(), bytes.constData(), int(bytes.size())); }));
    }
    /** An answer whose body is JSON. */
    QByteArray receive()
    {
        QByteArray answer;
        std::array<char, 4096> bytes;
        int got = 0;
        while (!answer.endsWith('}')
               && again([&] { return got = SSL_read(m_session.get(), bytes.data(), int(bytes.size())); }))
            answer.append(bytes.data(), got);
        return answer;
    }

    /** Whether close_notify is the next that comes. */
    bool hearsGoodbye()
    {
        char byte = 0;
        int result = 0;
        again([&] { return result = SSL_read(m_session.get(), &byte, 1); });
        return SSL_get_error(m_session.get(), result) == SSL_ERROR_ZERO_RETURN;
    }

    /** Tries until it succeeds, fails, or nothing has moved for some seconds. */
    template <typename Call>
    bool again(Call call, int ms = 5000)
    {
        QDeadlineTimer end(ms);
        for (;;) {
            const int result = call();
            if (result > 0)
                return true;
            const int error = SSL_get_error(m_session.get(), result);
            if ((error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) || end.hasExpired())
                return false;
            QTest::qSleep(1);
        }
    }

private:
    std::unique_ptr<SSL_CTX, Freer<SSL_CTX_free>> m_context;
    std::unique_ptr<SSL, Freer<SSL_free>> m_session;
    QTcpSocket m_socket;
};

} // namespace

/** TLS has questions and answers of its own; here are peers that ask them. */
class TestTlsChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->encrypt();
        m_server->start();
    }
    void cleanup() { m_server.reset(); }

    void takesNewKeys()
    {
        RawPeer peer(m_server->port);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(SSL_key_update(peer.session(), SSL_KEY_UPDATE_REQUESTED), 1);
            peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(peer.receive().startsWith("HTTP/1.1 200 OK\r\n"));
        }
    }

    /** Each request for new keys has an answer; a peer that asks on and takes none is not asked on. */
    void whoAsksForNewKeysAndTakesNoneIsMadeToWait()
    {
        RawPeer peer(m_server->port);
        bool stuck = false;
        for (int i = 0; i < 4'000'000 && !stuck; ++i) {
            SSL_key_update(peer.session(), SSL_KEY_UPDATE_REQUESTED);
            stuck = !peer.again([&] { return SSL_do_handshake(peer.session()); }, 1000);
        }
        QVERIFY(stuck);
        // Others are served meanwhile.
        TestClient client(m_server->port, {}, TestClient::Wire::Tls);
        client.request("GET", "/");
        QCOMPARE(client.reply().status, 200);
    }

    void doesNotNegotiateAgain()
    {
        RawPeer peer(m_server->port, TLS1_2_VERSION);
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(peer.receive().startsWith("HTTP/1.1 200 OK\r\n"));
        SSL_renegotiate(peer.session());
        QVERIFY(!peer.again([&] { return SSL_do_handshake(peer.session()); }, 1000)
                || SSL_renegotiate_pending(peer.session()));
    }

    void resumesNothing()
    {
        RawPeer peer(m_server->port);
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(!peer.receive().isEmpty());
        QVERIFY(!SSL_SESSION_is_resumable(SSL_get_session(peer.session())));
    }

    void aPeerThatSaysGoodbyeHasGone()
    {
        RawPeer peer(m_server->port);
        QVERIFY(SSL_shutdown(peer.session()) >= 0);
        QVERIFY(peer.hearsGoodbye());
    }

    /** So that the end of an answer is told from a connection that somebody cut. */
    void saysGoodbyeAfterTheLastAnswer()
    {
        RawPeer peer(m_server->port);
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(peer.receive().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(peer.hearsGoodbye());
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestTlsChannel)
#include "tst_tlschannel.moc"
