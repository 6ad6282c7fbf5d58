// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace StorymasterSync {

class SyncService;

/** What phones know this computer by: the certificate's fingerprint in words that people compare, and in digits; and another
 *  certificate, after a question.
 *
 *  Thread: the GUI's. Owner: its panel. */
class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(SyncService &service, QWidget *parent = nullptr);

private:
    void arrange();
    void follow();
    void copy() const;
    void askRenew();
    void noteRenewed();

    SyncService &m_service;
    QLabel *m_words;
    QLabel *m_hint;
    QLabel *m_digits;
    QPushButton *m_copy;
    QPushButton *m_renew;
};

} // namespace StorymasterSync
