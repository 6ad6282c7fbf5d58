// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/pairingpanel.h"

#include "service/certificatedesk.h"
#include "service/syncservice.h"
#include "ui/qrview.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QImage>
#include <QtGui/QShowEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace StorymasterSync {

using namespace Qt::StringLiterals;
using Storymaster::SyncDevice;
using Storymaster::SyncState;

namespace {

constexpr int JoyMillis = 3500;
constexpr qint64 SecondsPerMinute = 60;

} // namespace

PairingPanel::PairingPanel(SyncService &service, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_headline(new QLabel(this)),
      m_code(new QrView(this)),
      m_validity(new QLabel(this)),
      m_addressLabel(new QLabel(tr("&Address in the code:"), this)),
      m_addresses(new QComboBox(this)),
      m_done(new QPushButton(tr("&Done"), this))
{
    arrange();
    m_second.setInterval(1000);
    m_joy.setSingleShot(true);
    m_joy.setInterval(JoyMillis);
    connect(&m_second, &QTimer::timeout, this, &PairingPanel::countDown);
    connect(&m_joy, &QTimer::timeout, this, &PairingPanel::followState);
    connect(m_done, &QPushButton::clicked, this, &PairingPanel::done);
    connect(m_addresses, &QComboBox::activated, this, &PairingPanel::renew);
    connect(&m_service, &SyncService::stateChanged, this, &PairingPanel::followState);
    connect(&m_service, &SyncService::devicePaired, this, &PairingPanel::celebrate);
    // A code that names the old certificate is of no use.
    connect(&m_service.certificate(), &CertificateDesk::changed, this, [this] {
        if (m_offer.isValid() && !m_service.certificate().fingerprint().isEmpty())
            renew();
    });
}

void PairingPanel::arrange()
{
    for (QLabel *label : {m_headline, m_validity}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_headline->setFont(large);
    m_code->setAccessibleName(tr("Code for pairing"));
    m_done->setObjectName(u"pairingDone"_s);
    m_addressLabel->setBuddy(m_addresses);
    m_addresses->setAccessibleName(tr("Address in the code"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_addressLabel);
    row->addWidget(m_addresses);
    row->addStretch();
    row->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_headline);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_validity);
    layout->addLayout(row);
}

void PairingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_done->setFocus();
    if (m_service.state() == SyncState::Stopped || m_service.state() == SyncState::Failed)
        m_service.start();
    followState();
}

void PairingPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_joy.stop();
    withdraw({});
}

void PairingPanel::followState()
{
    if (isHidden() || m_joy.isActive())
        return;
    switch (m_service.state()) {
    case SyncState::Running:
        if (!m_offer.isValid()) {
            listAddresses();
            renew();
        }
        break;
    case SyncState::Starting: withdraw(tr("Sync is starting …")); break;
    case SyncState::Stopped: withdraw(tr("Sync is stopped.")); break;
    case SyncState::Failed: withdraw(tr("Sync could not start: %1").arg(m_service.failure())); break;
    }
}

void PairingPanel::listAddresses()
{
    const QString chosen = m_addresses->currentText();
    const QSignalBlocker blocker(m_addresses);
    m_addresses->clear();
    m_addresses->addItems(m_service.pairingAddresses());
    m_addresses->setCurrentIndex(std::max(0, m_addresses->findText(chosen)));
    const bool choice = m_addresses->count() > 1;
    m_addressLabel->setVisible(choice);
    m_addresses->setVisible(choice);
}

void PairingPanel::renew()
{
    m_joy.stop();
    m_offer = m_service.newPairingOffer(m_addresses->currentText());
    if (!m_offer.isValid()) {
        withdraw(tr("No code can be made now."));
        return;
    }
    m_headline->setText(tr("Scan this code with the Storymaster app on your phone or tablet."));
    m_code->setModules(SyncService::pairingCode(m_offer));
    m_code->setAccessibleDescription(tr("A QR code with the address %1").arg(m_offer.address));
    m_code->setVisible(true);
    m_second.start();
    countDown();
}

/** Takes the code away and says why. */
void PairingPanel::withdraw(const QString &instead)
{
    m_offer = {};
    m_second.stop();
    m_code->setVisible(false);
    m_headline->setText(instead);
    m_validity->clear();
}

void PairingPanel::countDown()
{
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_offer.expiresAt);
    if (left <= 0) {
        renew();
        return;
    }
    const QString time = u"%1:%2"_s.arg(left / SecondsPerMinute).arg(left % SecondsPerMinute, 2, 10, '0'_L1);
    //: %1 is an address such as 192.168.1.20:8765, %2 minutes and seconds such as 14:59.
    m_validity->setText(tr("%1 – good for one device, for %2").arg(m_offer.address, time));
}

void PairingPanel::celebrate(const SyncDevice &device)
{
    if (isHidden())
        return;
    // The code may have served; what stands in its place in a moment is a fresh one.
    m_offer = {};
    m_second.stop();
    m_code->setModules({});
    m_code->setAccessibleDescription({});
    m_headline->setText(tr("“%1” is paired!").arg(device.name));
    m_validity->setText(tr("It can sync now."));
    m_joy.start();
}

} // namespace StorymasterSync
