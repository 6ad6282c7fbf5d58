# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""The table in version mode."""

import unittest

from table import OtherPhone, Script, ScriptWhileOff, Table


class AScript(Table, unittest.TestCase):
    mode, editor = "version", Script


class AScriptWhileOff(Table, unittest.TestCase):
    mode, editor = "version", ScriptWhileOff


class AnotherPhone(Table, unittest.TestCase):
    mode, editor = "version", OtherPhone


if __name__ == "__main__":
    unittest.main()
