# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code of a set-up on a real screen, at every scale factor, in both themes and with high contrast: read from pictures of
the window and of the enlarged code, as a phone's camera would see them.

usage: qr_on_screen.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from authenticator import Authenticator, scan  # noqa: E402
from journey import Journey  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'
# Each factor once, and every look at least twice; QrReadableTest has every factor in every look.
LOOKS = (('1', 'light'), ('1', 'dark'), ('1.25', 'light'), ('1.5', 'dark'), ('1.75', 'high-contrast'), ('2', 'dark'),
         ('2.25', 'light'), ('2.5', 'dark'), ('2.75', 'high-contrast'), ('3', 'dark'))


class QrOnScreen(Journey):
    size = '3300x2260'  # the whole window at three times its size

    def walk(self):
        self.start_portal('--port', '0')
        keys = {self.look_at(factor, theme) for factor, theme in LOOKS}
        assert len(keys) == 1, f'{len(keys)} different keys were read'

    def look_at(self, factor, theme):
        self.desktop.environment['QT_SCALE_FACTOR'] = factor
        program = self.desktop.start_program(str(self.programs / 'twofold'), '--theme', theme, self.address)
        self.focus('Email and password')
        self.desktop.key('space')
        for field, role, text in (('Email', 'text', USER), ('Password', 'password text', PASSWORD)):
            self.focus(field, role)
            self.desktop.type(text)
        self.desktop.key('Return')
        self.desktop.find('Scan this code with your authenticator app')
        self.desktop.find('QR code for')
        key = Authenticator(scan(self.picture(f'{theme}-{factor}'))).key
        self.focus('Enlarge')
        self.desktop.key('space')
        self.desktop.find('QR code', 'dialog')
        self._step += 1
        enlarged = self.desktop.screenshot(self.pictures / f'{self._step:02}-{theme}-{factor}-enlarged.png', 'QR code.*')
        assert Authenticator(scan(enlarged)).key == key, 'the enlarged code is another'
        program.terminate()
        program.wait(20)
        return key

    def focus(self, name, role=None):
        """By keyboard from there: with a scale factor, what the accessibility tree says of places is not where things are."""
        self.desktop.find(name, role).get_component_iface().grab_focus()


if __name__ == '__main__':
    QrOnScreen.run()
