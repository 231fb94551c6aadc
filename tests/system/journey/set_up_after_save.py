# SPDX-License-Identifier: GPL-3.0-or-later
"""An admin without an app switches two-factor sign-in on, sets the app up in place, and is back at the policy. The owner is on the list
of those who are always asked, which release 3.7 lets nobody save who does not say who they are.

usage: set_up_after_save.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES OPTION_OF_THE_PORTAL ...
"""
import sys

from policy_admin import ADMIN, NETWORKS, OTHER_ADMIN, PolicyAdmin, Refused

OWNER = 'Ada Moreau'


class SetUpAfterSave(PolicyAdmin):
    prefix = 'setup-'

    def walk(self):
        self.start_portal_with_admins('--policy', 'off', *sys.argv[3:])
        self.start_program()
        self.sign_in_as(OTHER_ADMIN)
        self.desktop.find('Two-factor sign-in is off')
        self.go_to_policy_page()
        self.expected = {'trustedIps': [NETWORKS[0]], 'mandatoryUsers': [self.person(ADMIN)['id']], 'mandatoryGroups': []}
        self.switch_on()
        self.set_up_in_place()
        self.owner_is_guarded()
        self.save_with_the_owner_on_the_list()
        assert self.program.poll() is None, 'the program ended on the way'

    def switch_on(self):
        self.desktop.click('Authenticator app', 'radio button')
        self.add_network(NETWORKS[0])
        self.desktop.find(f'Remove {NETWORKS[0]}')
        self.add_to_always_ask('ada', OWNER, OWNER)
        self.review()
        self.desktop.find('It is not known whether you can get back in')
        save = self.desktop.find('Save and sign everyone out')
        assert not self.desktop.is_enabled(save), 'it can be saved without a way back in'
        self.desktop.click('I have another way in')
        self.picture('another-way-in')
        self.save()

    def set_up_in_place(self):
        self.set_up_app('scan')
        self.desktop.find('Two-factor policy')
        self.desktop.find('The policy is saved')
        self.desktop.gone('Review and save')
        self.picture('back-at-the-policy')
        self.expect_lists(self.expected)

    def owner_is_guarded(self):
        """What the program sends is let through by the id of whoever saves, and by nothing else."""
        owner = self.person(ADMIN)['id']
        for unsaid in ({}, {'id': owner}):
            try:
                self.put_policy(self.other_admin, self.expected | unsaid)
            except Refused as refusal:
                assert refusal.status == 403, refusal
            else:
                raise AssertionError(f'{unsaid} passes the guard of the owner')

    def save_with_the_owner_on_the_list(self):
        self.add_network(NETWORKS[1])
        self.desktop.find(f'Remove {NETWORKS[1]}')
        self.review()
        self.desktop.find('You can get back in')
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.desktop.gone('Review and save')
        self.expect_lists(self.expected | {'trustedIps': NETWORKS})


if __name__ == '__main__':
    SetUpAfterSave.run()
