// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/certificatepanel.h"

#include "service/certificatedesk.h"
#include "service/syncservice.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncState;

namespace {

constexpr qsizetype WordsInALine = 4;
constexpr qsizetype DigitsInAGroup = 4;
constexpr qsizetype GroupsInALine = 8;

QString inLines(const QStringList &pieces, qsizetype inALine)
{
    QStringList lines;
    for (qsizetype i = 0; i < pieces.size(); i += inALine)
        lines.append(pieces.mid(i, inALine).join(u' '));
    return lines.join(u'\n');
}

QString inGroups(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += DigitsInAGroup)
        groups.append(digits.mid(i, DigitsInAGroup));
    return inLines(groups, GroupsInALine);
}

} // namespace

CertificatePanel::CertificatePanel(SyncService &service, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_words(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_digits(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy fin&gerprint"), this)),
      m_renew(new QPushButton(tr("Rene&w certificate…"), this))
{
    arrange();
    connect(m_copy, &QPushButton::clicked, this, &CertificatePanel::copy);
    connect(m_renew, &QPushButton::clicked, this, &CertificatePanel::askRenew);
    connect(&m_service, &SyncService::stateChanged, this, &CertificatePanel::follow);
    connect(&m_service.certificate(), &CertificateDesk::changed, this, &CertificatePanel::follow);
    connect(&m_service.certificate(), &CertificateDesk::renewed, this, &CertificatePanel::noteRenewed);
    follow();
}

void CertificatePanel::arrange()
{
    for (QLabel *label : {m_words, m_hint, m_digits})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_words, m_digits})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = m_words->font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    large.setBold(true);
    m_words->setFont(large);
    m_words->setAccessibleName(tr("Fingerprint in words"));
    m_hint->setWordWrap(true);
    m_digits->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_digits->setAccessibleName(tr("Fingerprint in digits"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_renew);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_hint);
    layout->addWidget(m_digits);
    layout->addLayout(row);
}

void CertificatePanel::follow()
{
    const CertificateDesk &certificate = m_service.certificate();
    const bool inUse = !certificate.fingerprint().isEmpty();
    m_words->setText(inLines(certificate.words(), WordsInALine));
    m_digits->setText(inGroups(QString::fromLatin1(certificate.fingerprint())));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_digits), static_cast<QWidget *>(m_copy)})
        widget->setVisible(inUse);
    m_renew->setEnabled(certificate.canRenew());
    if (inUse)
        m_hint->setText(tr("A phone that shows the same words talks to this computer and to nobody in between."));
    else if (m_service.state() == SyncState::Running)
        m_hint->setText(tr("Sync is running without encryption."));
    else
        m_hint->setText(tr("It is shown while sync is running."));
}

void CertificatePanel::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_service.certificate().fingerprint()));
}

void CertificatePanel::askRenew()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Renew the certificate"));
    box->setText(tr("Renew the certificate and unpair all devices?"));
    box->setInformativeText(
        tr("All phones and tablets have to pair again, each with a new code, before they can sync. What they have not "
           "synced yet stays on them until then.\n\nThis is needed only if somebody else may have got hold of the old "
           "certificate, or if it is damaged."));
    QPushButton *renew = box->addButton(tr("&Renew and unpair all"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, renew](const QAbstractButton *button) {
        if (button == renew)
            m_service.certificate().renew();
    });
    box->open();
}

void CertificatePanel::noteRenewed()
{
    follow();
    m_hint->setText(tr("The certificate is new. All phones and tablets have to pair again."));
}

} // namespace StorymasterSync
