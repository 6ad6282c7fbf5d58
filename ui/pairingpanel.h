// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "interfaces/synctypes.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace StorymasterSync {

class QrView;
class SyncService;

/** Pairs phones: a code that renews itself when it has served or expires, and a moment of joy when a phone has registered.
 *
 *  While it is hidden there is no code: each is made when it is looked at. Where sync is off, asking for a code starts it.
 *  Thread: the GUI's. Owner: its page. */
class PairingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PairingPanel(SyncService &service, QWidget *parent = nullptr);

    /** What is shown now; invalid while none is. */
    const Storymaster::PairingOffer &offer() const { return m_offer; }

Q_SIGNALS:
    /** The user has had enough. */
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void listAddresses();
    void renew();
    void withdraw(const QString &instead);
    void followState();
    void countDown();
    void celebrate(const Storymaster::SyncDevice &device);

    SyncService &m_service;
    Storymaster::PairingOffer m_offer;
    QLabel *m_headline;
    QrView *m_code;
    QLabel *m_validity;
    QLabel *m_addressLabel;
    QComboBox *m_addresses;
    QPushButton *m_done;
    QTimer m_second;
    QTimer m_joy; ///< While it runs, the tick stands in the code's place.
};

} // namespace StorymasterSync
