// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "simulation/simulation.h"

#include <QtCore/QJsonDocument>

namespace StorymasterSync {

using namespace Qt::StringLiterals;

Simulation::Simulation(quint64 seed, SimClock &clock, const QString &original, bool verbose)
    : m_verbose(verbose), m_dice(seed), m_clock(clock), m_machine(clock, original, settingsOf(m_dice))
{
    m_clock.set(SimClock::Start + m_dice.between(0, SimClock::Day));
    m_clock.setPace(m_dice.chance(30) ? m_dice.below(30) : 0);
    CrashFiles::reseed(seed);
}

Settings Simulation::settingsOf(Dice &dice)
{
    Settings settings;
    if (dice.chance(30))
        settings.conflictMode = ConflictMode::Timestamp;
    for (const auto &type : {u"world"_s, u"place"_s, u"actor"_s, u"litography_node"_s}) {
        if (dice.chance(12))
            settings.conflictRules.insert(type, dice.chance(50) ? RuleWinner::Mobile : RuleWinner::Desktop);
    }
    if (dice.chance(30))
        settings.maxSyncBatchSize = 1 + dice.below(4);
    return settings;
}

PhoneHabits Simulation::habitsOf(Dice &dice)
{
    PhoneHabits habits;
    habits.buildsOnAnswers = dice.chance(60);
    habits.sendsWholeRows = dice.chance(40);
    habits.repeatsExactly = dice.chance(60);
    habits.makesUuids = dice.chance(80);
    if (dice.chance(30))
        habits.clockError = dice.between(-2 * SimClock::Year, 2 * SimClock::Year);
    return habits;
}

void Simulation::setOut(int phones)
{
    m_machine.start();
    m_judge = std::make_unique<Judge>(m_machine.schema(), m_machine.settings());
    look();
    for (int i = 0; i < phones; ++i) {
        m_phones.push_back(
            std::make_unique<Phone>(m_machine.schema(), m_dice, m_maker, u"phone%1"_s.arg(i), habitsOf(m_dice)));
        pair(*m_phones.back());
        pull(*m_phones.back(), false);
    }
}

void Simulation::run()
{
    if (m_dice.chance(40))
        m_machine.script().rows(u"PRAGMA journal_mode=WAL"_s);
    setOut(1 + m_dice.below(5));
    m_steps = 20 + m_dice.below(21);
    for (int i = 0; i < m_steps; ++i) {
        tell(u"-- step %1"_s.arg(i));
        step();
    }
    tell(u"-- the end"_s);
    settle();
}

void Simulation::step()
{
    moveClock();
    const int what = m_dice.below(1000);
    if (what < 300)
        actOnDesktop();
    else if (what < 600)
        actOnPhone();
    else if (what < 720)
        push(anyPhone(), m_dice.chance(50), true);
    else if (what < 800)
        pull(anyPhone(), true);
    else if (what < 890)
        sync(anyPhone());
    else if (what < 930)
        decideOne(true);
    else if (what < 945)
        restart();
    else if (what < 967)
        moveClockFar();
    else if (what < 975)
        pair(anyPhone());
    else if (what < 978)
        anyPhone().reinstall();
    else if (what < 981)
        rebuild();
    else if (what < 996)
        keepOrRestoreBackup();
    else
        sync(anyPhone());
}

void Simulation::stepBetweenPages()
{
    Phone &phone = anyPhone();
    if (m_dice.chance(50))
        actOnDesktop();
    else if (m_dice.chance(40))
        actOnPhone();
    else if (&phone != m_pulling)
        push(phone, true, true);
}

// ---- The desktop -----------------------------------------------------------------------------------------------

void Simulation::actOnDesktop()
{
    armKill();
    tell(u"desktop: "_s + m_desktop.act(m_judge->now()));
    survive();
    look();
}

void Simulation::restart()
{
    tell(u"the plugin stops"_s);
    m_machine.stop();
    for (int i = m_dice.below(4); i > 0; --i) {
        tell(u"desktop: "_s + m_desktop.act(m_judge->now()));
        look();
    }
    armKill();
    m_machine.start();
    survive();
    look();
}

void Simulation::rebuild()
{
    m_machine.stop();
    tell(m_desktop.rebuildTable(m_judge->now()));
    m_machine.start();
    beginAnew();
}

void Simulation::beginAnew()
{
    m_judge->forgetWhatIsGone(m_machine.look(), m_machine.observer());
    for (const auto &phone : m_phones) {
        phone->forgetDelivery();
        for (const PhoneRow &row : phone->rows()) {
            const qint64 aside = row.aside ? row.aside->version : 0;
            m_judge->noteGiven(Snapshot::keyOf(row.type, row.uuid), std::max(row.base.version, aside));
        }
    }
}

void Simulation::keepOrRestoreBackup()
{
    if (!m_machine.hasBackup() || m_dice.chance(50)) {
        tell(u"a backup is made"_s);
        m_machine.keepBackup();
        return;
    }
    tell(u"the backup is restored"_s);
    m_machine.restoreBackup(false);
    beginAnew();
}

void Simulation::moveClock()
{
    if (m_dice.chance(70))
        m_clock.set(m_clock.nowMicros()
                    + m_dice.between(1, m_dice.chance(10) ? SimClock::Day : 100 * SimClock::Second));
}

void Simulation::moveClockFar()
{
    const qint64 far = m_dice.chance(50) ? 3 * SimClock::Year : 200 * SimClock::Day;
    m_clock.set(m_clock.nowMicros() + m_dice.between(-far, far));
    tell(u"the clock shows "_s + stampToWire(m_clock.nowMicros()));
}

// ---- Conflicts -------------------------------------------------------------------------------------------------

QList<ConflictRecord> Simulation::waiting()
{
    using Listed = std::optional<QList<ConflictRecord>>;
    const auto listed = answerOf<Listed>([&](const auto &answered) { m_machine.backend().pendingConflicts(answered); });
    look();
    if (const auto &news = std::get<Listed>(listed))
        m_waiting = *news;
    return m_waiting;
}

void Simulation::decideOne(bool mayUndo)
{
    const QList<ConflictRecord> waiting = this->waiting();
    if (waiting.isEmpty())
        return;
    const Choice choices[] = {Choice::Mobile, Choice::Desktop, Choice::Merged, Choice::Both};
    decide(m_dice.pick(waiting), choices[m_dice.below(4)], mayUndo);
}

void Simulation::decide(const ConflictRecord &conflict, Choice choice, bool mayUndo)
{
    ResolveRequest request{choice, {}};
    for (const QString &field : conflict.conflictingFields) {
        const int type = m_machine.schema().indexOf(conflict.entityType);
        const int column = m_machine.schema().type(type).columnIndex(field);
        const bool writes = choice == Choice::Merged && column >= 0 && m_dice.chance(70)
            && traceOf(m_machine.schema().type(type).columns[column]) == Trace::Words;
        if (writes)
            request.data.insert(field, m_maker.word());
    }
    tell(u"decide %1 of %2 %3 (%4): %5"_s.arg(conflict.id)
             .arg(conflict.entityType, conflict.syncUuid, conflict.operation)
             .arg(int(choice)));
    const Snapshot before = m_judge->now();
    armKill();
    const auto outcome = answerOf<ResolvedState>(
        [&](const auto &answered) { m_machine.backend().resolve(conflict.id, request, answered); });
    const bool died = survive();
    const auto *problem = std::get_if<Problem>(&outcome);
    if (problem && !died) {
        tell(u"  %1 %2"_s.arg(problem->status).arg(QString::fromUtf8(problem->code)));
        const bool isSettled = m_calm && problem->status == 409; // along with another device's
        if (problem->status != 422 && !isSettled)
            throw Violation{u"a conflict that waits cannot be decided: "_s + QString::fromUtf8(problem->code)};
    }
    const Snapshot after = m_machine.look();
    if (!problem)
        m_judge->judgeDecision(conflict, choice, request.data, after, m_machine.observer());
    look();
    if (problem || !mayUndo || !m_dice.chance(25))
        return;
    const auto undone = answerOf<ResolvedState>(
        [&](const auto &answered) { m_machine.backend().undoResolution(conflict.id, answered); });
    tell(u"  taken back: "_s + problemOf(undone));
    if (std::holds_alternative<ResolvedState>(undone))
        m_judge->judgeUndo(before, conflict, m_machine.look());
    look();
}

// ---- The end ---------------------------------------------------------------------------------------------------

void Simulation::settle()
{
    m_calm = true;
    for (int round = 0;; ++round) {
        bool isDone = true;
        for (const auto &phone : m_phones) {
            for (int i = 0; i < 8 && !phone->isClean(); ++i) {
                push(*phone, true, false);
                isDone = false;
            }
        }
        const QList<ConflictRecord> open = waiting();
        for (const ConflictRecord &conflict : open) {
            isDone = false;
            const Choice choices[] = {Choice::Mobile, Choice::Desktop, Choice::Merged, Choice::Both};
            decide(conflict, round > 5 ? Choice::Desktop : choices[m_dice.below(4)], false);
        }
        if (isDone)
            break;
        if (round > 20)
            throw Violation{u"it does not settle"_s};
    }
    for (const auto &phone : m_phones) {
        if (!pull(*phone, false))
            throw Violation{u"the last pull fails"_s};
    }
    for (const auto &phone : m_phones) {
        const auto since = phone->since();
        pull(*phone, false);
        if (phone->since() != since)
            throw Violation{u"a pull with nothing new moved on"_s};
        const auto status = answerOf<SyncStatus>(
            [&](const auto &answered) { m_machine.backend().status(phone->caller, answered); });
        const auto *told = std::get_if<SyncStatus>(&status);
        if (!told || told->pendingChanges != 0 || told->pendingConflicts != 0)
            throw Violation{u"the status of a phone that has everything: %1 changes, %2 conflicts"_s
                                .arg(told ? told->pendingChanges : -1)
                                .arg(told ? told->pendingConflicts : -1)};
    }
    m_judge->judgeEnd(m_machine.observer());
}

// ---- Kills -----------------------------------------------------------------------------------------------------

void Simulation::armKill()
{
    CrashFiles::killAfter(!m_calm && m_dice.chance(3) ? 1 + m_dice.below(m_dice.chance(50) ? 12 : 60) : 0);
}

bool Simulation::survive()
{
    const bool died = CrashFiles::isDead();
    if (died) {
        tell(u"  killed"_s);
        m_machine.recover();
    }
    CrashFiles::killAfter(0);
    return died;
}

} // namespace StorymasterSync
