// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QLoggingCategory>

/** The one list of logging categories. Neither tokens nor story text ever go into a log. Switched as usual:
 *  QT_LOGGING_RULES="storymaster.sync.http.debug=true". */
namespace StorymasterSync {

Q_DECLARE_LOGGING_CATEGORY(lcSync)    ///< storymaster.sync: start, stop, address; what an operator wants to see.
Q_DECLARE_LOGGING_CATEGORY(lcStore)   ///< storymaster.sync.store
Q_DECLARE_LOGGING_CATEGORY(lcHttp)    ///< storymaster.sync.http
Q_DECLARE_LOGGING_CATEGORY(lcPairing) ///< storymaster.sync.pairing

} // namespace StorymasterSync
