# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""What merges and what does not: texts in all scripts, line ends, values that are no prose, null and empty."""

import unittest

from shared_desktops import Case

# base, desktop, phone, merged; None: they contradict.
MERGES = {
    "words far apart": ("one two three four five", "ONE two three four five", "one two three four FIVE",
                        "ONE two three four FIVE"),
    "one unchanged word between": ("one two three", "ONE two three", "one two THREE", "ONE two THREE"),
    "no unchanged word between": ("one two three", "one TWO three", "one two THREE", None),
    "the same word": ("one two three", "one TWO three", "one zwei three", None),
    "the same edit": ("one two three", "one TWO three", "one TWO three!", "one TWO three!"),
    "insertions at both ends": ("middle words here", "Start, middle words here", "middle words here, end",
                                "Start, middle words here, end"),
    "insertions at one place": ("one two", "one desktop two", "one phone two", None),
    "one deletes what the other edits": ("one two three four", "one four", "one two DREI four", None),
    "paragraphs": ("First.\n\nSecond.\n\nThird.", "First!\n\nSecond.\n\nThird.", "First.\n\nSecond.\n\nThird?",
                   "First!\n\nSecond.\n\nThird?"),
    "words in other paragraphs": ("First one.\n\nSecond.\n\nThird one.", "Former one.\n\nSecond.\n\nThird one.",
                                  "First one.\n\nSecond.\n\nThird two.", "Former one.\n\nSecond.\n\nThird two."),
    "CJK without spaces": ("林雨把碎片举到光里。这不是坏的，是被关掉的。", "林雪把碎片举到光里。这不是坏的，是被关掉的。",
                           "林雨把碎片举到光里。这不是坏的，是被打开的。", "林雪把碎片举到光里。这不是坏的，是被打开的。"),
    "Japanese": ("猫が庭にいる。犬は家で寝ている。", "猫が道にいる。犬は家で寝ている。", "猫が庭にいる。犬は外で寝ている。",
                 "猫が道にいる。犬は外で寝ている。"),
    "emoji among words": ("the cat 🐈 sat on the mat", "the dog 🐕 sat on the mat", "the cat 🐈 sat on the rug",
                          "the dog 🐕 sat on the rug"),
    "families and flags": ("👩‍👩‍👧 went to 🇫🇷 by train today", "👩‍👩‍👧‍👦 went to 🇫🇷 by train today",
                           "👩‍👩‍👧 went to 🇫🇷 by train tomorrow", "👩‍👩‍👧‍👦 went to 🇫🇷 by train tomorrow"),
    "emoji alone keep nothing apart": ("a 🐈 b", "A 🐈 b", "a 🐈 B", None),
    "combining marks": ("cafe\u0301 is open and warm", "cafe\u0301 was open and warm", "cafe\u0301 is open and cold",
                        "cafe\u0301 was open and cold"),
    "a mark is part of its letter": ("cafe is open today", "cafe\u0301 is open today", "cafe is open tonight",
                                     "cafe\u0301 is open tonight"),
    "the same letter with other marks": ("cafe is open", "cafe\u0301 is open", "cafe\u0300 is open", None),
    "composed and decomposed are not the same": ("caf\u00e9 is open", "cafe\u0301 is open", "caf\u00e8 is open", None),
    "Hebrew": ("הספינה יצאה מהנמל בלילה קר", "הסירה יצאה מהנמל בלילה קר", "הספינה יצאה מהנמל בלילה חם",
               "הסירה יצאה מהנמל בלילה חם"),
    "Arabic": ("خرجت السفينة من الميناء في الليل", "خرجت القوارب من الميناء في الليل",
               "خرجت السفينة من الميناء في النهار", "خرجت القوارب من الميناء في النهار"),
    "both directions in one line": ("Mira said שלום to the old pilot", "Mira cried שלום to the old pilot",
                                    "Mira said שלום to the new pilot", "Mira cried שלום to the new pilot"),
    "Thai": ("เรือออกจากท่าเรือในคืนที่หนาว", "เรือออกจากท่าเรือในคืนที่หนาว ครับ", "นี่ เรือออกจากท่าเรือในคืนที่หนาว",
             "นี่ เรือออกจากท่าเรือในคืนที่หนาว ครับ"),
    "beyond the first plane": ("𝔄 one two three 𐍈", "𝔅 one two three 𐍈", "𝔄 one two three 𐌸", "𝔅 one two three 𐌸"),
    "CRLF": ("First one.\r\nSecond one.\r\nThird one.", "Former one.\r\nSecond one.\r\nThird one.",
             "First one.\r\nSecond one.\r\nThird two.", "Former one.\r\nSecond one.\r\nThird two."),
    "CRLF made LF by the phone": ("First one.\r\nSecond one.\r\nThird one.", "Former one.\r\nSecond one.\r\nThird one.",
                                  "First one.\nSecond one.\nThird two.", "Former one.\nSecond one.\nThird two."),
    "LF made CRLF by the desktop": ("First one.\nSecond one.\nThird one.", "First one.\r\nSecond one.\r\nThird one.",
                                    "First one.\nSecond one.\nThird two.", "First one.\r\nSecond one.\r\nThird two."),
    "blanks": ("one  two\tthree four", "ONE  two\tthree four", "one  two\tthree FOUR", "ONE  two\tthree FOUR"),
    "blanks at the ends": (" one two three ", " ONE two three ", " one two THREE ", " ONE two THREE "),
    "no-break spaces and soft hyphens": ("a\u00a0b c\u00add e f", "A\u00a0b c\u00add e f", "a\u00a0b c\u00add e F",
                                         "A\u00a0b c\u00add e F"),
    "markup is text": ("<b>one</b> two &amp; three", "<b>ONE</b> two &amp; three", "<b>one</b> two &amp; THREE",
                       "<b>ONE</b> two &amp; THREE"),
    "emptied by the phone": ("one two three", "ONE two three", "", None),
    "emptied by the desktop": ("one two three", "", "one two THREE", None),
    "both began from nothing": ("", "one", "two", None),
}


class Texts(Case):
    def meet(self, base, desktop, phone, column="notes"):
        row = self.person(**{column: base})
        self.desktop.update("actor", row.uuid, **{column: desktop})
        return row, self.phone.push(row.update({column: phone}))

    def assert_merge(self, base, desktop, phone, merged):
        row, answer = self.meet(base, desktop, phone)
        if merged is None:
            self.assertEqual(answer.outcome(), "manual, waits")
            self.assertEqual(self.now(row)["notes"], desktop)
            self.assertEqual(answer.conflict["mobile_data"], {"notes": phone})
            self.assertEqual(answer.conflict["desktop_data"]["notes"], desktop)
            self.assertEqual(answer.conflict["base_data"]["notes"], base)
        else:
            self.assertEqual(answer.outcome(), "merge")
            self.assertEqual(self.now(row)["notes"], merged)
            self.assertEqual(answer.conflict["merged_data"]["notes"], merged)

    def test_texts_merge_as_the_table_says(self):
        for name, (base, desktop, phone, merged) in MERGES.items():
            with self.subTest(name):
                self.assert_merge(base, desktop, phone, merged)

    def test_it_is_the_same_whichever_side_is_which(self):
        for name, (base, desktop, phone, merged) in MERGES.items():
            with self.subTest(name):
                self.assert_merge(base, phone, desktop, merged)

    def test_a_chapter_merges_in_many_places(self):
        words = [f"word{number}" for number in range(6000)]
        desktop = [word.upper() if number % 40 == 0 else word for number, word in enumerate(words)]
        phone = [word.upper() if number % 40 == 20 else word for number, word in enumerate(words)]
        both = [word.upper() if number % 20 == 0 else word for number, word in enumerate(words)]
        self.assert_merge(*(" ".join(text) for text in (words, desktop, phone, both)))

    def test_what_is_no_prose_is_never_put_together(self):
        node = self.desktop.insert("litography_node", name="Quay", node_type="twist", x_position=1.5)
        self.phone.pull()
        row = self.phone.row("litography_node", node)
        self.desktop.update("litography_node", node, node_type="action", x_position=2.5)
        answer = self.phone.push(row.update({"node_type": "other", "x_position": 3.5}))
        self.assertEqual(answer.conflict["conflicting_fields"], ["node_type", "x_position"])

    def test_a_merge_that_would_be_too_long_contradicts(self):
        base, desktop, phone = "one two three", "one, " + "x" * 30 + " two three", "one two three " + "y" * 30
        row, answer = self.meet(base, desktop, phone, column="title")
        self.assertEqual(answer.outcome(), "manual, waits")
        self.assertEqual(answer.conflict["conflicting_fields"], ["title"])
        row, answer = self.meet(base, "one, x two three", "one two three y", column="title")
        self.assertEqual(answer.outcome(), "merge")

    def test_a_merge_that_would_not_be_unique_contradicts(self):
        mine = self.desktop.insert("arc_type", name="Slow rise", setting_id=1)
        self.desktop.insert("arc_type", name="Quick and sudden rise", setting_id=1)
        self.phone.pull()
        row = self.phone.row("arc_type", mine)
        self.desktop.update("arc_type", mine, name="Quick and slow rise")
        before = self.desktop.row("arc_type", mine)
        answer = self.phone.push(row.update({"name": "Sudden rise"}))
        self.assertEqual(answer.outcome(), "manual, waits")
        self.desktop.update("arc_type", mine, setting_id=2, name="Slow rise")
        self.assertEqual(self.desktop.row("arc_type", mine)["sync_uuid"], before["sync_uuid"])

    def test_a_merge_that_breaks_a_rule_of_the_table_waits_and_spoils_nothing(self):
        mine = self.desktop.insert("arc_type", name="Turn", setting_id=1)
        self.desktop.insert("arc_type", name="Turn", setting_id=2)
        fine = self.person()
        row = self.phone.row("arc_type", mine)
        self.desktop.update("arc_type", mine, description="Twice.")
        answer = self.phone.push(row.update({"setting_id": 2}), fine.update({"title": "clerk"}))
        self.assertEqual((answer["accepted"], answer["rejected"], len(answer["conflicts"])), (1, 0, 1))
        self.assertEqual(self.desktop.row("arc_type", mine)["setting_id"], 1)
        self.assertEqual(self.phone.resolve(answer.conflict["conflict_id"], "mobile")[1]["code"], "constraint_failed")
        self.assertEqual(self.resolve(answer.conflict, "desktop")["data"]["setting_id"], 1)

    # ---- Null, empty, absent ---------------------------------------------------------------------------------

    def test_null_empty_and_absent_are_three_things(self):
        for base, desktop, phone, expected in (
                ("a", "a", None, None), ("a", "a", "", ""), (None, None, "", ""), ("", "", None, None),
                (None, "b", None, "b"), ("", "b", "", "b"), ("a", None, "a", None), ("a", "", "a", "")):
            with self.subTest(base=base, desktop=desktop, phone=phone):
                row = self.person(title=base, actor_age=1)
                self.desktop.update("actor", row.uuid, title=desktop, actor_age=2)
                answer = self.phone.push(row.update({"title": phone}))
                self.assertIn(answer.outcome(), ("merge", "accepted"))
                self.assertEqual(self.now(row)["title"], expected)

    def test_null_and_empty_contradict_each_other_and_a_text(self):
        for desktop, phone in ((None, ""), ("", None), ("b", None), (None, "b"), ("b", ""), ("", "b")):
            with self.subTest(desktop=desktop, phone=phone):
                row, answer = self.meet("a", desktop, phone, column="title")
                self.assertEqual(answer.outcome(), "manual, waits")
                self.assertEqual(answer.conflict["mobile_data"], {"title": phone})
                self.resolve(answer.conflict, "mobile")
                self.assertEqual(self.now(row)["title"], phone)

    def test_a_column_not_sent_is_left_alone(self):
        row = self.person(title="keeper", notes="One.")
        self.desktop.update("actor", row.uuid, title="pilot")
        self.phone.push(row.update({"notes": "Two."}))
        self.assertEqual((self.now(row)["title"], self.now(row)["notes"]), ("pilot", "Two."))

    def test_zero_false_and_null_are_three_things(self):
        for base, desktop, phone, outcome in ((None, 0, None, "merge"), (0, 0, None, "accepted"),
                                              (1, 0, None, "manual, waits"), (None, 1, False, "manual, waits"),
                                              (None, 0, False, "accepted"), (1, 0, 0, "accepted")):
            with self.subTest(base=base, desktop=desktop, phone=phone):
                row, answer = self.meet(base, desktop, phone, column="is_alive")
                self.assertEqual(answer.outcome(), outcome)

    def test_numbers_keep_their_digits(self):
        node = self.desktop.insert("litography_node", name="Quay", node_type="twist", x_position=0.1)
        self.phone.pull()
        row = self.phone.row("litography_node", node)
        self.desktop.update("litography_node", node, name="Pier")
        answer = self.phone.push(row.update({"x_position": 0.1 + 0.2}))
        self.assertEqual(answer.outcome(), "merge")
        self.assertEqual(self.desktop.row("litography_node", node)["x_position"], 0.1 + 0.2)

    # ---- What SQLite holds and JSON cannot -------------------------------------------------------------------

    def test_a_picture_beside_the_edit_stays_as_it_is(self):
        picture = bytes(range(256))
        place = self.desktop.insert("location_", name="Quay", description="One two three.", picture=picture,
                                    setting_id=1)
        self.phone.pull()
        row = self.phone.row("location", place)
        self.desktop.update("location_", place, description="One two four.")
        answer = self.phone.push(row.update_whole({"description": "Zero two three."}))
        self.assertEqual(answer.outcome(), "merge")
        now = self.desktop.row("location_", place)
        self.assertEqual((now["picture"], now["description"]), (picture, "Zero two four."))

    def test_a_picture_that_the_desktop_changed_is_not_taken_back(self):
        place = self.desktop.insert("location_", name="Quay", picture=b"old", setting_id=1)
        self.phone.pull()
        row = self.phone.row("location", place)
        self.desktop.update("location_", place, picture=b"new")
        answer = self.phone.push(row.update_whole({"name": "Pier"}))
        self.assertEqual(answer.outcome(), "merge")
        now = self.desktop.row("location_", place)
        self.assertEqual((now["picture"], now["name"]), (b"new", "Pier"))

    def test_bytes_that_are_no_text_survive_a_merge_beside_them(self):
        row = self.person(title="keeper")
        self.desktop.sql("UPDATE actor SET notes=CAST(x'C3286162' AS TEXT) WHERE id=?", row.id)
        self.phone.pull()
        row = self.phone.row("actor", row.uuid)
        self.desktop.update("actor", row.uuid, title="pilot")
        answer = self.phone.push(row.update_whole({"last_name": "Moor"}))
        self.assertEqual(answer.outcome(), "merge")
        kept = self.desktop.sql("SELECT hex(CAST(notes AS BLOB)) AS bytes, title FROM actor WHERE id=?", row.id)[0]
        self.assertEqual(kept, {"bytes": "C3286162", "title": "pilot"})

    # ---- References ------------------------------------------------------------------------------------------

    def test_a_reference_is_an_edit_by_whichever_name_differs(self):
        backgrounds = {number: self.desktop.row("background", number)["sync_uuid"] for number in (1, 2)}
        for columns in ({"background_id": 2}, {"background_id_sync_uuid": backgrounds[2]},
                        {"background_id": 1, "background_id_sync_uuid": backgrounds[2]},
                        {"background_id": 2, "background_id_sync_uuid": backgrounds[1]}):
            with self.subTest(columns=columns):
                row = self.person(background_id=1, title="keeper")
                self.desktop.update("actor", row.uuid, title="pilot")
                self.assertEqual(self.phone.push(row.update(columns)).outcome(), "merge")
                self.assertEqual((self.now(row)["background_id"], self.now(row)["title"]), (2, "pilot"))

    def test_a_whole_row_does_not_take_a_changed_reference_back(self):
        row = self.person(background_id=1)
        self.desktop.update("actor", row.uuid, background_id=2)
        self.assertEqual(self.phone.push(row.update_whole({"title": "clerk"})).outcome(), "merge")
        self.assertEqual((self.now(row)["background_id"], self.now(row)["title"]), (2, "clerk"))


if __name__ == "__main__":
    unittest.main()
