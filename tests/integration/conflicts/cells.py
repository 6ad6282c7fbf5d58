# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""The rows of the protocol's table "When versions differ", each as one meeting of a desktop's edit and a phone's."""

from dataclasses import dataclass, field

SOFTLY = "deleted softly"
REALLY = "really deleted"
DELETE = "delete"
CREATE = "create"

PROSE = "The old mill stands by the river. Nobody grinds there any more.\n\nAnn keeps the key in a drawer."

WAITS = "manual, waits"


@dataclass(frozen=True)
class Cell:
    """One meeting. What both sides do is columns, or what happens to the row."""

    name: str
    desktop: object
    phone: object
    version: str  # outcome in version mode
    later: str  # outcome in timestamp mode where the phone is the later one
    earlier: str  # and where it is the earlier one
    absent: str  # and where it does not say when
    mobile: dict = field(default_factory=dict)  # the row where the phone's side stands; None: deleted
    stands: dict = field(default_factory=dict)  # the row where the desktop's side is chosen; None: deleted

    def outcome(self, mode, time):
        return self.version if mode == "version" else getattr(self, time)

    def row_after(self, outcome):
        """What the desktop's row is then, as far as it is not as it began."""
        if outcome.endswith("waits"):
            if self.desktop in (SOFTLY, REALLY):
                return None
            return {} if self.desktop == CREATE else self.desktop
        return self.stands if outcome == "desktop_wins" else self.mobile


def _merged(name, desktop, phone, row):
    return Cell(name, desktop, phone, "merge", "merge", "merge", "merge", row, row)


def _contradicting(name, desktop, phone, mobile=None, stands=None):
    return Cell(name, desktop, phone, WAITS, "mobile_wins", "desktop_wins", WAITS,
                {**desktop, **phone} if mobile is None else mobile,
                {**phone, **desktop} if stands is None else stands)


BEGINNING = {"first_name": "Ann", "last_name": "Mill", "title": "keeper", "actor_age": 30, "notes": PROSE,
             "background_id": 1}

CELLS = [
    _merged("other columns", {"last_name": "Miller"}, {"actor_age": 31}, {"last_name": "Miller", "actor_age": 31}),
    _merged("other columns, one emptied and one made null", {"last_name": ""}, {"title": None},
            {"last_name": "", "title": None}),
    _merged("other passages of one text",
            {"notes": PROSE.replace("The old mill", "The burnt mill")},
            {"notes": PROSE.replace("in a drawer", "under a stone")},
            {"notes": PROSE.replace("The old mill", "The burnt mill").replace("in a drawer", "under a stone")}),
    _merged("other passages and other columns at once",
            {"notes": PROSE.replace("The old mill", "The burnt mill"), "last_name": "Miller"},
            {"notes": PROSE.replace("Nobody grinds", "Nobody ever grinds"), "actor_age": 31},
            {"notes": PROSE.replace("The old mill", "The burnt mill").replace("Nobody grinds", "Nobody ever grinds"),
             "last_name": "Miller", "actor_age": 31}),
    _contradicting("the same words of one text",
                   {"notes": PROSE.replace("river", "stream")}, {"notes": PROSE.replace("river", "brook")}),
    _contradicting("passages that touch",
                   {"notes": PROSE.replace("old mill", "old windmill")},
                   {"notes": PROSE.replace("mill stands", "mill stood")}),
    _contradicting("the same number", {"actor_age": 40}, {"actor_age": 41}),
    _contradicting("a number and null", {"actor_age": 40}, {"actor_age": None}),
    _contradicting("null and a text", {"notes": None}, {"notes": PROSE.replace("river", "brook")}),
    _contradicting("an empty text and null", {"title": ""}, {"title": None}),
    _contradicting("the same reference", {"background_id": 2}, {"background_id": 3}),
    _contradicting("one column of two", {"actor_age": 40}, {"actor_age": 41, "title": "pilot"},
                   stands={"actor_age": 40, "title": "pilot"}),
    Cell("a create where the id is taken", CREATE, CREATE, "desktop_wins, waits", "desktop_wins", "desktop_wins",
         "desktop_wins", {"first_name": "Zoe", "title": "stowaway"}, {}),
    Cell("a delete of a changed row", {"last_name": "Miller"}, DELETE, WAITS, "mobile_wins", "desktop_wins", WAITS,
         None, {"last_name": "Miller"}),
    Cell("an update of a softly deleted row", SOFTLY, {"actor_age": 31}, WAITS, "mobile_wins", "desktop_wins", WAITS,
         {"actor_age": 31}, None),
    Cell("an update of a really deleted row", REALLY, {"actor_age": 31}, WAITS, "mobile_wins", "desktop_wins", WAITS,
         {"actor_age": 31}, None),
]
