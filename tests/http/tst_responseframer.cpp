// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/responseframer.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

class TestResponseFramer : public QObject
{
    Q_OBJECT

private:
    static RequestHead asked(const QByteArray &method, int minorVersion = 1)
    {
        RequestHead head;
        head.method = method;
        head.minorVersion = minorVersion;
        return head;
    }

    static QByteArray takeInSteps(ResponseFramer &framer, const QByteArray &bytes, qsizetype step)
    {
        QByteArray out;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            out += framer.take(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        }
        return out;
    }

private Q_SLOTS:
    void findsTheEndWhateverThePieces()
    {
        const QByteArray answer = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
        for (qsizetype step = 1; step <= answer.size(); ++step) {
            ResponseFramer framer;
            framer.begin(asked("GET"), {{"X-A", "b"}}, false);
            const QByteArray out = takeInSteps(framer, answer, step);
            QVERIFY(framer.isDone());
            QVERIFY(!framer.closesConnection());
            QVERIFY(out.startsWith("HTTP/1.1 200 OK\r\ncontent-length: 5\r\nDate: "));
            QVERIFY(out.endsWith("\r\nX-A: b\r\n\r\nhello"));
        }
    }

    void sendsNoBodyToHead()
    {
        ResponseFramer framer;
        framer.begin(asked("HEAD"), {}, false);
        const QByteArray out = takeInSteps(framer, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 3);
        QVERIFY(framer.isDone());
        QVERIFY(out.contains("Content-Length: 5\r\n"));
        QVERIFY(out.endsWith("\r\n\r\n"));
    }

    void saysWhatBecomesOfTheConnection()
    {
        const QByteArray answer = "HTTP/1.1 204 No Content\r\n\r\n";
        ResponseFramer framer;
        framer.begin(asked("GET"), {}, true);
        QVERIFY(framer.take(answer).contains("Connection: close\r\n"));
        framer.begin(asked("GET", 0), {}, false);
        QVERIFY(framer.take(answer).contains("Connection: keep-alive\r\n"));
        framer.begin(asked("GET"), {}, false);
        QVERIFY(!framer.take(answer).contains("Connection:"));
        QVERIFY(framer.isDone());
    }

    void streamsInChunks()
    {
        ResponseFramer framer;
        framer.begin(asked("POST"), {}, false);
        QVERIFY(framer.beginStream(200, {}).contains("Transfer-Encoding: chunked\r\n"));
        QCOMPARE(framer.streamPiece(QByteArray(16, 'x')), "10\r\n" + QByteArray(16, 'x') + "\r\n");
        QCOMPARE(framer.streamPiece({}), QByteArray());
        QVERIFY(!framer.isDone());
        QCOMPARE(framer.endStream(), "0\r\n\r\n"_ba);
        QVERIFY(framer.isDone());
        QVERIFY(!framer.closesConnection());
    }

    void streamsToOldClientsUpToTheEndOfTheConnection()
    {
        ResponseFramer framer;
        framer.begin(asked("POST", 0), {}, false);
        const QByteArray head = framer.beginStream(200, {});
        QVERIFY(!head.contains("chunked"));
        QVERIFY(head.contains("Connection: close\r\n"));
        QCOMPARE(framer.streamPiece("abc"), "abc"_ba);
        QCOMPARE(framer.endStream(), QByteArray());
        QVERIFY(framer.closesConnection());
    }
};

QTEST_GUILESS_MAIN(TestResponseFramer)
#include "tst_responseframer.moc"
