# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer without a keychain: the person is told, gets in all the same, and no secret is kept anywhere.

usage: no_keychain.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from journey import Journey  # noqa: E402

UNUSABLE = 'This computer’s keychain can’t be used.'


class NoKeychain(Journey):
    prefix = 'no-keychain-'
    keyring = False

    def walk(self):
        self.start_portal()
        self.nobody_on_the_bus()
        self.at_the_next_start()

    def start(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def end(self):
        assert self.program.poll() is None, 'the program ended on the way'
        self.program.terminate()
        self.program.wait(10)
        # Not in a file of its own, and not in one of the settings of a library.
        assert (self.desktop.home / '.config' / 'twofold' / 'portals.json').exists()
        found = self.desktop.files_with(self.owners_key)
        assert not found, f'the key lies open in {found}'

    def sign_in_with_key(self):
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')
        self.desktop.find('Two-factor sign-in is')

    def nobody_on_the_bus(self):
        self.start()
        self.connect()
        self.sign_in_with_key()
        self.desktop.find(UNUSABLE)
        self.desktop.find('Your sign-in is kept until you close Twofold; nothing is saved.')
        self.picture('told')
        self.desktop.click('Try again')
        self.desktop.find('Try again')
        self.desktop.find(UNUSABLE)
        self.desktop.click('Keep for this session only')
        self.desktop.gone(UNUSABLE)
        self.end()

    def at_the_next_start(self):
        """The portal is known, and no secret for it."""
        self.start()
        self.desktop.find('Sign in to Harbour Studio')
        self.desktop.find(UNUSABLE)
        self.picture('next-start')
        self.end()


if __name__ == '__main__':
    NoKeychain.run()
