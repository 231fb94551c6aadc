# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that the portal ends while somebody works: while a page is read, and in the middle of a save.

usage: ended_session.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from journey import Journey  # noqa: E402
from portal_client import PortalClient  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'


class EndedSession(Journey):
    prefix = 'ended-'

    def walk(self):
        self.start_portal('--policy', 'off')
        self.portal = PortalClient(self.address)
        self.portal.token = 'Bearer ' + self.owners_key
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.desktop.click('Email and password')
        self.desktop.fill('Email', USER)
        self.type_password()
        self.desktop.find('Two-factor sign-in is off')
        self.while_reading()
        self.while_saving()
        assert program.poll() is None, 'the program ended on the way'

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


if __name__ == '__main__':
    EndedSession.run()
