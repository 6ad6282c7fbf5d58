# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""Every row of the table "When versions differ": whoever edited at the desktop, however the phone sends its edit, and
repeated over and over."""

from cells import BEGINNING, CELLS, CREATE, DELETE, REALLY, SOFTLY
from desktop import Desktop
from phone import Phone, create_by_id
from shared_desktops import moment


COLUMNS, WHOLE, BY_ID = "columns", "whole row", "columns, without a sync_uuid"


class Meeting:
    """One cell, met in one way: what was sent, and what came of it."""

    def __init__(self, cell, form, time):
        self.cell = cell
        self.form = form
        self.time = time
        # A row that comes back whole brings the updated_at that it was given, if nothing else says when it was changed.
        self.counts_as = "earlier" if form == WHOLE and time == "absent" else time
        self.name = f"{cell.name}; {form}; {time}"
        self.change = None
        self.answers = []

    @property
    def answer(self):
        return self.answers[0]


def sent(meeting, row):
    """What the phone pushes."""
    hours = {"later": 0, "earlier": -1, "absent": None}[meeting.time]
    members = {} if hours is None else {"updated_at": moment(hours)}
    edit = meeting.cell.phone
    if meeting.form == BY_ID:
        members["sync_uuid"] = None
    if edit == DELETE:
        return row.delete(**members)
    if edit == CREATE:
        columns = {"first_name": "Zoe", "title": "stowaway", "setting_id": 1}
        return create_by_id(row.type, row.id, columns, **members)
    return row.update_whole(edit, **members) if meeting.form == WHOLE else row.update(edit, **members)


class Script:
    """Another program writes, while the host runs."""

    editions = (SOFTLY, REALLY)

    def __init__(self, desktop, other):
        self.desktop = desktop
        self.other = other

    def begin(self):
        pass

    def end(self):
        pass

    def edit(self, row, edition):
        if edition == SOFTLY:
            self.desktop.delete_softly("actor", row.uuid)
        elif edition == REALLY:
            self.desktop.delete("actor", row.uuid)
        elif edition != CREATE:
            self.desktop.update("actor", row.uuid, **edition)


class ScriptWhileOff(Script):
    """Another program writes, while the host does not run."""

    def begin(self):
        self.desktop.stop()

    def end(self):
        self.desktop.start()


class OtherPhone(Script):
    """Another phone pushes."""

    editions = (SOFTLY,)

    def begin(self):
        self.other.pull()

    def edit(self, row, edition):
        mine = self.other.row("actor", row.uuid)
        if edition == SOFTLY:
            self.other.push(mine.delete())
        elif edition != CREATE:
            self.other.push(mine.update(edition))


class Table:
    """All cells, met in all ways; then the tests look at what came of each."""

    mode = ""
    editor = Script
    maxDiff = None

    @classmethod
    def make_desktop(cls):
        return Desktop(conflict_resolution_mode=cls.mode)

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.make_desktop().start()
        cls.addClassCleanup(cls.desktop.end)
        cls.phone = Phone(cls.desktop, "phone")
        cls.other = Phone(cls.desktop, "other")
        cls.meetings = [Meeting(cell, form, time) for cell in CELLS for form in (COLUMNS, WHOLE, BY_ID)
                        for time in ("later", "earlier", "absent") if cls.is_possible(cell, form, time)]
        cls.meet()
        cls.rows_after = [cls.desktop.row("actor", meeting.row.uuid) for meeting in cls.meetings]
        cls.listed = cls.phone.conflicts()
        cls.repeat()
        cls.settle()

    @classmethod
    def is_possible(cls, cell, form, time):
        if (cell.phone == DELETE and form == WHOLE) or (cell.phone == CREATE and form != COLUMNS):
            return False
        if (cls.mode == "version" and time == "absent") or (form == BY_ID and time == "earlier"):
            return False
        return cell.desktop not in (SOFTLY, REALLY) or cell.desktop in cls.editor.editions

    @classmethod
    def meet(cls):
        for meeting in cls.meetings:
            meeting.id = cls.desktop.insert("actor", **BEGINNING, setting_id=1)
        cls.phone.pull()
        editor = cls.editor(cls.desktop, cls.other)
        editor.begin()
        for meeting in cls.meetings:
            meeting.row = cls.phone.row("actor", meeting.id)
            editor.edit(meeting.row, meeting.cell.desktop)
        editor.end()
        for meeting in cls.meetings:
            meeting.change = sent(meeting, meeting.row)
            meeting.answers.append(cls.phone.push(meeting.change))

    @classmethod
    def repeat(cls):
        """The answer was lost: again at once, after a restart, and after a kill."""
        cls.stamp_before = cls.desktop.stamp()
        for again in (lambda: None, cls.desktop.restart, lambda: (cls.desktop.kill(), cls.desktop.start())):
            again()
            cls.send_all_again()
        cls.stamp_after = cls.desktop.stamp()
        cls.listed_after = cls.phone.conflicts()

    @classmethod
    def send_all_again(cls):
        answer = cls.phone.push(*(meeting.change for meeting in cls.meetings))
        for meeting in cls.meetings:
            meeting.answers.append(answer.of(meeting.row.uuid))

    @classmethod
    def settle(cls):
        """Half of what waits for the phone's side, half for the desktop's; then everybody pulls."""
        for number, meeting in enumerate(cls.meetings):
            meeting.choice = None
            if meeting.answer.outcome().endswith("waits"):
                meeting.choice = "mobile" if number % 2 else "desktop"
                meeting.settled = cls.other.resolve(meeting.answer.conflict["conflict_id"], meeting.choice)
        cls.send_all_again()
        cls.rows_settled = [cls.desktop.row("actor", meeting.row.uuid) for meeting in cls.meetings]
        cls.phone.pull()
        cls.other.pull()
        cls.fresh = Phone(cls.desktop, "fresh")
        cls.fresh.pull()

    def assert_row(self, meeting, row, columns):
        if columns is None:
            self.assertTrue(row is None or row["deleted_at"], meeting.name)
            return
        self.assertIsNotNone(row, meeting.name)
        self.assertIsNone(row["deleted_at"], meeting.name)
        expected = {**BEGINNING, **columns}
        self.assertEqual({name: row[name] for name in expected}, expected, meeting.name)

    # ---- What must hold --------------------------------------------------------------------------------------

    def test_each_change_ends_as_the_table_says(self):
        for meeting in self.meetings:
            with self.subTest(meeting.name):
                self.assertEqual(meeting.answer.outcome(), meeting.cell.outcome(self.mode, meeting.counts_as))

    def test_the_row_is_what_the_outcome_says(self):
        for meeting, row in zip(self.meetings, self.rows_after):
            with self.subTest(meeting.name):
                outcome = meeting.cell.outcome(self.mode, meeting.counts_as)
                self.assert_row(meeting, row, meeting.cell.row_after(outcome))

    def test_what_is_resolved_counts_as_accepted_with_its_state(self):
        for meeting, row in zip(self.meetings, self.rows_after):
            with self.subTest(meeting.name):
                conflict = meeting.answer.conflict
                self.assertEqual(meeting.answer["accepted"], int(conflict["resolved"]))
                self.assertEqual(len(meeting.answer["accepted_states"]), int(conflict["resolved"]))
                if not conflict["resolved"]:
                    continue
                state = meeting.answer.state
                self.assertEqual(state["sync_uuid"], meeting.row.uuid)
                if row:
                    self.assertEqual((state["entity_id"], state["version"]), (row["id"], row["version"]))
                    self.assertEqual(state["updated_at"].replace("T", " ").rstrip("Z"), row["updated_at"])
                    merged = {name: conflict["merged_data"][name] for name in BEGINNING}
                    self.assertEqual(merged, {name: row[name] for name in BEGINNING})
                    self.assertEqual(conflict["merged_data"].keys(), meeting.row.data.keys())

    def test_a_conflict_tells_both_sides_as_they_were(self):
        for meeting in self.meetings:
            with self.subTest(meeting.name):
                conflict, cell = meeting.answer.conflict, meeting.cell
                self.assertEqual((conflict["entity_type"], conflict["entity_id"]), ("actor", meeting.row.id))
                self.assertEqual(conflict["sync_uuid"], meeting.row.uuid)
                self.assertEqual(conflict["mobile_version"], meeting.change.get("version"))
                time = meeting.change.get("updated_at") or (meeting.change["data"] or {}).get("updated_at")
                self.assertEqual(conflict["mobile_updated_at"], time)
                self.assertEqual(conflict["desktop_version"], meeting.row.version + int(cell.desktop != CREATE))
                self.assert_side(conflict["mobile_data"], meeting.change["data"])
                if cell.desktop == REALLY:
                    self.assertIsNone(conflict["desktop_data"])
                else:
                    there = cell.desktop if isinstance(cell.desktop, dict) else {}
                    self.assert_side(conflict["desktop_data"], {**BEGINNING, **there})
                    self.assertEqual(conflict["desktop_data"]["deleted_at"] is not None, cell.desktop == SOFTLY)
                    self.assertEqual(conflict["desktop_data"].keys(), meeting.row.data.keys())
                if cell.phone != CREATE:
                    self.assert_side(conflict["base_data"], BEGINNING)

    def assert_side(self, side, columns):
        if columns is None:
            self.assertIsNone(side)
            return
        own = ("id", "sync_uuid", "created_at", "updated_at", "deleted_at", "version")
        for name, value in columns.items():
            if name not in own:
                self.assertEqual(side[name], value, name)

    def test_only_what_contradicts_is_named(self):
        for meeting in self.meetings:
            cell, conflict = meeting.cell, meeting.answer.conflict
            if not isinstance(cell.desktop, dict) or cell.phone == DELETE:
                continue
            with self.subTest(meeting.name):
                contradicting = [] if cell.version == "merge" else [name for name in cell.phone if name in cell.desktop]
                self.assertEqual(conflict.get("conflicting_fields", []), contradicting)

    def test_what_waits_is_listed_and_nothing_else(self):
        waiting = [meeting for meeting in self.meetings if meeting.answer.outcome().endswith("waits")]
        self.assertEqual([conflict["id"] for conflict in self.listed],
                         [meeting.answer.conflict["conflict_id"] for meeting in waiting])
        for conflict, meeting in zip(self.listed, waiting):
            with self.subTest(meeting.name):
                self.assertEqual(conflict["device_id"], self.phone.device_id)
                self.assertEqual(conflict["device_name"], "phone")
                self.assertRegex(conflict["detected_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
                told = meeting.answer.conflict
                self.assertEqual({name: conflict[name] for name in told}, told)

    def test_repeats_change_nothing(self):
        self.assertEqual(self.stamp_after, self.stamp_before)
        self.assertEqual(self.listed_after, self.listed)

    def test_repeats_get_the_same_outcome(self):
        for meeting in self.meetings:
            for number, answer in enumerate(meeting.answers[1:4]):
                with self.subTest(f"{meeting.name}; repeat {number + 1}"):
                    self.assertEqual(answer.outcome(), meeting.answer.outcome())
                    self.assertEqual(self.states(answer), self.states(meeting.answer))

    @staticmethod
    def states(answer):
        return [{name: value for name, value in state.items() if name != "index"}
                for state in answer["accepted_states"]]

    def test_a_resolution_gives_the_side_that_was_chosen(self):
        for meeting, row in zip(self.meetings, self.rows_settled):
            if not meeting.choice:
                continue
            with self.subTest(f"{meeting.name}; {meeting.choice}"):
                status, answer = meeting.settled
                self.assertEqual(status, 200, answer)
                columns = meeting.cell.mobile if meeting.choice == "mobile" else meeting.cell.stands
                self.assert_row(meeting, row, columns)
                self.assertEqual(answer["deleted"], columns is None)

    def test_a_repeat_after_the_resolution_tells_of_it(self):
        for meeting, row in zip(self.meetings, self.rows_settled):
            if not meeting.choice:
                continue
            with self.subTest(f"{meeting.name}; {meeting.choice}"):
                answer = meeting.answers[4]
                self.assertEqual(answer.outcome(), f"{meeting.choice}_wins")
                self.assertEqual(answer.state["version"], meeting.settled[1]["version"])
                if row:
                    self.assertEqual(answer.state["version"], row["version"])

    def test_all_copies_are_equal_in_the_end(self):
        for phone in (self.phone, self.other):
            self.assertEqual(phone.differences(self.fresh), [], phone.name)
