// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/resultview.h"

#include "ui/valueview.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Way = ConflictDraft::Way;

namespace {

constexpr int PauseMillis = 150;
constexpr int ShortestLines = 3;

/** Lines of text, and where in it the headings are. */
class Page
{
public:
    void addHeading(const QString &text)
    {
        m_headings.append({int(m_text.size()), int(text.size())});
        m_text += text;
    }
    void add(const QString &text) { m_text += text; }
    void addLines(const QList<ConflictDraft::Line> &lines, const QString &open)
    {
        for (const ConflictDraft::Line &line : lines) {
            addHeading(line.label + u':');
            const QString value = line.value ? ValueView::shown(line.value->text) : open;
            add((value.contains(u'\n') ? u'\n' : u' ') + (value.isEmpty() ? u"–"_s : value) + u'\n');
        }
    }

    const QString &text() const { return m_text; }
    const QList<TextSpan> &headings() const { return m_headings; }

private:
    QString m_text;
    QList<TextSpan> m_headings;
};

} // namespace

ResultView::ResultView(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_view(new ValueView(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_view);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_view->setPlaceholderText({});
    m_view->setMostLines(ShortestLines);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(PauseMillis);
    connect(&m_later, &QTimer::timeout, this, &ResultView::draw);
}

void ResultView::showDraft(const ConflictDraft &draft)
{
    const bool isOther = m_draft.view().id != draft.view().id;
    m_draft = draft;
    if (isOther)
        draw();
    else
        m_later.start();
}

void ResultView::retranslate()
{
    m_view->setAccessibleName(tr("What will be saved"));
    draw();
}

QString ResultView::text() const
{
    return m_view->text();
}

QString ResultView::title() const
{
    const bool isGone = m_draft.view().situation == ConflictView::Situation::DesktopDeleted;
    switch (m_draft.way()) {
    case Way::Open:
        return isGone ? tr("Choose what becomes of it. Brought back, it would be like this:")
                      : tr("Choose what becomes of it. Here it is like this:");
    case Way::Both: return tr("Two entries will be saved like this:");
    case Way::Deleted: return isGone ? tr("It stays deleted.") : tr("It will be deleted.");
    case Way::Columns: break;
    }
    const int open = m_draft.openColumns();
    return open > 0 && m_draft.view().situation != ConflictView::Situation::PhoneDeletes
        ? tr("It will be saved like this, once you have chosen %n more value(s):", nullptr, open)
        : tr("It will be saved like this:");
}

void ResultView::draw()
{
    m_later.stop();
    m_title->setText(title());
    Page page;
    const QString open = tr("(not chosen yet)");
    if (m_draft.way() == Way::Both) {
        page.addHeading(tr("The one that is here") + u'\n');
        page.addLines(m_draft.lines(), open);
        page.addHeading(u'\n' + tr("A new one, from the phone") + u'\n');
        page.addLines(m_draft.copyLines(), open);
    } else if (m_draft.way() != Way::Deleted) {
        page.addLines(m_draft.lines(), open);
    }
    m_view->setText(page.text());
    m_view->setMarks(page.headings(), ValueView::Look::Heading);
}

} // namespace StorymasterSync
