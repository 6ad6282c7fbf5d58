# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Rows that went: edits that come too late for them, and bringing them back with what they name."""

import unittest
import uuid

from phone import create
from shared_desktops import Case


class Gone(Case):
    def bring_back(self, conflict, by="mobile"):
        return self.phone.resolve(conflict["conflict_id"], by)

    def parent_and_child(self):
        parent = self.desktop.insert("background", name="Monk", description="Eats eel.", setting_id=1)
        child = self.person(background_id=parent, title="keeper", actor_age=30)
        return self.phone.row("background", parent), child

    # ---- Whole again -----------------------------------------------------------------------------------------

    def test_a_row_comes_back_whole_with_its_references(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        conflict = self.phone.push(child.update({"actor_age": 31})).conflict
        status, answer = self.bring_back(conflict)
        self.assertEqual(status, 200, answer)
        self.assertEqual((answer["entity_id"], answer["sync_uuid"]), (child.id, child.uuid))
        data = answer["data"]
        self.assertEqual((data["actor_age"], data["title"], data["background_id_sync_uuid"]),
                         (31, "keeper", parent.uuid))
        self.assert_all_equal()

    def test_it_gets_another_id_where_its_own_is_taken(self):
        _, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.assertEqual(self.desktop.insert("actor", id=child.id, first_name="Ida", setting_id=1), child.id)
        conflict = self.phone.push(child.update({"actor_age": 31})).conflict
        status, answer = self.bring_back(conflict)
        self.assertEqual((status, answer["sync_uuid"]), (200, child.uuid), answer)
        self.assertNotEqual(answer["entity_id"], child.id)
        self.assertEqual(self.desktop.row("actor", child.id)["first_name"], "Ida")
        self.assert_all_equal()

    def test_it_says_which_reference_is_gone(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.desktop.delete("background", parent.uuid)
        conflict = self.phone.push(child.update({"actor_age": 31})).conflict
        status, problem = self.bring_back(conflict)
        self.assertEqual((status, problem["code"]), (422, "missing_reference"))
        self.assertIn("background_id", problem["detail"])
        self.assertIsNone(self.desktop.row("actor", child.uuid))
        self.assertEqual(len(self.waiting(child)), 1)
        # Another one in its place, and it can come back.
        status, answer = self.phone.resolve(conflict["conflict_id"], "merged", {"background_id": 2})
        self.assertEqual(status, 200, answer)
        self.assertEqual((answer["data"]["actor_age"], answer["data"]["background_id"]), (31, 2))
        self.assert_all_equal()

    def test_a_reference_can_be_given_up(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.desktop.delete("background", parent.uuid)
        conflict = self.phone.push(child.update({"actor_age": 31})).conflict
        for data in ({"background_id": None}, {"background_id_sync_uuid": None}):
            status, answer = self.phone.resolve(conflict["conflict_id"], "merged", data)
            if status == 200:
                break
        self.assertEqual(status, 200, answer)
        self.assertIsNone(answer["data"]["background_id"])

    def test_once_the_parent_is_back_the_child_can_come(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.desktop.delete("background", parent.uuid)
        answer = self.phone.push(child.update({"actor_age": 31}), parent.update({"description": "Sings."}))
        of_child, of_parent = sorted(answer["conflicts"], key=lambda conflict: conflict["entity_type"])
        self.assertEqual(self.bring_back(of_child)[0], 422)
        self.assertEqual(self.bring_back(of_parent)[0], 200)
        status, answer = self.bring_back(of_child)
        self.assertEqual(status, 200, answer)
        self.assertEqual(answer["data"]["background_id_sync_uuid"], parent.uuid)
        self.assert_all_equal()

    def test_a_parent_that_came_back_under_another_id_is_found_by_its_child(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.desktop.delete("background", parent.uuid)
        self.desktop.insert("background", id=parent.id, name="Usurper", setting_id=1)
        answer = self.phone.push(child.update({"actor_age": 31}), parent.update({"description": "Sings."}))
        of_child, of_parent = sorted(answer["conflicts"], key=lambda conflict: conflict["entity_type"])
        self.assertEqual(self.bring_back(of_parent)[0], 200)
        status, answer = self.bring_back(of_child)
        self.assertEqual(status, 200, answer)
        self.assertEqual(answer["data"]["background_id_sync_uuid"], parent.uuid)
        self.assert_all_equal()

    def test_a_parent_whose_id_another_row_has_is_gone_all_the_same(self):
        parent, child = self.parent_and_child()
        self.desktop.delete("actor", child.uuid)
        self.desktop.delete("background", parent.uuid)
        self.desktop.insert("background", id=parent.id, name="Usurper", setting_id=1)
        for change in (child.update({"actor_age": 31}), child.update_whole({"actor_age": 31})):
            conflict = self.phone.push(change).conflict
            status, problem = self.bring_back(conflict)
            self.assertEqual((status, problem["code"]), (422, "missing_reference"))
            self.assertIn("background_id", problem["detail"])
        status, answer = self.phone.resolve(conflict["conflict_id"], "merged", {"background_id": parent.id})
        self.assertEqual((status, answer["data"]["background_id"]), (200, parent.id))
        self.assert_all_equal()

    def test_children_that_went_with_it_each_come_back(self):
        parent, child = self.parent_and_child()
        link = self.desktop.insert("history_actor", actor_id=child.id, consequences="None.", setting_id=1)
        self.phone.pull()
        grandchild = self.phone.row("history_actor", link)
        for table, row in (("history_actor", grandchild), ("actor", child)):
            self.desktop.delete(table, row.uuid)
        answer = self.phone.push(grandchild.update_whole({"consequences": "Many."}), child.update({"actor_age": 31}))
        waiting = {conflict["entity_type"]: conflict for conflict in answer["conflicts"]}
        self.assertEqual(self.bring_back(waiting["history_actor"])[0], 422)
        self.assertEqual(self.bring_back(waiting["actor"])[0], 200)
        self.assertEqual(self.bring_back(waiting["history_actor"])[0], 200)
        self.assert_all_equal()

    # ---- Changes that name what went -------------------------------------------------------------------------

    def test_a_change_that_names_a_row_that_went_waits(self):
        parent, child = self.parent_and_child()
        row = self.person()
        self.desktop.update("actor", child.uuid, background_id=None)
        self.desktop.delete("background", parent.uuid)
        for columns in ({"background_id_sync_uuid": parent.uuid}, {"background_id": parent.id}):
            with self.subTest(columns=columns):
                answer = self.phone.push(row.update(columns))
                self.assertEqual(answer.outcome(), "manual, waits")
        new = create("actor", {"first_name": "Zoe", "setting_id": 1, "background_id_sync_uuid": parent.uuid})
        answer = self.phone.push(new)
        self.assertEqual(answer.outcome(), "manual, waits")
        status, problem = self.bring_back(answer.conflict)
        self.assertEqual((status, problem["code"]), (422, "missing_reference"))
        status, answer = self.phone.resolve(answer.conflict["conflict_id"], "merged", {"background_id": 1})
        self.assertEqual(status, 200, answer)
        self.assertEqual((answer["data"]["first_name"], answer["data"]["background_id"]), ("Zoe", 1))
        self.assert_all_equal()

    def test_a_new_row_that_waits_can_be_let_go(self):
        parent, child = self.parent_and_child()
        self.desktop.update("actor", child.uuid, background_id=None)
        self.desktop.delete("background", parent.uuid)
        new = create("actor", {"first_name": "Zoe", "setting_id": 1, "background_id_sync_uuid": parent.uuid})
        conflict = self.phone.push(new).conflict
        status, answer = self.phone.resolve(conflict["conflict_id"], "desktop")
        self.assertEqual((status, answer["deleted"]), (200, True), answer)
        self.assertIn((new["sync_uuid"], "delete"),
                      [(change["sync_uuid"], change["operation"]) for change in self.phone.pull()])
        self.assertEqual(self.phone.push(new).outcome(), "desktop_wins")

    def test_a_reference_to_a_softly_deleted_row_is_good(self):
        parent, child = self.parent_and_child()
        row = self.person()
        self.desktop.delete_softly("background", parent.uuid)
        self.assertEqual(self.phone.push(row.update({"background_id_sync_uuid": parent.uuid})).outcome(), "accepted")
        self.assertEqual(self.now(row)["background_id"], parent.id)
        self.desktop.delete("actor", child.uuid)
        conflict = self.phone.push(child.update({"actor_age": 31})).conflict
        self.assertEqual(self.bring_back(conflict)[0], 200)

    def test_a_reference_to_nothing_that_ever_was_is_refused(self):
        row = self.person()
        for columns in ({"background_id_sync_uuid": str(uuid.uuid4())}, {"background_id": 999999}):
            self.assertEqual(self.phone.push(row.update(columns)).outcome(), "missing_reference")

    def test_a_reference_that_names_no_row_may_come_back_unchanged(self):
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, background_id=888888)
        self.phone.pull()
        row = self.phone.row("actor", row.uuid)
        self.assertEqual((row["background_id"], row["background_id_sync_uuid"]), (888888, None))
        self.assertEqual(self.phone.push(row.update_whole({"actor_age": 31})).outcome(), "accepted")
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["background_id"]), (31, 888888))
        self.desktop.delete("actor", row.uuid)
        self.phone.pull()
        back = {**row.update_whole({"actor_age": 32}), "version": row.version + 1}
        conflict = self.phone.push(back).conflict
        status, answer = self.bring_back(conflict)
        self.assertEqual((status, answer.get("data", {}).get("background_id")), (200, 888888), answer)

    # ---- What nothing remembers ------------------------------------------------------------------------------

    def stranger(self, **columns):
        data = {"first_name": "Zoe", "last_name": None, "title": None, "actor_age": None, "notes": "N.",
                "is_alive": None, "background_id": None, "mentor_id": None, "setting_id": 1, **columns}
        return {"entity_type": "actor", "sync_uuid": str(uuid.uuid4()), "operation": "update", "version": 7,
                "data": data}

    def test_a_whole_row_that_nothing_remembers_waits(self):
        self.phone.pull()
        for choice in ("mobile", "desktop", "merged"):
            with self.subTest(choice):
                change = self.stranger()
                answer = self.phone.push(change)
                self.assertEqual(answer.outcome(), "manual, waits")
                self.assertIsNone(answer.conflict["desktop_data"])
                self.assertIsNone(answer.conflict["base_data"])
                self.assertIsNone(self.desktop.row("actor", change["sync_uuid"]))
                status, state = self.phone.resolve(answer.conflict["conflict_id"], choice, {"title": "queen"})
                self.assertEqual((status, state["deleted"]), (200, choice == "desktop"), state)
                self.assertGreater(state["version"], 7)
                row = self.desktop.row("actor", change["sync_uuid"])
                if choice == "desktop":
                    self.assertIsNone(row)
                else:
                    self.assertEqual((row["first_name"], row["notes"]), ("Zoe", "N."))
                    self.assertEqual(row["title"], "queen" if choice == "merged" else None)
                self.assertIn(change["sync_uuid"], [told["sync_uuid"] for told in self.phone.pull()])
                self.assert_all_equal()

    def test_a_part_of_one_is_not_found(self):
        change = self.stranger()
        change["data"] = {"notes": "N.", "setting_id": 1}
        self.assertEqual(self.phone.push(change).outcome(), "not_found")
        change["sync_uuid"], change["entity_id"] = None, 987654
        self.assertEqual(self.phone.push(change).outcome(), "not_found")

    def test_a_delete_of_what_is_gone_or_unknown_is_accepted(self):
        row = self.person()
        gone = row.delete()
        self.assertEqual(self.phone.push(gone, gone)["accepted"], 2)
        self.desktop.delete("actor", row.uuid)
        self.assertEqual(self.phone.push(gone).outcome(), "accepted")
        stranger = {**self.stranger(), "operation": "delete", "data": None}
        self.assertEqual(self.phone.push(stranger).outcome(), "accepted")
        self.assertEqual(self.phone.push({"entity_type": "actor", "entity_id": 987654, "operation": "delete",
                                          "version": 1}).outcome(), "accepted")

    # ---- The same row, again ---------------------------------------------------------------------------------

    def test_a_row_that_came_back_can_be_deleted_and_come_back_once_more(self):
        _, row = self.parent_and_child()
        for age in (31, 32, 33):
            self.desktop.delete("actor", row.uuid)
            conflict = self.phone.push(row.update({"actor_age": age})).conflict
            self.assertFalse(conflict["resolved"], conflict)
            self.assertEqual(self.bring_back(conflict)[0], 200)
            self.assertEqual(self.now(row)["actor_age"], age)
            self.phone.pull()
            row = self.phone.row("actor", row.uuid)
        self.assert_all_equal()

    def test_versions_only_grow_through_deletes_and_returns(self):
        _, row = self.parent_and_child()
        seen = [row.version]
        for age in (31, 32):
            self.desktop.delete("actor", row.uuid)
            (gone,) = [change for change in self.phone.pull() if change["sync_uuid"] == row.uuid]
            seen.append(gone["version"])
            conflict = self.phone.push(row.update({"actor_age": age})).conflict
            seen.append(self.bring_back(conflict)[1]["version"])
            self.phone.pull()
            row = self.phone.row("actor", row.uuid)
        self.assertEqual(seen, sorted(set(seen)))

    def test_a_replaced_row_is_told_from_the_one_before(self):
        _, row = self.parent_and_child()
        self.desktop.delete("actor", row.uuid)
        self.desktop.insert("actor", id=row.id, first_name="Ida", setting_id=1)
        late = {"entity_type": "actor", "entity_id": row.id, "operation": "update", "version": row.version,
                "data": {"first_name": "Anna"}}
        answer = self.phone.push(late)
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(answer.conflict["sync_uuid"], row.uuid)
        self.assertEqual(self.desktop.row("actor", row.id)["first_name"], "Ida")
        self.assertEqual(self.phone.push({**late, "operation": "delete", "data": None}).outcome(), "accepted")
        self.assertIsNone(self.desktop.row("actor", row.id)["deleted_at"])

    def test_an_insert_or_replace_by_the_app_is_an_edit_and_not_the_end(self):
        row = self.person(actor_age=30, title="keeper")
        self.desktop.sql("INSERT OR REPLACE INTO actor(id,sync_uuid,version,first_name,title,setting_id)"
                         " VALUES(?,?,1,'Ann','pilot',1)", row.id, row.uuid)
        answer = self.phone.push(row.update({"last_name": "Moor"}))
        self.assertIn(answer.outcome(), ("merge", "manual, waits"))
        if answer.outcome() == "merge":
            self.assertEqual((self.now(row)["title"], self.now(row)["last_name"]), ("pilot", "Moor"))
        self.assert_all_equal()


if __name__ == "__main__":
    unittest.main()
