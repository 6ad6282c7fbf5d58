// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/machine.h"

namespace StorymasterSync {

/** What the app and scripts do to the file, in SQL of their own. The plugin may run meanwhile or not; the process may die
 *  on the way. Thread: the machine's. */
class DesktopUser
{
public:
    DesktopUser(Machine &machine, Dice &dice, ValueMaker &maker) : m_machine(machine), m_dice(dice), m_maker(maker) {}

    /** One thing that is done to the database as it is now. Tells what. */
    QString act(const Snapshot &now);

    /** The first rows of a story. */
    void populate();

    /** The app rebuilds a table as an upgrade would, and with it loses the triggers, and writes on. REQUIRES: the plugin
     *  is stopped. */
    QString rebuildTable(const Snapshot &now);

private:
    using Assignments = QList<QPair<QString, QVariant>>;

    QString edit(const Snapshot &now);
    QString insert(const Snapshot &now);
    QString remove(const Snapshot &now);
    QString hide(const Snapshot &now);
    QString show(const Snapshot &now);
    QString replace(const Snapshot &now);
    QString moveId(const Snapshot &now);
    QString moveUuid(const Snapshot &now);
    QString touch(const Snapshot &now);
    QString appendToAll();
    QString claimVersion(const Snapshot &now);
    QString pushOut(const Snapshot &now);

    const SeenRow *anyRow(const Snapshot &now, bool deleted = false);
    QVariant newValue(const Column &column, const QString &before, const Snapshot &now, const SeenRow *self);
    Assignments newRow(int type, const Snapshot &now);
    void run(const QString &sql, const QVariantList &arguments = {});
    QString update(const SeenRow &row, const Assignments &values);
    QString put(const QString &verb, int type, const Assignments &values);
    const EntityType &entity(int type) const { return m_machine.schema().type(type); }

    Machine &m_machine;
    Dice &m_dice;
    ValueMaker &m_maker;
    AppConnection *m_at = nullptr;
    QString m_refusal; ///< What SQLite said last; a constraint is none of our business.
    SeenRow m_picked;
};

} // namespace StorymasterSync
