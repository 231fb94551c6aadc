# SPDX-License-Identifier: GPL-3.0-or-later
"""A portal whose clock is seven minutes ahead of this computer, and is then set right. The window says it as soon as the answers say it; a
refused code is explained by the clock as it is known, and anew once the clock is checked again.

usage: wrong_clock.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from forwarder import Forwarder  # noqa: E402
from journey import Journey  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'
MINUTE = 60


class WrongClock(Journey):
    prefix = 'clock-'

    def walk(self):
        self.start_portal('--port', '0')
        self.forwarder = Forwarder(self.address)
        self.address = self.forwarder.address
        self.forwarder.ahead = 7 * MINUTE
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.sign_in()
        self.refused()
        self.checked_again()
        self.in_the_chip()
        assert program.poll() is None, 'the program ended on the way'

    def sign_in(self):
        self.enter_password(USER, PASSWORD)
        self.scan_code('scan')
        self.says(r'Clock (7 min.*|6 min 5\d s) behind')

    def refused(self):
        """By the portal's own clock the code is fourteen minutes old, as far as anybody can tell."""
        self.desktop.type(self.phone.code(time.time() - 7 * MINUTE))
        self.desktop.find('That code was not accepted.')
        self.says(r'It was good 1[45] min ago')
        self.picture('refused')

    def checked_again(self):
        self.forwarder.ahead = 0
        self.desktop.click('Check the clock again')
        self.says(r'It was good [78] min ago')
        self.says(r'.*clock in sync')
        self.picture('checked-again')
        self.desktop.type(self.phone.code())
        self.desktop.find('Backup code 5')
        self.desktop.click('I have kept my codes')
        self.desktop.click('Done')
        self.desktop.find('5 of 5 left')

    def says(self, pattern):
        """Something on the screen begins so. Clocks are measured to the second, and a code is good for thirty of them."""
        until(lambda: any(re.match(pattern, node.get_name() or '') for node in self.desktop.nodes()), pattern)

    def in_the_chip(self):
        """Two answers that agree are believed, and the codes ask for one at each look."""
        self.forwarder.ahead = -2 * MINUTE
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 5')
        self.desktop.click('My sign-in', 'push button')
        self.says(r'Clock (2 min.*|1 min 5\d s) ahead')
        self.picture('chip')


if __name__ == '__main__':
    WrongClock.run()
