// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#include "base/logging.h"

namespace StorymasterSync {

Q_LOGGING_CATEGORY(lcSync, "storymaster.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "storymaster.sync.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "storymaster.sync.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPairing, "storymaster.sync.pairing", QtWarningMsg)

} // namespace StorymasterSync
