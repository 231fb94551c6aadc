# SPDX-License-Identifier: GPL-3.0-or-later
"""New codes whose program is killed in the middle: before the portal gets the request, and when it has carried it out. The next start
says which sheet is good, and nothing is sent twice.

usage: lost_codes.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from policy_admin import ADMIN, PolicyAdmin
from desktop import until
from forwarder import NEW_CODES, Forwarder


class LostCodes(PolicyAdmin):
    prefix = 'codes-'

    def walk(self):
        self.start_portal_with_lists()
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.forwarder = Forwarder(self.address, NEW_CODES)
        self.address = self.forwarder.address
        self.old = self.codes_at_the_portal()
        self.start_program()
        self.connect()
        self.desktop.click('Email and password')
        self.desktop.fill('Email', ADMIN)
        self.type_password()
        self.answer_second_step()
        self.keep_sheet()
        self.killed_before()
        self.killed_after()
        self.keep_new_codes()
        assert self.program.poll() is None, 'the program ended on the way'

    def codes_at_the_portal(self):
        return [entry['code'] for entry in self.ask('GET', 'settings/tfaappcodes')]

    def keep_sheet(self):
        self.desktop.click('Show codes')
        self.desktop.find('Backup code 5')
        self.desktop.click('Copy', 'push button')

    def kill_program(self):
        self.program.kill()

    def ask_for_new_codes(self):
        self.desktop.click('Get new codes')
        self.desktop.click('Replace my codes')
        self.program.wait(20)
        self.start_program()

    def check_journal(self):
        written = '\n'.join(path.read_text() for path in self.desktop.home.rglob('writes.json'))
        assert '"updateTfaAppCodes"' in written, 'the write is not in the journal'
        for code in self.old + self.codes_at_the_portal():
            assert code not in written, 'a code is in the journal'

    def killed_before(self):
        self.forwarder.hold_back = self.kill_program
        self.ask_for_new_codes()
        self.desktop.find('Your backup codes were not replaced.')
        until(lambda: any('is still good' in name for name in self.names()), 'that the sheet is good')
        self.picture('killed-before')
        assert self.codes_at_the_portal() == self.old
        assert (self.forwarder.sent, self.forwarder.reached) == (1, 0), 'more than one request'
        self.check_journal()

    def names(self):
        return [node.get_name() or '' for node in self.desktop.nodes()]

    def killed_after(self):
        self.forwarder.hold_back = None
        self.forwarder.lose = self.kill_program
        self.desktop.click('Show codes')
        self.ask_for_new_codes()
        self.desktop.find('You have new backup codes.')
        self.picture('killed-after')
        assert self.codes_at_the_portal() != self.old
        assert (self.forwarder.sent, self.forwarder.reached) == (2, 1), 'more than one request'
        self.check_journal()

    def keep_new_codes(self):
        self.desktop.click('Show codes')
        self.desktop.find('These are your new codes.')
        self.picture('new-codes')
        self.desktop.click('I have kept my codes')
        self.desktop.gone('These are your new codes.')
        self.desktop.click('My sign-in', 'list item')
        self.desktop.find('Your second step')
        self.desktop.gone('You have new backup codes.')
        self.picture('kept')


if __name__ == '__main__':
    LostCodes.run()
