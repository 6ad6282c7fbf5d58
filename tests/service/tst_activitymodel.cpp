// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/activitymodel.h"

#include "service/liveservice.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void saysInASentenceWhatAPhoneDid();
    void makesOneSentenceOfOneSync();
    void showsOneDeviceWhereAsked();
    void countsEachOfTheLastDays();
    void takesNoStoryContentsIntoItsText();
    void namesDevicesThatAreGone();
    void shortensLongSentences();

private:
    void waitForRows(int rows);
    void age(const QString &modifier);

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestActivityModel::init()
{
    m_live = std::make_unique<LiveService>();
    m_live->start();
    m_model = std::make_unique<ActivityModel>(m_live->service());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_live.reset();
}

void TestActivityModel::waitForRows(int rows)
{
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), rows);
}

/** As if all that happened had happened earlier. */
void TestActivityModel::age(const QString &modifier)
{
    QCOMPARE(
        m_live->app().run(u"UPDATE sync_log SET synced_at=strftime('%Y-%m-%d %H:%M:%f000',synced_at,?)"_s, {modifier}),
        QString());
}

void TestActivityModel::saysInASentenceWhatAPhoneDid()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token,
                 {LiveService::updated(u"actor"_s, 1, u"A"_s), LiveService::updated(u"actor"_s, 2, u"B"_s),
                  LiveService::updated(u"actor"_s, 3, u"C"_s), LiveService::updated(u"location"_s, 1, u"D"_s)});
    QTRY_COMPARE(m_model->rowCount(), 1); // by itself, at the end of the sync
    // Without the file of English plurals, as here, the source text shows.
    QCOMPARE(m_model->index(0, ActivityModel::What).data().toString(),
             u"Tablet changed 3 character(s) and 1 place(s)"_s);
}

void TestActivityModel::makesOneSentenceOfOneSync()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"A"_s), LiveService::updated(u"actor"_s, 1, u"B"_s)});
    waitForRows(2); // added, changed
    m_live->push(token, {LiveService::created(u"actor"_s, u"C"_s)});
    m_model->refresh();
    QTRY_VERIFY(m_model->toText().contains(u"added 2 character(s)"_s));
    age(u"-1 hour"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"D"_s)});
    waitForRows(3);
    QCOMPARE(m_model->index(0, ActivityModel::What).data().toString(), u"Tablet added 1 character(s)"_s);
}

void TestActivityModel::showsOneDeviceWhereAsked()
{
    const QByteArray tablet = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    const QByteArray phone = m_live->pair(u"phone-2"_s, u"Phone"_s);
    m_live->push(tablet, {LiveService::created(u"actor"_s, u"A"_s)});
    m_live->push(phone, {LiveService::created(u"actor"_s, u"B"_s)});
    waitForRows(2);
    QCOMPARE(m_model->devices().size(), 2);
    QCOMPARE(m_model->devices().constFirst().name, u"Phone"_s);
    m_model->setDevice(u"phone-1"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->index(0, ActivityModel::What).data().toString().startsWith(u"Tablet"_s));
    QCOMPARE(m_model->days().constLast().added, 1);
    m_model->setDevice({});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->days().constLast().added, 2);
}

void TestActivityModel::countsEachOfTheLastDays()
{
    QCOMPARE(m_model->days().size(), Activity::Days);
    QCOMPARE(m_model->days().constLast().day, QDate::currentDate());
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"A"_s), LiveService::created(u"actor"_s, u"B"_s)});
    age(u"-31 days"_s);
    m_live->push(token, {LiveService::updated(u"actor"_s, 1, u"C"_s)});
    age(u"-2 days"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"D"_s)});
    waitForRows(2); // what is older than a month is not shown
    const QList<ActivityDay> days = m_model->days();
    QCOMPARE(days[Activity::Days - 3].changed, 1);
    QCOMPARE(days[Activity::Days - 1].added, 1);
    qint64 all = 0;
    for (const ActivityDay &day : days)
        all += day.added + day.changed + day.deleted;
    QCOMPARE(all, 2);
}

void TestActivityModel::takesNoStoryContentsIntoItsText()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"Rumpelstiltskin"_s)});
    waitForRows(1);
    QVERIFY(m_model->toText().contains(u"Tablet added 1"_s));
    QVERIFY(m_model->toText().endsWith(u'\n'));
    QVERIFY(!m_model->toText().contains(u"Rumpel"_s));
}

void TestActivityModel::namesDevicesThatAreGone()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Tablet"_s);
    m_live->push(token, {LiveService::created(u"actor"_s, u"A"_s)});
    m_live->service().unpair(u"phone-1"_s);
    QTRY_VERIFY(m_live->service().devices().isEmpty());
    waitForRows(1);
    QVERIFY(m_model->index(0, ActivityModel::What).data().toString().startsWith(u"Tablet"_s));
    QCOMPARE(m_model->devices().size(), 1);
}

void TestActivityModel::shortensLongSentences()
{
    ActivityEntry entry;
    entry.deviceName = u"Tablet"_s;
    for (const QString &type : {u"actor"_s, u"race"_s, u"stat"_s, u"skills"_s, u"faction"_s, u"class"_s, u"plot"_s})
        entry.counts.append({type, 2});
    const QString sentence = ActivityModel::sentence(entry);
    QVERIFY2(sentence.endsWith(u"4 other entry(s)"_s), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"class"_s), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
