// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/ids.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesUuidsOfVersionFour();
    void lowersAUuid();
    void refusesWhatIsNoUuid_data();
    void refusesWhatIsNoUuid();
    void makesTokensOf256Bits();
    void neverMakesATokenTwice();
    void storesAHashInsteadOfAToken();
    void comparesWholeTokens();
};

void TestIds::makesUuidsOfVersionFour()
{
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString uuid = newSyncUuid();
        QVERIFY2(form.match(uuid).hasMatch(), qPrintable(uuid));
        QCOMPARE(normalisedUuid(uuid), std::optional(uuid));
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestIds::lowersAUuid()
{
    QCOMPARE(normalisedUuid(u"0A1B2C3D-4E5F-6789-ABCD-EF0123456789"),
             std::optional(u"0a1b2c3d-4e5f-6789-abcd-ef0123456789"_s));
}

void TestIds::refusesWhatIsNoUuid_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s,
        u"0a1b2c3d-4e5f-6789-abcd-ef012345678"_s,
        u"0a1b2c3d-4e5f-6789-abcd-ef01234567890"_s,
        u"{0a1b2c3d-4e5f-6789-abcd-ef0123456789}"_s,
        u"0a1b2c3d4e5f6789abcdef0123456789"_s,
        u"0a1b2c3d-4e5f-6789-abcd_ef0123456789"_s,
        u"0a1b2c3-d4e5f-6789-abcd-ef0123456789"_s,
        u"0a1b2c3g-4e5f-6789-abcd-ef0123456789"_s,
        u" 0a1b2c3d-4e5f-6789-abcd-ef012345678"_s,
        u"0a1b2c3d-4e5f-6789-abcd-ef012345678٩"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestIds::refusesWhatIsNoUuid()
{
    QFETCH(QString, text);
    QVERIFY(!normalisedUuid(text));
}

void TestIds::makesTokensOf256Bits()
{
    const QByteArray token = newSecretToken();
    QCOMPARE(token.size(), 43);
    const auto decoded = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(decoded);
    QCOMPARE((*decoded).size(), 32);
}

void TestIds::neverMakesATokenTwice()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newSecretToken());
    QCOMPARE(seen.size(), 1000);
}

void TestIds::storesAHashInsteadOfAToken()
{
    // RFC 6234's test vector for "abc".
    QCOMPARE(hashedToken("abc"), "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    const QByteArray longer = "xabcx"_ba;
    QCOMPARE(hashedToken(QByteArrayView(longer).sliced(1, 3)), hashedToken("abc"));
    QVERIFY(hashedToken("abd") != hashedToken("abc"));
}

void TestIds::comparesWholeTokens()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "Abc"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
    QVERIFY(!equalInConstantTime(QByteArrayView("\x80", 1), QByteArrayView("\0", 1)));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
