# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves whose answer is lost: on the way, with a portal that is killed before it answers, and with one that saves and then stumbles over
an address that it asks nothing of. Reading tells what became of them, and nothing is sent twice. And a program that is killed over
changes that were not saved.

usage: lost_save.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from policy_admin import ADMIN, PolicyAdmin
from desktop import until
from forwarder import Forwarder

FIRST, SECOND, THIRD = '10.20.0.0/16', '10.30.0.0/16', '10.40.0.0/16'
HERE = '127.0.0.1'
UNKNOWN = 'It is not known yet whether the policy was saved.'


class LostSave(PolicyAdmin):
    prefix = 'lost-'

    def walk(self):
        self.start_portal_with_lists()
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.forwarder = Forwarder(self.address)
        self.way = self.forwarder.address
        self.open_policy_page()
        self.answer_lost()
        self.portal_killed()
        self.forwarder.lose = None
        self.program_killed()
        self.from_an_exempt_address()
        assert self.program.poll() is None, 'the program ended on the way'

    def connect(self):
        self.desktop.fill('Portal address', self.way)
        self.desktop.click('Continue')
        self.desktop.find('Sign in to Harbour Studio')

    def add_and_save(self, network):
        self.add_network(network)
        self.desktop.find(f'Remove {network}')
        self.review()
        self.desktop.find('You can get back in')
        self.save()

    def expect_saved(self, saves, *networks):
        self.desktop.find('The policy is saved')
        self.desktop.gone(UNKNOWN)
        self.desktop.gone('Review and save')
        self.expect_lists(self.with_more(trustedIps=list(networks)))
        assert self.forwarder.sent == saves, f'{self.forwarder.sent} saves were sent'

    def answer_lost(self):
        self.forwarder.lose = lambda: None
        self.add_and_save(FIRST)
        self.desktop.find(UNKNOWN)
        self.picture('unknown')
        self.sign_in_again()
        self.expect_saved(1, FIRST)
        self.picture('found-out')

    def portal_killed(self):
        self.forwarder.lose = self.kill_portal
        self.add_and_save(SECOND)
        self.desktop.find(UNKNOWN)
        self.desktop.find('Read it again')
        self.picture('portal-killed')
        self.start_portal_anew(self.with_more(trustedIps=[FIRST, SECOND]))
        self.desktop.click('Read it again')
        self.sign_in_again()
        self.expect_saved(2, FIRST, SECOND)
        self.picture('portal-is-back')

    def kill_portal(self):
        self.process.kill()
        self.process.wait()

    def start_portal_anew(self, lists):
        """With what it held when it was killed, as a portal that keeps its data has it."""
        self.start_portal_with_lists()
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.put_policy(self.portal, lists)
        self.forwarder.portal = self.address

    def has_draft(self):
        return any(THIRD in path.read_text() for path in self.desktop.home.rglob('draft-*.json'))

    def program_killed(self):
        self.add_network(THIRD)
        self.desktop.find(f'Remove {THIRD}')
        until(self.has_draft, 'a draft on disk')
        self.program.kill()
        self.program.wait()
        self.start_program()
        self.go_to_policy_page()
        self.desktop.find('You have changes that are not saved')
        assert not self.desktop.look(f'Remove {THIRD}'), 'they were made again by themselves'
        self.picture('draft-offered')
        self.desktop.click('Make the changes again')
        self.desktop.find(f'Remove {THIRD}')
        self.desktop.find('1 unsaved change')
        self.desktop.gone('You have changes that are not saved')
        self.picture('draft-restored')
        self.expect_lists(self.with_more(trustedIps=[FIRST, SECOND]))

    def from_an_exempt_address(self):
        """Where nothing is asked of the admin any more, release 3.7 saves, ends every session, and answers with 500."""
        self.desktop.click('Remove Design')
        self.base['mandatoryGroups'] = []
        self.add_and_save(HERE)
        self.desktop.find(UNKNOWN)
        assert self.forwarder.statuses == [200, 200, 500], self.forwarder.statuses
        self.picture('saved-with-a-fault')
        self.sign_in_again(is_asked=False)
        self.expect_saved(3, FIRST, SECOND, THIRD, HERE)
        self.picture('found-out-after-the-fault')


if __name__ == '__main__':
    LostSave.run()
