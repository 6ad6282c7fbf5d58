// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// What the screens do. None of this needs the network.

import type { Columns } from './wire';
import type { Edit, Row, SyncStore, Transaction } from './store';

/** The row as the user sees it, or null where it is deleted. */
export function shown(row: Row): Columns | null {
    const newest = row.edit ?? row.sent;
    if (newest?.operation === 'delete' || (!row.desktop && !newest))
        return null;
    return { ...row.desktop?.data, ...row.waiting?.changes, ...row.sent?.changes, ...row.edit?.changes,
             sync_uuid: row.syncUuid };
}

/** The version that the user's copy is based on. While anything of the user's is unsettled, that is the base of the
 *  oldest of it, whatever pulls have brought since: the user has not seen that when typing. */
function baseVersion(row: Row): number {
    return row.edit?.baseVersion ?? row.sent?.baseVersion ?? row.waiting?.baseVersion ?? row.desktop?.version ?? 0;
}

async function existing(tx: Transaction, entityType: string, syncUuid: string): Promise<Row> {
    const row = await tx.row(entityType, syncUuid);
    if (!row)
        throw new Error(`There is no ${entityType} ${syncUuid}.`);
    return row;
}

function now(): string {
    return new Date().toISOString();
}

/** A new row. `syncUuid` is a random UUID made here. A foreign key is given by its sibling: setting_id_sync_uuid. */
export async function createRow(store: SyncStore, entityType: string, syncUuid: string, data: Columns): Promise<void> {
    await store.transaction(async (tx) => {
        const edit: Edit = { operation: 'create', changes: { ...data }, baseVersion: 0, editedAt: now() };
        await tx.put({ entityType, syncUuid, desktop: null, gone: false, edit, sent: null, waiting: null,
                       refused: null, walk: 0 });
    });
}

/** Changes some columns. */
export async function editRow(store: SyncStore, entityType: string, syncUuid: string, changes: Columns): Promise<void> {
    await store.transaction(async (tx) => {
        const row = await existing(tx, entityType, syncUuid);
        const operation = row.edit?.operation === 'create' ? 'create' : 'update';
        row.edit = { operation, changes: { ...row.edit?.changes, ...changes }, baseVersion: baseVersion(row),
                     editedAt: now() };
        row.refused = null;
        await tx.put(row);
    });
}

export async function deleteRow(store: SyncStore, entityType: string, syncUuid: string): Promise<void> {
    await store.transaction(async (tx) => {
        const row = await existing(tx, entityType, syncUuid);
        if (row.edit?.operation === 'create') {
            await tx.remove(row);   // the desktop never heard of it
            return;
        }
        row.edit = { operation: 'delete', changes: {}, baseVersion: baseVersion(row), editedAt: now() };
        row.refused = null;
        await tx.put(row);
    });
}

/** The user has seen both sides of a conflict and says what shall stand in the contradicting columns, or that the row
 *  shall go (null). That is an edit of the desktop's present row; when it is accepted, the conflict closes by itself. */
export async function decide(store: SyncStore, entityType: string, syncUuid: string,
                             columns: Columns | null): Promise<void> {
    await store.transaction(async (tx) => {
        const row = await existing(tx, entityType, syncUuid);
        if (!row.waiting || !row.desktop || row.gone)
            throw new Error('There is nothing to decide by an edit.');
        const changes = columns ? { ...row.waiting.changes, ...row.edit?.changes, ...columns } : {};
        row.edit = { operation: columns ? 'update' : 'delete', changes, baseVersion: row.desktop.version,
                     editedAt: now() };
        row.waiting = null;
        row.refused = null;
        await tx.put(row);
    });
}
