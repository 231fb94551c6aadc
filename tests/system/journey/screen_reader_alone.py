# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job with a screen reader alone: connect, sign in, set up, keep the codes, change the policy, review, save, and sign in
again with a code. Nothing is clicked or typed: things are found by role and name and used through AT-SPI.

usage: screen_reader_alone.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_THE_LOG]
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from authenticator import Authenticator  # noqa: E402
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402
from screen_reader import ScreenReader  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'
REFUSED = 'That code was not accepted.'
NETWORK = '192.0.2.0/24'


class ScreenReaderAlone(Journey):
    def walk(self):
        self.start_portal('--port', '0')
        self.lines = []
        self.reader = ScreenReader(self.desktop, self.note)
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.sign_in()
        self.scan()
        self.confirm()
        self.keep_codes()
        self.change_policy()
        self.review_and_save()
        self.sign_in_with_backup_code()
        self.sign_out_and_in_with_the_app()
        assert program.poll() is None, 'the program ended on the way'
        print(f'{self.reader.count} different roles with names')

    def note(self, line):
        print(line)
        self.lines.append(line)

    def connect(self):
        self.reader.find('label', 'Connect to your portal')
        self.reader.check('connect')
        self.reader.write('text', 'Portal address', 'http://elsewhere.example')
        self.reader.press('push button', 'Continue')
        self.reader.hear('Over http, others could read your password on its way.')
        self.reader.write('text', 'Portal address', self.address)
        self.reader.press('push button', 'Continue')
        self.reader.find('label', 'Sign in to Harbour Studio')
        self.reader.check('ways to sign in')

    def sign_in(self):
        self.reader.press('push button', 'Email and password')
        self.reader.write('text', 'Email', USER)
        self.reader.write('password text', 'Password', PASSWORD)
        self.reader.check('email and password')
        self.reader.press('push button', 'Sign in')

    def scan(self):
        self.reader.find('label', 'Step 1 of 3: Scan')
        name = self.reader.find('image', 'QR code for').get_name()
        key = self.reader.read('text', 'Key, to type instead of scanning').replace(' ', '')
        assert len(key) >= 16 and key not in name, (key, name)
        self.phone = Authenticator(f'otpauth://totp/portal:{USER}?secret={key}&issuer=portal')
        self.reader.check('scan')
        self.reader.press('push button', 'Copy key')
        self.reader.hear('Copied')
        self.reader.press('push button', 'Next: confirm')

    def confirm(self):
        self.reader.hear('Step 2 of 3: Confirm')
        self.reader.check('confirm')
        self.reader.forget_heard()
        # An old one; that of a minute ago may still be good.
        field = self.reader.write('text', '6-digit code', self.phone.code(time.time() - 7 * 60))
        heard = self.reader.hear(REFUSED)
        assert 'It was good' in heard, heard
        until(lambda: self.described(field) == '6 of 6 digits, not accepted', 'the field to say that')
        self.reader.check('a refused code')
        assert self.reader.times_heard(REFUSED) == 1, 'said more than once'
        self.reader.write('text', '6-digit code', self.phone.code())

    def described(self, node):
        node.clear_cache()
        return node.get_description()

    def keep_codes(self):
        self.reader.hear('Step 3 of 3: Backup codes')
        tickets = [self.reader.find('list item', f'Backup code {number}, not used') for number in range(1, 6)]
        self.codes = [self.reader.spelled(ticket) for ticket in tickets]
        assert len(set(self.codes)) == 5 and all(len(code) == 6 for code in self.codes), self.codes
        self.reader.check('backup codes')
        self.reader.press('check box', 'I have kept my codes')
        self.reader.press('push button', 'Done')
        self.reader.find('push button', 'Show codes')
        self.reader.check('my sign-in')

    def change_policy(self):
        self.reader.choose('list item', 'Policy')
        self.reader.find('label', 'Two-factor policy')
        self.reader.find('radio button', 'Authenticator app')
        self.reader.check('policy')
        self.reader.write('text', 'Add a network', '172.16.0.0/33')
        self.reader.hear('An IPv4 network ends in a number from /1 to /32')
        self.reader.write('text', 'Add a network', NETWORK)
        self.reader.press('push button', 'Add')
        self.reader.find('list item', NETWORK)
        self.reader.find('list item', 'Policy, unsaved changes')
        self.reader.find('panel', '1 unsaved change')
        self.reader.check('policy, edited')

    def review_and_save(self):
        self.reader.press('push button', 'Review and save')
        self.reader.find('dialog', 'Review before you save')
        self.reader.find('notification', 'You can get back in')
        self.reader.check('review')
        self.reader.press('push button', 'Save and sign everyone out')
        self.reader.gone('dialog', 'Review before you save')

    def sign_in_with_backup_code(self):
        self.reader.find('label', 'Enter the code from your authenticator app')
        self.reader.check('second step')
        self.reader.press('push button', 'Use a backup code instead')
        self.reader.write('text', 'Backup code', self.codes[0])
        self.reader.check('backup code')
        self.reader.press('push button', 'Sign in')
        self.reader.hear('The policy is saved')
        self.reader.find('list item', NETWORK)
        self.reader.check('policy, saved')

    def sign_out_and_in_with_the_app(self):
        self.reader.press('push button', 'Portal Harbour Studio')
        self.reader.find('menu item', 'Portals and accounts')
        self.reader.check('the menu of portals')
        self.reader.press('menu item', 'Sign out')
        self.reader.press('push button', 'Email and password')
        self.reader.write('text', 'Email', USER)
        self.reader.write('password text', 'Password', PASSWORD)
        self.reader.press('push button', 'Sign in')
        self.reader.find('label', 'Enter the code from your authenticator app')
        self.reader.write('text', '6-digit code', self.phone.code())
        self.reader.press('push button', 'Show codes')
        self.reader.find('list item', 'Backup code 1, used')
        self.reader.check('backup codes, one used')

    def leave(self):
        (self.pictures / 'at-spi.log').write_text('\n'.join(self.lines) + '\n')


if __name__ == '__main__':
    ScreenReaderAlone.run()
