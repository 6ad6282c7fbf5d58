# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""What waits: one conflict a row and device, its columns replaced one by one, closed by itself once it is so."""

import unittest

from phone import create, create_by_id
from shared_desktops import Case, moment


class Waiting(Case):
    def contradiction(self, desktop, phone, **row):
        """A row on which the two contradict; the phone's copy, and the answer."""
        mine = self.person(**row)
        self.desktop.update("actor", mine.uuid, **desktop)
        answer = self.phone.push(mine.update(phone))
        self.assertEqual(answer.outcome(), "manual, waits")
        return mine, answer.conflict

    def only_waiting(self, row):
        (conflict,) = self.waiting(row)
        return conflict

    # ---- One conflict ----------------------------------------------------------------------------------------

    def test_a_new_push_replaces_the_waiting_side(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        again = self.phone.push(row.update({"actor_age": 42}))
        self.assertEqual(again.conflict["conflict_id"], first["conflict_id"])
        self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 42})
        self.assertEqual(self.now(row)["actor_age"], 40)

    def test_columns_not_sent_again_go_on_waiting(self):
        row, first = self.contradiction({"actor_age": 40, "title": "pilot"}, {"actor_age": 41, "title": "clerk"})
        self.phone.push(row.update({"title": "runner"}))
        waiting = self.only_waiting(row)
        self.assertEqual(waiting["id"], first["conflict_id"])
        self.assertEqual(waiting["mobile_data"], {"actor_age": 41, "title": "runner"})
        self.assertEqual(sorted(waiting["conflicting_fields"]), ["actor_age", "title"])
        self.resolve(first, "mobile")
        now = self.now(row)
        self.assertEqual((now["actor_age"], now["title"]), (41, "runner"))

    def test_a_second_contradiction_joins_the_first(self):
        row, first = self.contradiction({"actor_age": 40, "title": "pilot"}, {"actor_age": 41})
        second = self.phone.push(row.update({"title": "clerk"})).conflict
        self.assertEqual(second["conflict_id"], first["conflict_id"])
        self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 41, "title": "clerk"})

    def test_an_accepted_column_leaves(self):
        row, first = self.contradiction({"actor_age": 40, "title": "pilot"}, {"actor_age": 41, "title": "clerk"})
        self.phone.pull()
        self.assertEqual(self.phone.push(self.phone.row("actor", row.uuid).update({"title": "runner"})).outcome(),
                         "accepted")
        waiting = self.only_waiting(row)
        self.assertEqual(waiting["mobile_data"], {"actor_age": 41})
        self.assertEqual(waiting["conflicting_fields"], ["actor_age"])
        self.resolve(first, "mobile")
        now = self.now(row)
        self.assertEqual((now["actor_age"], now["title"]), (41, "runner"))

    def test_the_last_accepted_column_closes_it(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.phone.pull()
        self.phone.push(self.phone.row("actor", row.uuid).update({"actor_age": 41}))
        self.assertEqual(self.waiting(row), [])
        self.assertEqual(self.phone.resolve(first["conflict_id"], "mobile")[0], 409)

    def test_taking_the_desktops_value_closes_it(self):
        row, _ = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.assertEqual(self.phone.push(row.update({"actor_age": 40})).outcome(), "accepted")
        self.assertEqual(self.waiting(row), [])

    def test_what_the_phone_takes_back_leaves(self):
        for edit in ({"actor_age": 41}, None):
            for back in (lambda row: row.update({"actor_age": 30}), lambda row: row.update_whole({})):
                for desktop in ("update", "delete_softly", "delete"):
                    if edit is None and desktop != "update":
                        continue
                    with self.subTest(edit=edit, desktop=desktop):
                        row = self.person(actor_age=30)
                        columns = {"actor_age": 40} if desktop == "update" else {}
                        getattr(self.desktop, desktop)("actor", row.uuid, **columns)
                        first = self.phone.push(row.update(edit) if edit else row.delete())
                        self.assertEqual(first.outcome(), "manual, waits")
                        before = self.desktop.stamp()
                        self.assertEqual(self.phone.push(back(row))["accepted"], 1)
                        self.assertEqual(self.waiting(row), [])
                        self.assertEqual(self.desktop.stamp(), before)

    def test_a_late_repeat_takes_nothing_back(self):
        """By the phone's own times, what waits is newer."""
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        self.phone.push(row.update({"actor_age": 41}, updated_at=moment(hours=-1)))
        for change in (row.update({"actor_age": 30}), row.update({"actor_age": 40}), row.update_whole({})):
            self.phone.push({**change, "updated_at": moment(hours=-2)})
            self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 41})

    def test_a_delete_takes_the_edits_place_and_the_edit_the_deletes(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        second = self.phone.push(row.delete()).conflict
        self.assertEqual((second["conflict_id"], second["operation"]), (first["conflict_id"], "delete"))
        self.assertIsNone(self.only_waiting(row)["mobile_data"])
        third = self.phone.push(row.update({"actor_age": 43})).conflict
        self.assertEqual((third["conflict_id"], third["operation"]), (first["conflict_id"], "update"))
        self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 43})
        self.resolve(third, "mobile")
        self.assertEqual(self.now(row)["actor_age"], 43)

    def test_two_devices_wait_apart(self):
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        mine = self.phone.push(row.update({"actor_age": 41})).conflict
        theirs = self.other.push(self.other.row("actor", row.uuid).update({"actor_age": 42})).conflict
        self.assertNotEqual(mine["conflict_id"], theirs["conflict_id"])
        self.assertEqual([conflict["device_name"] for conflict in self.waiting(row)], ["phone", "other"])
        self.assertEqual(self.phone.status()["pending_conflicts_count"], 1)
        self.resolve(mine, "mobile")
        self.assertEqual([conflict["device_name"] for conflict in self.waiting(row)], ["other"])
        self.resolve(theirs, "desktop")
        self.assertEqual(self.now(row)["actor_age"], 41)

    def test_pairing_anew_keeps_the_conflict_the_devices(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.phone.pair()
        again = self.phone.push(row.update({"actor_age": 44}))
        self.assertEqual(again.conflict["conflict_id"], first["conflict_id"])
        self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 44})

    def test_a_conflict_outlives_its_device(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.assertEqual(self.phone.call("DELETE", f"/api/devices/{self.phone.device_id}")[0], 200)
        self.phone = self.other
        self.assertEqual(self.only_waiting(row)["id"], first["conflict_id"])
        self.resolve(first, "mobile")
        self.assertEqual(self.now(row)["actor_age"], 41)

    # ---- References ------------------------------------------------------------------------------------------

    def background(self, number):
        return self.desktop.row("background", number)["sync_uuid"]

    def test_a_reference_is_replaced_however_it_is_named(self):
        named = {"by id": lambda number: {"background_id": number},
                 "by sync_uuid": lambda number: {"background_id_sync_uuid": self.background(number)},
                 "by both": lambda number: {"background_id": number,
                                            "background_id_sync_uuid": self.background(number)}}
        self.desktop.insert("background", name="Pilgrim", setting_id=1)
        for first, first_name in named.items():
            for second, second_name in named.items():
                with self.subTest(f"{first}, then {second}"):
                    row, conflict = self.contradiction({"background_id": 2}, first_name(3), background_id=1)
                    self.assertEqual(self.phone.push(row.update(second_name(4))).outcome(), "manual, waits")
                    self.assertEqual(self.only_waiting(row)["conflicting_fields"], ["background_id"])
                    self.resolve(conflict, "mobile")
                    self.assertEqual(self.now(row)["background_id"], 4)

    def test_an_accepted_reference_leaves_however_it_is_named(self):
        named = {"by id": lambda number: {"background_id": number},
                 "by sync_uuid": lambda number: {"background_id_sync_uuid": self.background(number)},
                 "by both": lambda number: {"background_id": number,
                                            "background_id_sync_uuid": self.background(number)}}
        for first, first_name in named.items():
            for second, second_name in named.items():
                with self.subTest(f"{first}, then {second}"):
                    row, _ = self.contradiction({"background_id": 2}, first_name(3), background_id=1)
                    self.phone.pull()
                    present = self.phone.row("actor", row.uuid)
                    self.assertEqual(self.phone.push(present.update(second_name(1))).outcome(), "accepted")
                    self.assertEqual(self.waiting(row), [])

    # ---- Closing by itself -----------------------------------------------------------------------------------

    def test_it_closes_when_the_desktop_takes_the_phones_value(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.desktop.update("actor", row.uuid, actor_age=41)
        self.assertEqual(self.waiting(row), [])
        self.assertEqual(self.phone.status()["pending_conflicts_count"], 0)
        self.assertEqual(self.phone.resolve(first["conflict_id"], "desktop")[0], 409)

    def test_it_closes_by_what_is_written_while_the_host_is_off(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.desktop.stop()
        self.desktop.update("actor", row.uuid, actor_age=41)
        self.desktop.start()
        self.assertEqual(self.waiting(row), [])
        self.assertEqual(self.phone.resolve(first["conflict_id"], "desktop")[0], 409)

    def test_it_closes_only_when_all_of_it_is_so(self):
        row, _ = self.contradiction({"actor_age": 40}, {"actor_age": 41, "title": "clerk"})
        self.desktop.update("actor", row.uuid, actor_age=41)
        self.assertEqual(len(self.waiting(row)), 1)
        self.desktop.update("actor", row.uuid, title="clerk")
        self.assertEqual(self.waiting(row), [])

    def test_it_closes_when_another_phone_brings_it_about(self):
        row, _ = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.other.pull()
        self.other.push(self.other.row("actor", row.uuid).update({"actor_age": 41}))
        self.assertEqual(self.waiting(row), [])

    def test_a_waiting_delete_closes_when_the_row_goes(self):
        for really in (False, True):
            with self.subTest(really=really):
                row = self.person()
                self.desktop.update("actor", row.uuid, title="pilot")
                self.assertEqual(self.phone.push(row.delete()).outcome(), "manual, waits")
                (self.desktop.delete if really else self.desktop.delete_softly)("actor", row.uuid)
                self.assertEqual(self.waiting(row), [])

    def test_an_edit_of_a_deleted_row_closes_when_it_comes_back_so(self):
        row = self.person(actor_age=30)
        self.desktop.delete_softly("actor", row.uuid)
        self.assertEqual(self.phone.push(row.update({"actor_age": 31})).outcome(), "manual, waits")
        self.desktop.update("actor", row.uuid, deleted_at=None)
        self.assertEqual(len(self.waiting(row)), 1)
        self.desktop.update("actor", row.uuid, actor_age=31)
        self.assertEqual(self.waiting(row), [])

    # ---- Several at once -------------------------------------------------------------------------------------

    def test_changes_of_one_push_to_one_row_join_in_their_order(self):
        row = self.person(actor_age=30, title="keeper")
        self.desktop.update("actor", row.uuid, actor_age=40, title="pilot")
        answer = self.phone.push(row.update({"actor_age": 41, "title": "clerk"}), row.update({"actor_age": 42}))
        self.assertEqual([conflict["resolved"] for conflict in answer["conflicts"]], [False, False])
        self.assertEqual(len({conflict["conflict_id"] for conflict in answer["conflicts"]}), 1)
        self.assertEqual(self.only_waiting(row)["mobile_data"], {"actor_age": 42, "title": "clerk"})

    def test_one_contradiction_spoils_no_other_change(self):
        row, fine = self.person(actor_age=30), self.person()
        self.desktop.update("actor", row.uuid, actor_age=40)
        answer = self.phone.push(fine.update({"title": "clerk"}), row.update({"actor_age": 41}),
                                 row.update({"no_such": 1}), create("actor", {"first_name": "Zoe", "setting_id": 1}))
        self.assertEqual((answer["accepted"], answer["rejected"], len(answer["conflicts"])), (2, 1, 1))
        self.assertEqual(self.now(fine)["title"], "clerk")

    def test_a_create_on_a_taken_id_that_is_sent_again_edited_replaces_the_first(self):
        row = self.person()
        first = self.phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1})).conflict
        again = self.phone.push(create_by_id("actor", row.id, {"first_name": "Ida", "setting_id": 1})).conflict
        self.assertEqual(again["conflict_id"], first["conflict_id"])
        copy = self.resolve(again, "both")["copy"]
        self.assertEqual((copy["first_name"], self.now(row)["first_name"]), ("Ida", "Ann"))

    def test_a_create_on_a_taken_id_is_known_again_though_that_row_is_gone(self):
        row = self.person()
        sent = create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1})
        conflict = self.phone.push(sent).conflict
        self.desktop.delete("actor", row.uuid)
        again = self.phone.push(sent)
        self.assertEqual((again.outcome(), again.conflict["conflict_id"]),
                         ("desktop_wins, waits", conflict["conflict_id"]))
        copy = self.resolve(conflict, "both")["copy"]
        before = self.desktop.stamp()
        self.assertEqual(self.phone.push(sent)["accepted"], 1)
        self.assertEqual(self.desktop.stamp(), before)
        self.assertEqual(self.desktop.row("actor", copy["sync_uuid"])["first_name"], "Zoe")

    def test_two_rows_made_alike_on_two_ids_are_two(self):
        row = self.person()
        columns = {"first_name": "New", "setting_id": 1}
        free = self.desktop.sql("SELECT max(id)+1000 AS id FROM actor")[0]["id"]
        self.assertEqual(self.phone.push(create_by_id("actor", row.id, columns)).outcome(), "desktop_wins, waits")
        self.assertEqual(self.phone.push(create_by_id("actor", free, columns)).outcome(), "accepted")
        self.assertEqual(self.phone.push(create_by_id("actor", free + 1, columns)).outcome(), "accepted")
        self.assertEqual(self.desktop.row("actor", free + 1)["first_name"], "New")

    def test_two_devices_creates_on_one_taken_id_become_three_rows(self):
        row = self.person()
        for phone, name in ((self.phone, "Zoe"), (self.other, "Ida")):
            phone.push(create_by_id("actor", row.id, {"first_name": name, "setting_id": 1}))
        for conflict in self.waiting(row):
            self.assertEqual(self.phone.resolve(conflict["id"], "both")[0], 200)
        names = {person["first_name"] for person in self.desktop.sql("SELECT first_name FROM actor")}
        self.assertLessEqual({"Zoe", "Ida", "Ann"}, names)
        self.assert_all_equal()

    def test_what_becomes_of_the_row_leaves_a_create_on_its_id_alone(self):
        row = self.person(title="keeper")
        sent = create_by_id("actor", row.id, {"first_name": "Zoe", "title": "clerk", "setting_id": 1})
        conflict = self.phone.push(sent).conflict
        self.phone.push(row.update({"title": "pilot"}))
        self.assertEqual(self.phone.push(sent).conflict["mobile_data"], sent["data"])
        copy = self.resolve(conflict, "both")["copy"]
        self.assertEqual((copy["first_name"], copy["title"], self.now(row)["title"]), ("Zoe", "clerk", "pilot"))

    def test_an_accepted_delete_ends_the_edits_that_waited(self):
        row, _ = self.contradiction({"actor_age": 40}, {"actor_age": 41})
        self.phone.pull()
        self.assertEqual(self.phone.push(self.phone.row("actor", row.uuid).delete()).outcome(), "accepted")
        self.assertEqual(self.waiting(row), [])

    def test_a_create_on_a_taken_id_waits_beside_an_edit_of_that_row(self):
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        edit = self.phone.push(row.update({"actor_age": 41})).conflict
        taken = self.phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1})).conflict
        waiting = {conflict["id"]: conflict for conflict in self.phone.conflicts()}
        self.assertEqual(waiting[edit["conflict_id"]]["mobile_data"], {"actor_age": 41})
        self.assertEqual(waiting[taken["conflict_id"]]["mobile_data"], {"first_name": "Zoe", "setting_id": 1})

    def test_what_waits_survives_a_restart_and_a_kill(self):
        row, first = self.contradiction({"actor_age": 40}, {"actor_age": 41, "title": "clerk"})
        before = self.only_waiting(row)
        self.desktop.restart()
        self.assertEqual(self.only_waiting(row), before)
        self.desktop.kill()
        self.desktop.start()
        self.assertEqual(self.only_waiting(row), before)
        self.resolve(first, "mobile")
        self.assertEqual(self.now(row)["title"], "clerk")


if __name__ == "__main__":
    unittest.main()
