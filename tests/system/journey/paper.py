# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup codes on paper and in a file, in the real program with a real print server: as a sheet, as a card, and as text; with a printer
that refuses or vanishes.

usage: paper.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import stat
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402
from portal_client import PortalClient  # noqa: E402
from print_server import PrintServer  # noqa: E402
from sheet import are_fonts_embedded, fold_of, paper_of, words_of  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'
A4, LETTER = (1, 595, 842), (1, 612, 792)
CARD, TEXT, WITH_USED = 1, 3, 4  # what stands where in the menu


class Paper(Journey):
    def walk(self):
        with PrintServer(self.desktop) as self.printer:
            self.start_portal('--port', '0')
            self.program = self.desktop.start_program(str(self.programs / 'twofold'))
            self.set_up()
            self.print_the_sheet()
            self.print_what_is_left()
            self.print_a_card()
            self.a_printer_that_refuses()
            self.a_printer_that_vanishes()
            self.save_as_text()
            assert self.program.poll() is None, 'the program ended on the way'
            self.print_on_letter()

    def set_up(self):
        self.connect()
        self.enter_password(USER, PASSWORD)
        self.to_codes('scan')
        self.portal = PortalClient(self.address)
        self.portal.sign_in(USER, PASSWORD, self.phone.code())
        self.codes = [entry['code'] for entry in self.portal.call('GET', 'settings/tfaappcodes')[0]]

    # -- printing -------------------------------------------------------------------------------------------------------------

    def choose(self, entry):
        """From the menu of further ways, by keys: a menu is not in the accessibility tree of this Qt."""
        self.desktop.click('More ways to keep the codes')
        self.desktop.key(*['Down'] * entry)
        self.picture(f'more-{entry}')
        self.desktop.key('Return')

    def preview(self, entry=None):
        """Opens the preview and the print dialog over it."""
        if entry:
            self.choose(entry)
        else:
            self.desktop.click('Print…')
        self.desktop.find_dialog('Backup codes')
        self.picture('preview')
        self.desktop.click('Print', 'push button')
        self.desktop.find_dialog('Print')

    def send(self):
        """Presses the print dialog's own button."""
        self.desktop.key('Return')
        self.desktop.gone('Print', 'dialog')

    def expect_job(self, number, paper, codes):
        """What the program handed over, and what came out of the printer."""
        until(lambda: self.printer.jobs() == number, f'job {number}')
        for pdf in (self.printer.spooled(number), self.printer.printed(number)):
            assert paper_of(pdf) == paper, f'job {number}: {paper_of(pdf)}'
            assert are_fonts_embedded(pdf), f'job {number}: fonts are missing'
            words = words_of(pdf)
            found = [code for code in self.codes if code in words]
            assert found == codes, f'job {number}: {found} instead of {codes}'
            assert self.phone.key not in ''.join(words), 'the key is on paper'
        return self.printer.spooled(number)

    def print_the_sheet(self):
        self.preview()
        self.send()
        sheet = self.expect_job(1, A4, self.codes)
        assert abs(fold_of(sheet) - 0.5) < 0.002, fold_of(sheet)
        self.kept_sheet = sheet.read_bytes()
        until(lambda: self.desktop.look('Done') and self.desktop.is_enabled(self.desktop.look('Done')), 'Done to open')
        self.desktop.click('Done')
        self.desktop.find('5 of 5 left')

    def print_what_is_left(self):
        self.portal.sign_in(USER, PASSWORD, self.codes[0])
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 1, used')
        self.picture('one-used')
        self.preview()
        self.send()
        self.expect_job(2, A4, self.codes[1:])
        self.choose(WITH_USED)
        self.preview()
        self.send()
        self.expect_job(3, A4, self.codes)
        self.choose(WITH_USED)

    def print_a_card(self):
        self.preview(CARD)
        self.send()
        self.kept_card = self.expect_job(4, A4, self.codes[1:]).read_bytes()

    def a_printer_that_refuses(self):
        self.printer.refuse()
        self.preview()
        self.send()
        self.desktop.find('The printer did not take this page.')
        self.picture('refused')
        assert self.printer.jobs() == 4, 'a job came through'
        self.printer.refuse(False)
        self.preview()
        self.send()
        self.expect_job(5, A4, self.codes[1:])
        self.desktop.gone('The printer did not take this page.')

    def a_printer_that_vanishes(self):
        self.preview()
        self.printer.stop()
        self.send()
        self.desktop.find('The printer did not take this page.')
        self.printer.start()
        assert self.printer.jobs() == 5, 'a job came through'

    # -- files ----------------------------------------------------------------------------------------------------------------

    def save_as_text(self):
        text = self.desktop.home / 'Documents' / 'codes.txt'
        self.choose(TEXT)
        self.save_to(text)
        self.desktop.find('The codes are saved.')
        assert stat.S_IMODE(text.stat().st_mode) == 0o600, oct(text.stat().st_mode)
        words = text.read_text().split()
        assert [code for code in self.codes if code in words] == self.codes[1:], words
        text.unlink()

    # -- another country ------------------------------------------------------------------------------------------------------

    def print_on_letter(self):
        self.program.terminate()
        self.program.wait(20)
        self.printer.load('Letter')
        self.desktop.environment['LC_ALL'] = 'en_US.UTF-8'
        self.desktop.start_program(str(self.programs / 'twofold'))
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 1, used')
        self.preview()
        self.send()
        sheet = self.expect_job(6, LETTER, self.codes[1:])
        assert abs(fold_of(sheet) - 0.5) < 0.002, fold_of(sheet)

    def leave(self):
        (self.pictures / 'printed-sheet.pdf').write_bytes(self.kept_sheet)
        (self.pictures / 'printed-card.pdf').write_bytes(self.kept_card)


if __name__ == '__main__':
    Paper.run()
