// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// What a phone's platform has to bring for encryption, as node has it: a fetch that knows the desktop by its certificate alone.

import https from 'node:https';
import tls from 'node:tls';

/** Hands a connection on only after its certificate was found good; a request never gets onto another. `WrongCertificate` is
 *  the class that is thrown. */
class PinningAgent extends https.Agent {
    constructor(fingerprint, WrongCertificate) {
        super({ keepAlive: false });
        this.fingerprint = fingerprint;
        this.WrongCertificate = WrongCertificate;
    }

    createConnection(options, done) {
        const socket = tls.connect({ ...options, rejectUnauthorized: false, minVersion: 'TLSv1.2' });
        socket.once('error', done);
        socket.once('secureConnect', () => {
            const shown = socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase();
            if (shown === this.fingerprint)
                return done(null, socket);
            socket.destroy();
            return done(new this.WrongCertificate('This is not the desktop that was paired.'));
        });
    }
}

export function pinnedFetch(fingerprint, WrongCertificate) {
    const agent = new PinningAgent(fingerprint, WrongCertificate);
    return (url, init = {}) => new Promise((resolve, reject) => {
        const { method = 'GET', headers = {}, body, signal } = init;
        const request = https.request(url, { agent, method, headers, signal }, (answer) => {
            const pieces = [];
            answer.on('data', (piece) => pieces.push(piece));
            answer.on('error', reject);
            answer.on('end', () => {
                const content = answer.statusCode === 204 ? null : Buffer.concat(pieces);
                resolve(new Response(content, { status: answer.statusCode, headers: answer.headers }));
            });
        });
        request.on('error', reject);
        request.end(body);
    });
}
