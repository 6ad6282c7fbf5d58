// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/columnvalue.h"
#include "engine/merger.h"
#include "prosegenerator.h"

#include <QtTest/QTest>

using namespace StorymasterSync;
using namespace Qt::StringLiterals;

namespace {

enum ColumnIndex { Name, Text, Kind, Place, Age, Weight, Alive, Picture, Born, Anything, ColumnCount };

EntityType makeType()
{
    EntityType type;
    type.columns.resize(ColumnCount);
    const auto define = [&](ColumnIndex index, const QString &name, const QString &declared) {
        Column &column = type.columns[index];
        column.name = name;
        column.declaredType = declared;
        column.kind = kindOfDeclaredType(declared);
        column.maxLength = lengthOfDeclaredType(declared);
    };
    define(Name, u"name"_s, u"VARCHAR(20)"_s);
    define(Text, u"text"_s, u"TEXT"_s);
    define(Kind, u"kind"_s, u"VARCHAR(40)"_s);
    define(Place, u"place_id"_s, u"INTEGER"_s);
    define(Age, u"age"_s, u"INTEGER"_s);
    define(Weight, u"weight"_s, u"FLOAT"_s);
    define(Alive, u"alive"_s, u"BOOLEAN"_s);
    define(Picture, u"picture"_s, u"BLOB"_s);
    define(Born, u"born"_s, u"TIMESTAMP"_s);
    define(Anything, u"anything"_s, QString());
    type.columns[Name].nullable = false;
    type.columns[Kind].allowedValues = {u"one two three"_s, u"1 two three"_s, u"one two 3"_s, u"1 two 3"_s};
    type.columns[Place].target = 0;
    return type;
}

QList<QVariant> rowWith(int column, const QVariant &value)
{
    QList<QVariant> row(ColumnCount);
    row[column] = value;
    return row;
}

} // namespace

class TestMerger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesAColumn_data();
    void mergesAColumn();
    void leavesAColumnToTheUser_data();
    void leavesAColumnToTheUser();
    void takesWhatWasNotSentAsUnchanged();
    void mergesColumnsOneByOne();
    void whatDiffersContradictsWithoutABase();
    void givesTheSameWhicheverSideIsWhich();

private:
    const EntityType m_type = makeType();
};

void TestMerger::mergesAColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("base");
    QTest::addColumn<QVariant>("desktop");
    QTest::addColumn<QVariant>("phone");
    QTest::addColumn<QVariant>("merged");
    const auto row = [](const char *name, int column, const QVariant &base, const QVariant &desktop,
                        const QVariant &phone, const QVariant &merged) {
        QTest::newRow(name) << column << base << desktop << phone << merged;
    };
    const QVariant null;
    const QVariant blob = QByteArray("\x01\x02", 2);

    row("nobody changed it", Age, 1LL, 1LL, 1LL, 1LL);
    row("the desktop changed it", Age, 1LL, 2LL, 1LL, 2LL);
    row("the phone changed it", Age, 1LL, 1LL, 2LL, 2LL);
    row("both changed it alike", Age, 1LL, 2LL, 2LL, 2LL);
    row("as a whole number and as a real", Weight, 1.5, 2LL, 2.0, 2LL);
    row("the phone emptied it", Text, u"a"_s, u"a"_s, null, null);
    row("the desktop emptied it", Text, u"a"_s, null, u"a"_s, null);
    row("the phone wrote an empty text for none", Text, null, null, u""_s, u""_s);
    row("the phone made an empty text none", Text, u""_s, u""_s, null, null);
    row("a reference of the phone's", Place, 1LL, 1LL, 2LL, 2LL);
    row("a reference that was cleared", Place, 1LL, null, 1LL, null);
    row("a BLOB of the desktop's", Picture, null, blob, null, blob);
    row("an enumeration of the phone's", Kind, u"one two three"_s, u"one two three"_s, u"1 two 3"_s, u"1 two 3"_s);
    row("passages of a text", Text, u"one two three"_s, u"1 two three"_s, u"one two 3"_s, u"1 two 3"_s);
    row("passages of a short text", Name, u"one two three"_s, u"1 two three"_s, u"one two 3"_s, u"1 two 3"_s);
    row("a merge as long as may be", Name, u"one two three"_s, u"one two 🏰🏰🏰🏰🏰"_s, u"1234567890 two three"_s,
        u"1234567890 two 🏰🏰🏰🏰🏰"_s);
}

void TestMerger::mergesAColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, base);
    QFETCH(QVariant, desktop);
    QFETCH(QVariant, phone);
    QFETCH(QVariant, merged);
    const auto before = rowWith(column, base);
    const RowMerge merge = mergeRow(m_type, &before, rowWith(column, desktop), {{column, phone}});
    QVERIFY(merge.isClean());
    QCOMPARE(merge.values.size(), int(ColumnCount));
    QVERIFY(isSameStored(merge.values[column], merged));
    QCOMPARE(merge.values[column].typeId(), merged.typeId());
}

void TestMerger::leavesAColumnToTheUser_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("base");
    QTest::addColumn<QVariant>("desktop");
    QTest::addColumn<QVariant>("phone");
    const auto row = [](const char *name, int column, const QVariant &base, const QVariant &desktop,
                        const QVariant &phone) { QTest::newRow(name) << column << base << desktop << phone; };
    const QVariant null;

    row("integers", Age, 1LL, 2LL, 3LL);
    row("reals", Weight, 1.0, 2.0, 3.0);
    row("booleans", Alive, null, 0LL, 1LL);
    row("references", Place, 1LL, 2LL, 3LL);
    row("a reference cleared and set", Place, 1LL, null, 3LL);
    row("an enumeration, though its words would merge", Kind, u"one two three"_s, u"1 two three"_s, u"one two 3"_s);
    row("times, though their parts would merge", Born, u"2026-01-01 10:00:00"_s, u"2026-02-01 10:00:00"_s,
        u"2026-01-01 10:00:30"_s);
    row("a column without a type", Anything, u"one two three"_s, u"1 two three"_s, u"one two 3"_s);
    row("BLOBs", Picture, QByteArray("a b c"), QByteArray("A b c"), QByteArray("a b C"));
    row("touching passages", Text, u"one two"_s, u"1 two"_s, u"one 2"_s);
    row("a text against none", Text, u"one two three"_s, null, u"one two 3"_s);
    row("none against an empty text", Text, u"one"_s, null, u""_s);
    row("two texts where there was none", Text, null, u"one"_s, u"two"_s);
    row("a BLOB in a text's place", Text, u"one two three"_s, QByteArray("1 two three"), u"one two 3"_s);
    row("a number in a text's place", Text, u"one two three"_s, 1LL, u"one two 3"_s);
    row("a merge that would be too long", Name, u"one two three"_s, u"one two 🏰🏰🏰🏰🏰🏰"_s, u"1234567890 two three"_s);
    row("a merge that could not be stored", Text, u"a\0 one two three"_s, u"a\0 1 two three"_s, u"a\0 one two 3"_s);
}

void TestMerger::leavesAColumnToTheUser()
{
    QFETCH(int, column);
    QFETCH(QVariant, base);
    QFETCH(QVariant, desktop);
    QFETCH(QVariant, phone);
    const auto before = rowWith(column, base);
    const RowMerge merge = mergeRow(m_type, &before, rowWith(column, desktop), {{column, phone}});
    QCOMPARE(merge.contradicting, QList<int>{column});
    QVERIFY(isSameStored(merge.values[column], desktop));
}

void TestMerger::takesWhatWasNotSentAsUnchanged()
{
    const auto base = rowWith(Text, u"one"_s);
    const auto desktop = rowWith(Text, u"two"_s);
    const RowMerge merge = mergeRow(m_type, &base, desktop, {{Age, 3LL}});
    QVERIFY(merge.isClean());
    QCOMPARE(merge.values[Text].toString(), u"two"_s);
    QCOMPARE(merge.values[Age].toLongLong(), 3LL);
}

void TestMerger::mergesColumnsOneByOne()
{
    QList<QVariant> base(ColumnCount);
    base[Name] = u"Ann"_s;
    base[Text] = u"one two three"_s;
    base[Age] = 1LL;
    base[Place] = 1LL;
    QList<QVariant> desktop = base;
    desktop[Text] = u"1 two three"_s;
    desktop[Age] = 2LL;
    desktop[Place] = 2LL;
    const RowMerge merge = mergeRow(m_type, &base, desktop,
                                    {{Age, 4LL}, {Name, u"Bob"_s}, {Place, 3LL}, {Text, u"one two 3"_s}});
    QCOMPARE(merge.contradicting, (QList<int>{Place, Age}));
    QCOMPARE(merge.values[Name].toString(), u"Bob"_s);
    QCOMPARE(merge.values[Text].toString(), u"1 two 3"_s);
    QCOMPARE(merge.values[Age].toLongLong(), 2LL);
    QCOMPARE(merge.values[Place].toLongLong(), 2LL);
}

void TestMerger::whatDiffersContradictsWithoutABase()
{
    QList<QVariant> desktop(ColumnCount);
    desktop[Name] = u"Ann"_s;
    desktop[Text] = u"one two three"_s;
    const RowMerge merge = mergeRow(m_type, nullptr, desktop,
                                    {{Name, u"Ann"_s}, {Text, u"one two 3"_s}, {Age, QVariant()}});
    QCOMPARE(merge.contradicting, QList<int>{Text});
    QCOMPARE(merge.values, desktop);
}

/** Whole rows, of which each side changed some columns, mostly to one of few values. */
void TestMerger::givesTheSameWhicheverSideIsWhich()
{
    QRandomGenerator random(20'261'122);
    ProseGenerator generator(20'261'122);
    const auto value = [&](int column) -> QVariant {
        if (random.bounded(4) == 0)
            return {};
        if (m_type.columns[column].kind != ColumnKind::Text)
            return qlonglong(random.bounded(3));
        return u"%1 two three four %2"_s.arg(random.bounded(2)).arg(random.bounded(2));
    };
    const auto sent = [](const QList<QVariant> &row) {
        ColumnValues values;
        for (int column = 0; column < row.size(); ++column)
            values.append({column, row[column]});
        return values;
    };
    int contradicting = 0;
    for (int i = 0; i < 10'000; ++i) {
        QList<QVariant> base(ColumnCount);
        for (int column = 0; column < ColumnCount; ++column)
            base[column] = value(column);
        QList<QVariant> left = base;
        QList<QVariant> right = base;
        for (int column = 0; column < ColumnCount; ++column) {
            left[column] = random.bounded(2) ? value(column) : base[column];
            right[column] = random.bounded(2) ? value(column) : base[column];
        }
        const EditedProse prose = generator.distinctWords(8);
        base[Text] = prose.base;
        left[Text] = prose.left;
        right[Text] = prose.right;

        const RowMerge merge = mergeRow(m_type, &base, left, sent(right));
        const RowMerge other = mergeRow(m_type, &base, right, sent(left));
        QCOMPARE(merge.contradicting, other.contradicting);
        for (int column = 0; column < ColumnCount; ++column) {
            if (merge.contradicting.contains(column))
                QVERIFY(isSameStored(merge.values[column], left[column]));
            else
                QVERIFY(isSameStored(merge.values[column], other.values[column]));
        }
        QCOMPARE(mergeRow(m_type, &base, left, sent(base)).values, left);
        QCOMPARE(mergeRow(m_type, &base, base, sent(right)).values, right);
        contradicting += int(merge.contradicting.size());
    }
    QVERIFY2(contradicting > 5000, qPrintable(QString::number(contradicting)));
}

QTEST_APPLESS_MAIN(TestMerger)
#include "tst_merger.moc"
