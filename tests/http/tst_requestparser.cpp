// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;
using Stop = RequestParser::Stop;

/** What is taken for a request and what is not: ambiguity is refused. */
class TestRequestParser : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        Stop stop = Stop::NeedMore;
        RequestHead head;
        QByteArray body;
        Problem problem;
        qsizetype consumed = 0;
    };

    /** Up to the end of the first request, in pieces of `step` bytes. */
    static Outcome parse(const QByteArray &bytes, qsizetype step)
    {
        Outcome outcome;
        RequestParser parser(16 * 1024, [&](QByteArrayView body) { outcome.body += body; });
        qsizetype at = 0;
        qsizetype end = 0;
        while (at < bytes.size()) {
            end = std::min(bytes.size(), std::max(end, at) + step);
            qsizetype consumed = 0;
            outcome.stop = parser.feed(QByteArrayView(bytes).sliced(at, end - at), &consumed);
            at += consumed;
            if (outcome.stop == Stop::HeadDone)
                outcome.head = parser.head();
            if (outcome.stop == Stop::Failed || outcome.stop == Stop::MessageDone)
                break;
        }
        outcome.problem = parser.problem();
        outcome.consumed = at;
        return outcome;
    }

private Q_SLOTS:
    void takesWhatIsClear_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const QByteArray host = "Host: h\r\n";
        QTest::newRow("plain") << "GET /a?b=c HTTP/1.1\r\n" + host + "\r\n"
                               << "/a"_ba
                               << ""_ba;
        QTest::newRow("empty lines before") << "\r\n\r\nGET /a HTTP/1.1\r\n" + host + "\r\n"
                                            << "/a"_ba
                                            << ""_ba;
        QTest::newRow("old, without host") << "GET /a HTTP/1.0\r\n\r\n"_ba
                                           << "/a"_ba
                                           << ""_ba;
        QTest::newRow("absolute") << "GET http://h:80/a HTTP/1.1\r\n" + host + "\r\n"
                                  << "/a"_ba
                                  << ""_ba;
        QTest::newRow("absolute, no path") << "GET http://h?x HTTP/1.1\r\n" + host + "\r\n"
                                           << "/"_ba
                                           << ""_ba;
        QTest::newRow("double slash is a path") << "GET //evil/a HTTP/1.1\r\n" + host + "\r\n"
                                                << "//evil/a"_ba
                                                << ""_ba;
        QTest::newRow("length") << "POST /a HTTP/1.1\r\nContent-Length: 5\r\n" + host + "\r\nhello"
                                << "/a"_ba
                                << "hello"_ba;
        QTest::newRow("chunks") << "POST /a HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n" + host
                + "\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\nTrailer: t\r\n\r\n"
                                << "/a"_ba
                                << "hello"_ba;
        QTest::newRow("upgrade is not taken up")
            << "GET /a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n" + host + "\r\n"
            << "/a"_ba
            << ""_ba;
    }
    void takesWhatIsClear()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        for (qsizetype step = 1; step <= request.size(); ++step) {
            const Outcome outcome = parse(request + "GET /next", step);
            QCOMPARE(outcome.stop, Stop::MessageDone);
            QCOMPARE(outcome.head.path, path);
            QCOMPARE(outcome.body, body);
            QCOMPARE(outcome.consumed, request.size());
        }
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: h\r\n";
        const QByteArray post = "POST /a HTTP/1.1\r\n" + host;
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("TLS") << "\x16\x03\x01\x02"_ba << 400;
        QTest::newRow("garbage") << "hello there\r\n\r\n"_ba << 400;
        QTest::newRow("unknown method") << "BREW /a HTTP/1.1\r\n" + host + "\r\n" << 501;
        QTest::newRow("HTTP/0.9") << "GET /a\r\n\r\n"_ba << 400;
        QTest::newRow("HTTP/2.0") << "GET /a HTTP/2.0\r\n" + host + "\r\n" << 505;
        QTest::newRow("two spaces") << "GET  /a HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("blank in target") << "GET /a b HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("byte above ASCII in target") << "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("fragment") << "GET /a#b HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("no host") << "GET /a HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("two hosts") << "GET /a HTTP/1.1\r\n" + host + host + "\r\n" << 400;
        QTest::newRow("user in target") << "GET http://u@h/a HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("other scheme without host") << "GET file:///a HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("bare line feeds") << "GET /a HTTP/1.1\nHost: h\n\n"_ba << 400;
        QTest::newRow("bare carriage return") << "GET /a HTTP/1.1\r\nA: b\rc\r\n" + host + "\r\n" << 400;
        QTest::newRow("folded line") << "GET /a HTTP/1.1\r\nA: b\r\n c\r\n" + host + "\r\n" << 400;
        QTest::newRow("blank before colon") << "GET /a HTTP/1.1\r\nContent-Length : 5\r\n" + host + "\r\n" << 400;
        QTest::newRow("no colon") << "GET /a HTTP/1.1\r\nA\r\n" + host + "\r\n" << 400;
        QTest::newRow("no name") << "GET /a HTTP/1.1\r\n: b\r\n" + host + "\r\n" << 400;
        QTest::newRow("NUL") << "GET /a HTTP/1.1\r\nA: b\0c\r\n"_ba + host + "\r\n" << 400;
        QTest::newRow("length and chunks") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << 400;
        QTest::newRow("chunks and length") << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
                                           << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
        QTest::newRow("same length twice") << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
        QTest::newRow("list of lengths") << post + "Content-Length: 5, 5\r\n\r\nhello" << 400;
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\nhello" << 400;
        QTest::newRow("signed length") << post + "Content-Length: +5\r\n\r\nhello" << 400;
        QTest::newRow("hex length") << post + "Content-Length: 0x5\r\n\r\nhello" << 400;
        QTest::newRow("length beyond 64 bits") << post + "Content-Length: 18446744073709551617\r\n\r\n" << 400;
        QTest::newRow("length beyond 63 bits") << post + "Content-Length: 9223372036854775808\r\n\r\n" << 400;
        QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
        QTest::newRow("nearly chunked") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" << 501;
        QTest::newRow("chunked twice") << post
                + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                       << 501;
        QTest::newRow("chunks in HTTP/1.0")
            << "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba << 400;
        QTest::newRow("negative chunk") << chunked + "-5\r\nhello\r\n0\r\n\r\n" << 400;
        QTest::newRow("no chunk size") << chunked + "zz\r\n" << 400;
        QTest::newRow("huge chunk") << chunked + "FFFFFFFFFFFFFFFFF\r\n" << 400;
        QTest::newRow("chunk longer than said") << chunked + "5\r\nhelloXX0\r\n\r\n" << 400;
        QTest::newRow("chunk size ends in CR X") << chunked + "5\rXhello\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunk size ends in LF") << chunked + "5\nhello\r\n0\r\n\r\n" << 400;
    }
    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        for (qsizetype step = 1; step <= request.size(); ++step) {
            const Outcome outcome = parse(request, step);
            QCOMPARE(outcome.stop, Stop::Failed);
            QCOMPARE(outcome.problem.status, status);
        }
    }

    void limitsTheHead()
    {
        const QByteArray many = "GET /a HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(17 * 1024, 'a') + "\r\n\r\n";
        QCOMPARE(parse(many, 4096).problem.status, 431);
        QCOMPARE(parse(many, 1).problem.status, 431);
        const QByteArray fits = "GET /a HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(15 * 1024, 'a') + "\r\n\r\n";
        QCOMPARE(parse(fits, 4096).stop, Stop::MessageDone);
        const QByteArray target = "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n";
        QCOMPARE(parse(target, 4096).problem.status, 414);
    }

    void namesTheHostThatIsAsked()
    {
        QCOMPARE(parse("GET /a HTTP/1.1\r\nHost: h:1\r\n\r\n", 99).head.host, "h:1"_ba);
        QCOMPARE(parse("GET http://evil:2/a HTTP/1.1\r\nHost: h:1\r\n\r\n", 99).head.host, "evil:2"_ba);
        QCOMPARE(parse("GET /a HTTP/1.0\r\n\r\n", 99).head.host, ""_ba);
    }

    void goesOnWithTheNextRequest()
    {
        const QByteArray two = "GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n";
        RequestParser parser(1024, [](QByteArrayView) {});
        QByteArrayList paths;
        qsizetype at = 0;
        while (at < two.size()) {
            qsizetype consumed = 0;
            const Stop stop = parser.feed(QByteArrayView(two).sliced(at), &consumed);
            at += consumed;
            if (stop == Stop::HeadDone)
                paths.append(parser.head().path);
            if (stop == Stop::MessageDone)
                parser.next();
        }
        QCOMPARE(paths, (QByteArrayList{"/a", "/b"}));
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
