# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that source_rules.py fails when it should."""

import unittest

import source_rules
from made_up_tree import MadeUpTree

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
SCRIPT_LICENCE = LICENCE.replace("//", "#")
HEADER = LICENCE + "#pragma once\n\nnamespace twofold {\n\nclass Clock\n{\n};\n\n}\n"
SOURCE = LICENCE + '#include "app/core/Clock.h"\n\n#include <QString>\n'


class SourceRulesTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.write("app/core/Clock.h", HEADER)
        self.write("app/core/Clock.cpp", SOURCE)

    def faults(self):
        return list(source_rules.faults(self.root))

    def test_a_tree_that_keeps_the_rules(self):
        self.write("packaging/go", "#!/bin/sh\n" + SCRIPT_LICENCE)
        self.write("app/core/picture.bin", "TO" + "DO")
        self.assertEqual(self.faults(), [])

    def test_licence(self):
        for path, text in (("ui/Some.h", "#pragma once\n"), ("cmake/x.cmake", "set(a b)\n"), ("packaging/go", "#!/bin/sh\n")):
            with self.subTest(path):
                self.write(path, text)
                self.assert_one_fault(self.faults(), path, "SPDX")
                (self.root / path).unlink()

    def test_text(self):
        for text, fault in (
            ("// TO" + "DO: later", "unfinished"),
            ("// as in wire" + ".md, section 2", "outside this repository"),
            ("// see iss" + "ue 12", "outside this repository"),
            ('const char *place = "/ro' + 'ot/.cache";', "path of one machine"),
            ('const char *place = "/ho' + 'me/ada/build";', "path of one machine"),
        ):
            with self.subTest(text):
                self.write("app/core/Clock.cpp", SOURCE + text + "\n")
                self.assert_one_fault(self.faults(), "app/core/Clock.cpp:5", fault)

    def test_code_of_app(self):
        for text, fault in (
            ('auto a = QObject::tr("Hello");', "outside ui/"),
            ('auto a = QCoreApplication::translate("a", "b");', "outside ui/"),
            ('auto a = QT_TRANSLATE_NOOP("a", "b");', "outside ui/"),
            ("qDebug() << 1;", "debugging output"),
            ("QNetworkAccessManager second;", "network managers are made in main.cpp"),
            ('#include "../api/Envelope.h"', "counted from the root"),
            ('#include "Error.h"', "counted from the root"),
        ):
            with self.subTest(text):
                self.write("app/core/Clock.cpp", SOURCE + text + "\n")
                self.assert_one_fault(self.faults(), "app/core/Clock.cpp:5", fault)

    def test_what_is_no_code(self):
        self.write("app/core/Clock.cpp", SOURCE + "// tr() stands in ui/\nauto a = \"qDebug()\" + R\"(tr(\"x\"))\" + 1'000 + '\"';\n")
        self.assertEqual(self.faults(), [])

    def test_waits(self):
        for text in ("QTest::qWait(5);", "QThread::msleep(5);", "std::this_thread::sleep_for(5ms);", "QTest::qSleep(1);", "sleep(1);"):
            with self.subTest(text):
                self.write("tests/unit/core/ClockTest.cpp", LICENCE + text + "\n")
                self.assert_one_fault(self.faults(), "ClockTest.cpp:2", "waits for time")
        self.write("tests/unit/core/ClockTest.cpp", LICENCE + "QTest::qWaitFor([] { return true; });\n")
        self.assertEqual(self.faults(), [])

    def test_names(self):
        self.write("app/core/Other.cpp", LICENCE)
        self.assert_one_fault(self.faults(), "app/core/Other.cpp", "no header of that name")
        self.write("app/core/Other.h", HEADER)
        self.write("app/core/Other.cpp", LICENCE + '#include "app/core/Clock.h"\n#include "app/core/Other.h"\n')
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("not the first", found[0])
        self.assertIn("none that is named as the file", found[1])

    def test_colors(self):
        page = 'ui/pages/Page'
        self.write(page + ".h", HEADER.replace("Clock", "Page"))
        beginning = LICENCE + '#include "ui/pages/Page.h"\n'
        for text in (
            "auto ink = QColor(0x112233);",
            "QColor ink(12, 13, 14);",
            'auto ink = QColor(u"teal"_s);',
            "auto ink = QColor::fromRgb(1, 2, 3);",
            "auto ink = qRgb(1, 2, 3);",
            "auto ink = QColorConstants::Svg::teal;",
            "painter.setPen(Qt::darkGray);",
            "painter.fillRect(place, Qt::white);",
            'auto sheet = u"border: 1px solid #abc;"_s;',
        ):
            with self.subTest(text):
                self.write(page + ".cpp", beginning + text + "\n")
                self.assert_one_fault(self.faults(), "ui/pages/Page.cpp:3", "a colour outside ui/theme/Tokens.cpp")
        self.write(page + ".cpp", beginning + "QColor ink = tokens.text;  // was #abc\nimage.fill(Qt::transparent);\n")
        self.assertEqual(self.faults(), [])

    def test_colors_where_they_belong(self):
        self.write("ui/theme/Tokens.h", HEADER.replace("Clock", "Tokens"))
        self.write("ui/theme/Tokens.cpp", LICENCE + '#include "ui/theme/Tokens.h"\nQColor ink(0x112233);\n')
        # What a scanner reads is black on white.
        self.write("ui/widgets/QrView.h", HEADER.replace("Clock", "QrView"))
        self.write("ui/widgets/QrView.cpp", LICENCE + '#include "ui/widgets/QrView.h"\nauto paper = Qt::white;\n')
        self.write("resources/icons/dot.svg", '<svg><path stroke="currentColor"/></svg>')
        self.write("resources/program.svg", '<svg><path stroke="#123456"/></svg>')
        self.assertEqual(self.faults(), [])
        self.write("resources/icons/dot.svg", '<svg><path stroke="#123456"/></svg>')
        self.assert_one_fault(self.faults(), "resources/icons/dot.svg:1", "a colour outside")

    def test_parts_of_a_class(self):
        part = LICENCE + "// The part of Clock that strikes the hour.\n"
        self.write("app/core/ClockStrike.cpp", part + '#include "app/core/Clock.h"\n')
        self.assertEqual(self.faults(), [])
        # A part of something else, or of nothing that there is, is no part.
        self.write("app/core/ClockStrike.cpp", LICENCE + "// The part of Bell that strikes the hour.\n")
        self.assert_one_fault(self.faults(), "app/core/ClockStrike.cpp", "no header of that name")

    def test_object_classes_are_named_as_their_file(self):
        two = "class Clock : public QObject\n{{\n    Q_OBJECT\n}};\nclass {} : public Clock\n{{\n    Q_OBJECT\n}};\n"
        self.write("app/core/Clock.h", LICENCE + "#pragma once\n" + two.format("SystemClock"))
        self.assertEqual(self.faults(), [])
        self.write("app/core/Clock.h", LICENCE + "#pragma once\n" + two.format("Bell"))
        self.assert_one_fault(self.faults(), "not named as the file: Bell")

    def test_headers(self):
        self.write("app/core/Clock.h", HEADER.replace("#pragma once", "using namespace Qt::StringLiterals;"))
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("using namespace in a header", found[0])
        self.assertIn("no #pragma once", found[1])

    def test_an_empty_tree_is_a_fault(self):
        self.assert_one_fault(list(source_rules.faults(self.root / "nothing")), "no sources")


if __name__ == "__main__":
    unittest.main()
