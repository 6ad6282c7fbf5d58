# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Resolving: each choice for each kind of conflict, on today's row, checked as a push is, told to everybody."""

import threading
import unittest

from phone import create_by_id
from shared_desktops import Case


class Resolving(Case):
    def contradiction(self, **more):
        row = self.person(actor_age=30, title="keeper", notes="One. Two. Three. Four.", last_name="Mill")
        self.desktop.update("actor", row.uuid, actor_age=40, notes="One. Two. Three. Five.")
        answer = self.phone.push(row.update({"actor_age": 41, "title": "clerk", "notes": "Zero. Two. Three. Four.",
                                             **more}))
        self.assertEqual(answer.outcome(), "manual, waits")
        return row, answer.conflict

    def seen(self, row):
        now = self.now(row)
        return now and now["deleted_at"] is None and {name: now[name] for name in
                                                      ("actor_age", "title", "notes", "last_name")}

    # ---- Contradictions --------------------------------------------------------------------------------------

    def test_each_choice_decides_the_contradicting_columns_and_merges_the_rest(self):
        merged = {"title": "clerk", "notes": "Zero. Two. Three. Five.", "last_name": "Mill"}
        for choice, data, expected in (
                ("mobile", None, {"actor_age": 41}),
                ("desktop", None, {"actor_age": 40}),
                ("merged", {"actor_age": 45}, {"actor_age": 45}),
                ("merged", {"actor_age": None}, {"actor_age": None}),
                ("merged", {"actor_age": 40, "title": "queen"}, {"actor_age": 40, "title": "queen"}),
                ("merged", {"title": "keeper", "actor_age": 41}, {"actor_age": 41, "title": "keeper"}),
                ("merged", {"last_name": "Moor", "notes": "All new."},
                 {"actor_age": 40, "last_name": "Moor", "notes": "All new."}),
                ("merged", {}, {"actor_age": 40})):
            with self.subTest(choice=choice, data=data):
                row, conflict = self.contradiction()
                self.resolve(conflict, choice, data)
                self.assertEqual(self.seen(row), {**merged, **expected})

    def test_it_works_on_todays_row(self):
        for choice, age in (("mobile", 41), ("desktop", 50), ("merged", 45)):
            with self.subTest(choice):
                row, conflict = self.contradiction()
                self.desktop.update("actor", row.uuid, actor_age=50, last_name="Moor",
                                    notes="One. Two. Nine. Five.")
                self.resolve(conflict, choice, {"actor_age": 45} if choice == "merged" else None)
                self.assertEqual(self.seen(row), {"actor_age": age, "title": "clerk", "last_name": "Moor",
                                                  "notes": "Zero. Two. Nine. Five."})

    def test_the_answer_is_the_rows_new_state(self):
        for choice in ("mobile", "desktop", "merged"):
            with self.subTest(choice):
                row, conflict = self.contradiction()
                before = self.now(row)
                answer = self.resolve(conflict, choice, {"actor_age": 45})
                now = self.now(row)
                self.assertEqual((answer["entity_type"], answer["entity_id"], answer["sync_uuid"]),
                                 ("actor", row.id, row.uuid))
                self.assertEqual(answer["version"], before["version"] + 1)
                self.assertEqual((answer["version"], answer["updated_at"].replace("T", " ").rstrip("Z")),
                                 (now["version"], now["updated_at"]))
                self.assertEqual(answer["data"]["actor_age"], now["actor_age"])
                self.assertIn("setting_id_sync_uuid", answer["data"])
                self.assertTrue(answer["resolved"])
                self.assertFalse(answer["deleted"])

    def test_everybody_hears_of_it_also_who_lost(self):
        for choice in ("mobile", "desktop"):
            with self.subTest(choice):
                row, conflict = self.contradiction()
                self.phone.pull()
                self.other.pull()
                self.resolve(conflict, choice)
                for phone in (self.phone, self.other):
                    self.assertIn(row.uuid, [change["sync_uuid"] for change in phone.pull()], phone.name)
                self.assert_all_equal()

    def test_the_desktops_side_reaches_the_phone_though_nothing_changes(self):
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        conflict = self.phone.push(row.update({"actor_age": 41})).conflict
        self.phone.pull()
        answer = self.resolve(conflict, "desktop")
        (change,) = self.phone.pull()
        self.assertEqual((change["version"], change["data"]["actor_age"]), (answer["version"], 40))

    # ---- Deletions -------------------------------------------------------------------------------------------

    def test_a_delete_of_a_changed_row(self):
        for choice, data, alive in (("mobile", None, False), ("desktop", None, True),
                                    ("merged", {"title": "queen"}, True)):
            with self.subTest(choice):
                row = self.person(title="keeper", last_name="Mill")
                self.desktop.update("actor", row.uuid, last_name="Moor")
                conflict = self.phone.push(row.delete()).conflict
                self.phone.pull()
                answer = self.resolve(conflict, choice, data)
                self.assertEqual(answer["deleted"], not alive)
                self.assertEqual(answer["data"] is not None, alive)
                self.assertEqual(self.now(row)["deleted_at"] is None, alive)
                self.assertEqual(self.now(row)["last_name"], "Moor")
                if data:
                    self.assertEqual(self.now(row)["title"], "queen")
                for phone in (self.phone, self.other):
                    self.assertIn(row.uuid, [change["sync_uuid"] for change in phone.pull()])
                self.assert_all_equal()

    def test_an_edit_of_a_deleted_row(self):
        for really in (False, True):
            for choice, data in (("mobile", None), ("desktop", None), ("merged", {"title": "queen"}),
                                 ("merged", {})):
                with self.subTest(really=really, choice=choice, data=data):
                    row = self.person(title="keeper", last_name="Mill", background_id=1, actor_age=30)
                    (self.desktop.delete if really else self.desktop.delete_softly)("actor", row.uuid)
                    conflict = self.phone.push(row.update({"actor_age": 31})).conflict
                    self.phone.pull()
                    self.other.pull()
                    answer = self.resolve(conflict, choice, data)
                    now = self.now(row)
                    self.assertEqual(answer["deleted"], choice == "desktop")
                    self.assertGreater(answer["version"], row.version + 1)
                    if choice == "desktop":
                        self.assertTrue(now is None or now["deleted_at"])
                    else:
                        self.assertEqual((now["id"], now["actor_age"], now["last_name"], now["background_id"]),
                                         (row.id, 31, "Mill", 1))
                        self.assertEqual(now["title"], (data or {}).get("title", "keeper"))
                        self.assertEqual(answer["version"], now["version"])
                    for phone in (self.phone, self.other):
                        self.assertIn(row.uuid, [change["sync_uuid"] for change in phone.pull()])
                    self.assert_all_equal()

    def test_both_is_not_for_deletions(self):
        row = self.person()
        self.desktop.update("actor", row.uuid, title="pilot")
        conflict = self.phone.push(row.delete()).conflict
        status, problem = self.phone.resolve(conflict["conflict_id"], "both")
        self.assertEqual((status, problem["code"]), (422, "not_applicable"))
        gone = self.person()
        self.desktop.delete_softly("actor", gone.uuid)
        conflict = self.phone.push(gone.update({"title": "pilot"})).conflict
        self.assertEqual(self.phone.resolve(conflict["conflict_id"], "both")[0], 422)
        self.assertEqual(len(self.waiting(gone)), 1)

    # ---- Both ------------------------------------------------------------------------------------------------

    def test_both_keeps_the_two(self):
        row, conflict = self.contradiction()
        answer = self.resolve(conflict, "both")
        self.assertEqual(self.seen(row), {"actor_age": 40, "title": "keeper", "notes": "One. Two. Three. Five.",
                                          "last_name": "Mill"})
        copy = self.desktop.row("actor", answer["copy"]["sync_uuid"])
        self.assertEqual((copy["actor_age"], copy["title"], copy["last_name"], copy["setting_id"]),
                         (41, "clerk", "Mill", 1))
        self.assertNotEqual(copy["id"], row.id)
        self.assert_all_equal()

    def test_both_keeps_a_create_beside_the_row_that_has_its_id(self):
        row = self.person(title="keeper", last_name="Mill")
        sent = create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1})
        conflict = self.phone.push(sent).conflict
        answer = self.resolve(conflict, "both")
        self.assertEqual(self.now(row)["first_name"], "Ann")
        copy = self.desktop.row("actor", answer["copy"]["sync_uuid"])
        self.assertEqual((copy["first_name"], copy["title"], copy["last_name"]), ("Zoe", None, None))
        count = len(self.desktop.sql("SELECT id FROM actor"))
        self.assertEqual(self.phone.push(sent).outcome(), "both")
        self.assertEqual(len(self.desktop.sql("SELECT id FROM actor")), count)
        self.assert_all_equal()

    def test_both_keeps_a_create_beside_a_deleted_row_that_has_its_id(self):
        for delete in ("delete_softly", "delete"):
            for meanwhile in (False, True):
                if delete == "delete" and not meanwhile:
                    continue  # then the id is free
                with self.subTest(delete=delete, meanwhile=meanwhile):
                    row = self.person(title="keeper")
                    if not meanwhile:
                        getattr(self.desktop, delete)("actor", row.uuid)
                    answer = self.phone.push(create_by_id("actor", row.id, {"first_name": "Zoe", "setting_id": 1}))
                    self.assertEqual(answer.outcome(), "desktop_wins, waits")
                    if meanwhile:
                        getattr(self.desktop, delete)("actor", row.uuid)
                    copy = self.resolve(answer.conflict, "both")["copy"]
                    self.assertEqual((copy["first_name"], copy["title"]), ("Zoe", None))
                    now = self.now(row)
                    self.assertTrue(now is None or now["deleted_at"])
                    self.assert_all_equal()

    def test_both_refuses_two_rows_with_one_unique_name(self):
        first = self.desktop.insert("arc_type", name=f"Arc {self.id()}", setting_id=1)
        self.phone.pull()
        row = self.phone.row("arc_type", first)
        self.desktop.update("arc_type", first, description="Up.")
        conflict = self.phone.push(row.update({"description": "Down."})).conflict
        status, problem = self.phone.resolve(conflict["conflict_id"], "both")
        self.assertEqual((status, problem["code"]), (422, "constraint_failed"))
        self.assertEqual(len(self.waiting(row)), 1)
        self.assertEqual(self.desktop.row("arc_type", first)["description"], "Up.")
        self.resolve(conflict, "mobile")
        self.assertEqual(self.desktop.row("arc_type", first)["description"], "Down.")

    # ---- What is refused -------------------------------------------------------------------------------------

    def test_it_is_checked_as_a_push_is(self):
        row, conflict = self.contradiction()
        before = self.now(row)
        other = self.desktop.row("background", 2)["sync_uuid"]
        for data, code in (({"no_such": 1}, "unknown_column"), ({"actor_age": "old"}, "invalid_value"),
                           ({"title": "x" * 61}, "invalid_value"), ({"setting_id": None}, "invalid_value"),
                           ({"background_id": 999999}, "missing_reference"), ({"is_alive": 7}, "invalid_value"),
                           ({"title": "a\0b"}, "invalid_value"),
                           ({"background_id": 1, "background_id_sync_uuid": other}, "invalid_value")):
            with self.subTest(data=data):
                status, problem = self.phone.resolve(conflict["conflict_id"], "merged", data)
                self.assertEqual((status, problem["code"]), (422, code), problem)
                self.assertEqual(self.now(row), before)
        self.assertEqual(len(self.waiting(row)), 1)

    def test_a_body_of_another_shape_is_refused(self):
        row, conflict = self.contradiction()
        path = f"/api/conflicts/{conflict['conflict_id']}/resolve"
        for body in ({}, {"resolution": "mine"}, {"resolution": None}, {"resolution": "merged"}, [],
                     {"resolution": "merged", "data": None}, {"resolution": "merged", "data": []},
                     {"resolution": 1}, {"resolution": "mobile", "data": "x"}, "mobile"):
            with self.subTest(body=body):
                status, problem = self.phone.call("POST", path, body)
                self.assertEqual((status, problem["code"]), (422, "invalid_body"))
                self.assertTrue(problem["errors"])
        self.assertEqual(len(self.waiting(row)), 1)

    def test_a_conflict_is_resolved_once(self):
        row, conflict = self.contradiction()
        self.resolve(conflict, "mobile")
        for choice in ("mobile", "desktop", "both"):
            status, problem = self.other.resolve(conflict["conflict_id"], choice)
            self.assertEqual((status, problem["code"]), (409, "already_resolved"))
        self.assertEqual(self.now(row)["actor_age"], 41)
        self.desktop.restart()
        self.assertEqual(self.other.resolve(conflict["conflict_id"], "desktop")[0], 409)

    def test_a_decision_survives_a_kill(self):
        row, conflict = self.contradiction()
        answer = self.resolve(conflict, "merged", {"actor_age": 45})
        self.desktop.kill()
        self.desktop.start()
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["version"]), (45, answer["version"]))
        self.assertEqual(self.phone.resolve(conflict["conflict_id"], "desktop")[0], 409)
        self.assert_all_equal()

    def test_of_two_decisions_at_once_one_stands(self):
        row, conflict = self.contradiction()
        statuses = {}

        def decide(phone, choice):
            statuses[choice] = phone.resolve(conflict["conflict_id"], choice)[0]

        deciders = [threading.Thread(target=decide, args=one)
                    for one in ((self.phone, "mobile"), (self.other, "desktop"))]
        for decider in deciders:
            decider.start()
        for decider in deciders:
            decider.join()
        self.assertEqual(sorted(statuses.values()), [200, 409])
        self.assertEqual(self.now(row)["actor_age"], 41 if statuses["mobile"] == 200 else 40)

    def test_one_that_never_was_is_not_found(self):
        for number in ("999999", "0", "-1", "abc", "99999999999999999999999", "1.5"):
            with self.subTest(number):
                self.assertEqual(self.phone.resolve(number, "mobile")[0], 404)

    def test_only_paired_phones_may_decide(self):
        row, conflict = self.contradiction()
        token, self.phone.token = self.phone.token, None
        try:
            self.assertEqual(self.phone.resolve(conflict["conflict_id"], "mobile")[0], 401)
            self.assertEqual(self.phone.call("GET", "/api/conflicts")[0], 401)
            self.assertEqual(self.phone.resolve(999999, "mobile")[0], 401)
        finally:
            self.phone.token = token
        self.assertEqual(len(self.waiting(row)), 1)

    def test_the_choice_can_stand_though_the_other_side_no_longer_can(self):
        parent = self.desktop.insert("background", name="Monk", setting_id=1)
        row = self.person(actor_age=30)
        self.desktop.update("actor", row.uuid, actor_age=40)
        conflict = self.phone.push(row.update({"actor_age": 41, "background_id": parent})).conflict
        self.desktop.delete("background", parent)
        status, problem = self.phone.resolve(conflict["conflict_id"], "mobile")
        self.assertEqual((status, problem["code"]), (422, "missing_reference"))
        self.assertIn("background_id", problem["detail"])
        self.resolve(conflict, "desktop")
        self.assertEqual((self.now(row)["actor_age"], self.now(row)["background_id"]), (40, None))

    def test_a_decision_holds_against_late_repeats_of_both(self):
        row, conflict = self.contradiction()
        sent = row.update({"actor_age": 41, "title": "clerk", "notes": "Zero. Two. Three. Four."})
        self.resolve(conflict, "desktop")
        before = self.desktop.stamp()
        self.assertEqual(self.phone.push(sent).outcome(), "desktop_wins")
        self.assertEqual(self.desktop.stamp(), before)
        self.assertEqual(self.waiting(row), [])

    def test_who_takes_the_merged_row_goes_on_from_it(self):
        row, conflict = self.contradiction()
        answer = self.resolve(conflict, "merged", {"actor_age": 45})
        again = {**row.update({"actor_age": 46}), "version": answer["version"]}
        self.assertEqual(self.phone.push(again).outcome(), "accepted")
        self.assertEqual(self.now(row)["actor_age"], 46)


if __name__ == "__main__":
    unittest.main()
