// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// Sync: repeat what has no answer yet, push, pull.

import { Connection, Refused } from './connection';
import type { Pairing, Platform } from './connection';
import type { AcceptedState, Columns, Conflict, ConflictList, PulledChange, PullAnswer, PushAnswer, PushedChange,
              Rejection } from './wire';
import type { Edit, Row, SentEdit, SyncStore, Transaction } from './store';

export interface SyncOptions {
    /** Changes in a page of a pull. */
    pageSize: number;
    /** Of one push, in characters of JSON and in changes. */
    pushCharacters: number;
    pushChanges: number;
}

const Defaults: SyncOptions = { pageSize: 500, pushCharacters: 1_000_000, pushChanges: 500 };
const OperationOrder: string[] = ['create', 'update', 'delete'];

/** Columns of every row that are the desktop's to give: never pushed. */
const OwnColumns: string[] = ['id', 'sync_uuid', 'created_at', 'updated_at', 'deleted_at', 'version'];

function withoutOwnColumns(data: Columns): Columns {
    return Object.fromEntries(Object.entries(data).filter(([name]) => !OwnColumns.includes(name)));
}

/** Refusals that may end without the user changing anything: the row it names may come, the desktop may allow it. Others
 *  wait for the next edit. */
const Passing: string[] = ['held', 'missing_reference'];

function isPushable(row: Row): boolean {
    return !!row.edit && !row.sent && (!row.refused || Passing.includes(row.refused.code));
}

function toWire(row: Row): PushedChange {
    const sent = row.sent as SentEdit;
    const change: PushedChange = { entity_type: row.entityType, sync_uuid: row.syncUuid, operation: sent.operation,
                                   updated_at: sent.editedAt };
    if (sent.operation !== 'delete')
        change.data = sent.changes;
    if (sent.operation !== 'create')
        change.version = sent.baseVersion;
    return change;
}

/** What was sent is an edit again, with what the user changed since on top. */
function takenBack(row: Row): Edit {
    const { acceptedVersion, acceptedAt, ...sent } = row.sent as SentEdit;
    if (!row.edit)
        return sent;
    const operation = row.edit.operation === 'update' ? sent.operation : row.edit.operation;
    return { ...sent, operation, changes: { ...sent.changes, ...row.edit.changes }, editedAt: row.edit.editedAt };
}

export class SyncClient {
    private connection: Connection;
    private store: SyncStore;
    private options: SyncOptions;
    private running: Promise<void> | null = null;

    constructor(platform: Platform, pairing: Pairing, store: SyncStore, options: Partial<SyncOptions> = {}) {
        this.connection = new Connection(platform, pairing);
        this.store = store;
        this.options = { ...Defaults, ...options };
    }

    /** Throws Refused 401 where the pairing has ended: keep everything, ask the user to scan a code again. Throws NoAnswer
     *  where the desktop is out of reach: try later. Whatever was done until then is kept. */
    sync(): Promise<void> {
        this.running ??= this.run().finally(() => { this.running = null; });
        return this.running;
    }

    private async run(): Promise<void> {
        await this.pushAll();
        await this.pullAll();
        // What the user typed on top of something unanswered could not go before.
        if (await this.pushAll())
            await this.pullAll();
        await this.closeSettledConflicts();
    }

    // ---- Push --------------------------------------------------------------------------------------------------

    /** Whether anything was pushed. */
    private async pushAll(): Promise<boolean> {
        const tried = new Set<string>();
        let batch = await this.nextBatch(tried);
        const any = batch.length > 0;
        while (batch.length > 0) {
            const { since } = await this.store.transaction((tx) => tx.state());
            const body = { changes: batch.map(toWire), since_timestamp: since };
            const answer = await this.connection.post<PushAnswer>('/api/sync/push', body);
            await this.keepAnswer(batch, answer);
            batch = await this.nextBatch(tried);
        }
        return any;
    }

    /** First what has no answer yet, exactly as it was sent; then new edits, creates first, because others name them. From
     *  here on they are `sent`: on disk, before they leave. `tried` keeps a row from going twice in one round. */
    private nextBatch(tried: Set<string>): Promise<Row[]> {
        return this.store.transaction(async (tx) => {
            const touched = (await tx.touched()).filter((row) => !tried.has(row.syncUuid));
            const unanswered = touched.filter((row) => row.sent && row.sent.acceptedAt === null);
            const fresh = touched.filter(isPushable).sort((a, b) => this.rank(a) - this.rank(b));
            const batch: Row[] = [];
            let characters = 0;
            for (const row of unanswered.length > 0 ? unanswered : fresh) {
                if (!row.sent) {
                    row.sent = { ...row.edit as Edit, acceptedVersion: null, acceptedAt: null };
                    row.edit = null;
                    row.refused = null;
                }
                characters += JSON.stringify(toWire(row)).length;
                if (batch.length > 0 && (characters > this.options.pushCharacters || batch.length >= this.options.pushChanges))
                    break;
                await tx.put(row);
                tried.add(row.syncUuid);
                batch.push(row);
            }
            return batch;
        });
    }

    private rank(row: Row): number {
        return OperationOrder.indexOf((row.edit as Edit).operation);
    }

    private keepAnswer(batch: Row[], answer: PushAnswer): Promise<void> {
        return this.store.transaction(async (tx) => {
            for (const [index, pushed] of batch.entries()) {
                // Read again: the user may have typed while the answer was on its way.
                const row = await tx.row(pushed.entityType, pushed.syncUuid);
                if (!row || !row.sent)
                    continue;
                const rejection = answer.rejections.find((other) => other.index === index);
                const conflict = answer.conflicts.find((other) => !other.resolved && other.sync_uuid === row.syncUuid);
                const state = answer.accepted_states.find((other) => other.index === index);
                if (rejection)
                    await this.keepRejection(tx, row, rejection);
                else if (conflict)
                    await this.keepConflict(tx, row, conflict);
                else
                    await this.keepAcceptance(tx, row, state);
            }
        });
    }

    /** Accepted is not yet settled: the desktop's row may hold more than what was sent. The next pull either brings it, or
     *  leaves it out because it is exactly that. */
    private async keepAcceptance(tx: Transaction, row: Row, state: AcceptedState | undefined): Promise<void> {
        if (!state) {
            await tx.remove(row);   // a delete of what the desktop no longer knows
            return;
        }
        row.sent = { ...row.sent as SentEdit, acceptedVersion: state.version, acceptedAt: state.updated_at };
        await tx.put(row);
    }

    /** The desktop keeps both sides. There is nothing to send again; the row shows the user's side until it is settled. */
    private async keepConflict(tx: Transaction, row: Row, conflict: Conflict): Promise<void> {
        const { acceptedVersion, acceptedAt, ...sent } = row.sent as SentEdit;
        row.waiting = { ...sent, changes: { ...row.waiting?.changes, ...sent.changes }, conflict };
        row.sent = null;
        await tx.put(row);
    }

    private async keepRejection(tx: Transaction, row: Row, rejection: Rejection): Promise<void> {
        const edit = takenBack(row);
        const wasWhole = row.sent?.whole;
        row.sent = null;
        row.edit = edit;
        row.refused = { code: rejection.code, detail: rejection.detail };
        if (rejection.code === 'refused_by_user') {
            row.edit = null;   // the row is sent to the phone again
            row.refused = null;
        } else if (rejection.code === 'not_found' && edit.operation === 'update' && !wasWhole) {
            // As a whole row it is kept for the user to decide about.
            row.edit = { ...edit, changes: { ...withoutOwnColumns(row.desktop?.data ?? {}), ...edit.changes }, whole: true };
            row.refused = null;
        }
        await tx.put(row);
    }

    // ---- Pull --------------------------------------------------------------------------------------------------

    private async pullAll(): Promise<void> {
        let restarts = 0;
        for (let more = true; more;) {
            const { since, walk } = await this.store.transaction((tx) => tx.state());
            const body = { since_timestamp: since, limit: this.options.pageSize, cursor: walk?.cursor ?? null };
            try {
                const answer = await this.connection.post<PullAnswer>('/api/sync/pull', body);
                await this.keepPage(answer, since === null || answer.full_resync);
                more = answer.has_more;
            } catch (error) {
                const expired = error instanceof Refused && error.code === 'cursor_expired';
                if (!expired || ++restarts > 3)
                    throw error;
                await this.store.transaction(async (tx) => tx.setState({ ...await tx.state(), walk: null }));
            }
        }
    }

    /** One page, and what it means for the next one, in one transaction. */
    private keepPage(answer: PullAnswer, full: boolean): Promise<void> {
        return this.store.transaction(async (tx) => {
            const state = await tx.state();
            if (!state.walk && full)
                ++state.walks;
            for (const change of answer.changes)
                await this.applyPulled(tx, change, full ? state.walks : 0);
            if (answer.has_more) {
                state.walk = { cursor: answer.next_cursor as string, full };
            } else {
                if (full)
                    await this.dropUnseen(tx, state.walks, answer.sync_timestamp);
                await this.settleAccepted(tx, answer.sync_timestamp);
                state.walk = null;
                state.since = answer.sync_timestamp;
            }
            await tx.setState(state);
        });
    }

    /** Writes the desktop's side only. `create` and `update` are the same here: the row is as it stands now. */
    private async applyPulled(tx: Transaction, change: PulledChange, walk: number): Promise<void> {
        const row: Row = await tx.row(change.entity_type, change.sync_uuid)
            ?? { entityType: change.entity_type, syncUuid: change.sync_uuid, desktop: null, gone: false, edit: null,
                 sent: null, waiting: null, refused: null, walk: 0 };
        // What was accepted at or before this moment is in there, or was overwritten knowingly.
        if (row.sent?.acceptedAt && row.sent.acceptedAt <= change.updated_at)
            row.sent = null;
        row.gone = change.operation === 'delete';
        if (row.gone && !row.edit && !row.sent && !row.waiting) {
            await tx.remove(row);
            return;
        }
        const data = change.data ?? change.entity_data ?? row.desktop?.data ?? {};
        row.desktop = { data, version: change.version };
        row.walk = walk || row.walk;
        await tx.put(row);
    }

    /** After a full walk: what it did not bring is not there any more, except for what the user has not got across. */
    private async dropUnseen(tx: Transaction, walk: number, end: string): Promise<void> {
        for (const row of await tx.outsideWalk(walk)) {
            if (row.sent?.acceptedAt && row.sent.acceptedAt <= end)
                row.sent = null;
            if (row.edit || row.sent || row.waiting) {
                row.gone = !!row.desktop;
                await tx.put(row);
            } else {
                await tx.remove(row);
            }
        }
    }

    /** A complete pull that did not bring an accepted row says: it is exactly what was sent. Now its version is the base of
     *  what the user typed since. */
    private async settleAccepted(tx: Transaction, end: string): Promise<void> {
        for (const row of await tx.touched()) {
            const sent = row.sent;
            if (!sent?.acceptedAt || sent.acceptedAt > end)
                continue;
            row.sent = null;
            if (sent.operation === 'delete' && !row.edit) {
                await tx.remove(row);
                continue;
            }
            row.desktop = { data: { ...row.desktop?.data, ...sent.changes }, version: sent.acceptedVersion as number };
            row.gone = false;
            if (row.edit)
                row.edit.baseVersion = sent.acceptedVersion as number;
            await tx.put(row);
        }
    }

    // ---- Conflicts ---------------------------------------------------------------------------------------------

    /** What no longer waits at the desktop was decided there or on another phone; the outcome came with a pull. */
    private async closeSettledConflicts(): Promise<void> {
        const touched = await this.store.transaction((tx) => tx.touched());
        if (!touched.some((row) => row.waiting))
            return;
        const list = await this.connection.get<ConflictList>('/api/conflicts');
        const open = new Set(list.conflicts.map((conflict) => conflict.id));
        await this.store.transaction(async (tx) => {
            for (const row of await tx.touched()) {
                if (!row.waiting || open.has(row.waiting.conflict.conflict_id as number))
                    continue;
                row.waiting = null;
                if (row.gone && !row.edit && !row.sent)
                    await tx.remove(row);
                else
                    await tx.put(row);
            }
        });
    }

    /** Settles a conflict by its number; see decide() in edits.ts for the other way. */
    async resolve(conflictId: number, resolution: 'mobile' | 'desktop' | 'merged' | 'both',
                  data: Columns = {}): Promise<void> {
        await this.connection.post(`/api/conflicts/${conflictId}/resolve`, { resolution, data });
        await this.sync();
    }
}
