// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/requesthead.h"

namespace StorymasterSync {

/** Tells whether a request was made at this very machine, by a program of the person who sits there: not by another
 *  machine, not through a proxy, not by a web page that a name server has led here (DNS rebinding).
 *
 *  Thread: the server's. */
class LocalAccess
{
public:
    /** `open` false: nothing is let in (setting `local_routes`). */
    explicit LocalAccess(bool open);

    bool allows(const RequestHead &head) const;

private:
    bool isThisServer(const QByteArray &origin, quint16 port) const;
    bool namesThisMachine(const QByteArray &authority) const;

    const bool m_open;
    const QByteArray m_hostName; ///< Lower case.
};

} // namespace StorymasterSync
