// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace StorymasterSync {

class Machine;

/** A piece of the product made wrong, to see that the simulation notices. The product knows nothing of it: its functions are
 *  wrapped by the linker of this one program (see CMakeLists.txt), its triggers dropped from the simulated file.
 *
 *  Thread: chosen once, before the first seed; then any. */
namespace Mutation {

/** What can be made wrong. */
QStringList names();

/** False where there is no such name. */
bool choose(const QString &name);

/** After each start of the plugin, which would put back what is missing. */
void apply(Machine &machine);

} // namespace Mutation

} // namespace StorymasterSync
