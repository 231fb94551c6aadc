# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that labels.py fails when it should."""

import unittest

import labels


def listing(*label_lists):
    return {"tests": [
        {"name": f"Test{number}", "properties": [{"name": "TIMEOUT", "value": 60.0}] + (
            [{"name": "LABELS", "value": list(given)}] if given else [])}
        for number, given in enumerate(label_lists)]}


class LabelsTest(unittest.TestCase):
    def test_one_level_and_one_area(self):
        self.assertEqual(list(labels.faults(listing(["unit", "api"], ["look", "ui"]))), [])

    def test_anything_else(self):
        for given in ([], ["unit"], ["api"], ["unit", "ui"], ["unit", "api", "look"], ["unit", "apis"], ["unit", "api", "slow"]):
            with self.subTest(given):
                found = list(labels.faults(listing(["unit", "api"], given)))
                self.assertEqual(len(found), 1, found)
                self.assertIn("Test1", found[0])

    def test_no_tests(self):
        self.assertEqual(len(list(labels.faults(listing()))), 1)


if __name__ == "__main__":
    unittest.main()
