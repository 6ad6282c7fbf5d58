// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "ui/optionspanel.h"

#include "service/settingsstore.h"
#include "service/syncservice.h"
#include "ui/certificatepanel.h"
#include "ui/choicesettingedit.h"
#include "ui/conflictrulesedit.h"
#include "ui/flagsettingedit.h"
#include "ui/textsettingedit.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

OptionsPanel::OptionsPanel(SyncService &service, SettingsStore &store, QWidget *parent)
    : QScrollArea(parent), m_store(store)
{
    auto *content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addServer();
    addEncryption(service);
    addConflicts();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // What scrolls is reached through its fields.
    setFocusPolicy(Qt::NoFocus);
    // The page's colour rather than a list's.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void OptionsPanel::addRow(const QString &label, QWidget *edit)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(edit);
    m_form->addRow(text, edit);
}

void OptionsPanel::addServer()
{
    using Choice = ChoiceSettingEdit::Choice;
    m_form->addRow({}, new FlagSettingEdit(m_store, u"autostart"_s, tr("Start s&ync together with Storymaster"), this));
    addRow(tr("P&ort:"), new TextSettingEdit(m_store, u"port"_s, tr("Port"), u"8765"_s, u"65535"_s, this));
    QList<Choice> hosts{{u"0.0.0.0"_s, tr("All networks")}, {u"127.0.0.1"_s, tr("This machine only")}};
    for (const QString &address : SyncService::machineAddresses())
        hosts.append({address, address});
    addRow(tr("&Reachable from:"), new ChoiceSettingEdit(m_store, u"host"_s, tr("Reachable from"), hosts, this));
}

void OptionsPanel::addEncryption(SyncService &service)
{
    addRow(tr("&Encryption:"),
           new ChoiceSettingEdit(
               m_store, u"encryption"_s, tr("Encryption"),
               {{u"available"_s, tr("Available to phones that want it"),
                 tr("Apps that know encryption use it. Others go on syncing in clear, and somebody in the same network "
                    "could read along.")},
                {u"required"_s, tr("Required"),
                 tr("Nobody can read along. Apps that do not know encryption cannot sync.")},
                {u"off"_s, tr("Off"), tr("Everything travels in clear. Somebody in the same network can read along.")}},
               this));
    addRow(tr("Certificate:"), new CertificatePanel(service, this));
}

void OptionsPanel::addConflicts()
{
    addRow(tr("When changes &contradict:"),
           new ChoiceSettingEdit(
               m_store, u"conflict_resolution_mode"_s, tr("When changes contradict"),
               {{u"version"_s, tr("Keep both and ask me")}, {u"timestamp"_s, tr("The later change wins")}}, this));
    addRow(tr("E&xcept:"), new ConflictRulesEdit(m_store, this));
}

} // namespace StorymasterSync
