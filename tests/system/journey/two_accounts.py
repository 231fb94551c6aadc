# SPDX-License-Identifier: GPL-3.0-or-later
"""Two accounts on two portals and their secrets in a real keyring: none is read for the other portal, one is forgotten, one vanishes.

usage: two_accounts.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402

ADA, NILS, PASSWORD = 'ada@harbour.example', 'nils.okafor@harbour.example', 'harbour-2026'
PORTAL_MENU = 'Portal Harbour Studio'


class TwoAccounts(Journey):
    prefix = 'accounts-'

    def walk(self):
        self.start_portal('--policy', 'off')
        _, self.other = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--policy', 'off')
        self.start()
        self.connect()
        self.sign_in_with_key()
        self.find_account('Ada Moreau')
        self.add_the_other()
        self.switch()
        self.rename_and_reorder()
        self.forget_one()
        self.one_vanishes()

    def start(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def end(self):
        self.program.terminate()
        self.program.wait(10)

    # -- what is where --------------------------------------------------------------------------------------------------------

    def entry_of(self, address, user):
        """The name and the content of an account's entry in the keyring, if there is one."""
        return next((entry for entry in self.desktop.kept().items() if address in entry[0] and user in entry[0]), None)

    def listed(self):
        portals = json.loads((self.desktop.home / '.config' / 'twofold' / 'portals.json').read_text())
        return [(profile['userName'], profile.get('ownName')) for profile in portals['profiles']]

    # -- the way --------------------------------------------------------------------------------------------------------------

    def sign_in_with_key(self):
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')

    def find_account(self, person):
        self.desktop.find('Two-factor sign-in is off')
        self.desktop.find(f'Portal Harbour Studio, {person}')

    def add_the_other(self):
        """It would take the key of the first one, were it shown to it."""
        self.desktop.choose(PORTAL_MENU, 1)  # "Add portal…"
        self.desktop.find('Connect to your portal')
        self.desktop.fill('Portal address', self.other)
        self.desktop.click('Continue')
        self.desktop.find('Sign in to Harbour Studio')
        self.picture('other-portal')
        self.desktop.click('Email and password')
        self.desktop.fill('Email', NILS, 'text')
        self.desktop.click('Password', 'password text')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')
        self.find_account('Nils Okafor')
        until(lambda: len(self.desktop.kept()) == 2, 'both accounts in the keyring')
        adas, nils = self.entry_of(self.address, ADA), self.entry_of(self.other, NILS)
        assert self.owners_key in adas[1] and self.owners_key not in nils[1], 'the entries are mixed up'

    def switch(self):
        """Nothing is asked for, and the keyring for one entry alone."""
        asked = self.desktop.home / 'asked'
        with asked.open('w') as file:
            monitor = subprocess.Popen(['dbus-monitor', '--session', "interface='org.freedesktop.Secret.Service',member='SearchItems'"],
                                       env=self.desktop.environment, stdout=file)
            try:
                until(lambda: 'NameAcquired' in asked.read_text(), 'the monitor')
                self.desktop.choose(PORTAL_MENU, 1)  # the other account
                self.find_account('Ada Moreau')
                until(lambda: self.address in asked.read_text(), 'the keyring to be asked')
                assert self.other not in asked.read_text(), asked.read_text()
            finally:
                monitor.terminate()
                monitor.wait()

    def rename_and_reorder(self):
        self.desktop.choose(PORTAL_MENU, 3)  # "Portals and accounts…", after the other account and "Add portal…"
        self.desktop.find('In your order.')
        self.desktop.choose(f"More for {self.other.removeprefix('http://')}", 1)  # "Rename…"
        self.desktop.click('Your name for it', 'text')
        self.desktop.type('Quay')
        self.desktop.click('Rename', 'push button')
        self.desktop.click('Move Quay up')
        until(lambda: self.listed() == [(NILS, 'Quay'), (ADA, None)], 'the new name and order in the file')
        self.picture('renamed')

    def forget_one(self):
        self.desktop.choose('More for Quay', 2)  # "Forget…"
        self.desktop.find(f'Forget {NILS} on Quay?')
        self.picture('forget')
        self.desktop.click('Forget', 'push button')
        self.desktop.gone('More for Quay')
        until(lambda: not self.entry_of(self.other, NILS), 'the forgotten secret to go')
        assert self.entry_of(self.address, ADA), 'the other account was forgotten as well'
        assert [name for name, _ in self.listed()] == [ADA], self.listed()
        self.desktop.click('Close')
        self.find_account('Ada Moreau')
        self.end()

    def one_vanishes(self):
        """Removed in a keyring program: the account is known, and signs in anew."""
        self.start()
        self.find_account('Ada Moreau')
        self.end()
        name, _ = self.entry_of(self.address, ADA)
        self.desktop.run('secret-tool', 'clear', 'xdg:schema', 'org.qt.keychain')
        assert not self.desktop.kept(), f'{name} is still there'
        self.start()
        self.desktop.find('Sign in to Harbour Studio')
        assert not self.desktop.look('keychain'), 'the keychain is complained of'
        self.picture('vanished')
        self.sign_in_with_key()
        self.find_account('Ada Moreau')
        until(lambda: self.entry_of(self.address, ADA), 'the key in the keyring')
        assert not self.desktop.files_with(self.owners_key), 'the key lies open'
        self.end()


if __name__ == '__main__':
    TwoAccounts.run()
