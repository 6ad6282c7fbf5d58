// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// The phone client of PHONES.md against the real host, over real sockets.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import zlib from 'node:zlib';

import { Desktop } from './desktop.mjs';
import { withoutTypes } from './erasetypes.mjs';
import { pinnedFetch } from './pinnedfetch.mjs';

const Here = path.dirname(new URL(import.meta.url).pathname);
const Built = fs.mkdtempSync(path.join(os.tmpdir(), 'phone-client-js-'));
process.on('exit', () => fs.rmSync(Built, { recursive: true, force: true }));
for (const file of fs.readdirSync(Here).filter((name) => name.endsWith('.ts'))) {
    const code = withoutTypes(fs.readFileSync(path.join(Here, file), 'utf8'));
    fs.writeFileSync(path.join(Built, file.replace('.ts', '.mjs')), code.replace(/from '\.\/(\w+)'/g, "from './$1.mjs'"));
}
const { Connection, NoAnswer, pair, refreshed, Refused, unpair, WrongCertificate } = await import(path.join(Built, 'connection.mjs'));
const { createRow, decide, deleteRow, editRow, shown } = await import(path.join(Built, 'edits.mjs'));
const { MemoryStore } = await import(path.join(Built, 'memorystore.mjs'));
const { SyncClient } = await import(path.join(Built, 'syncclient.mjs'));

/** A phone whose network a test can spoil: `spoil(url, init)` says "lost" (the answer), "away" (the request) or nothing. */
class Phone {
    constructor(desktop, options = {}) {
        this.desktop = desktop;
        this.options = options;
        this.deviceId = randomUUID();
        this.store = new MemoryStore();
        this.requests = [];
        this.waited = 0;
        this.spoil = () => null;
        this.platform = {
            fetch: async (url, init) => {
                const how = this.spoil(url, init);
                if (how === 'away')
                    throw new TypeError('Network request failed');
                this.requests.push({ path: new URL(url).pathname, init });
                const response = await fetch(url, init);
                if (how !== 'lost')
                    return response;
                await response.text();
                throw new TypeError('Network request failed');
            },
            wait: async (ms) => { this.waited += ms; },
            gzip: (text) => zlib.gzipSync(text),
        };
    }

    async pair() {
        this.pairing = await pair(this.platform, await this.desktop.pairingCode(), this.deviceId, 'Ada’s phone');
        this.restart();
        return this;
    }

    /** The app is started anew: all that it knows is in the store. */
    restart() {
        this.client = new SyncClient(this.platform, this.pairing, this.store, this.options);
    }

    sync() { return this.client.sync(); }
    row(type, uuid) { return this.store.rows.get(`${type}/${uuid}`); }
    shown(type, uuid) { return shown(this.row(type, uuid)); }
    pushes() { return this.requests.filter((request) => request.path === '/api/sync/push').length; }
}

function withDesktop(name, body, settings = {}) {
    test(name, async () => {
        const desktop = await new Desktop(settings).start();
        try {
            await body(desktop);
        } finally {
            await desktop.end();
        }
    });
}

/** What the wire makes of a value: the demo's BOOLEANs travel as true and false. */
function plain(value) {
    return typeof value === 'boolean' ? Number(value) : value;
}

/** The phone has exactly the desktop's live rows, and nothing unsettled. */
function assertSame(phone, desktop) {
    const rows = desktop.rows();
    assert.deepEqual([...phone.store.rows.keys()].sort(), [...rows.keys()].sort());
    for (const [key, row] of phone.store.rows) {
        assert.deepEqual([row.edit, row.sent, row.waiting, row.refused, row.gone], [null, null, null, null, false], key);
        const there = rows.get(key);
        assert.equal(row.desktop.version, there.version, key);
        for (const [column, value] of Object.entries(there)) {
            if (!['id', 'created_at', 'updated_at', 'version', 'deleted_at'].includes(column) && column in row.desktop.data)
                assert.equal(plain(row.desktop.data[column]), value, `${key} ${column}`);
        }
    }
}

function someActor(desktop, offset = 0) {
    return desktop.one(`SELECT * FROM actor WHERE deleted_at IS NULL ORDER BY id LIMIT 1 OFFSET ${offset}`);
}

withDesktop('pairs and takes everything', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    assert.ok(phone.store.rows.size > 50);
    assertSame(phone, desktop);
    const { since } = phone.store.state;
    await phone.sync();
    assert.equal(phone.store.state.since, since);
});

withDesktop('brings offline edits across, and takes what the desktop did meanwhile', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    const other = await new Phone(desktop).pair();
    await phone.sync();
    await other.sync();
    const mine = someActor(desktop);
    const theirs = someActor(desktop, 1);
    await editRow(phone.store, 'actor', mine.sync_uuid, { notes: 'Afraid of the sea.' });
    await editRow(phone.store, 'actor', mine.sync_uuid, { job: 'Smith' });
    desktop.sql(`UPDATE actor SET notes='Afraid of heights.' WHERE id=${theirs.id}`);
    assert.equal(phone.shown('actor', mine.sync_uuid).job, 'Smith');
    await phone.sync();
    const row = desktop.one(`SELECT * FROM actor WHERE id=${mine.id}`);
    assert.deepEqual([row.notes, row.job, row.version], ['Afraid of the sea.', 'Smith', mine.version + 1]);
    assert.equal(phone.shown('actor', theirs.sync_uuid).notes, 'Afraid of heights.');
    await other.sync();
    assertSame(phone, desktop);
    assertSame(other, desktop);
});

withDesktop('creates a parent and its child in one go', async (desktop) => {
    const phone = await new Phone(desktop, { pushChanges: 1 }).pair();
    await phone.sync();
    const user = desktop.one('SELECT sync_uuid FROM user LIMIT 1').sync_uuid;
    const [setting, actor] = [randomUUID(), randomUUID()];
    await createRow(phone.store, 'actor', actor, { first_name: 'Ines', setting_id_sync_uuid: setting });
    await createRow(phone.store, 'setting', setting, { name: 'The Marsh', user_id_sync_uuid: user });
    await phone.sync();
    await phone.sync();   // one change a push: the child went first, and was refused until its parent was there
    const there = desktop.one(`SELECT s.sync_uuid FROM actor AS a JOIN setting AS s ON s.id=a.setting_id
                               WHERE a.sync_uuid='${actor}'`);
    assert.equal(there.sync_uuid, setting);
    assert.equal(phone.row('actor', actor).sent, null);
});

withDesktop('keeps both sides of a conflict until the user decides', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'Grew up among thieves.' });
    desktop.sql(`UPDATE actor SET notes='Never left the monastery.' WHERE id=${actor.id}`);
    await phone.sync();
    const waiting = phone.row('actor', actor.sync_uuid);
    assert.ok(waiting.waiting.conflict.conflict_id > 0);
    assert.deepEqual(waiting.waiting.conflict.conflicting_fields, ['notes']);
    assert.equal(waiting.desktop.data.notes, 'Never left the monastery.');
    assert.equal(phone.shown('actor', actor.sync_uuid).notes, 'Grew up among thieves.');
    assert.equal(desktop.one(`SELECT notes FROM actor WHERE id=${actor.id}`).notes, 'Never left the monastery.');

    const pushes = phone.pushes();
    await phone.sync();
    assert.equal(phone.pushes(), pushes);   // it waits; nothing is sent again

    await decide(phone.store, 'actor', actor.sync_uuid, { notes: 'Thief, then monk.' });
    await phone.sync();
    assert.equal(desktop.one(`SELECT notes FROM actor WHERE id=${actor.id}`).notes, 'Thief, then monk.');
    const list = await new Connection(phone.platform, phone.pairing).get('/api/conflicts');
    assert.deepEqual(list.conflicts, []);
    assertSame(phone, desktop);
});

withDesktop('merges with the desktop what does not contradict', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'From the phone.' });
    desktop.sql(`UPDATE actor SET job='Spy' WHERE id=${actor.id}`);
    await phone.sync();
    const both = desktop.one(`SELECT notes, job FROM actor WHERE id=${actor.id}`);
    assert.deepEqual({ ...both }, { notes: 'From the phone.', job: 'Spy' });
    assert.equal(phone.row('actor', actor.sync_uuid).waiting, null);
    assertSame(phone, desktop);

    // Merged, but neither the answer nor the pull came: what is typed next follows what was pushed.
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'First.' });
    desktop.sql(`UPDATE actor SET job='Cook' WHERE id=${actor.id}`);
    phone.spoil = (url) => (url.endsWith('/push') ? 'lost' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'Second.' });
    phone.spoil = () => null;
    await phone.sync();
    const now = desktop.one(`SELECT notes, job FROM actor WHERE id=${actor.id}`);
    assert.deepEqual({ ...now }, { notes: 'Second.', job: 'Cook' });
    assertSame(phone, desktop);
});

withDesktop('does not do twice what was done before its answer was lost', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'First.' });
    phone.spoil = (url) => (url.endsWith('/push') ? 'lost' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    assert.ok(phone.waited > 0);   // it tried more than once
    assert.equal(desktop.one(`SELECT version FROM actor WHERE id=${actor.id}`).version, actor.version + 1);

    // The app ends, is started anew, and the user types on.
    phone.restart();
    await editRow(phone.store, 'actor', actor.sync_uuid, { job: 'Pilot' });
    phone.spoil = () => null;
    await phone.sync();
    assert.equal(desktop.one(`SELECT version FROM actor WHERE id=${actor.id}`).version, actor.version + 2);
    assertSame(phone, desktop);
    assert.equal(phone.shown('actor', actor.sync_uuid).job, 'Pilot');
});

withDesktop('repeats what has no answer as it was, apart from what was typed since', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'Phone.' });
    phone.spoil = (url) => (url.endsWith('/push') ? 'lost' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    desktop.sql(`UPDATE actor SET notes='Desktop, knowing what the phone wrote.' WHERE id=${actor.id}`);
    await editRow(phone.store, 'actor', actor.sync_uuid, { job: 'Pilot' });
    phone.spoil = () => null;
    await phone.sync();
    const row = phone.row('actor', actor.sync_uuid);
    assert.ok(!row.waiting?.conflict.conflicting_fields.includes('notes'));
    assert.equal(row.desktop.data.notes, 'Desktop, knowing what the phone wrote.');
    assert.equal(phone.shown('actor', actor.sync_uuid).job, 'Pilot');
});

withDesktop('keeps the version that an edit was made on while pulls go by', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { actor_age: 'old' });
    await phone.sync();   // refused, so it stays
    desktop.sql(`UPDATE actor SET actor_age=33 WHERE id=${actor.id}`);
    await phone.sync();
    await editRow(phone.store, 'actor', actor.sync_uuid, { actor_age: 81 });
    await phone.sync();
    assert.equal(desktop.one(`SELECT actor_age FROM actor WHERE id=${actor.id}`).actor_age, 33);
    assert.deepEqual(phone.row('actor', actor.sync_uuid).waiting.conflict.conflicting_fields, ['actor_age']);
});

withDesktop('never writes over a change that it has not seen', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    // Accepted, but the pull after it fails: the phone must not take the new version for its base.
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'From the phone.' });
    desktop.sql(`UPDATE actor SET notes='From the phone.', job='Spy' WHERE id=${actor.id}`);
    phone.spoil = (url) => (url.endsWith('/pull') ? 'away' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    await editRow(phone.store, 'actor', actor.sync_uuid, { job: 'Cook' });
    phone.spoil = () => null;
    await phone.sync();
    assert.equal(desktop.one(`SELECT job FROM actor WHERE id=${actor.id}`).job, 'Spy');
    assert.deepEqual(phone.row('actor', actor.sync_uuid).waiting.conflict.conflicting_fields, ['job']);
});

withDesktop('deletes on either side', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const mine = desktop.one('SELECT * FROM arc_point ORDER BY id LIMIT 1');
    const theirs = desktop.one('SELECT * FROM arc_point ORDER BY id LIMIT 1 OFFSET 1');
    await deleteRow(phone.store, 'arc_point', mine.sync_uuid);
    assert.equal(phone.shown('arc_point', mine.sync_uuid), null);
    desktop.sql(`DELETE FROM arc_point WHERE id=${theirs.id}`);
    await phone.sync();
    assert.ok(desktop.one(`SELECT deleted_at FROM arc_point WHERE id=${mine.id}`).deleted_at);
    assert.equal(phone.row('arc_point', mine.sync_uuid), undefined);
    assert.equal(phone.row('arc_point', theirs.sync_uuid), undefined);
    assertSame(phone, desktop);
});

withDesktop('keeps an edit of what the desktop deleted', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const point = desktop.one('SELECT * FROM arc_point ORDER BY id LIMIT 1');
    await editRow(phone.store, 'arc_point', point.sync_uuid, { title: 'Too good to lose' });
    desktop.sql(`DELETE FROM arc_point WHERE id=${point.id}`);
    await phone.sync();
    const row = phone.row('arc_point', point.sync_uuid);
    assert.ok(row.gone && row.waiting.conflict.conflict_id > 0);
    assert.equal(shown(row).title, 'Too good to lose');
});

withDesktop('walks page by page, through interruptions and other writers', async (desktop) => {
    const phone = await new Phone(desktop, { pageSize: 7 }).pair();
    let pulls = 0;
    phone.spoil = (url) => (url.endsWith('/pull') && ++pulls > 4 ? 'away' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    assert.equal(phone.store.state.since, null);
    assert.ok(phone.store.state.walk.cursor);
    const actor = someActor(desktop);
    desktop.sql(`UPDATE actor SET notes='Between two pages.' WHERE id=${actor.id};
                 DELETE FROM arc_point WHERE id=(SELECT max(id) FROM arc_point)`);
    phone.restart();
    phone.spoil = () => null;
    await phone.sync();
    await phone.sync();
    assertSame(phone, desktop);
    assert.ok(phone.requests.filter((request) => request.path === '/api/sync/pull').length > 10);
});

withDesktop('begins a walk again when its cursor is no longer good', async (desktop) => {
    const phone = await new Phone(desktop, { pageSize: 7 }).pair();
    let pulls = 0;
    phone.spoil = (url) => (url.endsWith('/pull') && ++pulls > 2 ? 'away' : null);
    await assert.rejects(phone.sync(), NoAnswer);
    phone.store.state.walk.cursor = 'of another time';
    phone.spoil = () => null;
    await phone.sync();
    assertSame(phone, desktop);
});

withDesktop('replaces everything but unsent edits after a backup was restored', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const copy = desktop.copy();
    const [kept, lost] = [someActor(desktop), someActor(desktop, 1)];
    const later = randomUUID();
    desktop.sql(`UPDATE actor SET notes='Written after the backup.' WHERE id=${lost.id};
                 INSERT INTO actor(first_name,setting_id,sync_uuid,version) VALUES('Later',${lost.setting_id},'${later}',1)`);
    await phone.sync();
    assert.equal(phone.shown('actor', lost.sync_uuid).notes, 'Written after the backup.');
    await editRow(phone.store, 'actor', kept.sync_uuid, { notes: 'Not yet sent.' });
    await desktop.stop();
    desktop.restore(copy);
    await desktop.start();
    phone.pairing = { ...phone.pairing, address: desktop.address };
    phone.restart();
    await phone.sync();
    assert.equal(phone.shown('actor', lost.sync_uuid).notes, lost.notes);
    assert.equal(phone.row('actor', later), undefined);
    assert.equal(phone.shown('actor', kept.sync_uuid).notes, 'Not yet sent.');
    const row = phone.row('actor', kept.sync_uuid);
    const arrived = desktop.one(`SELECT notes FROM actor WHERE id=${kept.id}`).notes === 'Not yet sent.';
    assert.ok(arrived || row.waiting || row.edit || row.sent);   // there, or asked about; not dropped
});

withDesktop('says why a change was refused, and sends it again when it is put right', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { actor_age: 'old', notes: 'Kept.' });
    await phone.sync();
    assert.equal(phone.row('actor', actor.sync_uuid).refused.code, 'invalid_value');
    const pushes = phone.pushes();
    await phone.sync();
    assert.equal(phone.pushes(), pushes);
    await editRow(phone.store, 'actor', actor.sync_uuid, { actor_age: 81 });
    await phone.sync();
    assertSame(phone, desktop);
    const there = desktop.one(`SELECT actor_age, notes FROM actor WHERE id=${actor.id}`);
    assert.deepEqual([there.actor_age, there.notes], [81, 'Kept.']);
});

withDesktop('packs large pushes', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'Long ago. '.repeat(10_000) });
    await phone.sync();
    assert.ok(phone.requests.some((request) => request.init.headers['Content-Encoding'] === 'gzip'));
    assert.equal(desktop.one(`SELECT length(notes) AS n FROM actor WHERE id=${actor.id}`).n, 100_000);
    assertSame(phone, desktop);
});

withDesktop('renews its token, and loses nothing when the pairing ends', async (desktop) => {
    const phone = await new Phone(desktop).pair();
    await phone.sync();
    assert.equal(await refreshed(phone.platform, phone.pairing), phone.pairing);
    const old = phone.pairing;
    phone.pairing = await refreshed(phone.platform, old, 10_000);
    await new Connection(phone.platform, old).get('/api/sync/status');   // good until its successor is used
    phone.restart();
    await phone.sync();
    await assert.rejects(new Connection(phone.platform, old).get('/api/sync/status'), Refused);

    const actor = someActor(desktop);
    await editRow(phone.store, 'actor', actor.sync_uuid, { notes: 'Still here.' });
    await unpair(phone.platform, phone.pairing);
    await assert.rejects(phone.sync(), (error) => error instanceof Refused && error.status === 401);
    assert.equal(phone.shown('actor', actor.sync_uuid).notes, 'Still here.');
    await phone.pair();
    await phone.sync();
    assert.equal(phone.shown('actor', actor.sync_uuid).notes, 'Still here.');
});

withDesktop('takes a code once only', async (desktop) => {
    const phone = new Phone(desktop);
    const code = await desktop.pairingCode();
    await pair(phone.platform, code, phone.deviceId, 'Phone');
    await assert.rejects(pair(phone.platform, code, phone.deviceId, 'Phone'),
                         (error) => error instanceof Refused && error.code === 'invalid_pairing_token');
});

/** Numbers from 0 to below 1 that a seed repeats (mulberry32). */
function dice(seed) {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

withDesktop('ends with the same everywhere, whatever the network loses', async (desktop) => {
    const seed = Number(process.env.PHONE_SEED) || Math.floor(Math.random() * 2 ** 31);
    console.log(`# PHONE_SEED=${seed}`);
    const random = dice(seed);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const phones = [await new Phone(desktop, { pageSize: 40 }).pair(), await new Phone(desktop, { pageSize: 60 }).pair()];
    for (const phone of phones)
        await phone.sync();
    const actors = desktop.sql('SELECT sync_uuid, setting_id FROM actor ORDER BY id LIMIT 6');
    const setting = desktop.one(`SELECT sync_uuid FROM setting WHERE id=${actors[0].setting_id}`).sync_uuid;
    for (let round = 0; round < 30; ++round) {
        const { sync_uuid: uuid } = pick(actors);
        const column = pick(['notes', 'job', 'flaw']);
        const text = `Round ${round}.`;
        if (random() < 0.3)
            desktop.sql(`UPDATE actor SET ${column}='Desktop, ${text}' WHERE sync_uuid='${uuid}'`);
        const phone = pick(phones);
        if (random() < 0.7)
            await editRow(phone.store, 'actor', uuid, { [column]: `Phone, ${text}` });
        if (random() < 0.2)
            await createRow(phone.store, 'actor', randomUUID(), { first_name: text, setting_id_sync_uuid: setting });
        phone.spoil = () => (random() < 0.3 ? pick(['lost', 'away']) : null);
        if (random() < 0.6)
            await phone.sync().catch((error) => assert.ok(error instanceof NoAnswer, String(error)));
        phone.restart();
    }
    for (let round = 0; round < 4; ++round) {
        for (const phone of phones) {
            phone.spoil = () => null;
            await phone.sync();
            for (const row of [...phone.store.rows.values()].filter((other) => other.waiting))
                await decide(phone.store, row.entityType, row.syncUuid, {});
            await phone.sync();
        }
    }
    for (const phone of phones)
        assertSame(phone, desktop);
});

/** What is wrong with an example: it has the members of the answer, or of a row at least no others. */
function faultsOf(example, answer, at = '') {
    if (Array.isArray(example) && Array.isArray(answer))
        return example.flatMap((element, i) => faultsOf(element, answer[Math.min(i, answer.length - 1)], `${at}/${i}`));
    if (example === null || typeof example !== 'object' || answer === null || typeof answer !== 'object')
        return [];
    const [said, real] = [Object.keys(example).sort(), Object.keys(answer).sort()];
    const isRow = /data$/.test(at);
    if (isRow ? !said.every((name) => real.includes(name)) : String(said) !== String(real))
        return [`${at}: ${said} instead of ${real}`];
    return said.flatMap((name) => faultsOf(example[name], answer[name], `${at}/${name}`));
}

withDesktop('answers as PHONES.md shows', async (desktop) => {
    const answers = { code: JSON.parse(await desktop.pairingCode()) };
    const phone = await new Phone(desktop).pair();
    const ask = async (method, path, body) => {
        const headers = { Authorization: `Bearer ${phone.pairing.authToken}`, 'Content-Type': 'application/json' };
        const response = await fetch(desktop.address + path, { method, headers, body: body && JSON.stringify(body) });
        return response.json();
    };
    answers.register = await ask('POST', '/api/pair/refresh', {});
    const before = await ask('POST', '/api/sync/pull', {});
    const [first, second, third] = before.changes.filter((change) => change.entity_type === 'actor');
    desktop.sql(`UPDATE actor SET notes='Desktop.' WHERE id=${second.entity_id};
                 DELETE FROM arc_point WHERE id=(SELECT min(id) FROM arc_point)`);
    const change = { entity_type: 'actor', operation: 'update', version: 1 };
    answers.push = await ask('POST', '/api/sync/push', { changes: [
        { ...change, sync_uuid: first.sync_uuid, data: { notes: 'Phone.' } },
        { ...change, sync_uuid: second.sync_uuid, data: { notes: 'Phone.' } },
        { ...change, sync_uuid: third.sync_uuid, data: { actor_age: 'old' } }] });
    answers.pull = await ask('POST', '/api/sync/pull', { since_timestamp: before.sync_timestamp });
    answers.status = await ask('GET', '/api/sync/status');
    answers.conflicts = await ask('GET', '/api/conflicts');
    answers.problem = await ask('POST', '/api/sync/pull', { limit: 0 });
    answers.schema = await ask('GET', '/api/schema');
    const page = fs.readFileSync(path.join(Here, '../../../PHONES.md'), 'utf8');
    const shown = [...page.matchAll(/<!-- answer: (\w+) -->\n```json\n([^]*?)```/g)];
    assert.deepEqual(shown.map(([, name]) => name).sort(), Object.keys(answers).sort());
    for (const [, name, example] of shown)
        assert.deepEqual(faultsOf(JSON.parse(example), answers[name], name), []);
});

/** A phone that knows encryption. */
class SecretivePhone extends Phone {
    constructor(desktop) {
        super(desktop);
        this.platform.pinned = (fingerprint) => {
            const pinned = pinnedFetch(fingerprint, WrongCertificate);
            return async (url, init) => {
                this.requests.push({ path: new URL(url).pathname, init });
                return pinned(url, init);
            };
        };
        this.platform.fetch = async () => { throw new Error('In clear!'); };
    }
}

for (const encryption of ['available', 'required']) {
    withDesktop(`syncs encrypted with a desktop that has it ${encryption}`, async (desktop) => {
        const phone = await new SecretivePhone(desktop).pair();
        assert.match(phone.pairing.address, /^https:/);
        await phone.sync();
        const mine = someActor(desktop);
        await editRow(phone.store, 'actor', mine.sync_uuid, { notes: 'Whispered.' });
        await phone.sync();
        assert.equal(desktop.one(`SELECT notes FROM actor WHERE id=${mine.id}`).notes, 'Whispered.');
        phone.pairing = await refreshed(phone.platform, phone.pairing, 400);
        phone.restart();
        await phone.sync();
        assertSame(phone, desktop);
        assert.equal(phone.pairing.fingerprint.length, 64);
    }, { encryption });
}

withDesktop('a phone that knows no encryption is told why it is refused', async (desktop) => {
    await assert.rejects(new Phone(desktop).pair(), (error) => error instanceof Refused && error.status === 426
        && error.code === 'encryption_required');
}, { encryption: 'required' });

withDesktop('tells nothing to a desktop with another certificate', async (desktop) => {
    const phone = await new SecretivePhone(desktop).pair();
    await phone.sync();
    const { port } = desktop;
    await desktop.stop();
    fs.rmSync(desktop.certificate());
    await desktop.start();
    phone.pairing.address = phone.pairing.address.replace(port, desktop.port);
    phone.restart();
    await assert.rejects(phone.sync(), WrongCertificate);
    // The user scans again, and it goes on where it was.
    await phone.pair();
    await phone.sync();
    assertSame(phone, desktop);
});

test('waits as long as a busy desktop says', async () => {
    const answers = [new Response('{"code":"busy","detail":"Busy."}', { status: 503, headers: { 'Retry-After': '2' } }),
                     new Response('{"code":"too_many_attempts"}', { status: 429, headers: { 'Retry-After': '7' } }),
                     new Response('{"fine":true}')];
    let waited = 0;
    const platform = { fetch: async () => answers.shift(), wait: async (ms) => { waited += ms; } };
    const connection = new Connection(platform, { address: '', deviceId: 'x', authToken: 'x', expiresAt: '' });
    assert.deepEqual(await connection.get('/'), { fine: true });
    assert.equal(waited, 9000);
});

test('a store forgets a transaction that fails', async () => {
    const store = new MemoryStore();
    await assert.rejects(store.transaction(async (tx) => {
        await tx.setState({ since: 'x', walk: null, walks: 1 });
        throw new Error('power');
    }));
    assert.equal(store.state.since, null);
    await createRow(store, 'actor', 'a', { first_name: 'Ada' });
    await editRow(store, 'actor', 'a', { first_name: 'Ida' });
    assert.equal(shown(store.rows.get('actor/a')).first_name, 'Ida');
    await deleteRow(store, 'actor', 'a');
    assert.equal(store.rows.size, 0);
});

test('types are erased, and nothing else', () => {
    const cases = [
        ['import type { A } from "x";let a: A | null = b ? c : d;', 'let a = b ? c : d;'],
        ['export interface A { b: string }let c = { d: e as F[], g: `${h ? `i` : "}"}` };',
         'let c = { d: e, g: `${h ? `i` : "}"}` };'],
        ['class A {}class B implements A { private c: D<E> = f(); g?: string; h(i: { j: k }, l = 1): m { } }',
         'class A {}class B { c = f(); g; h(i, l = 1) { } }'],
        ['const a = async (b: C, d?: E): Promise<F> => g<H>(b < c, { i: j });', 'const a = async (b, d) => g(b < c, { i: j });'],
    ];
    for (const [typed, bare] of cases)
        assert.equal(withoutTypes(typed).replace(/\s/g, ''), bare.replace(/\s/g, ''));
});
