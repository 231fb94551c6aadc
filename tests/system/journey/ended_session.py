# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords that are refused until the portal locks out, on one with a captcha; then sessions that it ends while somebody works: while a
page is read, in the middle of a save, and of getting new backup codes.

usage: ended_session.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from authenticator import Authenticator  # noqa: E402
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402
from portal_client import PortalClient  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'
LINKED = 'mira.solheim@harbour.example'
REFUSED = 'That email and password were not accepted.'
# What the system opens links with.
OPENER = """#!/bin/sh
echo "$1" > {opened}
"""


class EndedSession(Journey):
    prefix = 'ended-'

    def walk(self):
        self.install_opener()
        self.start_portal('--policy', 'off', '--captcha')
        self.portal = PortalClient(self.address)
        self.portal.token = 'Bearer ' + self.owners_key
        self.start()
        self.connect()
        self.locked_out()
        self.connect()
        self.open_password_form(USER)
        self.type_password()
        self.desktop.find('Two-factor sign-in is off')
        self.while_reading()
        self.while_saving()
        self.end()
        self.while_getting_new_codes()
        self.end()

    def start(self, *arguments):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'), *arguments)

    def end(self):
        assert self.program.poll() is None, 'the program ended on the way'
        self.program.terminate()
        self.program.wait(10)

    def install_opener(self):
        folder = self.desktop.home / 'bin'
        folder.mkdir()
        self.opened = folder / 'opened'
        opener = folder / 'xdg-open'
        opener.write_text(OPENER.format(opened=self.opened))
        opener.chmod(0o700)
        self.desktop.environment['PATH'] = f'{folder}:{self.desktop.environment["PATH"]}'

    def open_password_form(self, user):
        self.desktop.click('Email and password')
        self.desktop.fill('Email', user, 'text')

    # -- locked out -------------------------------------------------------------------------------------------------------------

    def locked_out(self):
        # However slow the computer is, five tries fall into the time in which they are counted.
        self.portal.call('PUT', 'settings/security/loginsettings', {'attemptCount': 5, 'blockTime': 60, 'checkPeriod': 3600})
        self.open_password_form(LINKED)
        self.desktop.find('This portal asks for a captcha after refused passwords.')
        for _ in range(5):
            self.try_wrong_password()
            self.desktop.find(REFUSED)
        self.try_wrong_password()
        self.desktop.find('Too many sign-ins in a short time.')
        self.picture('locked-out')
        first = self.seconds_left()
        until(lambda: self.seconds_left() < first, 'the seconds to be counted down')
        assert not self.desktop.is_enabled(self.desktop.find('Sign in', 'push button')), 'another try is let through'
        self.desktop.click('Open the portal’s web page')
        until(lambda: self.opened.exists() and self.opened.read_text().strip().rstrip('/') == self.address, 'the web page in the browser')
        self.desktop.click('Other ways to sign in')
        self.desktop.click('Change portal')

    def try_wrong_password(self):
        self.desktop.click('Password', 'password text')
        self.desktop.key('ctrl+a')
        self.desktop.type('harbor')
        self.desktop.gone(REFUSED)  # of the try before
        self.desktop.key('Return')

    def seconds_left(self):
        return int(re.search(r'\d+', self.desktop.find('Try again in ').get_name())[0])

    # -- ended ------------------------------------------------------------------------------------------------------------------

    def type_password(self):
        self.desktop.click('Password', 'password text')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')

    def end_sessions(self):
        """As an admin does it from elsewhere. The key that asks for it is no session, and goes on."""
        self.portal.call('PUT', 'security/activeconnections/logoutallexceptthis')

    def method_at_the_portal(self):
        rows, _ = self.portal.call('GET', 'settings/tfaapp')
        return next((row['id'] for row in rows if row['enabled']), 'none')

    def sign_in_again(self, picture):
        self.desktop.find('Sign in again to go on')
        self.picture(picture)
        self.type_password()
        self.desktop.gone('Sign in again to go on')

    def while_reading(self):
        self.end_sessions()
        self.desktop.click('Policy', 'list item')
        self.sign_in_again('while-reading')
        self.desktop.find('No code is asked for from these addresses')
        self.picture('read-again')

    def while_saving(self):
        self.desktop.click('Authenticator app')
        self.desktop.find('1 unsaved change')
        self.end_sessions()
        # The review asks the portal for the way back in, and so meets the end of the session.
        self.desktop.click('Review and save')
        self.sign_in_again('while-saving')
        # What was edited is still there and still under review, and was not sent by itself.
        self.desktop.find('Review before you save', 'dialog')
        assert self.method_at_the_portal() == 'none', 'the save was sent by itself'
        self.desktop.click('I have another way in')
        self.end_sessions()
        self.desktop.click('Save and sign everyone out')
        self.sign_in_again('after-saving')
        self.desktop.find('1 unsaved change')
        assert self.method_at_the_portal() == 'none', 'the save was sent again by itself'
        self.picture('edits-are-kept')

    def while_getting_new_codes(self):
        """On another portal, which a link at the start opens at once."""
        portal = str(self.programs / 'twofold-demo-portal')
        _, address = self.desktop.start_server(portal)
        key = next(line.split()[-1] for line in self.desktop.run(portal, '--help').stdout.splitlines() if 'key of that app' in line)
        self.phone = Authenticator(f'otpauth://totp/Harbour:{LINKED}?secret={key}&issuer=Harbour')
        self.start(address)
        self.desktop.find('Sign in to Harbour Studio')
        self.open_password_form(LINKED)
        self.type_password()
        self.type_code()
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 2, not used')
        before = self.codes_at(address)
        self.sign_in_by_hand(address).call('PUT', 'security/activeconnections/logoutallexceptthis')
        self.desktop.click('Get new codes…')
        self.desktop.click('Replace my codes')
        self.desktop.find('Sign in again to go on')
        self.picture('while-getting-new-codes')
        self.type_password()
        self.type_code()
        self.desktop.gone('Sign in again')
        # The page goes on with the codes there are; they were not replaced by themselves.
        self.desktop.find('Backup code 2, not used')
        self.picture('codes-are-kept')
        assert self.codes_at(address) == before, 'the codes were replaced by themselves'
        self.desktop.click('Get new codes…')
        self.desktop.click('Replace my codes')
        self.desktop.find('These are your new codes.')
        assert not set(self.codes_at(address)) & set(before), 'the codes are the old ones'

    def type_code(self):
        self.desktop.find('Enter the code from your authenticator app')
        self.desktop.type(self.phone.code())

    def sign_in_by_hand(self, address):
        client = PortalClient(address)
        client.sign_in(LINKED, PASSWORD, self.phone.code())
        return client

    def codes_at(self, address):
        return [entry['code'] for entry in self.sign_in_by_hand(address).call('GET', 'settings/tfaappcodes')[0]]


if __name__ == '__main__':
    EndedSession.run()
