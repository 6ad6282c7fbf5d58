// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/valueview.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>

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
