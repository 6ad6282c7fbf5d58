// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// What the phone keeps, and how it reaches it. Types only.

import type { Columns, Conflict, Operation } from './wire';

/** What the user changed: these columns, on the copy that had this version. */
export interface Edit {
    operation: Operation;
    changes: Columns;
    baseVersion: number;
    editedAt: string;
    /** `changes` is the whole row, because the desktop did not find it by a part of it. */
    whole?: boolean;
}

/** An edit that was pushed. It is never altered, so that a push whose answer was lost can be repeated as it was. */
export interface SentEdit extends Edit {
    /** From the answer: version and updated_at; null until there is one. */
    acceptedVersion: number | null;
    acceptedAt: string | null;
}

/** An edit that the desktop keeps as one side of a conflict. */
export interface WaitingEdit extends Edit {
    conflict: Conflict;
}

/** One row, known by entityType and syncUuid. The desktop's side and the user's are kept apart: a pull writes only
 *  `desktop` and `gone`, the screens write only `edit`. */
export interface Row {
    entityType: string;
    syncUuid: string;
    desktop: { data: Columns; version: number } | null;
    /** The desktop deleted it; it is here only for what the user has in it. */
    gone: boolean;
    edit: Edit | null;
    sent: SentEdit | null;
    waiting: WaitingEdit | null;
    /** Why the last push of `edit` was refused. The next edit clears it. */
    refused: { code: string; detail: string } | null;
    /** The last full walk that brought it. */
    walk: number;
}

export interface SyncState {
    /** The sync_timestamp of the last complete pull. */
    since: string | null;
    /** A pull under way, page by page. */
    walk: { cursor: string; full: boolean } | null;
    /** How many full walks were begun. */
    walks: number;
}

/** All methods speak of the same transaction. */
export interface Transaction {
    row(entityType: string, syncUuid: string): Promise<Row | null>;
    put(row: Row): Promise<void>;
    remove(row: Row): Promise<void>;
    /** Rows with an edit, sent, waiting or not. In SQL: a column that says so, with an index. */
    touched(): Promise<Row[]>;
    /** Rows that the full walk of this number did not bring. */
    outsideWalk(walk: number): Promise<Row[]>;
    state(): Promise<SyncState>;
    setState(state: SyncState): Promise<void>;
}

/** On a phone: SQLite. */
export interface SyncStore {
    /** All of `work` or nothing of it; on disk when it returns. One at a time. */
    transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
