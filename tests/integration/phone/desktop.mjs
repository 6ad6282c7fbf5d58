// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// The desktop's side of a test: a host program of its own on a fresh demo world, and the database as another program sees it.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const Program = process.env.HOST_PROGRAM;

export class Desktop {
    /** `settings` by key, as in { encryption: 'required' }. */
    constructor(settings = {}) {
        this.settings = Object.entries(settings).map(([key, value]) => [`STORYMASTER_SYNC_${key.toUpperCase()}`, value]);
        this.home = fs.mkdtempSync(path.join(os.tmpdir(), 'phone-client-'));
        this.database = path.join(this.home, '.local/share/storymaster/demo/storymaster.db');
    }

    async start() {
        const world = fs.existsSync(this.database) ? ['--database', this.database] : ['--demo'];
        const env = { ...process.env, ...Object.fromEntries(this.settings), HOME: this.home, QT_QPA_PLATFORM: 'offscreen', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' };
        const options = ['--headless', '--host', '127.0.0.1', '--port', '0', ...world];
        this.process = spawn(Program, options, { env, stdio: ['ignore', 'pipe', 'inherit'] });
        const lines = readline.createInterface({ input: this.process.stdout });
        const died = once(this.process, 'exit').then(([code]) => { throw new Error(`The host ended with ${code}.`); });
        died.catch(() => null);
        const [line] = await Promise.race([once(lines, 'line'), died]);
        const { port, urls } = JSON.parse(line);
        this.port = port;
        this.address = urls[0];
        return this;
    }

    async stop() {
        if (!this.process || this.process.exitCode !== null)
            return;
        const exit = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        await exit;
    }

    async end() {
        await this.stop();
        fs.rmSync(this.home, { recursive: true, force: true });
    }

    /** What this computer may ask, by whatever certificate. */
    async getHere(path) {
        if (this.address.startsWith('http:'))
            return (await fetch(this.address + path)).json();
        const [answer] = await once(https.get(this.address + path, { rejectUnauthorized: false }), 'response');
        return JSON.parse((await answer.toArray()).join(''));
    }

    /** The file by which phones know this desktop. */
    certificate() {
        const found = fs.readdirSync(this.home, { recursive: true }).find((name) => name.endsWith('certificate.pem'));
        return path.join(this.home, found);
    }

    /** What a phone's camera would read. */
    async pairingCode() {
        const { ip, port, token, fp } = await this.getHere('/api/pair/qr-data');
        return JSON.stringify({ ip, port, token, fp });
    }

    /** Statements of another program on the same file; their rows. */
    sql(statements) {
        const run = spawnSync('sqlite3', ['-json', '-cmd', '.timeout 10000', this.database, statements], { encoding: 'utf8' });
        if (run.status !== 0)
            throw new Error(run.stderr);
        // One list a statement; within one, no line begins with a bracket.
        return run.stdout.split(/^(?=\[)/m).filter((list) => list.trim()).flatMap((list) => JSON.parse(list));
    }

    one(statement) {
        return this.sql(statement)[0];
    }

    /** Puts the file back as it was at copy(), as a user does who restores a backup. REQUIRES: stopped. */
    restore(copy) {
        for (const suffix of ['-wal', '-shm', '-journal'])
            fs.rmSync(this.database + suffix, { force: true });
        fs.copyFileSync(copy, this.database);
    }

    copy() {
        const target = path.join(this.home, 'copy.db');
        this.sql(`VACUUM INTO '${target}'`);
        return target;
    }

    tables() {
        return this.sql("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sync\\_%' ESCAPE '\\'"
            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").map((row) => row.name);
    }

    /** All live rows, as "type/uuid" to columns. */
    rows() {
        const tables = this.tables();
        const statements = tables.map((name) => `SELECT '${name}' AS "#"; SELECT * FROM "${name}" WHERE deleted_at IS NULL;`);
        const rows = new Map();
        let type = '';
        for (const row of this.sql(statements.join('\n'))) {
            if ('#' in row)
                type = row['#'] === 'location_' ? 'location' : row['#'];
            else
                rows.set(`${type}/${row.sync_uuid}`, row);
        }
        return rows;
    }
}
