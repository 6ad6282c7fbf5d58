// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "store/appwriter.h"
#include "store/phonecopy.h"
#include "store/pulltables.h"
#include "store/syncedfile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestPullRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhoneEndsUpWithTheDesktopsRows_data();
    void everyPhoneEndsUpWithTheDesktopsRows();

private:
    static PhoneCopy::How randomHow(AppWriter &writer, bool writersBetween, int &rounds);
};

void TestPullRandom::everyPhoneEndsUpWithTheDesktopsRows_data()
{
    QTest::addColumn<bool>("writersBetween");
    QTest::newRow("nobody writes during a pull") << false;
    QTest::newRow("others write during pulls") << true;
}

PhoneCopy::How TestPullRandom::randomHow(AppWriter &writer, bool writersBetween, int &rounds)
{
    PhoneCopy::How how;
    how.limit = writer.bounded(8);
    if (writersBetween) {
        how.between = [&writer, &rounds] {
            writer.mark(u"page"_s);
            if (++rounds < 30)
                writer.write(writer.bounded(3));
        };
    }
    return how;
}

void TestPullRandom::everyPhoneEndsUpWithTheDesktopsRows()
{
    QFETCH(bool, writersBetween);
    const quint32 seed = qEnvironmentVariableIsSet("SSYNC_SEED") ? quint32(qEnvironmentVariable("SSYNC_SEED").toUInt())
                                                                 : QRandomGenerator::global()->generate();
    SyncedFile file(PullTables);
    file.start();
    AppWriter writer(file, seed);
    writer.write(60);
    QList<PhoneCopy> phones{PhoneCopy(file), PhoneCopy(file), PhoneCopy(file)};
    for (int round = 0; round < 80; ++round) {
        PhoneCopy &phone = phones[writer.bounded(3)];
        writer.write(writer.bounded(12));
        if (writer.bounded(15) == 0)
            phone.forgetSince();
        int pages = 0;
        const auto how = randomHow(writer, writersBetween, pages);
        writer.mark(u"pull, limit %1, since %2"_s.arg(how.limit).arg(phone.since().value_or(-1)));
        phone.pull(how);
        writer.mark(u"pulled"_s);
        QString faults = phone.faults(!writersBetween);
        if (faults.isEmpty() && writersBetween) {
            phone.pull();
            faults = phone.faults();
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"seed %1\n%2\n%3"_s.arg(QString::number(seed), faults.left(900), writer.lately())));
    }
}

QTEST_GUILESS_MAIN(TestPullRandom)
#include "tst_pullrandom.moc"
