// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "pairing/certificatefile.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestCertificateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isMadeOnce();
    void isItsOwnersAlone();
    void takesBackWhatOthersMayRead();
    void keepsWhatItCannotUse_data();
    void keepsWhatItCannotUse();
    void saysWhereItCannotBeKept();
    void twoProgramsAgreeOnOne();
    void isRenewed();
    void isRenewedWhereItIsDamaged();
    void theOldOneStandsUntilTheTimeHasCome();
    void theOldOneStaysWhereSomethingFails();

private:
    CertificateFile file() const { return CertificateFile(m_folder->path()); }
    QString path() const { return m_folder->filePath(u"certificate.pem"_s); }
    QByteArray content() const;
    void setContent(const QByteArray &content) const;
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr QFile::Permissions Everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

/** Qt tells the owner's permissions twice: as the owner's, and as those of whoever asks. */
QFile::Permissions othersOf(const QString &path)
{
    return QFile::permissions(path)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
           | QFile::ExeOther);
}

Result<void> nothing()
{
    return {};
}

} // namespace

QByteArray TestCertificateFile::content() const
{
    QFile stored(path());
    return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
}

void TestCertificateFile::setContent(const QByteArray &content) const
{
    QFile stored(path());
    QVERIFY(stored.open(QIODevice::WriteOnly));
    QCOMPARE(stored.write(content), content.size());
}

void TestCertificateFile::isMadeOnce()
{
    const auto made = file().load(u"desk"_s);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(names(), QStringList{u"certificate.pem"_s});
    const QByteArray before = content();
    const auto again = file().load(u"another"_s);
    QVERIFY(again.ok());
    QCOMPARE(again->fingerprint, made->fingerprint);
    QCOMPARE(content(), before);
}

void TestCertificateFile::isItsOwnersAlone()
{
    QVERIFY(file().load(u"desk"_s).ok());
    QCOMPARE(othersOf(path()), QFile::Permissions());
    QVERIFY(!(QFile::permissions(path()) & QFile::ExeOwner));
    QVERIFY(file().renew(u"desk"_s, nothing).ok());
    QCOMPARE(othersOf(path()), QFile::Permissions());
}

void TestCertificateFile::takesBackWhatOthersMayRead()
{
    QVERIFY(file().load(u"desk"_s).ok());
    QVERIFY(QFile::setPermissions(path(), Everybody));
    QVERIFY(file().load(u"desk"_s).ok());
    QCOMPARE(othersOf(path()), QFile::Permissions());
}

void TestCertificateFile::keepsWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("foreign") << "hello"_ba;
    QTest::newRow("large") << QByteArray(1'000'000, 'x');
}

void TestCertificateFile::keepsWhatItCannotUse()
{
    QFETCH(QByteArray, content);
    setContent(content);
    const auto loaded = file().load(u"desk"_s);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, ErrorKind::Corrupt);
    QVERIFY(!loaded.error().message.isEmpty());
    QCOMPARE(this->content(), content);
    QCOMPARE(names(), QStringList{u"certificate.pem"_s});
}

void TestCertificateFile::saysWhereItCannotBeKept()
{
    const auto made = CertificateFile(m_folder->filePath(u"none"_s)).load(u"desk"_s);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Io);
    QVERIFY(QDir(m_folder->path()).mkdir(u"certificate.pem"_s));
    const auto folder = file().load(u"desk"_s);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().kind, ErrorKind::Io);
}

void TestCertificateFile::twoProgramsAgreeOnOne()
{
    for (int round = 0; round < 10; ++round) {
        init();
        QByteArray fingerprints[2];
        QSemaphore go;
        std::vector<std::unique_ptr<QThread>> threads;
        for (QByteArray &fingerprint : fingerprints) {
            threads.emplace_back(QThread::create([this, &fingerprint, &go] {
                CertificateFile one = file();
                go.acquire();
                const auto loaded = one.load(u"desk"_s);
                fingerprint = loaded ? loaded->fingerprint : QByteArray();
            }));
            threads.back()->start();
        }
        go.release(2);
        for (const auto &thread : threads)
            QVERIFY(thread->wait(10'000));
        QVERIFY(!fingerprints[0].isEmpty());
        QCOMPARE(fingerprints[0], fingerprints[1]);
        QCOMPARE(file().load(u"desk"_s)->fingerprint, fingerprints[0]);
        QCOMPARE(names(), QStringList{u"certificate.pem"_s});
    }
}

void TestCertificateFile::isRenewed()
{
    const auto old = file().load(u"desk"_s);
    const auto fresh = file().renew(u"desk"_s, nothing);
    QVERIFY(old.ok() && fresh.ok());
    QVERIFY(old->fingerprint != fresh->fingerprint);
    QCOMPARE(file().load(u"desk"_s)->fingerprint, fresh->fingerprint);
    QCOMPARE(names(), QStringList{u"certificate.pem"_s});
}

void TestCertificateFile::isRenewedWhereItIsDamaged()
{
    setContent("hello");
    const auto fresh = file().renew(u"desk"_s, nothing);
    QVERIFY(fresh.ok());
    QCOMPARE(file().load(u"desk"_s)->fingerprint, fresh->fingerprint);
}

void TestCertificateFile::theOldOneStandsUntilTheTimeHasCome()
{
    const auto old = file().load(u"desk"_s);
    QVERIFY(old.ok());
    QByteArray meanwhile;
    QVERIFY(file()
                .renew(u"desk"_s,
                       [&]() -> Result<void> {
                           meanwhile = content();
                           return {};
                       })
                .ok());
    QCOMPARE(meanwhile, old->pem);
}

void TestCertificateFile::theOldOneStaysWhereSomethingFails()
{
    const auto old = file().load(u"desk"_s);
    QVERIFY(old.ok());
    const auto fresh = file().renew(u"desk"_s, [] { return Result<void>(Error{ErrorKind::Busy, u"Busy."_s, {}}); });
    QVERIFY(!fresh.ok());
    QCOMPARE(fresh.error().message, u"Busy."_s);
    QCOMPARE(content(), old->pem);
    QCOMPARE(names(), QStringList{u"certificate.pem"_s});
}

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "tst_certificatefile.moc"
