// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/desktopuser.h"
#include "simulation/judge.h"
#include "simulation/violation.h"

namespace StorymasterSync {

/** One seed: a desktop app, a script and one to five phones do what people do, and worse, to one story; then everything is
 *  synced and settled. Every step is judged, and so is the end. The same seed does the same every time.
 *
 *  Thread: the one that made it. One at a time in a process. */
class Simulation
{
public:
    /** `original` is the file to begin with: migrated, with the first rows of a story in it. */
    Simulation(quint64 seed, SimClock &clock, const QString &original, bool verbose);

    /** Throws a Violation. */
    void run();

    /** What happened, a line for each step. */
    const QStringList &log() const { return m_log; }

private:
    static Settings settingsOf(Dice &dice);
    static PhoneHabits habitsOf(Dice &dice);
    void setOut(int phones);
    void step();
    void stepBetweenPages();
    void settle();

    void actOnDesktop();
    void actOnPhone();
    void sync(Phone &phone);
    void moveClock();
    void moveClockFar();
    void restart();
    void rebuild();
    void keepOrRestoreBackup();
    QList<ConflictRecord> waiting();
    void decideOne(bool mayUndo);

    bool pair(Phone &phone);
    /** False where no answer came, or none was heard. */
    bool push(Phone &phone, bool all, bool mayLose);
    bool pull(Phone &phone, bool mayDisturb);
    std::optional<QList<QJsonObject>> askForAll(Phone &phone, bool mayDisturb, Stamp &end, bool &everything,
                                                bool &disturbed);
    std::optional<QJsonObject> askForPage(const Phone &phone, const PullRequest &request, bool mayDisturb);
    Outcome<QByteArray> read(const Phone &phone, const PullRequest &request);
    void decide(const ConflictRecord &conflict, Choice choice, bool mayUndo);

    /** The judge begins anew, after a change behind everybody's back. */
    void beginAnew();
    /** What follows may die on the way. */
    void armKill();
    /** Where it has died: starts again. True where it had. */
    bool survive();
    void look() { m_judge->look(m_machine.look(), m_machine.observer()); }
    Phone &anyPhone() { return *m_phones[size_t(m_dice.below(m_phones.size()))]; }
    void tell(const QString &what) { m_log.append(what); }
    void tell(const QString &what, const QByteArray &json)
    {
        if (m_verbose)
            tell(what + QString::fromUtf8(json));
    }

    const bool m_verbose; ///< The log tells what travels, too.
    Dice m_dice;
    ValueMaker m_maker{m_dice};
    SimClock &m_clock;
    Machine m_machine;
    DesktopUser m_desktop{m_machine, m_dice, m_maker};
    std::unique_ptr<Judge> m_judge;
    std::vector<std::unique_ptr<Phone>> m_phones;
    QStringList m_log;
    QList<ConflictRecord> m_waiting; ///< As listed last.
    int m_steps = 0;
    bool m_calm = false;              ///< Nothing dies any more.
    const Phone *m_pulling = nullptr; ///< In the midst of a walk.
};

} // namespace StorymasterSync
