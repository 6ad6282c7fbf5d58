// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// A SyncStore without a disk: shows what a store must do, and serves in tests.

import type { Row, SyncState, SyncStore, Transaction } from './store';

function key(row: { entityType: string; syncUuid: string }): string {
    return `${row.entityType}/${row.syncUuid}`;
}

/** Works on copies, so that a transaction that throws leaves nothing behind. */
class MemoryTransaction implements Transaction {
    rows: Map<string, Row>;
    kept: SyncState;

    constructor(rows: Map<string, Row>, kept: SyncState) {
        this.rows = new Map(rows);
        this.kept = kept;
    }

    async row(entityType: string, syncUuid: string): Promise<Row | null> {
        const row = this.rows.get(key({ entityType, syncUuid }));
        return row ? structuredClone(row) : null;
    }

    async put(row: Row): Promise<void> {
        this.rows.set(key(row), structuredClone(row));
    }

    async remove(row: Row): Promise<void> {
        this.rows.delete(key(row));
    }

    async touched(): Promise<Row[]> {
        return structuredClone([...this.rows.values()].filter((row) => row.edit || row.sent || row.waiting));
    }

    async outsideWalk(walk: number): Promise<Row[]> {
        return structuredClone([...this.rows.values()].filter((row) => row.walk !== walk));
    }

    async state(): Promise<SyncState> {
        return structuredClone(this.kept);
    }

    async setState(state: SyncState): Promise<void> {
        this.kept = structuredClone(state);
    }
}

export class MemoryStore implements SyncStore {
    rows: Map<string, Row> = new Map();
    state: SyncState = { since: null, walk: null, walks: 0 };
    private last: Promise<unknown> = Promise.resolve();

    transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
        const run = async (): Promise<T> => {
            const tx = new MemoryTransaction(this.rows, this.state);
            const result = await work(tx);
            this.rows = tx.rows;
            this.state = tx.kept;
            return result;
        };
        const result = this.last.then(run);
        this.last = result.catch(() => null);
        return result;
    }
}
