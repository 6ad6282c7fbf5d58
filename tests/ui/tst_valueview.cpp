// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/valueview.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using namespace StorymasterSync;

class TestValueView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsItWasTyped();
    void endsEveryLineAlike();
    void marksWhereItShould();
    void marksAcrossLines();
    void keepsMarksAndPlaceOfTheSameText();
    void isAsHighAsItsText();
    void laysOutAChapterInPieces();
    void laysOutOnlyWhatChanged();
    void followsEachEdit();
    void bringsTheFirstDifferenceIntoView();
    void changesItsColoursWithThePalette();

private:
    static QString marked(const ValueView &view)
    {
        QStringList parts;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                parts.append(block.text().mid(range.start, range.length));
        }
        return parts.join(u'|');
    }
};

void TestValueView::showsMarkupAsItWasTyped()
{
    ValueView view;
    view.setText(u"<b>x</b> &amp; y"_s);
    QCOMPARE(view.toPlainText(), u"<b>x</b> &amp; y"_s);
    QVERIFY(view.isReadOnly());
}

void TestValueView::endsEveryLineAlike()
{
    ValueView view;
    view.setText(u"one\r\ntwo\rthree"_s);
    QCOMPARE(view.text(), u"one\ntwo\nthree"_s);
    view.setMarks({{4, 3}}, ValueView::Look::Here);
    QCOMPARE(marked(view), u"two"_s);
}

void TestValueView::marksWhereItShould()
{
    ValueView view;
    view.setText(u"She ran home."_s);
    view.setMarks({{0, 3}, {8, 4}}, ValueView::Look::Phone);
    QCOMPARE(marked(view), u"She|home"_s);
    view.setMarks({}, ValueView::Look::Phone);
    QCOMPARE(marked(view), QString());
}

void TestValueView::marksAcrossLines()
{
    ValueView view;
    view.setText(u"one\ntwo\n\nthree"_s);
    view.setMarks({{2, 9}, {12, 2}}, ValueView::Look::Gone);
    QCOMPARE(marked(view), u"e|two||th|ee"_s);
}

void TestValueView::keepsMarksAndPlaceOfTheSameText()
{
    ValueView view;
    view.setText(u"one two"_s);
    view.setMarks({{0, 3}}, ValueView::Look::Here);
    view.setText(u"one two"_s);
    QCOMPARE(marked(view), u"one"_s);
    view.setText(u"other"_s);
    QVERIFY(view.marks().isEmpty());
}

void TestValueView::isAsHighAsItsText()
{
    ValueView view;
    view.setMostLines(5);
    view.resize(400, 300);
    view.show();
    view.setText(u"one"_s);
    const int one = view.sizeHint().height();
    view.setText(u"one\ntwo\nthree"_s);
    const int three = view.sizeHint().height();
    QVERIFY(three > one);
    view.setText(u"line\n"_s.repeated(400));
    const int most = view.sizeHint().height();
    QVERIFY(most > three);
    view.setText(u"line\n"_s.repeated(4000));
    QCOMPARE(view.sizeHint().height(), most);
}

void TestValueView::laysOutAChapterInPieces()
{
    ValueView view;
    const QString chapter = u"word "_s.repeated(20'000);
    view.setText(chapter);
    QCOMPARE(view.text(), chapter);
    QVERIFY(view.document()->blockCount() > 10);
    view.setMarks({{50'000, 4}}, ValueView::Look::Here);
    QCOMPARE(marked(view), u"word"_s);
}

void TestValueView::laysOutOnlyWhatChanged()
{
    ValueView view;
    const QString line = u"a line of a chapter\n"_s;
    view.setText(line.repeated(2000));
    int touched = 0;
    connect(view.document(), &QTextDocument::contentsChange, &view,
            [&touched](int, int removed, int added) { touched += removed + added; });
    view.setText(line.repeated(1000) + u"one more\n"_s + line.repeated(1000));
    QVERIFY2(touched < 100, qPrintable(QString::number(touched)));
    QCOMPARE(view.toPlainText(), view.text());
}

void TestValueView::followsEachEdit()
{
    ValueView view;
    for (const QString &text : {u"one two three"_s, u"one three"_s, u"one\nthree"_s, u"\n"_s, QString(),
                                u"öne 🪨 x"_s, u"öne 🪩 x"_s, u"aaaa"_s, u"aaa"_s, u"aaaaa"_s}) {
        view.setText(text);
        QCOMPARE(view.toPlainText(), text);
        view.setMarks({{0, 1}}, ValueView::Look::Here);
    }
    view.setText(u"baa"_s);
    QCOMPARE(marked(view), QString()); // marks are of one text
}

void TestValueView::bringsTheFirstDifferenceIntoView()
{
    ValueView view;
    view.resize(300, 100);
    view.show();
    view.setText(u"line\n"_s.repeated(500));
    const auto isSeen = [&view](int place) {
        QTextCursor cursor(view.document());
        cursor.setPosition(place);
        return view.viewport()->rect().intersects(view.cursorRect(cursor));
    };
    QVERIFY(!isSeen(1000));
    view.setMarks({{1000, 4}, {2000, 4}}, ValueView::Look::Here);
    QVERIFY(isSeen(1000));
    // Where somebody reads already, nothing moves.
    view.verticalScrollBar()->setValue(10);
    view.setText(u"line\n"_s.repeated(501));
    view.setMarks({{2000, 4}}, ValueView::Look::Here);
    QCOMPARE(view.verticalScrollBar()->value(), 10);
}

void TestValueView::changesItsColoursWithThePalette()
{
    ValueView view;
    view.setText(u"one"_s);
    view.setMarks({{0, 3}}, ValueView::Look::Here);
    const auto background = [&] {
        return view.document()->begin().layout()->formats().value(0).format.background().color();
    };
    const QColor light = background();
    QPalette dark = view.palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    view.setPalette(dark);
    QVERIFY(background().lightness() < light.lightness());
}

QTEST_MAIN(TestValueView)
#include "tst_valueview.moc"
