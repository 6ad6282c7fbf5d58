// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// What travels between phone and desktop (plugin/protocol/PROTOCOL.md). Types only.

export type Value = string | number | boolean | null;
export type Columns = Record<string, Value>;
export type Operation = 'create' | 'update' | 'delete';

/** The text of the QR code. `fp` is there only where the desktop offers encryption. */
export interface PairingCode {
    ip: string;
    port: number;
    token: string;
    fp?: string;
}

export interface GrantedToken {
    device_id: string;
    device_name: string;
    auth_token: string;
    message: string;
    expires_at: string;
}

export interface PulledChange {
    entity_type: string;
    entity_id: number;
    sync_uuid: string;
    operation: Operation;
    data?: Columns | null;
    entity_data?: Columns | null;
    version: number;
    updated_at: string;
}

export interface PullAnswer {
    changes: PulledChange[];
    sync_timestamp: string;
    has_more: boolean;
    next_cursor: string | null;
    full_resync: boolean;
}

export interface PushedChange {
    entity_type: string;
    sync_uuid: string;
    operation: Operation;
    data?: Columns;
    version?: number;
    updated_at: string;
}

export interface AcceptedState {
    index: number;
    entity_type: string;
    entity_id: number;
    sync_uuid: string;
    version: number;
    updated_at: string;
}

export interface Rejection {
    index: number;
    entity_type: string | null;
    entity_id: number | null;
    sync_uuid: string | null;
    code: string;
    detail: string;
}

export interface Conflict {
    entity_type: string;
    entity_id: number | null;
    sync_uuid: string | null;
    operation: Operation;
    mobile_version: number | null;
    desktop_version: number | null;
    mobile_updated_at: string | null;
    desktop_updated_at: string | null;
    mobile_data: Columns | null;
    desktop_data: Columns | null;
    base_data: Columns | null;
    merged_data?: Columns;
    conflicting_fields?: string[];
    resolution: 'merge' | 'mobile_wins' | 'desktop_wins' | 'manual';
    resolved: boolean;
    conflict_id?: number;
}

export interface PushAnswer {
    accepted: number;
    rejected: number;
    conflicts: Conflict[];
    accepted_states: AcceptedState[];
    rejections: Rejection[];
    message: string;
}

export interface ConflictList {
    conflicts: (Conflict & { id: number; detected_at: string; device_id: string; device_name: string })[];
}
