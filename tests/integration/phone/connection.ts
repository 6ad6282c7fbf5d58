// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// One request and its answer: the token, time limits, what is tried again and what is not.

import type { GrantedToken, PairingCode } from './wire';

/** The desktop said no. `code` is stable; `message` is a sentence for the user. */
export class Refused extends Error {
    status: number;
    code: string;
    retryAfterSeconds: number;

    constructor(status: number, code: string, detail: string, retryAfterSeconds: number) {
        super(detail);
        this.status = status;
        this.code = code;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}

/** No answer, or half of one. What was asked may have been done or not. */
export class NoAnswer extends Error {}

/** Whoever answers has another certificate than the desktop that the phone paired with: it is somebody else, or the user has
 *  renewed the certificate. Nothing was sent. The user looks at the desktop and scans a fresh code. */
export class WrongCertificate extends Error {}

/** What a phone keeps of its pairing: in the Keychain or Keystore, for the token opens everything. */
export interface Pairing {
    address: string;
    deviceId: string;
    authToken: string;
    expiresAt: string;
    /** Of the desktop's certificate, where the connection is encrypted: no other is taken, ever. */
    fingerprint?: string;
}

export interface Platform {
    fetch: typeof fetch;
    wait: (milliseconds: number) => Promise<void>;
    /** A fetch that goes on after the handshake only where SHA-256 of the certificate's DER is `fingerprint`, and throws
     *  WrongCertificate elsewhere. Names, dates and issuers do not count. Without it requests go in clear. */
    pinned?: (fingerprint: string) => typeof fetch;
    /** Packs a large body; without it bodies go as they are. Answers are unpacked by fetch itself. */
    gzip?: (text: string) => Uint8Array;
}

const Attempts = 3;
const TimeoutMs = 60_000;
const WorthPacking = 16 * 1024;
const LongestWaitSeconds = 60;

function problemOf(status: number, text: string, retryAfter: string | null): Refused {
    let code = 'unknown';
    let detail = `The desktop answered with ${status}.`;
    try {
        const body = JSON.parse(text);
        code = body.code ?? code;
        detail = body.detail ?? detail;
    } catch {
        // a proxy in between may answer in its own words
    }
    return new Refused(status, code, detail, Number(retryAfter) || 0);
}

function fetchOf(platform: Platform, fingerprint?: string): typeof fetch {
    return fingerprint && platform.pinned ? platform.pinned(fingerprint) : platform.fetch;
}

async function once(platform: Platform, url: string, init: RequestInit, fingerprint?: string): Promise<unknown> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TimeoutMs);
    let response: Response;
    let text: string;
    try {
        response = await fetchOf(platform, fingerprint)(url, { ...init, signal: abort.signal });
        text = await response.text();
    } catch (error) {
        if (error instanceof WrongCertificate)
            throw error;
        throw new NoAnswer(String(error));
    } finally {
        clearTimeout(timer);
    }
    if (!response.ok)
        throw problemOf(response.status, text, response.headers.get('retry-after'));
    try {
        return JSON.parse(text);
    } catch {
        throw new NoAnswer('The answer was cut off.');
    }
}

/** Every request of the protocol may be repeated, so a lost answer is simply asked for again; so are 429 and 503, after
 *  the time that the desktop names. */
async function patiently(platform: Platform, url: string, init: RequestInit, fingerprint?: string): Promise<unknown> {
    for (let attempt = 1; ; ++attempt) {
        try {
            return await once(platform, url, init, fingerprint);
        } catch (error) {
            const busy = error instanceof Refused && (error.status === 429 || error.status === 503);
            const seconds = busy ? Math.max(error.retryAfterSeconds, 1) : 2 ** (attempt - 1);
            if (attempt === Attempts || seconds > LongestWaitSeconds || !(busy || error instanceof NoAnswer))
                throw error;
            await platform.wait(seconds * 1000);
        }
    }
}

export class Connection {
    private platform: Platform;
    private pairing: Pairing;

    constructor(platform: Platform, pairing: Pairing) {
        this.platform = platform;
        this.pairing = pairing;
    }

    async get<T>(path: string): Promise<T> {
        return await this.send('GET', path, null) as T;
    }

    async post<T>(path: string, body: object): Promise<T> {
        return await this.send('POST', path, JSON.stringify(body)) as T;
    }

    async delete<T>(path: string): Promise<T> {
        return await this.send('DELETE', path, null) as T;
    }

    private send(method: string, path: string, text: string | null): Promise<unknown> {
        const headers: Record<string, string> = { Authorization: `Bearer ${this.pairing.authToken}` };
        let body: BodyInit | undefined;
        if (text !== null) {
            headers['Content-Type'] = 'application/json';
            body = text;
            if (this.platform.gzip && text.length > WorthPacking) {
                headers['Content-Encoding'] = 'gzip';
                body = this.platform.gzip(text) as BodyInit;
            }
        }
        const { address, fingerprint } = this.pairing;
        return patiently(this.platform, address + path, { method, headers, body }, fingerprint);
    }
}

function pairingOf(address: string, granted: GrantedToken, fingerprint?: string): Pairing {
    const { device_id: deviceId, auth_token: authToken, expires_at: expiresAt } = granted;
    return { address, deviceId, authToken, expiresAt, fingerprint };
}

function addressIn(code: PairingCode, encrypted: boolean): string {
    const host = code.ip.includes(':') ? `[${code.ip}]` : code.ip;
    return `${encrypted ? 'https' : 'http'}://${host}:${code.port}`;
}

/** Pairs with the desktop whose QR code was scanned. `deviceId` is a UUID that the app makes once and keeps; `proxy` is
 *  what the user typed where the desktop is reached through one, as in https://sync.example.org. Throws Refused 401
 *  `invalid_pairing_token` where the code is used or too old: the user scans a fresh one. */
export async function pair(platform: Platform, scanned: string, deviceId: string, deviceName: string,
                           proxy?: string): Promise<Pairing> {
    const code = JSON.parse(scanned) as PairingCode;
    // A proxy has a certificate of its own, which the system knows how to check.
    const fingerprint = platform.pinned && !proxy ? code.fp : undefined;
    const address = proxy ?? addressIn(code, fingerprint !== undefined);
    const body = { device_id: deviceId, device_name: deviceName, pairing_token: code.token };
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    // Asked once only: the code is good for one registration.
    const granted = await once(platform, `${address}/api/pair/register`, init, fingerprint) as GrantedToken;
    return pairingOf(address, granted, fingerprint);
}

/** A new token, some weeks before the old one ends; keep it safe before you use it. The old one stays good until then, so
 *  nothing is lost should the answer be. */
export async function refreshed(platform: Platform, pairing: Pairing, daysBefore = 30): Promise<Pairing> {
    const left = Date.parse(pairing.expiresAt) - Date.now();
    if (left > daysBefore * 86_400_000)
        return pairing;
    const connection = new Connection(platform, pairing);
    const granted = await connection.post<GrantedToken>('/api/pair/refresh', {});
    return pairingOf(pairing.address, granted, pairing.fingerprint);
}

/** Ends the pairing from the phone's side; the desktop forgets the token at once. */
export async function unpair(platform: Platform, pairing: Pairing): Promise<void> {
    await new Connection(platform, pairing).delete(`/api/devices/${encodeURIComponent(pairing.deviceId)}`);
}
