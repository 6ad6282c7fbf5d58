# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Contested changes among others: several of one row, parents and children, other spellings, and a kill in between."""

import threading
import unittest
import uuid

from phone import create
from shared_desktops import Case


class Batches(Case):
    # ---- Several changes of one row --------------------------------------------------------------------------

    def test_each_change_of_a_contested_row_is_judged_on_its_own(self):
        row = self.person(actor_age=30, title="keeper")
        self.desktop.update("actor", row.uuid, actor_age=40)
        answer = self.phone.push(row.update({"actor_age": 41}), row.update({"title": "clerk"}))
        self.assertEqual((answer["accepted"], len(answer["accepted_states"])), (1, 1))
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["title"]), (40, "clerk"))
        self.assertEqual(self.waiting(row)[0]["mobile_data"], {"actor_age": 41})

    def test_merges_of_one_row_follow_each_other(self):
        row = self.person(notes="one two three four five six seven", title="keeper")
        self.desktop.update("actor", row.uuid, notes="one two three FOUR five six seven")
        answer = self.phone.push(row.update({"notes": "ONE two three four five six seven"}),
                                 row.update({"notes": "ONE two three four five six SEVEN"}))
        self.assertEqual(answer["accepted"], 2)
        self.assertEqual(self.now(row)["notes"], "ONE two three FOUR five six SEVEN")

    def test_an_edit_and_then_a_delete_of_a_changed_row_wait_as_the_delete(self):
        row = self.person(title="keeper")
        self.desktop.update("actor", row.uuid, title="pilot")
        answer = self.phone.push(row.update({"title": "clerk"}), row.delete())
        self.assertEqual(answer["accepted"], 0)
        (waiting,) = self.waiting(row)
        self.assertEqual(waiting["operation"], "delete")
        self.resolve(answer["conflicts"][1], "desktop")
        self.assertEqual(self.now(row)["title"], "pilot")

    def test_a_row_made_changed_and_deleted_in_one_push_is_told_as_it_is(self):
        new = create("actor", {"first_name": "Zoe", "setting_id": 1})
        later = {**new, "operation": "update", "version": 1, "data": {"title": "clerk"}}
        last = {**new, "operation": "delete", "version": 1, "data": None}
        self.assertEqual(self.phone.push(new, later, last)["accepted"], 3)
        before = self.desktop.stamp()
        self.assertEqual(self.phone.push(new, later, last)["accepted"], 3)
        self.assertEqual(self.desktop.stamp(), before)
        self.assertIsNotNone(self.desktop.row("actor", new["sync_uuid"])["deleted_at"])

    # ---- Parents and children --------------------------------------------------------------------------------

    def gone_background(self):
        parent = self.desktop.insert("background", name="Monk", setting_id=1)
        self.phone.pull()
        row = self.phone.row("background", parent)
        self.desktop.delete("background", parent)
        return row

    def test_what_is_rejected_for_its_parent_is_not_there(self):
        """The parent waits, so its children cannot be made: neither in part nor in silence."""
        parent = create("actor", {"first_name": "Zoe", "setting_id": 1,
                                  "background_id_sync_uuid": self.gone_background().uuid})
        pupil = create("actor", {"first_name": "Ida", "setting_id": 1, "mentor_id_sync_uuid": parent["sync_uuid"]})
        link = create("history_actor", {"actor_id_sync_uuid": parent["sync_uuid"], "setting_id": 1})
        answer = self.phone.push(pupil, link, parent)
        self.assertEqual([conflict["sync_uuid"] for conflict in answer["conflicts"]], [parent["sync_uuid"]])
        rejected = {rejection["sync_uuid"] for rejection in answer["rejections"]}
        self.assertEqual({rejection["code"] for rejection in answer["rejections"]}, {"missing_reference"})
        for change in (pupil, link):
            self.assertIn(change["sync_uuid"], rejected)
            self.assertIsNone(self.desktop.row(change["entity_type"], change["sync_uuid"]))
        # Once the parent is there, they come.
        self.resolve(answer.conflict, "merged", {"background_id": None})
        self.assertEqual(self.phone.push(pupil, link)["accepted"], 2)
        self.assertEqual(self.desktop.row("actor", pupil["sync_uuid"])["mentor_id"],
                         self.desktop.row("actor", parent["sync_uuid"])["id"])

    def test_an_edit_that_is_rejected_for_its_parent_leaves_the_row_alone(self):
        parent = create("actor", {"first_name": "Zoe", "setting_id": 1,
                                  "background_id_sync_uuid": self.gone_background().uuid})
        row = self.person(title="keeper")
        before = self.now(row)
        answer = self.phone.push(row.update({"title": "clerk", "mentor_id_sync_uuid": parent["sync_uuid"]}), parent)
        self.assertEqual(answer["rejected"], 1, answer)
        self.assertEqual(self.now(row), before)

    def test_a_contested_row_may_name_one_made_in_the_same_push(self):
        row = self.person(title="keeper")
        self.desktop.update("actor", row.uuid, last_name="Moor")
        mentor = create("actor", {"first_name": "Zoe", "setting_id": 1})
        answer = self.phone.push(row.update({"mentor_id_sync_uuid": mentor["sync_uuid"]}), mentor)
        self.assertEqual(answer["accepted"], 2)
        self.assertEqual(self.now(row)["mentor_id"], self.desktop.row("actor", mentor["sync_uuid"])["id"])
        self.assertEqual(self.now(row)["last_name"], "Moor")

    def test_a_contradiction_may_name_one_made_in_the_same_push(self):
        row = self.person(title="keeper")
        self.desktop.update("actor", row.uuid, title="pilot")
        mentor = create("actor", {"first_name": "Zoe", "setting_id": 1})
        answer = self.phone.push(row.update({"title": "clerk", "mentor_id_sync_uuid": mentor["sync_uuid"]}), mentor)
        self.assertEqual((answer["accepted"], len(answer["conflicts"])), (1, 1))
        self.resolve(answer.conflict, "mobile")
        self.assertEqual(self.now(row)["mentor_id"], self.desktop.row("actor", mentor["sync_uuid"])["id"])

    def test_rows_that_name_each_other_survive_a_deletion_of_one(self):
        first, second = self.person(), self.person()
        self.phone.push(first.update({"mentor_id": second.id}), second.update({"mentor_id": first.id}))
        self.phone.pull()
        first, second = (self.phone.row("actor", row.uuid) for row in (first, second))
        self.desktop.delete("actor", first.uuid)
        self.desktop.delete("actor", second.uuid)
        answer = self.phone.push(first.update({"title": "clerk"}), second.update({"title": "pilot"}))
        self.assertEqual(len(answer["conflicts"]), 2)
        for conflict in answer["conflicts"]:
            status, state = self.phone.resolve(conflict["conflict_id"], "mobile")
            if status == 422:
                self.assertEqual(state["code"], "missing_reference")
                self.resolve(conflict, "merged", {"mentor_id": None})
        self.assertEqual((self.now(first)["title"], self.now(second)["title"]), ("clerk", "pilot"))
        self.assert_all_equal()

    # ---- Other spellings -------------------------------------------------------------------------------------

    def test_the_same_change_spelled_otherwise_is_the_same(self):
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        change = row.update({"actor_age": 41})
        first = self.phone.push(change).conflict
        before = self.phone.conflicts()
        inside = {"entity_type": "actor", "operation": "update",
                  "data": {"actor_age": 41, "version": row.version, "sync_uuid": row.uuid.upper(), "id": 5,
                           "created_at": "2001-01-01T00:00:00Z"}}
        for spelled in ({**change, "sync_uuid": row.uuid.upper()}, inside, {**change, "entity_id": None},
                        {**{name: value for name, value in change.items() if name != "data"},
                         "entity_data": change["data"]}, {**change, "unknown": [1, 2]}):
            with self.subTest(spelled=spelled):
                self.assertEqual(self.phone.push(spelled).conflict["conflict_id"], first["conflict_id"])
                self.assertEqual(self.phone.conflicts(), before)

    def test_the_sync_uuid_decides_which_row_is_meant(self):
        row, other = self.person(actor_age=30), self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        conflict = self.phone.push({**row.update({"actor_age": 41}), "entity_id": other.id}).conflict
        self.assertEqual((conflict["sync_uuid"], conflict["entity_id"]), (row.uuid, row.id))
        self.assertEqual(self.now(other)["actor_age"], 30)

    def test_a_type_under_its_other_name_is_the_same_row(self):
        place = self.desktop.insert("location_", name="Quay", setting_id=1)
        self.phone.pull()
        row = self.phone.row("location", place)
        self.desktop.update("location_", place, name="Pier")
        first = self.phone.push(row.update({"name": "Dock"})).conflict
        again = self.phone.push({**row.update({"name": "Dock, old"}), "entity_type": "location_"}).conflict
        self.assertEqual((first["entity_type"], again["entity_type"]), ("location", "location"))
        self.assertEqual(again["conflict_id"], first["conflict_id"])
        self.assertEqual(self.phone.push({**row.update({"name": "Dock"}), "entity_type": "location_"})
                         .conflict["conflict_id"], first["conflict_id"])

    def test_values_that_cannot_be_are_refused_also_where_versions_differ(self):
        row = self.person(title="keeper")
        self.desktop.update("actor", row.uuid, title="pilot")
        before = self.now(row)
        other = self.desktop.row("background", 3)["sync_uuid"]
        for columns, code in (({"title": "x" * 61}, "invalid_value"), ({"no_such": 1}, "unknown_column"),
                              ({"setting_id": None}, "invalid_value"), ({"title": "a\0b"}, "invalid_value"),
                              ({"title": "\ud800"}, "invalid_value"), ({"actor_age": "old"}, "invalid_value"),
                              ({"title": 5}, "invalid_value"), ({"mentor_id_sync_uuid": "x"}, "invalid_value"),
                              ({"background_id": 2, "background_id_sync_uuid": other}, "invalid_value"),
                              ({"mentor_id_sync_uuid": str(uuid.uuid4())}, "missing_reference")):
            with self.subTest(columns=columns):
                self.assertEqual(self.phone.push(row.update(columns)).outcome(), code)
        self.assertEqual(self.now(row), before)
        self.assertEqual(self.waiting(row), [])

    def test_the_routes_of_conflicts_keep_the_ground_rules(self):
        status, problem = self.phone.call("GET", "/api/conflicts/1/resolve")
        self.assertEqual((status, problem["code"]), (405, "method_not_allowed"))
        self.assertEqual(self.phone.call("POST", "/api/conflicts", {})[0], 405)
        self.assertEqual(self.phone.call("DELETE", "/api/conflicts/1")[0], 404)
        status, problem = self.phone.call("POST", "/api/conflicts/999999/resolve")
        self.assertIn(status, (400, 404, 415))


class Kills(Case):
    own = True
    settings = {"max_sync_batch_size": 5}

    def test_a_push_that_is_killed_half_way_ends_the_same_when_it_is_sent_again(self):
        ids = [self.desktop.insert("actor", first_name="Ann", actor_age=30, title="keeper", notes="One two three.",
                                   setting_id=1) for _ in range(80)]
        self.phone.pull()
        rows = [self.phone.row("actor", row_id) for row_id in ids]
        changes = []
        for number, row in enumerate(rows):
            kind = number % 4
            if kind == 1:
                self.desktop.update("actor", row.uuid, actor_age=40)
            elif kind == 2:
                self.desktop.update("actor", row.uuid, notes="One two four.")
            elif kind == 3:
                self.desktop.delete("actor", row.uuid)
            changes.append(row.update({"actor_age": 41, "notes": "Zero two three."}))
        changes += [create("actor", {"first_name": "Zoe", "setting_id": 1}) for _ in range(20)]
        before = self.desktop.stamp()
        push = threading.Thread(target=self.push_into_the_void, args=(changes,))
        push.start()
        while self.desktop.stamp() == before and push.is_alive():
            pass
        self.desktop.kill()
        push.join()
        self.desktop.start()
        answer = self.phone.push(*changes)
        self.assertEqual((answer["accepted"], answer["rejected"]), (60, 0))
        self.assertEqual(len(self.phone.conflicts()), 40)
        for number, row in enumerate(rows):
            now = self.now(row)
            expected = ((41, "Zero two three."), (40, "One two three."), (41, "Zero two four."), None)[number % 4]
            self.assertEqual(now and (now["actor_age"], now["notes"]), expected)
            if now:
                self.assertEqual(now["version"], row.version + (2 if number % 4 == 2 else 1))
        self.assertEqual(len(self.desktop.sql("SELECT id FROM actor WHERE first_name='Zoe'")), 20)
        newest = self.desktop.stamp()
        self.assertEqual(self.phone.push(*changes)["accepted"], 60)
        self.assertEqual(self.desktop.stamp(), newest)

    def push_into_the_void(self, changes):
        try:
            self.phone.get("POST", "/api/sync/push", {"changes": changes})
        except OSError:
            pass
        except AssertionError:
            pass
        self.phone.hang_up()


if __name__ == "__main__":
    unittest.main()
