# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that include_arrows.py fails when it should."""

import unittest

import include_arrows
from made_up_tree import MadeUpTree


class IncludeArrowsTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        for header in ("QtCore/QObject", "QtGui/QImage", "QtWidgets/QWidget", "QtNetwork/QHostAddress"):
            self.write(f"qt/{header}")
        self.write("app/core/Error.h", "#pragma once\n#include <QObject>\n")
        self.write("app/api/HttpTransport.h", '#include "app/core/Error.h"\n')
        self.write("app/api/TfaSettingsApi.h", '#include "app/core/Error.h"\n')
        self.write("app/viewmodels/PolicyViewModel.h", '#include "app/api/TfaSettingsApi.h"\n')
        self.write("ui/pages/PolicyPage.cpp", '#include "app/viewmodels/PolicyViewModel.h"\n#include <QWidget>\n')
        self.write("ui/main.cpp", '#include "app/api/HttpTransport.h"\n')

    def faults(self):
        return list(include_arrows.faults(self.root, self.root / "qt"))

    def test_an_allowed_tree_has_no_fault(self):
        self.assertEqual(self.faults(), [])

    def test_an_arrow_back(self):
        self.write("app/core/Clock.cpp", '// a line before\n#include "app/api/TfaSettingsApi.h"\n')
        self.assert_one_fault(self.faults(), "app/core/Clock.cpp:2", "app/core may not know app/api")

    def test_app_does_not_know_that_it_is_shown(self):
        self.write("ui/widgets/Card.h")
        self.write("app/viewmodels/Other.cpp", '  #  include "ui/widgets/Card.h"\n')
        self.assert_one_fault(self.faults(), "app/viewmodels may not know ui/widgets")

    def test_a_page_does_not_know_the_wire(self):
        self.write("ui/pages/Other.cpp", '#include "app/api/TfaSettingsApi.h"\n')
        self.assert_one_fault(self.faults(), "ui/pages may not know app/api")

    def test_a_closed_header_of_an_open_room(self):
        self.write("app/viewmodels/Other.cpp", '#include "app/api/HttpTransport.h"\n')
        self.assert_one_fault(self.faults(), "may not know this header")

    def test_the_demo_portal_shares_no_logic_with_what_it_checks(self):
        self.write("app/otp/Totp.h")
        self.write("app/demoportal/Codes.cpp", '#include "app/otp/Totp.h"\n')
        self.assert_one_fault(self.faults(), "app/demoportal may not know app/otp")

    def test_qt_modules(self):
        self.write("app/viewmodels/Other.cpp", "#include <QWidget>\n")
        self.write("app/qr/Picture.cpp", "#include <QtGui/QImage>\n")
        self.write("app/documents/Sheet.cpp", "#include <QImage>\n")
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("app/qr may not use QtGui", found[0])
        self.assertIn("app/viewmodels may not use QtWidgets", found[1])

    def test_libraries_of_others(self):
        self.write("app/session/Keys.cpp", "#include <qt6keychain/keychain.h>\n")
        self.write("app/secrets/Keys.cpp", "#include <qt6keychain/keychain.h>\n")
        self.assert_one_fault(self.faults(), "app/session/Keys.cpp", "only app/secrets may know")

    def test_a_way_round_by_a_relative_path(self):
        self.write("app/core/Clock.cpp", '#include "../api/TfaSettingsApi.h"\n')
        self.assert_one_fault(self.faults(), "names no file")

    def test_an_unknown_room(self):
        self.write("app/helpers/Misc.h")
        self.assert_one_fault(self.faults(), "app/helpers is no room")

    def test_what_is_commented_out_is_no_arrow(self):
        self.write("app/core/Clock.cpp", '// #include "app/api/TfaSettingsApi.h"\n/*\n#include "app/api/TfaSettingsApi.h"\n*/\n')
        self.assertEqual(self.faults(), [])

    def test_links(self):
        self.write("app/core/CMakeLists.txt", "twofold_room(core SOURCES Error.h LINKS Qt6::Core # Qt6::Gui\n)\n")
        self.write("app/api/CMakeLists.txt", "twofold_room(api SOURCES TfaSettingsApi.h\nLINKS Twofold::core Qt6::Widgets)\n")
        self.write("app/qr/CMakeLists.txt", "twofold_room(qr LINKS Twofold::session PkgConfig::QRENCODE)\n")
        found = self.faults()
        self.assertEqual(len(found), 2, found)
        self.assertIn("app/api/CMakeLists.txt:2: app/api may not link Qt6::Widgets", found[0])
        self.assertIn("app/qr may not link Twofold::session", found[1])

    def test_an_empty_tree_is_a_fault(self):
        self.assert_one_fault(list(include_arrows.faults(self.root / "qt", self.root / "qt")), "no sources")


if __name__ == "__main__":
    unittest.main()
