// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "engine/sequencealignment.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace StorymasterSync;

namespace {

QList<int> numbers(QRandomGenerator &random, int count, int below)
{
    QList<int> list(count);
    std::generate(list.begin(), list.end(), [&] { return random.bounded(below); });
    return list;
}

/** The length of a longest common subsequence, by the table that everybody knows. */
int longestCommon(const QList<int> &left, const QList<int> &right)
{
    QList<int> row(right.size() + 1, 0);
    for (const int element : left) {
        int diagonal = 0;
        for (int y = 0; y < right.size(); ++y) {
            const int above = row[y + 1];
            row[y + 1] = element == right[y] ? diagonal + 1 : std::max(above, row[y]);
            diagonal = above;
        }
    }
    return row.last();
}

/** How many elements were matched, or -1 where a match is none or out of order. */
int matched(const QList<int> &left, const QList<int> &right)
{
    const QList<int> place = SequenceAlignment(left, right).run();
    int count = 0;
    int last = -1;
    for (int x = 0; x < place.size(); ++x) {
        if (place[x] < 0)
            continue;
        if (place[x] <= last || place[x] >= right.size() || left[x] != right[place[x]])
            return -1;
        last = place[x];
        ++count;
    }
    return place.size() == left.size() ? count : -1;
}

} // namespace

class TestSequenceAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALongestCommonSubsequence();
    void findsFewEditsInLongSequences();
    void findsWhatIsUniqueWhereTooMuchDiffers();
    void findsNothingWhereNothingIsCommon();
};

void TestSequenceAlignment::findsALongestCommonSubsequence()
{
    QRandomGenerator random(20'261'122);
    for (int i = 0; i < 5000; ++i) {
        const int kinds = random.bounded(1, 12);
        const QList<int> left = numbers(random, random.bounded(30), kinds);
        const QList<int> right = numbers(random, random.bounded(30), kinds);
        QCOMPARE(matched(left, right), longestCommon(left, right));
    }
}

void TestSequenceAlignment::findsFewEditsInLongSequences()
{
    QRandomGenerator random(1);
    const QList<int> left = numbers(random, 50'000, 30);
    QList<int> right = left;
    for (int i = 0; i < 300; ++i)
        right[i * 150] = 100;
    QCOMPARE(matched(left, right), 50'000 - 300);
}

/** Both halves of a long sequence are rewritten, but for landmarks. */
void TestSequenceAlignment::findsWhatIsUniqueWhereTooMuchDiffers()
{
    QRandomGenerator random(2);
    QList<int> left = numbers(random, 40'000, 5000);
    QList<int> right = numbers(random, 40'000, 5000);
    for (int i = 0; i < 400; ++i)
        left[i * 100] = right[i * 100] = 10'000 + i;
    const QList<int> place = SequenceAlignment(left, right).run();
    for (int i = 0; i < 400; ++i)
        QCOMPARE(place[i * 100], i * 100);
}

void TestSequenceAlignment::findsNothingWhereNothingIsCommon()
{
    QRandomGenerator random(3);
    const QList<int> left = numbers(random, 20'000, 100);
    QList<int> right = left;
    for (int &element : right)
        element += 100;
    QCOMPARE(matched(left, right), 0);
}

QTEST_APPLESS_MAIN(TestSequenceAlignment)
#include "tst_sequencealignment.moc"
