# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file in translations/ does not say what the sources of ui/ ask for.

Collects the messages of ui/ anew with Qt's lupdate, without touching translations/, and compares.
Usage: translations_fresh.py ROOT LUPDATE
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

# English stands in the sources; its file gives the plurals alone.
SOURCE_LANGUAGE = "en"
# What lupdate says when it would file a message under the wrong class, where no translation is found.
LOST_CONTEXT = re.compile(r"lacks Q_OBJECT|without context|Cannot invoke tr|Discarding|Missing|Unbalanced|Excess", re.IGNORECASE)

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")
MNEMONIC = re.compile(r"(?<!&)&(?=[^\s&])")
ENTITY = re.compile(r"&(?:#\w+|[a-z]+);")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    numerus: bool

    def __str__(self):
        return f"{self.context}: \"{self.source}\"" + (f" ({self.comment})" if self.comment else "")


@dataclass(frozen=True)
class Translation:
    state: str  # "" when finished
    forms: tuple


def read_ts(path):
    """(language, messages with their translations) of a TS file."""
    tree = ElementTree.parse(path).getroot()
    messages = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            key = Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes")
            node = message.find("translation")
            if node is None:
                messages[key] = Translation("missing", ())
                continue
            forms = tuple(form.text or "" for form in node.iter("numerusform")) if key.numerus else (node.text or "",)
            messages[key] = Translation(node.get("type", ""), forms)
    return tree.get("language", ""), messages


def is_source_language(language):
    return language.split("_")[0] == SOURCE_LANGUAGE


def collect(root, lupdate, language):
    """The messages that the sources ask for in that language, and lupdate's complaints."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        plurals = ["-pluralonly"] if is_source_language(language) else []
        run = subprocess.run(
            [lupdate, *plurals, "-I", str(root), "-locations", "none", "-source-language", SOURCE_LANGUAGE,
             "-target-language", language, str(Path(root) / "ui"), "-ts", str(fresh)],
            capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise SystemExit(f"translations_fresh: lupdate failed: {run.stderr}")
        complaints = [line for line in (run.stdout + run.stderr).splitlines() if LOST_CONTEXT.search(line)]
        return set(read_ts(fresh)[1]) if fresh.exists() else set(), complaints


def placeholders(text):
    return Counter(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def mnemonics(text):
    return len(MNEMONIC.findall(ENTITY.sub("", text.replace("&&", ""))))


def wrong_forms(message, translation):
    """What is wrong with the texts of one translation."""
    if not translation.forms or not all(form.strip() for form in translation.forms):
        yield "is empty"
        return
    wanted = placeholders(message.source)
    for number, form in enumerate(translation.forms):
        given = placeholders(form)
        # A singular may say "one code" instead of "%n code"; the last form, the plural, may not.
        if message.numerus and number + 1 < len(translation.forms) and "%n" not in given:
            given["%n"] = wanted["%n"]
        if +given != +wanted:
            yield f"has other placeholders: \"{form}\""
        if mnemonics(form) != mnemonics(message.source):
            yield f"has other mnemonics (&): \"{form}\""


def check_file(root, lupdate, path):
    name = path.name
    language, messages = read_ts(path)
    if not language or not path.stem.endswith(f"_{language}"):
        yield f"{name}: is for the language \"{language}\""
        return
    wanted, complaints = collect(root, lupdate, language)
    for complaint in complaints:
        yield f"{name}: lupdate: {complaint.strip()}"
    for message in sorted(wanted - set(messages), key=str):
        yield f"{name}: lacks {message}"
    for message, translation in messages.items():
        if translation.state:
            yield f"{name}: {translation.state}: {message}"
        elif message not in wanted:
            yield f"{name}: is no longer asked for: {message}"
        else:
            for fault in wrong_forms(message, translation):
                yield f"{name}: {message} {fault}"


def faults(root, lupdate):
    paths = sorted((Path(root) / "translations").glob("*.ts"))
    if not paths:
        yield "translations/ holds no .ts file"
    for path in paths:
        yield from check_file(root, lupdate, path)


def main():
    root, lupdate = sys.argv[1:]
    found = list(faults(root, lupdate))
    print("\n".join(found) if found else "translations_fresh: every file says what the sources ask for")
    if found:
        print("The build target update_translations brings the files up to date; the words are then a person's work.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
