# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""A restored backup: noticed at the start, or by a phone that shows a later stamp; what phones have is not dropped."""

import unittest

from phone import Phone, create
from shared_desktops import Case


class Backups(Case):
    own = True

    def setUp(self):
        super().setUp()
        self.row = self.person(title="keeper", actor_age=30, last_name="Mill")
        self.old = self.desktop.copy()

    def work_on(self):
        """What is lost by the restore: edits of the desktop, of both phones, a new row, and a deletion."""
        self.gone = self.desktop.insert("background", name="Monk", setting_id=1)
        self.desktop.update("actor", self.row.uuid, actor_age=31)
        self.phone.pull()
        self.phone.push(self.phone.row("actor", self.row.uuid).update({"title": "pilot"}))
        self.zoe = create("actor", {"first_name": "Zoe", "last_name": None, "title": None, "actor_age": None,
                                    "notes": None, "is_alive": None, "background_id": None, "mentor_id": None,
                                    "setting_id": 1})
        self.phone.push(self.zoe)
        self.phone.pull()
        self.other.pull()
        self.known = {key: (row.version, row.data) for key, row in self.phone.rows.items()}

    ways = (("at the start", False), ("by a phone", True))

    def restore(self, forget_files):
        self.newest = self.desktop.stamp()
        self.desktop.restore(self.old, forget_files)

    # ---- Noticed ---------------------------------------------------------------------------------------------

    def test_it_is_noticed_at_the_start(self):
        self.work_on()
        self.restore(forget_files=False)
        self.assertGreater(self.desktop.stamp(), self.newest)
        for phone in (self.phone, self.other):
            phone.pull()
            self.assertTrue(phone.resynced)
            self.assertEqual(phone.row("actor", self.row.uuid)["title"], "keeper")
        self.assert_versions_above()
        self.assert_all_equal()

    def test_it_is_noticed_by_a_pull(self):
        self.work_on()
        self.restore(forget_files=True)
        self.phone.pull()
        self.assertTrue(self.phone.resynced)
        self.assertGreater(self.desktop.stamp(), self.newest)
        self.assert_versions_above()
        self.assert_all_equal()

    def test_it_is_noticed_by_a_push_before_anything_is_taken(self):
        self.work_on()
        row = self.phone.row("actor", self.row.uuid)
        self.restore(forget_files=True)
        answer = self.phone.push(row.update({"title": "queen"}), since_timestamp=self.phone.since)
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertIsNone(answer.conflict["base_data"])
        self.assertEqual(self.now(row)["title"], "keeper")
        self.assertGreater(self.desktop.stamp(), self.newest)
        self.resolve(answer.conflict, "mobile")
        self.assert_versions_above()
        self.assert_all_equal()

    def assert_versions_above(self):
        """No row has a version that a phone was given with other content."""
        for key, (version, data) in self.known.items():
            table = {"location": "location_"}.get(key[0], key[0])
            row = self.desktop.row(table, key[1])
            if row:
                self.assertGreater(row["version"], version, key)

    def test_stamps_go_on_above_what_was_given(self):
        for way, forget in self.ways:
            with self.subTest(way):
                self.old = self.desktop.copy()
                self.work_on()
                self.restore(forget)
                self.phone.pull()
                self.desktop.update("actor", self.row.uuid, actor_age=70 + int(forget))
                self.assertGreater(self.desktop.stamp(), self.newest)
                self.assertEqual([change["sync_uuid"] for change in self.phone.pull()], [self.row.uuid])

    def test_a_second_pull_is_no_resync_any_more(self):
        self.work_on()
        self.restore(forget_files=False)
        self.phone.pull()
        self.assertEqual(self.phone.pull(), [])
        self.assertFalse(self.phone.resynced)
        self.assertEqual(self.phone.status()["pending_changes_count"], 0)

    def test_restoring_twice_is_noticed_twice(self):
        for _ in range(2):
            self.work_on()
            self.restore(forget_files=False)
            self.phone.pull()
            self.assertTrue(self.phone.resynced)
            self.other.pull()
            self.assertTrue(self.other.resynced)

    def test_a_plain_restart_is_no_restore(self):
        self.work_on()
        self.desktop.restart()
        self.desktop.kill()
        self.desktop.start()
        self.phone.pull()
        self.assertFalse(self.phone.resynced)

    def test_the_same_file_moved_to_another_machine_is_no_restore(self):
        self.work_on()
        self.restore_present(forget_files=True)
        self.phone.pull()
        self.assertFalse(self.phone.resynced)

    def restore_present(self, forget_files):
        self.desktop.restore(self.desktop.copy(), forget_files)

    # ---- What phones have ------------------------------------------------------------------------------------

    def test_what_a_phone_has_and_the_desktop_has_not_is_asked_about(self):
        for way, forget in self.ways:
            with self.subTest(way):
                self.old = self.desktop.copy()
                self.work_on()
                row, zoe = (self.phone.row("actor", uuid) for uuid in (self.row.uuid, self.zoe["sync_uuid"]))
                monk = self.phone.row("background", self.gone)
                self.restore(forget)
                self.phone.pull()
                answer = self.phone.push(row.update_whole({"notes": f"Mine, {way}."}),
                                         zoe.update_whole({"notes": "Hers."}),
                                         monk.update_whole({"description": "His."}))
                self.assertEqual((answer["accepted"], answer["rejected"], len(answer["conflicts"])), (0, 0, 3))
                for conflict in answer["conflicts"]:
                    self.assertIsNone(conflict["base_data"])
                    self.assertEqual(self.phone.resolve(conflict["conflict_id"], "mobile")[0], 200)
                self.assertEqual(self.now(row)["title"], "pilot")
                self.assertEqual(self.now(zoe)["notes"], "Hers.")
                self.assertEqual(self.desktop.row("background", monk.uuid)["description"], "His.")
                self.assert_all_equal()

    def test_a_new_row_sent_again_is_there_again(self):
        self.work_on()
        self.restore(forget_files=False)
        self.phone.pull()
        answer = self.phone.push(self.zoe)
        self.assertEqual(answer.outcome(), "accepted")
        self.assertEqual(self.desktop.row("actor", self.zoe["sync_uuid"])["first_name"], "Zoe")
        self.assert_all_equal()

    def test_equal_content_is_accepted_without_asking(self):
        self.work_on()
        for way, forget in self.ways:
            with self.subTest(way):
                row = self.phone.row("background", 1)
                self.restore(forget)
                self.phone.pull()
                self.assertEqual(self.phone.push(row.update_whole({})).outcome(), "accepted")

    def test_a_delete_on_a_version_from_before_waits(self):
        self.work_on()
        row = self.phone.row("actor", self.row.uuid)
        self.restore(forget_files=False)
        self.assertEqual(self.phone.push(row.delete()).outcome(), "manual, waits")
        self.assertIsNone(self.now(row)["deleted_at"])

    def test_old_bases_are_forgotten_also_those_in_the_backup(self):
        """The version that the phone's copy has may name another content since."""
        self.work_on()
        row = self.row
        self.restore(forget_files=False)
        answer = self.phone.push(row.update({"title": "clerk"}))
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(self.now(row)["title"], "keeper")

    def test_a_phone_paired_after_the_backup_pairs_again_and_goes_on(self):
        self.work_on()
        late = Phone(self.desktop, "late", device_id="late")
        late.pull()
        since = late.since
        self.restore(forget_files=False)
        self.assertEqual(late.call("GET", "/api/sync/status")[0], 401)
        late.pair()
        self.assertEqual(late.since, since)
        late.pull()
        self.assertTrue(late.resynced)
        self.assert_all_equal(self.phone, self.other, late)

    def test_what_waited_in_the_backup_waits_again(self):
        self.desktop.update("actor", self.row.uuid, actor_age=40)
        sent = self.row.update({"actor_age": 41})
        conflict = self.phone.push(sent).conflict
        self.old = self.desktop.copy()
        self.resolve(conflict, "mobile")
        self.restore(forget_files=False)
        (waiting,) = self.waiting(self.row)
        self.assertEqual(waiting["mobile_data"], {"actor_age": 41})
        self.resolve(waiting | {"conflict_id": waiting["id"]}, "mobile")
        self.assertEqual(self.now(self.row)["actor_age"], 41)
        self.assert_all_equal()

    # ---- Stamps that were made up ----------------------------------------------------------------------------

    def test_a_made_up_stamp_moves_the_clock_no_further_than_a_day(self):
        before = self.desktop.stamp()
        self.phone.since = "2090-01-01T00:00:00.000000Z"
        self.phone.pull()
        self.assertTrue(self.phone.resynced)
        self.assertLess(self.desktop.stamp(), before + 26 * 3600 * 1_000_000)
        self.other.pull()
        self.assert_all_equal()

    def test_another_devices_stamp_moves_nothing(self):
        self.desktop.update("actor", self.row.uuid, actor_age=31)
        self.other.pull()
        before = self.desktop.stamp()
        self.phone.since = self.other.since
        self.phone.pull()
        self.assertTrue(self.phone.resynced)
        self.assertEqual(self.desktop.stamp(), before)
        self.other.pull()
        self.assertFalse(self.other.resynced)


if __name__ == "__main__":
    unittest.main()
