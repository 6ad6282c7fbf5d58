// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "service/devicemodel.h"

#include "service/liveservice.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestDeviceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followsDevicesThatComeAndGo();
    void tellsWhatWaitsForADevice();
    void tellsOfItsConflicts();
    void showsHowFarASyncIs();
    void keepsTheBarBetweenPages();
    void renames();
    void refusesANameThatIsNone();
    void saysThatSyncIsOff();
    void sortsByFiguresRatherThanWords();
    void tellsOnlyOfWhoChanged();

private:
    QString shown(int column, int row = 0) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<DeviceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDeviceModel::init()
{
    m_live = std::make_unique<LiveService>();
    m_live->start();
    m_model = std::make_unique<DeviceModel>(m_live->service());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestDeviceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_live.reset();
}

void TestDeviceModel::followsDevicesThatComeAndGo()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_live->pair(u"phone-1"_s, u"<b>Phone</b>"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(shown(DeviceModel::Name), u"<b>Phone</b>"_s);
    QCOMPARE(shown(DeviceModel::LastSync), u"never"_s);
    QCOMPARE(shown(DeviceModel::State), u"Has not synced yet"_s);
    const QPersistentModelIndex first(m_model->index(0, 0));
    m_live->pair(u"phone-2"_s, u"Tablet"_s);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(first.data(DeviceModel::DeviceIdRole).toString(), u"phone-1"_s);
    m_live->service().unpair(u"phone-1"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(!first.isValid());
    QCOMPARE(shown(DeviceModel::Name), u"Tablet"_s);
}

void TestDeviceModel::tellsWhatWaitsForADevice()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(shown(DeviceModel::Waiting), u"…"_s);
    m_live->service().figures().refreshWaiting();
    QTRY_COMPARE(shown(DeviceModel::Waiting), u"4"_s);
    m_live->pull(token);
    QTRY_COMPARE(shown(DeviceModel::LastSync), u"just now"_s);
    m_live->service().figures().refreshWaiting();
    QTRY_COMPARE(shown(DeviceModel::Waiting), u"0"_s);
    QTRY_COMPARE(shown(DeviceModel::State), u"Up to date"_s);
    QCOMPARE(m_live->app().run(u"UPDATE actor SET name='Zoe' WHERE id=2"_s), QString());
    m_live->service().figures().refreshWaiting();
    QTRY_COMPARE(shown(DeviceModel::Waiting), u"1"_s);
    QCOMPARE(shown(DeviceModel::State), u"Behind"_s);
}

void TestDeviceModel::tellsOfItsConflicts()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    m_live->pair(u"phone-2"_s, u"Tablet"_s);
    m_live->pull(token);
    QCOMPARE(m_live->app().run(u"UPDATE actor SET name='Zoe' WHERE id=1"_s), QString());
    m_live->push(token, {LiveService::updated(u"actor"_s, 1, u"Max"_s)});
    QTRY_COMPARE(shown(DeviceModel::Conflicts, 0), u"1"_s);
    QCOMPARE(shown(DeviceModel::Conflicts, 1), u"0"_s);
    QTRY_COMPARE(shown(DeviceModel::State, 0), u"Conflicts to settle"_s);
}

void TestDeviceModel::showsHowFarASyncIs()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QModelIndex state = m_model->index(0, DeviceModel::State);
    QVERIFY(!state.data(DeviceModel::BusyRole).toBool());
    Q_EMIT m_live->service().syncStarted(u"phone-1"_s);
    QVERIFY(state.data(DeviceModel::BusyRole).toBool());
    QCOMPARE(state.data().toString(), u"Syncing …"_s);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    Q_EMIT m_live->service().syncProgress(u"phone-1"_s, 1200, 60000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(state.data(DeviceModel::DoneRole).toInt(), 1200);
    QCOMPARE(state.data(DeviceModel::TotalRole).toInt(), 60000);
    QCOMPARE(state.data().toString(), u"%1 of %2"_s.arg(QLocale().toString(1200), QLocale().toString(60000)));
    Q_EMIT m_live->service().syncFinished(u"phone-1"_s);
    QTRY_VERIFY(!state.data(DeviceModel::BusyRole).toBool());
}

void TestDeviceModel::keepsTheBarBetweenPages()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QModelIndex state = m_model->index(0, DeviceModel::State);
    Q_EMIT m_live->service().syncStarted(u"phone-1"_s);
    Q_EMIT m_live->service().syncProgress(u"phone-1"_s, 1000, 3000);
    Q_EMIT m_live->service().syncFinished(u"phone-1"_s);
    QCOMPARE(state.data(DeviceModel::DoneRole).toInt(), 1000);
    Q_EMIT m_live->service().syncStarted(u"phone-1"_s);
    QCOMPARE(state.data(DeviceModel::DoneRole).toInt(), 1000);
    Q_EMIT m_live->service().syncProgress(u"phone-1"_s, 2000, 3000);
    QCOMPARE(state.data(DeviceModel::DoneRole).toInt(), 2000);
}

void TestDeviceModel::renames()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->setData(m_model->index(0, DeviceModel::Name), u"  Anna's phone "_s));
    QTRY_COMPARE(shown(DeviceModel::Name), u"Anna's phone"_s);
    QCOMPARE(m_live->app().value(u"SELECT device_name FROM sync_device"_s).toString(), u"Anna's phone"_s);
    QVERIFY(!m_model->setData(m_model->index(0, DeviceModel::State), u"x"_s));
}

void TestDeviceModel::refusesANameThatIsNone()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QSignalSpy errors(&m_live->service(), &SyncService::errorForUser);
    for (const QString &name : {u"  "_s, u"two\nlines"_s, QString(256, u'x')}) {
        m_model->setData(m_model->index(0, DeviceModel::Name), name);
        QTRY_COMPARE(errors.size(), 1);
        errors.clear();
    }
    QCOMPARE(shown(DeviceModel::Name), u"Phone"_s);
}

void TestDeviceModel::saysThatSyncIsOff()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_live->service().stop();
    QCOMPARE(shown(DeviceModel::State), u"Sync is off"_s);
    QVERIFY(!(m_model->index(0, DeviceModel::Name).flags() & Qt::ItemIsEditable));
}

void TestDeviceModel::sortsByFiguresRatherThanWords()
{
    m_live->pair(u"phone-1"_s, u"Phone"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_live->service().figures().refreshWaiting();
    QTRY_COMPARE(m_model->index(0, DeviceModel::Waiting).data(DeviceModel::SortRole), QVariant(qint64(4)));
    QVERIFY(m_model->index(0, DeviceModel::Added).data(DeviceModel::SortRole).toDateTime().isValid());
}

void TestDeviceModel::tellsOnlyOfWhoChanged()
{
    const QByteArray token = m_live->pair(u"phone-1"_s, u"Phone"_s);
    for (int i = 2; i <= 5; ++i)
        m_live->pair(u"phone-%1"_s.arg(i), u"Phone %1"_s.arg(i));
    QTRY_COMPARE(m_model->rowCount(), 5);
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_live->pull(token);
    QTRY_COMPARE(shown(DeviceModel::LastSync), u"just now"_s);
    QVERIFY(!told.isEmpty());
    // A thousand devices that did nothing are not drawn, measured and sorted anew.
    for (const QList<QVariant> &arguments : std::as_const(told))
        QCOMPARE(arguments.at(1).toModelIndex().row(), 0);
}

QTEST_GUILESS_MAIN(TestDeviceModel)
#include "tst_devicemodel.moc"
