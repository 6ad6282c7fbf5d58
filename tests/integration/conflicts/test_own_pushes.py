# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""A phone whose answers get lost: repeats, follow-ups on an old version, and what comes late."""

import unittest

from phone import create
from shared_desktops import Case, moment


class OwnPushes(Case):
    def again(self, change):
        """The repeat: nothing is written; its answer."""
        before = self.desktop.stamp()
        answer = self.phone.push(change)
        self.assertEqual(self.desktop.stamp(), before)
        return answer

    def test_repeats_of_each_operation_change_nothing(self):
        row, other = self.person(), self.person()
        for change in (row.update({"title": "clerk"}), other.delete(),
                       create("actor", {"first_name": "Zoe", "setting_id": 1})):
            with self.subTest(change["operation"]):
                first = self.phone.push(change)
                for way in (lambda: None, self.desktop.restart, lambda: (self.desktop.kill(), self.desktop.start())):
                    way()
                    again = self.again(change)
                    self.assertEqual((again.outcome(), again["accepted_states"]),
                                     ("accepted", first["accepted_states"]))

    def test_a_repeat_gets_the_rows_present_state_whoever_wrote_since(self):
        row = self.person(title="keeper")
        change = row.update({"title": "clerk"})
        self.phone.push(change)
        self.desktop.update("actor", row.uuid, title="pilot")
        again = self.again(change)
        self.assertEqual(again.outcome(), "accepted")
        self.assertEqual(again.state["version"], self.now(row)["version"])
        self.assertEqual(self.now(row)["title"], "pilot")

    def test_a_repeat_after_pairing_anew_is_one(self):
        row = self.person()
        change = row.update({"title": "clerk"})
        self.phone.push(change)
        self.desktop.update("actor", row.uuid, title="pilot")
        self.phone.pair()
        self.assertEqual(self.again(change).outcome(), "accepted")

    def test_another_phones_equal_change_is_no_repeat_but_changes_nothing(self):
        row = self.person()
        self.phone.push(row.update({"title": "clerk"}))
        before = self.desktop.stamp()
        answer = self.other.push(self.other.row("actor", row.uuid).update({"title": "clerk"}))
        self.assertEqual((answer["accepted"], self.desktop.stamp()), (1, before))

    def test_a_repeated_create_of_a_row_that_was_deleted_since_does_not_revive_it(self):
        new = create("actor", {"first_name": "Zoe", "setting_id": 1})
        self.phone.push(new)
        for really in (False, True):
            with self.subTest(really=really):
                (self.desktop.delete if really else self.desktop.delete_softly)("actor", new["sync_uuid"])
                self.assertEqual(self.again(new)["accepted"], 1)
                row = self.desktop.row("actor", new["sync_uuid"])
                self.assertTrue(row is None or row["deleted_at"])

    def test_a_second_edit_on_the_old_version_follows_the_first(self):
        row = self.person(title="keeper", actor_age=30)
        self.phone.push(row.update({"title": "clerk", "actor_age": 31}))
        answer = self.phone.push(row.update({"title": "pilot"}))
        self.assertEqual(answer.outcome(), "accepted")
        self.assertEqual((self.now(row)["title"], self.now(row)["actor_age"]), ("pilot", 31))

    def test_of_two_the_one_with_the_earlier_time_is_late(self):
        row = self.person(title="keeper", last_name="Mill")
        self.phone.push(row.update({"title": "clerk"}, updated_at=moment(hours=-1)))
        answer = self.phone.push(row.update({"title": "pilot", "last_name": "Moor"}, updated_at=moment(hours=-2)))
        self.assertEqual(answer["accepted"], 1)
        self.assertEqual((self.now(row)["title"], self.now(row)["last_name"]), ("clerk", "Moor"))

    def test_an_edit_from_before_its_own_delete_is_told_that_the_row_went(self):
        row = self.person(title="keeper")
        self.phone.push(row.delete(updated_at=moment(hours=-1)))
        edit = row.update({"title": "clerk"}, updated_at=moment(hours=-2))
        for _ in range(2):
            answer = self.phone.push(edit)
            self.assertEqual((answer["accepted"], answer.outcome()), (1, "merge"))
            self.assertIsNotNone(answer.conflict["merged_data"]["deleted_at"])
        self.assertIsNotNone(self.now(row)["deleted_at"])

    def test_back_and_forth_on_one_version_ends_as_the_phone_left_it(self):
        """On, off, on again, all on the version the phone last heard of, each later than the one before."""
        row = self.person(title="keeper")
        for number, title in enumerate(("clerk", "pilot", "clerk")):
            answer = self.phone.push(row.update({"title": title}, updated_at=moment(hours=-1, seconds=number)))
            self.assertEqual(answer["accepted"], 1)
        self.assertEqual(self.now(row)["title"], "clerk")

    def test_back_to_the_value_it_had_on_the_old_version_is_an_edit(self):
        row = self.person(title="keeper")
        self.phone.push(row.update({"title": "clerk"}, updated_at=moment(hours=-2)))
        answer = self.phone.push(row.update({"title": "keeper"}, updated_at=moment(hours=-1)))
        self.assertEqual(answer["accepted"], 1)
        self.assertEqual(self.now(row)["title"], "keeper")

    def test_a_follow_up_after_somebody_else_contradicts_only_them(self):
        row = self.person(title="keeper", actor_age=30)
        self.phone.push(row.update({"title": "clerk"}))
        self.desktop.update("actor", row.uuid, actor_age=40)
        answer = self.phone.push(row.update({"title": "pilot"}))
        self.assertEqual(answer.outcome(), "merge")
        self.assertEqual((self.now(row)["title"], self.now(row)["actor_age"]), ("pilot", 40))
        self.assertEqual(self.phone.push(row.update({"actor_age": 41})).outcome(), "manual, waits")

    def test_an_edit_of_a_row_the_phone_deleted_itself_in_a_lost_answer_brings_it_back(self):
        row = self.person(title="keeper")
        self.phone.push(row.delete(updated_at=moment(hours=-2)))
        answer = self.phone.push(row.update({"title": "clerk"}, updated_at=moment(hours=-1)))
        self.assertEqual(answer["accepted"], 1)
        self.assertEqual((self.now(row)["title"], self.now(row)["deleted_at"]), ("clerk", None))

    def test_a_delete_after_an_edit_whose_answer_was_lost_deletes(self):
        row = self.person(title="keeper")
        self.phone.push(row.update({"title": "clerk"}))
        self.assertEqual(self.phone.push(row.delete()).outcome(), "accepted")
        self.assertIsNotNone(self.now(row)["deleted_at"])

    def test_a_version_told_in_a_repeats_answer_is_not_yet_seen(self):
        """The desktop's edit reached the phone only as a number: what it holds must not be overwritten."""
        row = self.person(title="keeper")
        change = row.update({"actor_age": 31})
        self.phone.push(change)
        self.desktop.update("actor", row.uuid, title="pilot")
        told = self.again(change).state["version"]
        answer = self.phone.push({**row.update({"title": "clerk"}), "version": told})
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(self.now(row)["title"], "pilot")

    def test_a_whole_row_based_on_a_told_version_takes_nothing_back(self):
        row = self.person(title="keeper", last_name="Mill")
        change = row.update({"actor_age": 31})
        self.phone.push(change)
        self.desktop.update("actor", row.uuid, title="pilot")
        told = self.again(change).state["version"]
        whole = row.update_whole({"actor_age": 31, "last_name": "Moor"})
        self.phone.push({**whole, "version": told})
        self.assertEqual((self.now(row)["title"], self.now(row)["last_name"]), ("pilot", "Moor"))

    def test_a_row_comes_back_of_which_one_name_was_stale(self):
        """The number was changed, and the old sync_uuid sent beside it: that is not what the row holds."""
        row = self.person(background_id=1)
        change = row.update_whole({"background_id": 2})
        for _ in range(2):
            answer = self.phone.push(change)
            self.assertEqual((answer.outcome(), answer["conflicts"]), ("accepted", []))
        (told,) = self.phone.pull()
        self.assertEqual(told["data"]["background_id_sync_uuid"], self.desktop.row("background", 2)["sync_uuid"])
        # What is exactly as it was sent need not come.
        row = self.phone.row("actor", row.uuid)
        self.phone.push(row.update_whole({"title": "clerk"}))
        self.assertEqual(self.phone.pull(), [])

    def test_equal_columns_make_no_version(self):
        row = self.person(title="keeper", actor_age=30)
        self.desktop.update("actor", row.uuid, title="pilot")
        before = self.desktop.stamp()
        answer = self.phone.push(row.update({"title": "pilot"}))
        self.assertEqual((answer.outcome(), answer.state["version"]), ("accepted", row.version + 1))
        self.assertEqual(self.desktop.stamp(), before)

    def test_a_version_that_never_was_is_no_base(self):
        row = self.person(title="keeper")
        for version in (0, row.version + 5, 2**40):
            with self.subTest(version=version):
                answer = self.phone.push({**row.update({"title": f"clerk {version}"}), "version": version})
                self.assertEqual(answer.outcome(), "manual, waits")
                self.assertIsNone(answer.conflict["base_data"])
                self.assertEqual(self.now(row)["title"], "keeper")
        answer = self.phone.push({**row.delete(), "version": row.version + 5})
        self.assertEqual(answer.outcome(), "manual, waits")

    def test_a_create_of_a_known_sync_uuid_is_an_update_of_that_row(self):
        row = self.person(title="keeper", actor_age=30)
        again = {**create("actor", {"first_name": "Ann", "title": "clerk", "setting_id": 1}), "sync_uuid": row.uuid}
        answer = self.other.push(again)
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(answer.conflict["conflicting_fields"], ["title"])
        equal = {**again, "data": {"first_name": "Ann", "setting_id": 1}}
        self.assertEqual(self.other.push(equal).outcome(), "accepted")

    def test_a_create_of_a_deleted_sync_uuid_is_an_update_of_a_deleted_row(self):
        for really in (False, True):
            with self.subTest(really=really):
                row = self.person(title="keeper")
                (self.desktop.delete if really else self.desktop.delete_softly)("actor", row.uuid)
                again = {**create("actor", {"first_name": "Zoe", "setting_id": 1}), "sync_uuid": row.uuid}
                answer = self.other.push(again)
                self.assertEqual(answer.outcome(), "manual, waits")
                self.resolve(answer.conflict, "mobile")
                self.assertEqual((self.now(row)["first_name"], self.now(row)["deleted_at"]), ("Zoe", None))

    def test_an_update_of_a_deleted_row_on_its_deletes_version_brings_it_back(self):
        row = self.person(title="keeper")
        self.phone.push(row.delete())
        (gone,) = [change for change in self.other.pull() if change["sync_uuid"] == row.uuid]
        answer = self.other.push({**row.update({"title": "clerk"}), "version": gone["version"]})
        self.assertEqual(answer.outcome(), "accepted")
        self.assertEqual((self.now(row)["title"], self.now(row)["deleted_at"]), ("clerk", None))
        self.assert_all_equal(self.phone)


if __name__ == "__main__":
    unittest.main()
