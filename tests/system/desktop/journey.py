# SPDX-License-Identifier: GPL-3.0-or-later
"""What all journeys are: a person at the real program on a desktop of their own, step by step, each step with a picture."""
import os
import pathlib
import sys

from authenticator import Authenticator, scan
from desktop import Desktop


class Journey:
    """A journey has a `walk`. Pictures are numbered in the order of the steps, after the prefix that it names."""
    prefix = ''
    keyring = True  # whether the desktop has one
    size = '1280x860'  # of the screen

    def __init__(self, desktop, programs, pictures):
        self.desktop = desktop
        self.programs = programs
        self.pictures = pictures
        self._step = 0

    def picture(self, name):
        self._step += 1
        return self.desktop.screenshot(self.pictures / f'{self.prefix}{self._step:02}-{name}.png', 'Twofold')

    def start_portal(self, *options):
        """A demo portal of the journey's own, `process`; `address` is where, `owners_key` the owner's API key as its help names it."""
        portal = str(self.programs / 'twofold-demo-portal')
        self.process, self.address = self.desktop.start_server(portal, *options)
        self.owners_key = self.key_from_help(portal)

    def key_from_help(self, portal):
        lines = self.desktop.run(portal, '--help').stdout.splitlines()
        return next(line.split()[-1] for line in lines if 'owner, everything' in line)

    def connect(self):
        self.desktop.fill('Portal address', self.address)
        self.desktop.click('Continue')
        self.desktop.find('Sign in to Harbour Studio')

    def save_to(self, path, replaces=False):
        """Answers the dialog that asks where backup codes are to be saved."""
        self.desktop.find_dialog('Save backup codes')
        self.desktop.key('ctrl+a')
        self.desktop.type(str(path))
        self.desktop.key('Return')
        if replaces:
            self.desktop.click('Yes', 'push button')
        self.desktop.gone('Save backup codes', 'dialog')

    def enter_password(self, user, password):
        """From the list of ways to sign in."""
        self.desktop.click('Email and password')
        self.desktop.fill('Email', user)
        self.desktop.fill('Password', password)
        self.desktop.key('Return')

    def scan_code(self, picture):
        """The first step of a set-up. The app is `phone` then, and its code is asked for."""
        self.desktop.find('Scan this code with your authenticator app')
        self.desktop.find('QR code for')
        self.phone = Authenticator(scan(self.picture(picture)))
        self.desktop.click('Next: confirm')
        self.desktop.find('Type the code your app shows')

    def to_codes(self, picture):
        """The first two steps of a set-up."""
        self.scan_code(picture)
        self.desktop.type(self.phone.code())
        self.desktop.find('Keep your backup codes')
        self.desktop.find('Backup code 5')

    def set_up_app(self, picture):
        """All three steps of a set-up."""
        self.to_codes(picture)
        self.desktop.click('I have kept my codes')
        self.desktop.click('Done')

    def walk(self):
        raise NotImplementedError

    def leave(self):
        """Puts what people want to look at afterwards beside the pictures."""

    @classmethod
    def run(cls):
        """FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES] from the command line. Where it stops, it says what was on the screen."""
        programs = pathlib.Path(sys.argv[1]).resolve()
        with Desktop(size=cls.size, keyring=cls.keyring) as desktop:
            pictures = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else desktop.home
            pictures.mkdir(parents=True, exist_ok=True)
            journey = cls(desktop, programs, pictures)
            try:
                journey.walk()
            except BaseException:
                failed = os.environ.get('TWOFOLD_FAILURE_PICTURE')
                if failed:
                    desktop.screenshot(failed)
                print(desktop.describe(), file=sys.stderr)
                raise
            journey.leave()
        print(f'{cls.__name__}: all steps done')
