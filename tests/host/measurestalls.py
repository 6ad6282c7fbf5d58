#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""How long the windows stand still while a phone pulls 100,000 rows and pushes 10,000.

    measurestalls.py STORYMASTER_HOST [RUNS]

Starts the host with --measure-stalls over a database of its own, is the phone, and prints the host's figures. Settings and live table
are open. Needs a display, or QT_QPA_PLATFORM=offscreen. On a machine that is busy with other things look at the processor times, and at
the best of several runs.
"""
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

PULLED, PUSHED = 100_000, 10_000
REST_SECONDS = 4


def make_database(path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode=WAL")
    database.executescript("""
        CREATE TABLE background(id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE actor(id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, notes TEXT, actor_age INTEGER,
                           background_id INTEGER REFERENCES background(id));
        INSERT INTO background(name) VALUES('Farmer'),('Sailor');""")
    database.executemany("INSERT INTO actor(first_name,last_name,notes,actor_age,background_id) VALUES(?,?,?,?,?)",
                         ((f"Ann {i}", "Baker", "Ann bakes bread. " * 5, i % 90, 1 + i % 2) for i in range(PULLED)))
    database.commit()
    database.close()


class Phone:
    def __init__(self, port):
        self.base = f"http://127.0.0.1:{port}"
        self.token = None

    def ask(self, path, body=None):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode() if body is not None else None,
                                         {"Content-Type": "application/json"})
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        with urllib.request.urlopen(request, timeout=300) as answer:
            return json.load(answer)

    def wait_for_server(self):
        for _ in range(600):
            try:
                return self.ask("/")
            except OSError:
                time.sleep(0.1)
        sys.exit("The server does not come.")

    def pair(self):
        token = self.ask("/api/pair/qr-data")["token"]
        self.token = self.ask("/api/pair/register", {"device_id": "bench-phone", "device_name": "Phone",
                                                     "pairing_token": token})["auth_token"]

    def pull(self, since=None, limit=None):
        rows, cursor = 0, None
        while True:
            answer = self.ask("/api/sync/pull", {"since_timestamp": since, "limit": limit, "cursor": cursor})
            rows += len(answer["changes"])
            cursor = answer.get("next_cursor")
            if not answer["has_more"]:
                return rows

    def push(self, count):
        changes = [{"entity_type": "actor", "sync_uuid": str(uuid.uuid4()), "operation": "create",
                    "data": {"first_name": f"Bob {i}", "last_name": "Cook", "notes": "Bob cooks. " * 5}}
                   for i in range(count)]
        return self.ask("/api/sync/push", {"changes": changes})["accepted"]


def measure(program, folder):
    path, port = os.path.join(folder, "story.db"), 20_000 + os.getpid() % 20_000
    make_database(path)
    config = os.path.join(folder, "host.ini")
    environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=os.path.join(folder, "data"))
    host = subprocess.Popen([program, "--database", path, "--config", config, "--host", "127.0.0.1", "--port", str(port),
                             "--measure-stalls"], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        phone = Phone(port)
        phone.wait_for_server()
        phone.pair()
        for name, work in (("pull, whole", phone.pull), ("pull, pages", lambda: phone.pull(limit=1000)),
                           ("push", lambda: phone.push(PUSHED))):
            time.sleep(REST_SECONDS)
            rows = work()
            print(f"{name:12} {rows:7} rows", host.stdout.readline().strip(), flush=True)
        time.sleep(REST_SECONDS)
    finally:
        host.send_signal(signal.SIGTERM)
        print(host.communicate(timeout=60)[0].strip(), flush=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        with tempfile.TemporaryDirectory() as folder:
            measure(sys.argv[1], folder)


if __name__ == "__main__":
    main()
