# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""The table in timestamp mode."""

import unittest

from table import OtherPhone, Script, ScriptWhileOff, Table


class AScript(Table, unittest.TestCase):
    mode, editor = "timestamp", Script


class AScriptWhileOff(Table, unittest.TestCase):
    mode, editor = "timestamp", ScriptWhileOff


class AnotherPhone(Table, unittest.TestCase):
    mode, editor = "timestamp", OtherPhone


if __name__ == "__main__":
    unittest.main()
