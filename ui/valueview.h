// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/worddiff.h"

#include <QtWidgets/QPlainTextEdit>

namespace StorymasterSync {

/** A text to be read, with stretches of it marked, each kind by a colour and by a line of its own. It is plain text, whatever
 *  is in it. As high as the text needs, within bounds; long texts scroll inside. A chapter is laid out only where it shows.
 *
 *  Thread: the GUI's. Owner: its parent. */
class ValueView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** What a stretch is: gone from the text before, written here, written on the phone, or a heading. */
    enum class Look { Gone, Here, Phone, Heading };

    explicit ValueView(QWidget *parent = nullptr);

    /** As it is shown: every line ends alike, so that marks find their place. */
    static QString shown(QString text);

    /** Keeps marks and place where the text is the same. */
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /** Stretches of shown(); ascending. */
    void setMarks(const QList<TextSpan> &spans, Look look);
    const QList<TextSpan> &marks() const { return m_spans; }

    void setMostLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawMarks();
    QTextCharFormat format() const;
    void replaceChanged(const QString &text);
    void showFirstMark();
    void fitHeight();

    QString m_text;
    QList<TextSpan> m_spans;
    Look m_look = Look::Here;
    int m_mostLines = 10;
    int m_lines = 1;
};

} // namespace StorymasterSync
