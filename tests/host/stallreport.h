// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "stallmeter.h"

namespace Storymaster {
class ISyncProvider;
}

namespace StorymasterHost {

/** Tells how long the app's windows stood still while phones synced, and how long at rest in the same run: a line of JSON on
 *  stdout for each sync, once its consequences have had time to come, and one when the program ends.
 *
 *  What the start does counts for nothing: measuring begins a while after sync runs.
 *  Thread: GUI thread. Owner: main(). Dies before the provider. */
class StallReport : public QObject
{
    Q_OBJECT

public:
    explicit StallReport(const Storymaster::ISyncProvider &provider, QObject *parent = nullptr);

    /** The last line. */
    void finish();

private:
    void begin();
    void noteStart();
    void noteEnd();
    void endSync();
    void takeRest();
    void print(const QString &phase, const StallMeter::Stall &stall, qint64 rows) const;

    StallMeter m_meter;
    QTimer m_settling; ///< After the start, or after a sync.
    bool m_isMeasuring = false;
    bool m_isSyncing = false; ///< Or has been a moment ago.
    int m_underWay = 0;
    qint64 m_rows = 0;        ///< Of the largest sync of this phase, as far as it said.
    StallMeter::Stall m_rest; ///< The longest.
    StallMeter::Stall m_sync; ///< The longest.
};

} // namespace StorymasterHost
