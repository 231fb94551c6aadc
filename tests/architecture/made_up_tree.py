# SPDX-License-Identifier: GPL-3.0-or-later
"""A small tree in a temporary folder, for the tests of the checks themselves."""

import tempfile
import unittest
from pathlib import Path


class MadeUpTree(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.root = Path(holder.name)

    def write(self, path, text=""):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def assert_one_fault(self, found, *words):
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])
