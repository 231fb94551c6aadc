# SPDX-License-Identifier: GPL-3.0-or-later
"""An admin switches the policy off, which erases its lists at the portal, and on again with the lists and a few changes; everybody is
out by that, and the admin back in place by code. All three lists are as they were meant.

usage: policy_journey.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES OPTION_OF_THE_PORTAL ...
"""
import sys

from policy_admin import ADMIN, MEMBER, NETWORKS, PolicyAdmin

ADDED, AS_TYPED = '10.20.0.0/16', '10.20.30.77/16'


class PolicyJourney(PolicyAdmin):
    prefix = 'policy-'

    def walk(self):
        self.start_portal_with_lists(*sys.argv[3:])
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        _, self.elsewhere = self.sign_in_elsewhere(MEMBER)
        self.open_policy_page()
        self.picture('as-it-is')
        self.switch_off()
        self.expect_off()
        self.choose_the_app()
        self.change_networks()
        self.change_people()
        self.undo_and_redo()
        self.look_it_through()
        self.save_and_be_back()
        assert self.program.poll() is None, 'the program ended on the way'

    def choose_the_app(self):
        self.desktop.click('Authenticator app', 'radio button')
        self.desktop.find('The lists of before are kept here')
        self.bring_back(NETWORKS, 'lists-of-before')
        self.desktop.find('5 unsaved changes')

    def change_networks(self):
        self.desktop.fill('Add a network', AS_TYPED)
        self.desktop.find(f'Is saved as {ADDED}')
        self.picture('hint')
        self.desktop.key('Return')
        self.desktop.find(f'{ADDED}, Private network', 'list item')
        self.add_network('172.16.0.0/33')
        self.desktop.find('An IPv4 network ends in a number from /1 to /32')
        self.picture('refused')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.desktop.gone('An IPv4 network ends in a number from /1 to /32')

    def change_people(self):
        self.add_to_always_ask('grace', 'Grace Adeyemi', 'Grace Adeyemi')
        self.desktop.find('7 unsaved changes')
        self.picture('edited')

    def undo_and_redo(self):
        self.desktop.key('ctrl+z')
        self.desktop.gone('Remove Grace Adeyemi')
        self.desktop.find('6 unsaved changes')
        # The network, and the lists of before as one.
        self.desktop.key('ctrl+z', 'ctrl+z')
        self.desktop.gone(f'Remove {ADDED}')
        self.desktop.find('1 unsaved change')
        self.desktop.find('Bring them back')
        self.desktop.key('ctrl+shift+z', 'ctrl+shift+z', 'ctrl+shift+z')
        self.desktop.find(f'Remove {ADDED}')
        self.desktop.find('Remove Grace Adeyemi')
        self.desktop.find('7 unsaved changes')

    def look_it_through(self):
        self.desktop.key('ctrl+s')
        self.desktop.find('Review before you save', 'dialog')
        # While two-factor sign-in is off, the portal does not tell whether there is an app.
        self.desktop.find('It is not known whether you can get back in')
        save = self.desktop.find('Save and sign everyone out')
        assert not self.desktop.is_enabled(save), 'it can be saved without a way back in'
        self.desktop.fill('API key of yours', self.owners_key)
        self.desktop.click('Test it')
        self.desktop.find('You can get back in')
        self.expect_in_review('Authenticator app', *NETWORKS, ADDED, 'Jonas Weber', 'Design', 'Grace Adeyemi',
                              'Saving signs everyone out, you included')
        self.picture('review')

    def save_and_be_back(self):
        assert self.is_signed_in(self.elsewhere), 'switching off has signed somebody out'
        self.save()
        self.desktop.find('Enter the code from your authenticator app')
        assert not self.is_signed_in(self.elsewhere), 'somebody is still signed in'
        self.picture('second-step')
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.desktop.gone('Review and save')
        self.picture('saved')
        self.expect_lists(self.with_more(trustedIps=[ADDED], mandatoryUsers=[self.person('grace.adeyemi@harbour.example')['id']]))


if __name__ == '__main__':
    PolicyJourney.run()
