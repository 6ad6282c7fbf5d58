// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/problem.h"

#include <QtCore/QJsonValue>

namespace StorymasterSync {

/** Parses a whole body. 400 `invalid_json` where it is not valid UTF-8 JSON; any JSON value may stand at the top. */
Decoded<QJsonValue> parseJson(const QByteArray &body);

/** True where `text` holds neither NUL nor a lone surrogate (protocol, "Ground rules"). */
bool isStorableText(QStringView text);

} // namespace StorymasterSync
