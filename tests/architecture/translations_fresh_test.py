# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that translations_fresh.py fails when it should. Usage: translations_fresh_test.py LUPDATE"""

import sys
import unittest

import translations_fresh
from made_up_tree import MadeUpTree

HEADER = "#include <QObject>\nnamespace twofold::ui {\nclass Page : public QObject\n{\n    Q_OBJECT\npublic:\n    void say();\n};\n}\n"
SOURCE = """#include "ui/Page.h"
namespace twofold::ui {
void Page::say()
{
    tr("&Save %1 as %L2");
    tr("%n code(s) left", "", 3);
    tr("Cut & paste");
}
}
"""
NAMES = {"save": "&amp;Save %1 as %L2", "left": "%n code(s) left", "cut": "Cut &amp; paste"}


def message(source, translation, numerus=False, state=""):
    mark = ' numerus="yes"' if numerus else ""
    kind = f' type="{state}"' if state else ""
    return f"<message{mark}><source>{source}</source><translation{kind}>{translation}</translation></message>"


def forms(*texts):
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


def ts(language, *messages, context="twofold::ui::Page"):
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'
            f"<context><name>{context}</name>{''.join(messages)}</context></TS>\n")


SAVE = message(NAMES["save"], "%1 als %L2 &amp;speichern")
LEFT = message(NAMES["left"], forms("Ein Code übrig", "%n Codes übrig"), numerus=True)
CUT = message(NAMES["cut"], "Ausschneiden &amp; einfügen")
ENGLISH = ts("en", message(NAMES["left"], forms("%n code left", "%n codes left"), numerus=True))


class TranslationsFreshTest(MadeUpTree):
    lupdate = ""

    def setUp(self):
        super().setUp()
        self.write("ui/Page.h", HEADER)
        self.write("ui/Page.cpp", SOURCE)
        self.write("translations/twofold_en.ts", ENGLISH)
        self.write("translations/twofold_de.ts", ts("de", SAVE, LEFT, CUT))

    def faults(self):
        return list(translations_fresh.faults(self.root, self.lupdate))

    def german(self, *messages):
        self.write("translations/twofold_de.ts", ts("de", *messages))
        return self.faults()

    def test_fresh_files_have_no_fault(self):
        self.assertEqual(self.faults(), [])

    def test_a_new_sentence(self):
        self.write("ui/Page.cpp", SOURCE.replace("Cut & paste", "Copy"))
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("lacks twofold::ui::Page: \"Copy\"", found[0])
        self.assertIn("no longer asked for", found[1])

    def test_a_new_plural_is_missed_in_english_too(self):
        self.write("ui/Page.cpp", SOURCE.replace('tr("Cut', 'tr("%n day(s)", "", 1);\n    tr("Cut'))
        self.assertEqual([fault.split(":")[0] for fault in self.faults()], ["twofold_de.ts", "twofold_en.ts"])

    def test_a_state_that_is_not_finished(self):
        for state in ("unfinished", "vanished", "obsolete"):
            with self.subTest(state):
                self.assert_one_fault(self.german(SAVE, LEFT, message(NAMES["cut"], "Kopieren", state=state)), state)

    def test_an_empty_translation(self):
        self.assert_one_fault(self.german(SAVE, LEFT, message(NAMES["cut"], "")), "is empty")
        self.assert_one_fault(self.german(SAVE, message(NAMES["left"], forms("Ein Code", ""), numerus=True), CUT), "is empty")

    def test_placeholders(self):
        self.assert_one_fault(self.german(message(NAMES["save"], "%1 &amp;speichern"), LEFT, CUT), "placeholders")
        self.assert_one_fault(self.german(SAVE, message(NAMES["left"], forms("Ein Code", "Codes"), numerus=True), CUT), "placeholders")

    def test_mnemonics(self):
        self.assert_one_fault(self.german(message(NAMES["save"], "%1 als %L2 speichern"), LEFT, CUT), "mnemonics")
        self.assert_one_fault(self.german(SAVE, LEFT, message(NAMES["cut"], "&amp;Ausschneiden")), "mnemonics")

    def test_a_class_whose_sentences_would_be_lost(self):
        self.write("ui/Page.h", HEADER.replace("    Q_OBJECT\n", ""))
        self.assertTrue(any("lacks Q_OBJECT" in fault for fault in self.faults()))

    def test_the_wrong_language(self):
        self.write("translations/twofold_de.ts", ts("fr", SAVE, LEFT, CUT))
        self.assert_one_fault(self.faults(), "twofold_de.ts", "fr")

    def test_no_translations_at_all(self):
        for path in (self.root / "translations").iterdir():
            path.unlink()
        self.assert_one_fault(self.faults(), "no .ts file")


if __name__ == "__main__":
    TranslationsFreshTest.lupdate = sys.argv.pop()
    unittest.main()
