# SPDX-License-Identifier: GPL-3.0-or-later
"""An admin's app is reset while they work on the policy. Their next step meets the end of the session, the sign-in demands a set-up, and
after it they are where they were, with what they had edited.

usage: set_up_meanwhile.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES OPTION_OF_THE_PORTAL ...
"""
import sys

from policy_admin import NETWORKS, OTHER_ADMIN, PolicyAdmin
from authenticator import Authenticator, scan

ADDED = '192.0.2.0/24'


class SetUpMeanwhile(PolicyAdmin):
    prefix = 'meanwhile-'

    def walk(self):
        self.start_portal_with_lists(*sys.argv[3:])
        self.phone, _ = self.sign_in_elsewhere(OTHER_ADMIN)
        self.start_program()
        self.sign_in_as(OTHER_ADMIN)
        self.answer_second_step()
        self.go_to_policy_page()
        self.add_network(ADDED)
        self.desktop.find(f'Remove {ADDED}')
        self.reset_app()
        self.sign_in_to_a_set_up()
        self.leave_and_come_back()
        self.set_up()
        self.back_at_the_policy()
        assert self.program.poll() is None, 'the program ended on the way'

    def reset_app(self):
        """As the owner does it for somebody who has lost the phone."""
        self.portal.call('PUT', 'settings/tfaappnewapp', {'id': self.person(OTHER_ADMIN)['id']}, {'ApiKeyBearer': self.owners_key})

    def sign_in_to_a_set_up(self):
        # The review asks the portal for the way back in, and so meets the end of the session.
        self.desktop.click('Review and save')
        self.desktop.find('Sign in again to go on')
        self.type_password()
        self.desktop.find('Scan this code with your authenticator app')
        self.desktop.gone('Sign in again', 'dialog')
        self.picture('scan')

    def leave_and_come_back(self):
        self.desktop.click('Set up later')
        self.desktop.find('Sign in again to go on')
        self.desktop.find(f'Remove {ADDED}')
        self.type_password()

    def set_up(self):
        self.desktop.find('Scan this code with your authenticator app')
        self.desktop.find('QR code for')
        new_phone = Authenticator(scan(self.picture('scan-again')))
        assert new_phone.key != self.phone.key, 'the old key is handed out again'
        self.phone = new_phone
        self.desktop.click('Next: confirm')
        self.desktop.find('Type the code your app shows')
        self.desktop.type(self.phone.code())
        self.desktop.find('Backup code 5')
        self.desktop.click('I have kept my codes')
        self.picture('codes')
        self.desktop.click('Done')

    def back_at_the_policy(self):
        # What was under review goes on there, and nothing was saved by itself.
        self.desktop.find(f'Remove {ADDED}')
        self.picture('back-at-the-policy')
        self.expect_lists(self.base)
        if not self.desktop.look('Review before you save', 'dialog'):
            self.review()
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.expect_lists(self.base | {'trustedIps': [*NETWORKS, ADDED]})


if __name__ == '__main__':
    SetUpMeanwhile.run()
