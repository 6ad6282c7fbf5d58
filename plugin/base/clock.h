// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

namespace StorymasterSync {

/** The machine's clock, replaceable in tests. Any thread. */
class Clock
{
public:
    virtual ~Clock() = default;

    /** Microseconds since 1970-01-01 UTC. May stand still or step back: stamps are made in the store, not here. */
    virtual qint64 nowMicros() const = 0;

    /** Milliseconds from some fixed point, never stepping: for how long something takes, not for when it was. */
    virtual qint64 monotonicMillis() const;
};

class SystemClock final : public Clock
{
public:
    qint64 nowMicros() const override;
};

} // namespace StorymasterSync
