# SPDX-FileCopyrightText: 2026 Storymaster contributors
# SPDX-License-Identifier: MIT
"""The table holds in each generation of the app's databases, and in the demo world."""

import os
import subprocess
import tempfile
import unittest

from desktop import PROGRAM, SHARED_DATA, Desktop
from table import Script, Table


class Generation(Table):
    """One way each is enough: how a row is written does not hang on where its table came from."""

    mode, editor = "version", Script
    file = ""

    @classmethod
    def make_desktop(cls):
        source = os.path.join(SHARED_DATA, cls.file)
        if not os.path.exists(source):
            raise unittest.SkipTest("The app's databases are not here.")
        return Desktop(source)

    @classmethod
    def is_possible(cls, cell, form, time):
        return time == "later" and super().is_possible(cell, form, time)


class Legacy(Generation, unittest.TestCase):
    file = "storymaster-legacy.db"


class Migrated(Generation, unittest.TestCase):
    file = "storymaster-migrated.db"


class Current(Generation, unittest.TestCase):
    file = "storymaster-current.db"


class Demo(Generation, unittest.TestCase):
    @classmethod
    def make_desktop(cls):
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": "",
                           "XDG_CONFIG_HOME": ""}
            subprocess.run([PROGRAM, "--demo", "--migrate-only"], env=environment, check=True, capture_output=True)
            return Desktop(os.path.join(home, ".local/share/storymaster/demo/storymaster.db"))


if __name__ == "__main__":
    unittest.main()
