# SPDX-License-Identifier: GPL-3.0-or-later
"""Two admins at one policy. What the other saved is merged and shown, and nothing is sent before it was looked through; lists that the
other wiped, and lists that went with switching off, come back.

usage: two_admins.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from policy_admin import ADMIN, PolicyAdmin

THEIRS, OURS = '192.0.2.0/24', '10.20.0.0/16'
OTHER = 'Nils Okafor'


class TwoAdmins(PolicyAdmin):
    prefix = 'two-'

    def walk(self):
        self.start_portal_with_lists()
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.open_policy_page()
        self.both_save()
        self.expected = self.with_more(trustedIps=[THEIRS, OURS])
        self.save_after_another_look()
        self.wiped()
        self.off_and_on_again()
        assert self.program.poll() is None, 'the program ended on the way'

    def both_save(self):
        self.add_network(OURS)
        self.desktop.find('1 unsaved change')
        # It ends every session, ours too, which the review finds out.
        theirs = self.with_more(trustedIps=[THEIRS])
        self.put_policy(self.other_admin, theirs)
        self.desktop.click('Review and save')
        self.sign_in_again()
        self.desktop.find(f'{OTHER} changed the policy meanwhile')
        self.desktop.gone('Review before you save', 'dialog')
        self.desktop.find(f'Remove {THEIRS}')
        self.desktop.find(f'Remove {OURS}')
        self.desktop.find('1 unsaved change')
        self.picture('merged')
        self.expect_lists(theirs)

    def save_after_another_look(self):
        self.review()
        self.desktop.find('You can get back in')
        self.expect_in_review(OURS)
        self.picture('review-of-merged')
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.desktop.gone(f'{OTHER} changed the policy meanwhile')
        self.expect_lists(self.expected)

    def wiped(self):
        """As the portal's own page saves."""
        self.put_policy(self.other_admin, {})
        self.desktop.click('My sign-in', 'list item')
        self.sign_in_again()
        self.desktop.click('Policy', 'list item')
        self.desktop.find('Trusted networks and the always-ask list are gone')
        assert any(OTHER in name for name in self.desktop.names_in(self.desktop.find('Twofold', 'filler'))), 'nobody is named'
        self.picture('wiped')
        self.bring_back(self.expected['trustedIps'], 'brought-back')
        self.review()
        self.desktop.find('You can get back in')
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.expect_lists(self.expected)

    def off_and_on_again(self):
        self.switch_off()
        self.desktop.click('Authenticator app', 'radio button')
        self.desktop.find('The lists of before are kept here')
        self.picture('lists-offered')
        self.bring_back(self.expected['trustedIps'], 'lists-of-before')
        self.review()
        self.desktop.click('I have another way in')
        self.picture('review-on')
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.expect_lists(self.expected)


if __name__ == '__main__':
    TwoAdmins.run()
