# SPDX-License-Identifier: GPL-3.0-or-later
"""An admin's day on the built-in portal, in the real program: set-up at sign-in, policy off and on again with everybody signed
out in between, new codes, a new phone.

usage: admins_day.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from journey import Journey  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'


class AdminsDay(Journey):
    prefix = 'admin-'

    def walk(self):
        program = self.desktop.start_program(str(self.programs / 'twofold'), '--demo')
        self.sign_in_and_set_up()
        self.switch_off()
        self.switch_on()
        self.get_new_codes()
        self.move_to_a_new_phone()
        assert program.poll() is None, 'the program ended on the way'

    def set_up_app(self, picture):
        super().set_up_app(picture)
        self.desktop.find('Your second step')

    def sign_in_and_set_up(self):
        self.desktop.find('Sign in to Harbour Studio')
        self.enter_password(USER, PASSWORD)
        self.set_up_app('scan')
        self.picture('my-sign-in')

    def switch_off(self):
        self.desktop.click('Policy', 'list item')
        self.desktop.find('Two-factor policy')
        self.desktop.click('Off')
        self.desktop.find('1 unsaved change')
        self.picture('policy-edited')
        self.desktop.click('Review and save')
        self.desktop.find('Review before you save')
        self.picture('policy-review-off')
        self.desktop.click('Switch off')
        self.desktop.find('Two-factor sign-in is off')
        self.picture('policy-off')

    def switch_on(self):
        self.desktop.click('Authenticator app')
        self.desktop.click('Review and save')
        self.desktop.find('Review before you save')
        # While two-factor sign-in is off, the portal does not tell whether there is an app.
        self.desktop.find('It is not known whether you can get back in')
        save = self.desktop.find('Save and sign everyone out')
        assert not self.desktop.is_enabled(save), 'it can be saved without a way back in'
        self.desktop.click('I have another way in')
        self.picture('policy-review-on')
        self.desktop.click('Save and sign everyone out')
        self.desktop.find('Enter the code from your authenticator app')
        self.picture('policy-second-step')
        self.desktop.type(self.phone.code())
        self.desktop.gone('Enter the code from your authenticator app')
        self.desktop.find('The policy is saved')
        self.picture('policy-saved')

    def get_new_codes(self):
        self.desktop.click('My sign-in', 'list item')
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 5')
        before = self.spelled_codes()
        self.desktop.click('Get new codes')
        self.desktop.click('Replace my codes')
        self.desktop.find('These are your new codes')
        after = self.spelled_codes()
        assert len(after) == 5 and not set(before) & set(after), f'{before} became {after}'
        self.picture('new-codes')

    def spelled_codes(self):
        """The codes as a screen reader spells them."""
        return [self.desktop.find(f'Backup code {number}, not used').get_description() for number in range(1, 6)]

    def move_to_a_new_phone(self):
        self.desktop.click('My sign-in', 'list item')
        old_key = self.phone.key
        self.desktop.click('Move to a new phone')
        self.desktop.click('Unlink and set up')
        self.set_up_app('new-phone-scan')
        assert self.phone.key != old_key, 'the new phone got the old key'
        self.picture('new-phone')


if __name__ == '__main__':
    AdminsDay.run()
