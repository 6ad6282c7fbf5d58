# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Timestamp mode: whose time counts, ties, clocks that are wrong, and rules that come before either mode."""

import datetime
import shutil
import unittest

from desktop import Desktop
from phone import Phone, create_by_id
from shared_desktops import Case, moment


def shifted(stamp, microseconds):
    """A time of the database as a phone would write it, so far from it."""
    time = datetime.datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S.%f")
    return (time + datetime.timedelta(microseconds=microseconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Times(Case):
    settings = {"conflict_resolution_mode": "timestamp"}

    def contest(self, desktop, phone, time):
        """The outcome where the phone's change was made at time(stamp of the desktop's)."""
        row = self.person(actor_age=30, title="keeper", notes="One two three.")
        self.desktop.update("actor", row.uuid, **desktop)
        members = {} if time is None else {"updated_at": time(self.now(row)["updated_at"])}
        return row, self.phone.push(row.update(phone, **members))

    def test_a_tie_goes_to_the_desktop_and_one_microsecond_decides(self):
        for microseconds, outcome in ((-1, "desktop_wins"), (0, "desktop_wins"), (1, "mobile_wins")):
            with self.subTest(microseconds):
                row, answer = self.contest({"actor_age": 40}, {"actor_age": 41},
                                           lambda stamp, by=microseconds: shifted(stamp, by))
                self.assertEqual(answer.outcome(), outcome)
                self.assertEqual(self.now(row)["actor_age"], 41 if outcome == "mobile_wins" else 40)

    def test_a_tie_in_another_time_zone_is_one(self):
        def in_india(stamp):
            time = datetime.datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S.%f") + datetime.timedelta(hours=5, minutes=30)
            return time.strftime("%Y-%m-%dT%H:%M:%S.%f+05:30")
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, in_india)
        self.assertEqual(answer.outcome(), "desktop_wins")
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, lambda stamp: stamp)
        self.assertEqual(answer.outcome(), "desktop_wins")

    def test_a_time_in_the_future_counts_as_now(self):
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, lambda _: "8999-12-31T23:59:59Z")
        self.assertEqual(answer.outcome(), "mobile_wins")
        # What the desktop writes after that is later, though the phone said so.
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, lambda _: "8999-12-31T23:59:59Z")
        self.desktop.update("actor", row.uuid, actor_age=42)
        earlier = self.phone.push(row.update({"actor_age": 43}, updated_at=moment(hours=-1)))
        self.assertEqual(earlier.outcome(), "desktop_wins")

    def test_a_year_that_cannot_be_is_refused(self):
        row = self.person()
        for time in ("9001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "yesterday", 5):
            with self.subTest(time=time):
                self.assertEqual(self.phone.push(row.update({"title": "x"}, updated_at=time)).outcome(),
                                 "invalid_value")

    def test_who_does_not_say_when_is_asked(self):
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, None)
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(self.now(row)["actor_age"], 40)

    def test_the_winner_takes_the_contradiction_and_the_rest_is_merged(self):
        for hours, age, title in ((0, 41, "clerk"), (-1, 40, "clerk")):
            row, answer = self.contest({"actor_age": 40, "notes": "One two four."},
                                       {"actor_age": 41, "title": "clerk", "notes": "Zero two three."},
                                       lambda _, by=hours: moment(hours=by))
            now = self.now(row)
            self.assertEqual((now["actor_age"], now["title"], now["notes"]), (age, title, "Zero two four."))
            self.assertEqual(answer.conflict["conflicting_fields"], ["actor_age"])

    def test_the_time_that_counts_is_of_the_contradicting_column(self):
        row = self.person(actor_age=30, title="keeper")
        self.desktop.update("actor", row.uuid, actor_age=40)
        between = moment()
        self.desktop.update("actor", row.uuid, title="pilot")
        answer = self.phone.push(row.update({"actor_age": 41}, updated_at=between))
        self.assertEqual(answer.outcome(), "mobile_wins")
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["title"]), (41, "pilot"))

    def test_what_lost_is_kept_in_the_ledger(self):
        row, answer = self.contest({"notes": "Mine."}, {"notes": "Theirs, a long chapter."},
                                   lambda _: moment(hours=-1))
        self.assertEqual(answer.outcome(), "desktop_wins")
        kept = self.desktop.sql("SELECT theirs_data FROM sync_conflict WHERE target_sync_uuid=?", row.uuid)
        self.assertIn("Theirs, a long chapter.", kept[0]["theirs_data"])

    def test_the_loser_hears_of_the_row_by_its_next_pull(self):
        row, answer = self.contest({"actor_age": 40}, {"actor_age": 41}, lambda _: moment(hours=-1))
        (change,) = [change for change in self.phone.pull() if change["sync_uuid"] == row.uuid]
        self.assertEqual(change["data"]["actor_age"], 40)
        self.assert_all_equal()

    def test_a_create_never_replaces_another_row_by_its_time(self):
        row = self.person()
        answer = self.phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1},
                                              updated_at="8999-01-01T00:00:00Z"))
        self.assertEqual(answer.outcome(), "desktop_wins")
        self.assertEqual(self.now(row)["first_name"], "Ann")

    def test_a_create_is_not_lost_to_a_deleted_row_that_has_its_id(self):
        row = self.person()
        self.desktop.delete_softly("actor", row.uuid)
        for time in (moment(), moment(hours=-1)):
            answer = self.phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1},
                                                  updated_at=time))
            self.assertEqual(answer.outcome(), "desktop_wins, waits")
        self.assertIsNotNone(self.now(row)["deleted_at"])

    def test_a_winner_that_cannot_stand_waits(self):
        parent = self.desktop.insert("background", name="Monk", setting_id=1)
        row = self.person(background_id=parent, actor_age=30)
        self.desktop.delete("actor", row.uuid)
        self.desktop.delete("background", parent)
        answer = self.phone.push(row.update({"actor_age": 31}, updated_at=moment()))
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertIsNone(self.now(row))
        self.resolve(answer.conflict, "merged", {"background_id": 1})
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["background_id"]), (31, 1))

    def test_two_phones_decide_by_when_the_first_was_written_here(self):
        row = self.person(actor_age=30)
        theirs = self.other.row("actor", row.uuid)
        self.other.push(theirs.update({"actor_age": 40}, updated_at="2020-01-01T00:00:00Z"))
        answer = self.phone.push(row.update({"actor_age": 41}, updated_at=moment(hours=-1)))
        self.assertEqual(answer.outcome(), "desktop_wins")


@unittest.skipUnless(shutil.which("faketime"), "needs faketime")
class WrongClocks(Case):
    settings = {"conflict_resolution_mode": "timestamp"}
    own = True

    def test_a_stamp_that_ran_ahead_is_no_time(self):
        """The app once wrote with a clock ten days ahead: stamps run ahead since, times do not."""
        ahead, row = self.person(), self.person(actor_age=30)
        self.desktop.update_at("+10d", "actor", ahead.id, title="pilot")
        self.desktop.update("actor", row.uuid, actor_age=40)
        self.assertGreater(self.now(row)["updated_at"], moment(hours=200).replace("T", " "))
        answer = self.phone.push(row.update({"actor_age": 41}, updated_at=moment()))
        self.assertEqual(answer.outcome(), "mobile_wins")
        # One that was really written in ten days' time is later than any now.
        answer = self.phone.push(ahead.update({"title": "clerk"}, updated_at="8999-01-01T00:00:00Z"))
        self.assertEqual(answer.outcome(), "desktop_wins")

    def test_the_hosts_clock_says_what_is_the_future(self):
        row = self.person(actor_age=30)
        self.desktop.clock.set("-2h")
        self.desktop.restart()
        self.desktop.update("actor", row.uuid, actor_age=40)
        answer = self.phone.push(row.update({"actor_age": 41}, updated_at=moment(seconds=30)))
        self.assertEqual(answer.outcome(), "desktop_wins")
        self.assert_all_equal()

    def test_stamps_and_versions_grow_while_the_clock_goes_back(self):
        row = self.person(actor_age=30)
        stamps = [self.desktop.stamp()]
        for age, when in ((31, "-1d"), (32, "-300d"), (33, "+300d"), (34, "-1d")):
            self.desktop.clock.set(when)
            self.desktop.restart()
            self.phone.pull()
            answer = self.phone.push(self.phone.row("actor", row.uuid).update({"actor_age": age}))
            self.assertEqual(answer.outcome(), "accepted")
            stamps.append(self.desktop.stamp())
        self.assertEqual(stamps, sorted(set(stamps)))
        self.assert_all_equal()


class Rules(unittest.TestCase):
    """A rule for the type comes before either mode."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.desktops = {}
        for mode in ("version", "timestamp"):
            cls.desktops[mode] = Desktop(conflict_resolution_mode=mode,
                                         conflict_rules="actor=mobile, litography_node=desktop").start()
            cls.addClassCleanup(cls.desktops[mode].end)

    def each(self):
        for mode, desktop in self.desktops.items():
            phone = Phone(desktop, f"phone of {self.id()}")
            for hours in (0, -1, None):
                with self.subTest(mode=mode, hours=hours):
                    yield desktop, phone, {} if hours is None else {"updated_at": moment(hours=hours)}

    def made(self, desktop, phone, table, **columns):
        row_id = desktop.insert(table, **columns)
        phone.pull()
        return phone.row(table, row_id)

    def node(self, desktop, phone):
        return self.made(desktop, phone, "litography_node", name="Quay", description="One two three.",
                         node_type="twist", x_position=1.5)

    def test_the_phone_wins_where_the_rule_says_so(self):
        for desktop, phone, members in self.each():
            row = self.made(desktop, phone, "actor", first_name="Ann", actor_age=30, setting_id=1)
            desktop.update("actor", row.uuid, actor_age=40)
            self.assertEqual(phone.push(row.update({"actor_age": 41}, **members)).outcome(), "mobile_wins")
            self.assertEqual(desktop.row("actor", row.uuid)["actor_age"], 41)

    def test_the_desktop_wins_where_the_rule_says_so(self):
        for desktop, phone, members in self.each():
            row = self.node(desktop, phone)
            desktop.update("litography_node", row.uuid, node_type="action", description="One two four.")
            answer = phone.push(row.update({"node_type": "other", "description": "Zero two three."}, **members))
            self.assertEqual(answer.outcome(), "desktop_wins")
            now = desktop.row("litography_node", row.uuid)
            self.assertEqual((now["node_type"], now["description"]), ("action", "Zero two four."))

    def test_deletes_follow_the_rule_both_ways(self):
        for desktop, phone, members in self.each():
            row = self.made(desktop, phone, "actor", first_name="Ann", setting_id=1)
            desktop.update("actor", row.uuid, title="pilot")
            self.assertEqual(phone.push(row.delete(**members)).outcome(), "mobile_wins")
            self.assertIsNotNone(desktop.row("actor", row.uuid)["deleted_at"])
            node = self.node(desktop, phone)
            desktop.update("litography_node", node.uuid, name="Pier")
            self.assertEqual(phone.push(node.delete(**members)).outcome(), "desktop_wins")
            self.assertIsNone(desktop.row("litography_node", node.uuid)["deleted_at"])

    def test_edits_of_deleted_rows_follow_the_rule_both_ways(self):
        for desktop, phone, members in self.each():
            for really in (False, True):
                row = self.made(desktop, phone, "actor", first_name="Ann", actor_age=30, setting_id=1)
                (desktop.delete if really else desktop.delete_softly)("actor", row.uuid)
                self.assertEqual(phone.push(row.update({"actor_age": 31}, **members)).outcome(), "mobile_wins")
                now = desktop.row("actor", row.uuid)
                self.assertEqual((now["first_name"], now["actor_age"], now["deleted_at"]), ("Ann", 31, None))
                node = self.node(desktop, phone)
                (desktop.delete if really else desktop.delete_softly)("litography_node", node.uuid)
                answer = phone.push(node.update({"name": "Pier"}, **members))
                self.assertEqual(answer.outcome(), "desktop_wins")
                self.assertIn(node.uuid, [change["sync_uuid"] for change in phone.pull()])

    def test_no_rule_lets_a_create_replace_another_row(self):
        for desktop, phone, members in self.each():
            row = self.made(desktop, phone, "actor", first_name="Ann", setting_id=1)
            answer = phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1}, **members))
            self.assertIn(answer.outcome(), ("desktop_wins", "desktop_wins, waits"))
            self.assertEqual(desktop.row("actor", row.uuid)["first_name"], "Ann")

    def test_what_does_not_contradict_is_merged_all_the_same(self):
        for desktop, phone, members in self.each():
            node = self.node(desktop, phone)
            desktop.update("litography_node", node.uuid, name="Pier")
            self.assertEqual(phone.push(node.update({"x_position": 2.5}, **members)).outcome(), "merge")

    def test_other_types_go_by_the_mode(self):
        for mode, outcome in (("version", "manual, waits"), ("timestamp", "mobile_wins")):
            desktop = self.desktops[mode]
            phone = Phone(desktop, "phone of others")
            row = self.made(desktop, phone, "background", name="Monk", setting_id=1)
            desktop.update("background", row.uuid, name="Abbot")
            self.assertEqual(phone.push(row.update({"name": "Nun"}, updated_at=moment())).outcome(), outcome)


if __name__ == "__main__":
    unittest.main()
