// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/answer.h"
#include "http/requesthead.h"

#include <QtCore/QStringList>

namespace StorymasterSync {

/** Lets web pages of chosen origins use the routes for phones (the Fetch standard, "CORS protocol"). A plain value. */
class Cors
{
public:
    /** `origins`: exact ones, or "*" for all; empty: none. */
    explicit Cors(const QStringList &origins);

    /** The header fields of an ordinary answer. */
    HeaderList forAnswer(const HeaderFields &request) const;
    /** Those of the answer to a preflight. `methods` as in Allow. */
    HeaderList forPreflight(const HeaderFields &request, const QByteArray &methods) const;

private:
    bool m_all = false;
    QList<QByteArray> m_origins;
};

} // namespace StorymasterSync
