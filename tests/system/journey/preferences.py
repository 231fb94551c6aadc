# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody without a mouse makes the program theirs: appearance, language and first page by keys alone, and the help and the letters that
Alt shows. What they chose holds at once, comes back after a restart, and stands in a file that they can read.

usage: preferences.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import Missing, until  # noqa: E402
from journey import Journey  # noqa: E402
from pages import Words  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'
GERMAN = Words('de')
LIGHT, DARK = 'F6F6F3', '1C1E1F'  # what windows are filled with
INK, TAG = 'ECEEEE', 500  # the tags with letters on a dark window, and the pixels that a few of them take at least


class Preferences(Journey):
    prefix = 'preferences-'

    def walk(self):
        self.start_portal('--port', '0', '--policy', 'off')
        self.start()
        self.desktop.find('Connect to your portal')
        self.expect_fill(LIGHT)
        self.choose_dark_and_german()
        self.go_on_in_german()
        self.back_to_english()
        self.look_at_help()
        self.sign_in()
        self.start_again()

    def start(self, *options):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'), *options)

    def fill(self):
        """The colour of the window between its edge and what it shows, at the trailing top."""
        picture = self.desktop.screenshot(self.desktop.home / 'fill.png', 'Twofold')
        return self.desktop.run('convert', str(picture), '-gravity', 'NorthEast', '-crop', '1x1+4+4', '-format', '%[hex:u]', 'info:').stdout[:6]

    def expect_fill(self, colour):
        try:
            until(lambda: self.fill() == colour, f'a window filled with {colour}')
        except Missing as missing:
            raise Missing(f'{missing}, not {self.fill()}') from None

    def written(self):
        return json.loads((self.desktop.home / '.config' / 'twofold' / 'preferences.json').read_text())

    def choose_dark_and_german(self):
        # Half typed, and still there when the window was made anew in German.
        self.desktop.type(self.address[:12])
        self.desktop.key('ctrl+comma')
        self.desktop.find_dialog('Preferences')
        self.desktop.key('Down', 'Down')
        self.expect_fill(DARK)
        self.picture('dark')
        self.desktop.key('Tab')
        self.desktop.type('d')
        self.desktop.find_dialog(GERMAN('Preferences'))
        self.desktop.find(GERMAN('Connect to your portal'))
        self.picture('german')
        # The keyboard is still where the language was chosen: the next control is the first page.
        self.desktop.key('Tab', 'Down')
        until(lambda: self.written().get('startPage') == 'policy', 'the first page in the file')
        assert self.written()['language'] == 'de' and self.written()['appearance'] == 'dark', self.written()
        self.desktop.key('Escape')
        self.desktop.gone(GERMAN('Preferences'), 'dialog')

    def go_on_in_german(self):
        field = self.desktop.find(GERMAN('Portal address'), 'text')
        until(lambda: self.desktop.text_of(field) == self.address[:12], 'what was typed before')
        self.desktop.key('End')
        self.desktop.type(self.address[12:])
        self.desktop.key('Return')
        self.desktop.find(GERMAN('Email and password'))
        self.picture('german-ways')

    def back_to_english(self):
        self.desktop.key('ctrl+comma')
        self.desktop.find_dialog(GERMAN('Preferences'))
        self.desktop.key('Tab')
        self.desktop.type('e')
        self.desktop.find_dialog('Preferences')
        self.desktop.key('Escape')
        self.desktop.find('Sign in to Harbour Studio')

    def look_at_help(self):
        self.desktop.key('F1')
        self.desktop.find_dialog('Help')
        self.desktop.find('Next part of the window')
        self.picture('keyboard')
        self.desktop.key('Escape')
        self.desktop.gone('Help', 'dialog')
        self.look_at_letters()

    def look_at_letters(self):
        """Tags in the ink of text, over what they belong to; the letter on one of them works."""
        without = self.tagged()
        self.desktop.run('xdotool', 'keydown', 'alt')
        until(lambda: self.tagged() > without + TAG, 'letters while Alt is held')
        self.picture('letters')
        self.desktop.run('xdotool', 'keyup', 'alt')
        until(lambda: self.tagged() == without, 'no letters once Alt is let go')
        self.desktop.key('alt+e')

    def tagged(self):
        """How many pixels of the window have the colour that tags are filled with."""
        picture = self.desktop.screenshot(self.desktop.home / 'tags.png', 'Twofold')
        share = self.desktop.run('convert', str(picture), '-fill', 'black', '+opaque', f'#{INK}', '-fill', 'white', '-opaque', f'#{INK}',
                                 '-format', '%[fx:mean*w*h]', 'info:').stdout
        return round(float(share))

    def sign_in(self):
        self.desktop.find('Password')
        self.desktop.find('Email', 'text').get_component_iface().grab_focus()
        self.desktop.type(USER)
        self.desktop.key('Tab')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')
        # The first page is the one that was chosen.
        self.desktop.find('Two-factor policy')
        self.desktop.key('ctrl+1')
        self.desktop.find('Signed in with email and password')
        self.picture('my-sign-in')

    def start_again(self):
        self.program.terminate()
        self.program.wait(20)
        self.start()
        self.desktop.find('Two-factor policy')
        self.expect_fill(DARK)
        self.program.terminate()
        self.program.wait(20)
        self.start('--theme', 'light')
        self.desktop.find('Two-factor policy')
        self.expect_fill(LIGHT)
        assert self.written()['appearance'] == 'dark', self.written()
        assert self.program.poll() is None, 'the program ended on the way'


if __name__ == '__main__':
    Preferences.run()
