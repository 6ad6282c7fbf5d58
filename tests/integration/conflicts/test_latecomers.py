# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Who comes back after what it has is forgotten: a full resync, and unsent edits that land by the rules."""

import shutil
import time
import unittest

from desktop import Desktop
from phone import Phone, create
from shared_desktops import Case

COLUMNS = {"first_name": "Ann", "last_name": None, "title": "keeper", "actor_age": 30, "notes": None, "is_alive": None,
           "background_id": None, "mentor_id": None, "setting_id": 1}


SETTINGS = {"tombstone_days": 1, "history_days": 1, "request_timeout_s": 3600, "idle_timeout_s": 3600}


class Scene:
    """What one test plays on: a phone of its own, which comes late, and rows of its own."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.late = Phone(desktop, "late")
        self.ids = [desktop.insert("actor", **COLUMNS) for _ in range(4)]

    def pull(self):
        self.late.pull()
        self.rows = [self.late.row("actor", row_id) for row_id in self.ids]


def looked(desktop):
    """When the upkeep last ran."""
    return desktop.sql("SELECT max(looked) AS looked FROM sync_purge")[0]["looked"]


def pass_days(desktop, days):
    """The desktop runs again so many days later; its daily upkeep comes when it does, on a clock that runs fast."""
    desktop.stop()
    before = looked(desktop)
    desktop.clock.set(f"+{days}d x100")
    desktop.start()
    deadline = time.monotonic() + 60
    while looked(desktop) == before:
        if time.monotonic() > deadline:
            raise AssertionError("The upkeep did not run.")


@unittest.skipUnless(shutil.which("faketime"), "needs faketime")
class Latecomers(Case):
    """before_x() sets the scene of test_x(); then time passes, once for all."""

    @classmethod
    def setUpClass(cls):
        cls.late_desktop = Desktop(**SETTINGS).start()
        cls.addClassCleanup(cls.late_desktop.end)
        cls.active = Phone(cls.late_desktop, "active")
        names = [name.removeprefix("test_") for name in dir(cls) if name.startswith("test_")]
        cls.scenes = {name: Scene(cls.late_desktop) for name in names}
        for scene in cls.scenes.values():
            scene.pull()
        for name, scene in cls.scenes.items():
            getattr(cls, f"before_{name}", lambda _: None)(scene)
        cls.forget()

    @classmethod
    def forget(cls):
        """One phone goes on; the late ones are away for so long that nobody waits for them any more."""
        horizon = "SELECT horizon FROM sync_state"
        before = cls.late_desktop.sql(horizon)
        for days in (10, 13, 16, 20):
            cls.active.pull()
            pass_days(cls.late_desktop, days)
            cls.late_desktop.update("setting", 1, description=f"Day {days}.")
        cls.late_desktop.stop()
        cls.late_desktop.clock.set("+20d")
        cls.late_desktop.start()
        assert cls.late_desktop.sql(horizon) != before

    def setUp(self):
        self.desktop = self.late_desktop
        self.scene = self.scenes[self._testMethodName.removeprefix("test_")]
        self.late = self.phone = self.scene.late
        self.other = self.active
        self.rows = self.scene.rows

    # ---- The copy --------------------------------------------------------------------------------------------

    def before_it_gets_a_full_resync_and_then_has_everything(scene):
        scene.desktop.delete("actor", scene.rows[0].uuid)
        scene.desktop.delete_softly("actor", scene.rows[1].uuid)
        scene.desktop.update("actor", scene.rows[2].uuid, title="pilot")

    def test_it_gets_a_full_resync_and_then_has_everything(self):
        self.late.pull(limit=10)
        self.assertTrue(self.late.resynced)
        self.assertNotIn(("actor", self.rows[0].uuid), self.late.rows)
        self.assertNotIn(("actor", self.rows[1].uuid), self.late.rows)
        self.assert_all_equal(self.late)
        self.late.pull()
        self.assertFalse(self.late.resynced)

    def test_each_page_says_that_it_is_one(self):
        body, pages = {"since_timestamp": self.late.since, "limit": 10}, 0
        while body:
            page = self.late.get("POST", "/api/sync/pull", body)
            self.assertTrue(page["full_resync"])
            pages += 1
            body = {"cursor": page["next_cursor"], "limit": 10} if page["has_more"] else None
        self.assertGreater(pages, 3)

    def before_a_cursor_from_before_has_expired(scene):
        scene.desktop.update("actor", scene.rows[0].uuid, title="pilot")
        scene.desktop.update("actor", scene.rows[1].uuid, title="pilot")
        scene.page = scene.late.get("POST", "/api/sync/pull", {"since_timestamp": scene.late.since, "limit": 1})

    def test_a_cursor_from_before_has_expired(self):
        self.assertTrue(self.scene.page["has_more"])
        status, problem = self.late.call("POST", "/api/sync/pull", {"cursor": self.scene.page["next_cursor"]})
        self.assertEqual((status, problem["code"]), (422, "cursor_expired"))

    # ---- Its unsent edits ------------------------------------------------------------------------------------

    def test_an_edit_of_a_row_that_nobody_touched_lands(self):
        self.assertEqual(self.late.push(self.rows[0].update({"title": "clerk"})).outcome(), "accepted")
        self.assertEqual(self.late.push(self.rows[1].delete()).outcome(), "accepted")
        self.assertEqual(self.late.push(create("actor", COLUMNS)).outcome(), "accepted")
        self.late.pull()
        self.assert_all_equal(self.late)

    def before_what_is_equal_is_accepted_and_what_differs_waits(scene):
        for row in scene.rows:
            scene.desktop.update("actor", row.uuid, actor_age=40)

    def test_what_is_equal_is_accepted_and_what_differs_waits(self):
        same, other, contradicting, whole = self.rows[:4]
        self.assertEqual(self.late.push(same.update({"actor_age": 40})).outcome(), "accepted")
        answer = self.late.push(other.update({"title": "clerk"}))
        self.assertEqual((answer.outcome(), answer.conflict["base_data"]), ("manual, waits", None))
        self.assertEqual(self.late.push(contradicting.update({"actor_age": 41})).outcome(), "manual, waits")
        answer = self.late.push(whole.update_whole({"title": "clerk"}))
        self.assertEqual(sorted(answer.conflict["conflicting_fields"]), ["actor_age", "title"])
        mine = [conflict for conflict in self.late.conflicts() if conflict["device_id"] == self.late.device_id]
        for conflict, choice in zip(mine, ("mobile", "desktop", "mobile")):
            self.assertEqual(self.late.resolve(conflict["id"], choice)[0], 200)
        self.assertEqual((self.now(other)["title"], self.now(other)["actor_age"]), ("clerk", 40))
        self.assertEqual(self.now(contradicting)["actor_age"], 40)
        self.assertEqual((self.now(whole)["title"], self.now(whole)["actor_age"]), ("clerk", 30))
        self.late.pull()
        self.assert_all_equal(self.late)

    def before_deletes_of_changed_rows_wait(scene):
        scene.desktop.update("actor", scene.rows[0].uuid, title="pilot")

    def test_deletes_of_changed_rows_wait(self):
        self.assertEqual(self.late.push(self.rows[0].delete()).outcome(), "manual, waits")
        self.assertIsNone(self.now(self.rows[0])["deleted_at"])

    def before_edits_of_rows_that_went_wait_or_are_not_found(scene):
        scene.desktop.delete("actor", scene.rows[0].uuid)
        scene.desktop.delete("actor", scene.rows[1].uuid)
        scene.desktop.delete_softly("actor", scene.rows[2].uuid)

    def test_edits_of_rows_that_went_wait_or_are_not_found(self):
        really, partly, softly = self.rows[:3]
        answer = self.late.push(really.update_whole({"title": "clerk"}))
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(self.late.push(partly.update({"title": "clerk"})).outcome(), "not_found")
        self.assertEqual(self.late.push(softly.update({"title": "clerk"})).outcome(), "manual, waits")
        self.assertEqual(self.late.push(partly.delete(), softly.delete())["accepted"], 2)
        status, state = self.late.resolve(answer.conflict["conflict_id"], "mobile")
        self.assertEqual(status, 200, state)
        self.assertGreater(state["version"], really.version + 1)
        self.assertEqual((state["data"]["title"], state["data"]["actor_age"]), ("clerk", 30))
        self.late.pull()
        self.assert_all_equal(self.late)

    def before_an_id_used_again_is_no_mans_old_row(scene):
        scene.desktop.delete("actor", scene.rows[-1].uuid)

    def test_an_id_used_again_is_no_mans_old_row(self):
        gone = self.rows[-1]
        self.desktop.insert("actor", **{**COLUMNS, "id": gone.id, "first_name": "Ida"})
        self.assertGreater(self.desktop.row("actor", gone.id)["version"], gone.version)
        late = {"entity_type": "actor", "entity_id": gone.id, "operation": "update", "version": gone.version,
                "data": {"title": "clerk"}}
        self.assertIn(self.late.push(late).outcome(), ("manual, waits", "not_found"))
        late = {**late, "operation": "delete", "data": None}
        self.late.push(late)
        now = self.desktop.row("actor", gone.id)
        self.assertEqual((now["first_name"], now["title"], now["deleted_at"]), ("Ida", "keeper", None))

    def before_repeats_from_before_change_nothing(scene):
        updated, deleted, overwritten = scene.rows[:3]
        scene.changes = [updated.update({"title": "clerk"}), deleted.delete(), overwritten.update({"title": "clerk"}),
                         create("actor", COLUMNS)]
        scene.accepted = scene.late.push(*scene.changes)["accepted"]
        scene.desktop.update("actor", overwritten.uuid, title="pilot")

    def test_repeats_from_before_change_nothing(self):
        updated, _, overwritten = self.rows[:3]
        self.assertEqual(self.scene.accepted, 4)
        before = self.desktop.stamp()
        answer = self.late.push(*self.scene.changes)
        self.assertEqual(self.desktop.stamp(), before)
        self.assertEqual(answer["rejected"], 0)
        self.assertEqual(self.now(overwritten)["title"], "pilot")
        self.assertEqual(answer.of(updated.uuid).outcome(), "accepted")

    def before_what_waits_is_never_forgotten(scene):
        edited, gone = scene.rows[:2]
        scene.desktop.update("actor", edited.uuid, actor_age=40)
        scene.desktop.delete("actor", gone.uuid)
        scene.answer = scene.late.push(edited.update({"actor_age": 41, "title": "clerk"}),
                                       gone.update({"title": "clerk"}))

    def test_what_waits_is_never_forgotten(self):
        edited, gone = self.rows[:2]
        for conflict in self.scene.answer["conflicts"]:
            (waiting,) = self.waiting(edited if conflict["sync_uuid"] == edited.uuid else gone)
            self.assertEqual({name: waiting[name] for name in conflict}, conflict)
            status, state = self.other.resolve(conflict["conflict_id"], "mobile")
            self.assertEqual(status, 200, state)
            self.assertEqual(state["data"]["title"], "clerk")
        self.assertEqual((self.now(edited)["actor_age"], self.now(gone)["actor_age"]), (41, 30))
        self.late.pull()
        self.assert_all_equal(self.late)


@unittest.skipUnless(shutil.which("faketime"), "needs faketime")
class StillExpected(Case):
    own = True
    settings = SETTINGS

    def test_nothing_is_forgotten_before_a_phone_that_still_counts_has_seen_it(self):
        gone, kept = self.person(), self.person()
        self.desktop.delete("actor", gone.uuid)
        self.other.pull()
        pass_days(self.desktop, 1.8)
        changes = self.phone.pull()
        self.assertFalse(self.phone.resynced)
        self.assertEqual([(change["sync_uuid"], change["operation"]) for change in changes], [(gone.uuid, "delete")])
        self.assertEqual(self.phone.push(kept.update({"title": "clerk"})).outcome(), "accepted")


if __name__ == "__main__":
    unittest.main()
