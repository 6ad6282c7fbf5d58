# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""The desktop's side of a test: a host program in a home of its own, and its database as another program sees it."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import uuid

import world

PROGRAM = os.environ.get("HOST_PROGRAM", "")
HERE = os.path.dirname(os.path.abspath(__file__))
SHARED_DATA = os.path.join(HERE, "..", "..", "..", "..", "shared", "data")
LISTENS_WITHIN = 60


class Desktop:
    """A database, and the host program that serves it. `source` is a file to be copied; none: a small world."""

    def __init__(self, source=None, **settings):
        self.home = tempfile.mkdtemp(prefix="conflicts-")
        self.database = os.path.join(self.home, "storymaster.db")
        self.settings = {"max_failed_attempts_per_minute": 0, **settings}
        self.process = None
        self.port = 0
        self.phones = []
        self._connection = None
        self.clock = Clock(self.home)
        if source:
            shutil.copy(source, self.database)
            os.chmod(self.database, 0o600)
        else:
            world.make(self.database)

    # ---- The program -----------------------------------------------------------------------------------------

    def start(self):
        """Returns once it listens."""
        config = os.path.join(self.home, "host.ini")
        with open(config, "w", encoding="utf-8") as file:
            file.write("[sync]\n" + "".join(f"{key}={value}\n" for key, value in self.settings.items()))
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith(("STORYMASTER_", "XDG_"))}
        environment.update(HOME=self.home, QT_QPA_PLATFORM="offscreen", **self.clock.environment())
        options = ["--headless", "--database", self.database, "--host", "127.0.0.1", "--port", "0", "--config", config]
        with open(os.path.join(self.home, "stderr.log"), "ab") as log:
            self.process = subprocess.Popen([PROGRAM, *options], stdout=subprocess.PIPE, stderr=log, env=environment)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"The host ended with {self.process.wait(LISTENS_WITHIN)}: {self.log()[-800:]}")
        self.port = json.loads(line)["port"]
        return self

    def stop(self):
        self._end(signal.SIGTERM)

    def kill(self):
        """kill -9: nothing is put in order."""
        self._end(signal.SIGKILL)

    def restart(self):
        self.stop()
        return self.start()

    def end(self):
        for phone in self.phones:
            phone.hang_up()
        self.close_file()
        self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def log(self):
        with open(os.path.join(self.home, "stderr.log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def _end(self, how):
        if self.process is None:
            return
        self.process.send_signal(how)
        self.process.wait(LISTENS_WITHIN)
        self.process.stdout.close()
        self.process = None

    # ---- The file, as a script or the app writes it ------------------------------------------------------------

    def sql(self, statement, *values):
        """One statement in a transaction of its own; its rows."""
        if self._connection is None:
            self._connection = sqlite3.connect(self.database, timeout=30, isolation_level=None)
            self._connection.row_factory = sqlite3.Row
        return [dict(row) for row in self._connection.execute(statement, values)]

    def close_file(self):
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def row(self, table, key):
        """The row of this id or sync_uuid; None where there is none."""
        column = "sync_uuid" if isinstance(key, str) else "id"
        rows = self.sql(f'SELECT * FROM "{table}" WHERE {column}=?', key)
        return rows[0] if rows else None

    def insert(self, table, **columns):
        """As the app does it; the new row's id."""
        columns = {"sync_uuid": str(uuid.uuid4()), "version": 1, **columns}
        names = ",".join(f'"{name}"' for name in columns)
        marks = ",".join("?" * len(columns))
        return self.sql(f'INSERT INTO "{table}"({names}) VALUES({marks}) RETURNING id', *columns.values())[0]["id"]

    def update(self, table, key, **columns):
        column = "sync_uuid" if isinstance(key, str) else "id"
        assignments = ",".join(f'"{name}"=?' for name in columns)
        self.sql(f'UPDATE "{table}" SET {assignments} WHERE {column}=?', *columns.values(), key)

    def delete(self, table, key):
        """Really: the row is gone."""
        column = "sync_uuid" if isinstance(key, str) else "id"
        self.sql(f'DELETE FROM "{table}" WHERE {column}=?', key)

    def delete_softly(self, table, key):
        self.update(table, key, deleted_at="2026-11-22 12:00:00.000000")

    def update_at(self, when, table, row_id, **columns):
        """The app's update with the machine's clock somewhere else, such as "+1d"."""
        assignments = ",".join(f"{name}={json.dumps(value).replace(chr(34), chr(39))}"
                               for name, value in columns.items())
        script = (f"import sqlite3; c=sqlite3.connect({self.database!r}, timeout=30);"
                  f"c.execute(\"UPDATE {table} SET {assignments} WHERE id={row_id}\"); c.commit()")
        subprocess.run(["faketime", "-f", when, sys.executable, "-c", script], check=True)

    def stamp(self):
        """The newest there is. It only grows, and moves with every change."""
        return self.sql("SELECT max(stamp) AS newest FROM sync_change")[0]["newest"]

    # ---- Backups -----------------------------------------------------------------------------------------------

    def copy(self):
        """A backup, as a user makes one."""
        target = os.path.join(self.home, f"copy-{uuid.uuid4()}.db")
        self.sql("VACUUM INTO ?", target)
        return target

    def restore(self, copy, forget_files=False):
        """Puts a backup in the database's place. `forget_files`: on another machine, without the app's own files."""
        self.stop()
        self.close_file()
        for suffix in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(self.database + suffix):
                os.remove(self.database + suffix)
        shutil.copy(copy, self.database)
        if forget_files:
            shutil.rmtree(os.path.join(self.home, ".local"))
        return self.start()


class Clock:
    """The clock that a host program sees: the machine's, until it is moved. A running program follows."""

    def __init__(self, home):
        self._file = os.path.join(home, "clock")
        self._moved = False

    def set(self, when):
        """What faketime takes, such as "+10d", "-2h", "+3d x30"; a plain time stands still."""
        with open(self._file + ".new", "w", encoding="ascii") as file:
            file.write(when + "\n")
        os.replace(self._file + ".new", self._file)
        self._moved = True

    def environment(self):
        if not self._moved:
            return {}
        shown = subprocess.run(["faketime", "-f", "+0", "env"], capture_output=True, text=True, check=True).stdout
        library = next(line for line in shown.splitlines() if line.startswith("LD_PRELOAD="))
        # A host with the address sanitizer wants to be told that a library may come before it.
        sanitizer = ":".join(filter(None, (os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0")))
        return {"LD_PRELOAD": library.partition("=")[2], "FAKETIME_TIMESTAMP_FILE": self._file,
                "FAKETIME_NO_CACHE": "1", "ASAN_OPTIONS": sanitizer}
