# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Desktops that tests share which touch only rows of their own."""

import atexit
import datetime
import unittest
import uuid

from desktop import Desktop
from phone import Phone

_running = {}


def shared(**settings):
    key = tuple(sorted(settings.items()))
    if key not in _running:
        _running[key] = Desktop(**settings).start()
    return _running[key]


def end_all():
    while _running:
        _running.popitem()[1].end()


atexit.register(end_all)


def moment(hours=0.0, seconds=0.0):
    """The machine's time, or one that is so far from it, as a phone writes it."""
    time = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours, seconds=seconds)
    return time.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Case(unittest.TestCase):
    """A desktop, a phone, and another one. `settings` are the desktop's; `own`: shared with no other test."""

    settings = {}
    own = False
    maxDiff = None

    def setUp(self):
        if self.own:
            self.desktop = Desktop(**self.settings).start()
            self.addCleanup(self.desktop.end)
        else:
            self.desktop = shared(**self.settings)
        self.phone = Phone(self.desktop, "phone")
        self.other = Phone(self.desktop, "other")

    def person(self, **columns):
        """A person that both phones have; the phone's copy of the row."""
        row_id = self.desktop.insert("actor", **{"first_name": "Ann", "setting_id": 1, **columns})
        self.phone.pull()
        self.other.pull()
        return self.phone.row("actor", row_id)

    def now(self, row):
        """The desktop's row as it stands."""
        return self.desktop.row("actor", row.uuid)

    def waiting(self, row):
        """What waits for this row, of any phone."""
        return [conflict for conflict in self.phone.conflicts() if conflict["sync_uuid"] == row.uuid]

    def resolve(self, conflict, resolution, data=None, by=None):
        status, answer = (by or self.phone).resolve(conflict["conflict_id"], resolution, data)
        self.assertEqual(status, 200, answer)
        return answer

    def assert_all_equal(self, *phones):
        """Each copy is what a new phone would be given."""
        fresh = Phone(self.desktop, f"fresh {uuid.uuid4()}")
        fresh.pull()
        for phone in phones or (self.phone, self.other):
            phone.pull()
            self.assertEqual(phone.differences(fresh), [], phone.name)
        fresh.call("DELETE", f"/api/devices/{fresh.device_id}")
