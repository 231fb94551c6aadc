# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's first day with two-factor sign-in, in the real program: from the portal's address to a used backup code.

usage: first_day.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import json
import pathlib
import stat
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from authenticator import Authenticator, scan  # noqa: E402
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402
from portal_client import PortalClient  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'


class FirstDay(Journey):
    def walk(self):
        _, self.address = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--port', '0')
        self.install_authenticator()
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.sign_in()
        self.scan()
        self.confirm()
        self.keep_codes()
        self.check_keeping()
        self.sign_out()
        self.sign_in_with_backup_code()
        self.look_at_codes()
        assert program.poll() is None, 'the program ended on the way'

    def install_authenticator(self):
        """A program of this computer that takes the links which the desktop opens."""
        folder = self.desktop.home / 'bin'
        folder.mkdir()
        self.opened = folder / 'opened'
        opener = folder / 'xdg-open'
        opener.write_text(f'#!/bin/sh\nprintf %s "$1" >"{self.opened}.part" && mv "{self.opened}.part" "{self.opened}"\n')
        opener.chmod(0o700)
        self.desktop.environment['PATH'] = f'{folder}:{self.desktop.environment["PATH"]}'

    def connect(self):
        self.desktop.find('Connect to your portal')
        self.desktop.fill('Portal address', self.address)
        self.picture('connect')
        self.desktop.click('Continue')
        self.desktop.find('Sign in to Harbour Studio')
        self.picture('ways-to-sign-in')

    def sign_in(self):
        self.desktop.click('Email and password')
        self.desktop.fill('Email', USER)
        self.desktop.fill('Password', PASSWORD)
        self.picture('password')
        self.desktop.key('Return')

    def scan(self):
        self.desktop.find('Scan this code with your authenticator app')
        self.desktop.find('QR code for')
        uri = scan(self.picture('scan'))
        self.phone = Authenticator(uri)
        assert self.phone.label.endswith(':' + USER), self.phone.label
        self.desktop.click('My phone can’t scan')
        self.desktop.click('Open in an app on this computer')
        until(self.opened.exists, 'the link in an authenticator on this computer')
        assert self.opened.read_text() == uri, 'the link is another than the picture'
        self.opened.unlink()
        self.picture('type-instead')
        self.desktop.click('Next: confirm')

    def confirm(self):
        self.desktop.find('Type the code your app shows')
        self.desktop.type('12')
        self.picture('confirm')
        self.desktop.key('BackSpace', 'BackSpace')
        self.desktop.type(self.phone.code(time.time() - 7 * 60))
        self.desktop.find('That code was not accepted.')
        self.desktop.find('It was good')
        self.picture('an-old-code')
        self.desktop.type(self.phone.code())
        self.desktop.find('Keep your backup codes')
        self.desktop.find('Backup code 5')
        self.picture('backup-codes')

    def keep_codes(self):
        self.pdf = self.desktop.home / 'Documents' / 'codes.pdf'
        self.desktop.click('Save as PDF')
        self.desktop.find('Save', 'dialog')
        self.desktop.key('ctrl+a')
        self.desktop.type(str(self.pdf))
        self.desktop.key('Return')
        until(self.pdf.exists, 'the PDF')
        mode = stat.S_IMODE(self.pdf.stat().st_mode)
        assert mode == 0o600, oct(mode)

        printed = subprocess.run(['pdftotext', '-layout', str(self.pdf), '-'], text=True, capture_output=True, check=True).stdout
        portal = PortalClient(self.address)
        portal.sign_in(USER, PASSWORD, self.phone.code())
        self.codes = [entry['code'] for entry in portal.call('GET', 'settings/tfaappcodes')[0]]
        assert len(self.codes) == 5, self.codes
        missing = [code for code in self.codes if code not in printed.split()]
        assert not missing, f'{missing} are not in the PDF:\n{printed}'
        assert self.phone.key not in printed.replace(' ', ''), 'the key is in the PDF'
        until(lambda: self.desktop.look('Done') and self.desktop.is_enabled(self.desktop.look('Done')), 'Done to open')
        self.picture('codes-kept')
        self.desktop.click('Done')
        self.desktop.find('Your second step')
        self.picture('my-sign-in')

    def kept_token(self):
        """The session as the keychain holds it."""
        content, = self.desktop.kept().values()
        return json.loads(content)['value']

    def check_keeping(self):
        token = self.kept_token()
        assert len(token) > 20, 'no session in the keychain'
        for secret in (token, self.phone.key, PASSWORD, *self.codes):
            found = [path for path in self.desktop.files_with(secret) if path != self.pdf]
            assert not found, f'a secret is in {found}'
        self.token = token

    def sign_out(self):
        self.desktop.click('Sign out')
        self.desktop.find('Sign in to Harbour Studio')
        assert not self.desktop.kept(), 'the session is still in the keychain'
        portal = PortalClient(self.address)
        portal.token = self.token
        try:
            portal.call('GET', 'people/@self')
        except Exception as refusal:
            assert getattr(refusal, 'status', None) == 401, refusal
        else:
            raise AssertionError('the session still works at the portal')

    def sign_in_with_backup_code(self):
        self.sign_in()
        self.desktop.find('Enter the code from your authenticator app')
        self.picture('second-step')
        self.desktop.click('Use a backup code instead')
        self.desktop.find('Backup code')
        self.desktop.type(self.codes[0])
        self.desktop.key('Return')
        self.desktop.find('Your second step')
        self.desktop.find('4 of 5 left')
        self.picture('after-backup-code')

    def look_at_codes(self):
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 1, used')
        self.desktop.find('Backup code 2, not used')
        self.picture('backup-codes-one-used')

    def leave(self):
        (self.pictures / 'backup-codes.pdf').write_bytes(self.pdf.read_bytes())


if __name__ == '__main__':
    FirstDay.run()
