// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
// What phones do in a Simulation: their users' edits, pairing, pushes and pulls over a network that loses answers.
#include "simulation/simulation.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

void Simulation::actOnPhone()
{
    Phone &phone = anyPhone();
    const int what = m_dice.below(100);
    const qint64 now = m_clock.nowMicros();
    const bool done = what < 65 ? phone.editRow(now)
        : what < 75             ? phone.deleteRow(now)
        : what < 80             ? phone.restoreRow(now)
                                : phone.createRow(now);
    tell(u"%1: %2%3"_s.arg(phone.deviceId(),
                           what < 65       ? u"edits"_s
                               : what < 75 ? u"deletes"_s
                               : what < 80 ? u"restores"_s
                                           : u"creates"_s,
                           done ? u""_s : u" nothing"_s));
}

bool Simulation::pair(Phone &phone)
{
    const RegisterRequest request{phone.deviceId(), phone.deviceId(), m_machine.offers().make().token};
    armKill();
    const auto granted = answerOf<GrantedToken>(
        [&](const auto &answered) { m_machine.backend().registerDevice(request, answered); });
    const bool died = survive();
    look();
    tell(phone.deviceId() + u" pairs"_s);
    if (const auto *token = std::get_if<GrantedToken>(&granted)) {
        phone.caller = token->caller;
        phone.token = token->authToken;
        return true;
    }
    if (!died)
        throw Violation{u"a phone cannot pair"_s};
    return false;
}

void Simulation::sync(Phone &phone)
{
    if (push(phone, true, true))
        pull(phone, true);
}

bool Simulation::push(Phone &phone, bool all, bool mayLose)
{
    if (!m_machine.backend().authenticate(phone.token) && !pair(phone))
        return false;
    Batch batch = phone.unanswered() && m_dice.chance(60) ? *phone.unanswered() : phone.compose(all);
    if (batch.changes.isEmpty())
        return true;
    armKill();
    const QByteArray body = QJsonDocument(batch.body).toJson(QJsonDocument::Compact);
    tell(u"%1 pushes%2 "_s.arg(phone.deviceId(), batch.isRepeat ? u" again"_s : u""_s), body);
    const auto outcome = answerOf<QByteArray>(
        [&](const auto &answered) { m_machine.backend().push(phone.caller, body, answered); });
    const bool died = survive();
    if (const auto *problem = std::get_if<Problem>(&outcome); problem && !died)
        throw Violation{u"a push fails: "_s + QString::fromUtf8(problem->toJson())};
    const auto *bytes = std::get_if<QByteArray>(&outcome);
    const QJsonObject answer = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (bytes)
        tell(u"  -> "_s, *bytes);
    m_judge->judgePush(phone, batch, answer, m_machine.look(), m_machine.observer());
    look();
    if (!bytes || (mayLose && m_dice.chance(25))) {
        tell(u"  the answer is lost"_s);
        batch.isRepeat = bytes && answer.value("rejected"_L1).toInt() == 0;
        phone.noteLost(batch);
        return false;
    }
    phone.takeAnswer(batch, answer);
    return true;
}

Outcome<QByteArray> Simulation::read(const Phone &phone, const PullRequest &request)
{
    using Stream = std::shared_ptr<PullStream>;
    const auto opened = answerOf<Stream>(
        [&](const auto &answered) { m_machine.backend().openPull(phone.caller, request, answered); });
    if (const auto *problem = std::get_if<Problem>(&opened))
        return *problem;
    QByteArray bytes;
    for (bool last = false; !last;) {
        const auto piece = answerOf<PullStream::Piece>(
            [&](const auto &answered) { std::get<Stream>(opened)->next(answered); });
        if (const auto *problem = std::get_if<Problem>(&piece))
            return *problem;
        bytes += std::get<PullStream::Piece>(piece).bytes;
        last = std::get<PullStream::Piece>(piece).last;
    }
    return bytes;
}

std::optional<QJsonObject> Simulation::askForPage(const Phone &phone, const PullRequest &request, bool mayDisturb)
{
    armKill();
    const auto answer = read(phone, request);
    const bool died = survive();
    if (const auto *problem = std::get_if<Problem>(&answer)) {
        if (!died && problem->code != "cursor_expired")
            throw Violation{u"a pull fails: "_s + QString::fromUtf8(problem->toJson())};
        return std::nullopt;
    }
    if (died || (mayDisturb && m_dice.chance(4)))
        return std::nullopt;
    const QByteArray bytes = std::get<QByteArray>(answer);
    const QJsonObject page = QJsonDocument::fromJson(bytes).object();
    if (page.isEmpty())
        throw Violation{u"a pull is no JSON: "_s + QString::fromUtf8(bytes)};
    tell(u"  <- "_s, bytes);
    return page;
}

std::optional<QList<QJsonObject>> Simulation::askForAll(Phone &phone, bool mayDisturb, Stamp &end, bool &everything,
                                                        bool &disturbed)
{
    PullRequest request;
    request.since = phone.since();
    request.limit = m_dice.chance(60) ? 0 : 1 + m_dice.below(7);
    QList<QJsonObject> changes;
    for (bool first = true;; first = false) {
        const auto page = askForPage(phone, request, mayDisturb);
        if (!page)
            return std::nullopt;
        for (const QJsonValue &change : page->value("changes"_L1).toArray())
            changes.append(change.toObject());
        const auto newEnd = stampFromText(page->value("sync_timestamp"_L1).toString());
        const bool newEverything = page->value("full_resync"_L1).toBool() || !phone.since();
        if (!newEnd || (!first && (*newEnd != end || newEverything != everything)))
            throw Violation{u"the pages of one walk differ in what they are"_s};
        end = *newEnd;
        everything = newEverything;
        if (!page->value("has_more"_L1).toBool())
            return changes;
        request.cursor = page->value("next_cursor"_L1).toString().toLatin1();
        if (mayDisturb && m_dice.chance(30)) {
            disturbed = true;
            stepBetweenPages();
        }
    }
}

bool Simulation::pull(Phone &phone, bool mayDisturb)
{
    if (m_pulling || phone.mustNotPull())
        return false;
    if (!m_machine.backend().authenticate(phone.token) && !pair(phone))
        return false;
    m_pulling = &phone;
    tell(u"%1 pulls"_s.arg(phone.deviceId()));
    Stamp end = 0;
    bool everything = false;
    bool disturbed = false;
    const auto changes = askForAll(phone, mayDisturb, end, everything, disturbed);
    m_pulling = nullptr;
    if (!changes) {
        tell(u"  broken off"_s);
        look();
        return false;
    }
    phone.takePull(*changes, end, everything);
    look();
    const QString difference = disturbed ? QString() : phone.differences(m_judge->now());
    if (!difference.isEmpty())
        throw Violation{u"after a pull of %1: %2"_s.arg(phone.deviceId(), difference)};
    return true;
}

} // namespace StorymasterSync
