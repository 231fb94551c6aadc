# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with a set-up app moves to a new phone, in one flow and one session: the old phone's codes are no more, the new one's work.

usage: new_phone.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES OPTION_OF_THE_PORTAL ...
"""
import sys

from policy_admin import ADMIN, PASSWORD, PolicyAdmin
from authenticator import Authenticator, scan
from portal_client import PortalClient, Refused


class NewPhone(PolicyAdmin):
    prefix = 'new-phone-'

    def walk(self):
        self.start_portal_with_lists(*sys.argv[3:])
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.old_codes = self.codes_at_the_portal()
        self.start_program()
        self.connect()
        # The picture has to lie whole in the window.
        self.desktop.resize('Twofold', 1270, 830)
        self.desktop.click('Email and password')
        self.desktop.fill('Email', ADMIN)
        self.type_password()
        self.answer_second_step()
        self.unlink()
        self.set_up()
        self.end()
        assert self.program.poll() is None, 'the program ended on the way'

    def codes_at_the_portal(self):
        return [entry['code'] for entry in self.ask('GET', 'settings/tfaappcodes')]

    def unlink(self):
        self.desktop.click('Move to a new phone')
        self.desktop.find('Move to a new phone?', 'dialog')
        self.picture('asked')
        self.desktop.click('Unlink and set up')
        self.desktop.find('Scan this code with your authenticator app')

    def set_up(self):
        self.desktop.find('QR code for')
        self.desktop.find('Open in the browser')
        self.new_phone = Authenticator(scan(self.picture('scan')))
        assert self.new_phone.key != self.phone.key, 'the old key is handed out again'
        self.desktop.click('Next: confirm')
        self.desktop.find('Type the code your app shows')
        self.desktop.type(self.new_phone.code())
        self.desktop.find('Keep your backup codes')
        self.desktop.find('Backup code 5')
        self.picture('codes')

    def end(self):
        self.desktop.click('I have kept my codes')
        self.desktop.click('Done')
        # In the session that the answers handed out: nobody had to sign in again.
        self.desktop.find('Your second step')
        self.desktop.find('5 of 5 left')
        self.picture('my-sign-in')
        codes = self.codes_at_the_portal()
        assert len(codes) == 5 and not set(codes) & set(self.old_codes), 'old codes are still there'
        self.expect_sign_in(self.phone, False)
        self.expect_sign_in(self.new_phone, True)

    def expect_sign_in(self, phone, works):
        client = PortalClient(self.address)
        try:
            client.sign_in(ADMIN, PASSWORD, phone.code())
        except Refused as refusal:
            assert not works and refusal.status == 401, refusal
        else:
            assert works, 'the old phone still signs in'


if __name__ == '__main__':
    NewPhone.run()
