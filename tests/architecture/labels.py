# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a test of a build folder does not carry one level and one area label. Usage: labels.py CTEST BUILD_FOLDER"""

import json
import subprocess
import sys

LEVELS = {"unit", "ui", "system", "architecture"}
AREAS = {"api", "portal", "signin", "codes", "policy", "people", "look", "safety"}


def labels_of(test):
    for entry in test.get("properties", []):
        if entry["name"] == "LABELS":
            return entry["value"]
    return []


def faults(listing):
    """listing: what ctest --show-only=json-v1 prints, read as JSON."""
    if not listing["tests"]:
        yield "there are no tests"
    for test in listing["tests"]:
        labels = labels_of(test)
        levels = [label for label in labels if label in LEVELS]
        areas = [label for label in labels if label in AREAS]
        if len(levels) != 1 or len(areas) != 1 or len(labels) != 2:
            yield f"{test['name']}: one level and one area, but it carries: {', '.join(labels) or 'nothing'}"


def main():
    ctest, folder = sys.argv[1:]
    listing = subprocess.run(
        [ctest, "--test-dir", folder, "--show-only=json-v1"], check=True, capture_output=True, text=True).stdout
    found = list(faults(json.loads(listing)))
    print("\n".join(found) if found else "labels: every test carries its two labels")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
