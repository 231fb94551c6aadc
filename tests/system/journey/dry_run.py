# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is asked, and from where, as the window says it before a save: the portal does the same after it, to the same people from the same
addresses.

usage: dry_run.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from policy_admin import ADMIN, MEMBER, NETWORKS, PASSWORD, PolicyAdmin, PortalClient
from desktop import until

ADDED = '192.0.2.0/24'
# Made-up people are in no history but their own.
IN_THE_OFFICE, AT_HOME, ABROAD, NEVER_SEEN = (
    f'{name}@harbour.example' for name in ('dario.ahlgren.4', 'jaro.ahlgren.10', 'sami.ahlgren.19', 'greta.ahlgren.7'))
OF_THE_GROUP = 'pavel.dorn@harbour.example'
OFFICE, HOME, FAR = '203.0.113.50', '192.0.2.44', '198.51.100.41'


class DryRun(PolicyAdmin):
    prefix = 'dry-'

    def walk(self):
        self.start_portal_with_lists('--people', '24')
        self.base['mandatoryGroups'] = [self.group('Client care')]
        self.put_policy(self.portal, self.base)
        self.phone, _ = self.sign_in_elsewhere(ADMIN)
        self.come_in()
        self.open_policy_page()
        self.add_network(ADDED)
        self.desktop.find(f'Remove {ADDED}')
        people = self.look_at_people()
        addresses = self.try_addresses()
        before = {address: self.answers_at(address) for address in addresses}
        self.review()
        self.desktop.find('You can get back in')
        self.save()
        self.answer_second_step()
        self.desktop.find('The policy is saved')
        self.expect_lists(self.with_more(trustedIps=[ADDED]))
        self.compare_people(people)
        self.compare_addresses(addresses, before)
        assert self.program.poll() is None, 'the program ended on the way'

    # -- the portal -----------------------------------------------------------------------------------------------------------

    def come_in(self):
        """People leave the addresses that they are known by."""
        office = PortalClient(self.address)
        office.comes_from = OFFICE
        assert 'token' in office.sign_in(IN_THE_OFFICE, PASSWORD), 'a code is asked for in the office'
        self.sign_in_elsewhere(AT_HOME, HOME)
        self.sign_in_elsewhere(ABROAD, FAR)

    def is_asked(self, user, address):
        client = PortalClient(self.address)
        client.comes_from = address
        return client.sign_in(user, PASSWORD).get('tfa', False)

    def answers_at(self, address):
        """Whether the admin is asked from there, and somebody in no group."""
        return [self.is_asked(user, address) for user in (ADMIN, NEVER_SEEN)]

    def addresses_of(self, user):
        history = self.ask('GET', f'security/audit/login/filter?userId={self.person(user)["id"]}&count=100')
        return {event['ip'] for event in history if event['ip'] != '127.0.0.1'}

    # -- what the window says -------------------------------------------------------------------------------------------------

    # Tables are long: what was found once is not looked for again among all that is on the screen.

    def look_at_people(self):
        self.desktop.click('Who is asked')
        self.desktop.click('Search people')
        table = self.desktop.find('Who is asked', 'table')
        said = {user: self.row_of(user, table) for user in (MEMBER, OF_THE_GROUP, IN_THE_OFFICE, AT_HOME, ABROAD, NEVER_SEEN)}
        self.picture('one-of-the-people')
        self.desktop.key('Escape')
        self.desktop.gone('Who is asked', 'dialog')
        return said

    def row_of(self, user, table):
        """Outcome and reason."""
        self.retype(user)
        name = self.person(user)['displayName']
        def only():
            cells = self.desktop.cells_of(table)
            return cells if len(cells) == 3 and cells[0] == name else None
        return until(only, f'{name} alone')[1:]

    def try_addresses(self):
        self.desktop.click('Try an address')
        field = self.desktop.click('Would this address be asked for a code?', 'text')
        self.retype(OFFICE)
        rows = [self.desktop.find(who) for who in ('You. ', 'A user in no group. ')]
        said = {}
        for address in (OFFICE, HOME, FAR, '198.51.100.40', '2001:db8:2::19'):
            self.retype(address)
            until(lambda: self.desktop.text_of(field) == address, f'{address} in the field')
            said[address] = [self.desktop.name_of(row) for row in rows]
        self.picture('an-address')
        self.desktop.key('Escape')
        self.desktop.gone('Try an address', 'dialog')
        return said

    def retype(self, text):
        self.desktop.key('ctrl+a')
        self.desktop.type(text)

    # -- both -----------------------------------------------------------------------------------------------------------------

    def compare_people(self, said):
        for user, reason in {MEMBER: 'Always asked by name', OF_THE_GROUP: 'In a group that is always asked',
                             IN_THE_OFFICE: f'Trusted: {NETWORKS[0]}', AT_HOME: f'Trusted: {ADDED}',
                             ABROAD: 'No trusted network matches', NEVER_SEEN: 'No sign-in is known'}.items():
            assert said[user][1] == reason, f'{user}: {said[user]}'
        for user in (MEMBER, OF_THE_GROUP):
            assert said[user][0].startswith('Asked') and self.is_asked(user, OFFICE), f'{user}: {said[user]}'
        for user in (IN_THE_OFFICE, AT_HOME, ABROAD):
            happened = any(self.is_asked(user, address) for address in self.addresses_of(user))
            assert said[user][0].startswith('Asked' if happened else 'Not asked'), f'{user}: {said[user]}, asked: {happened}'
        # Of whoever was never seen it depends on where they come from.
        assert said[NEVER_SEEN][0] == 'Asked, unless from a trusted network', said[NEVER_SEEN]
        assert self.is_asked(NEVER_SEEN, FAR) and not self.is_asked(NEVER_SEEN, OFFICE)

    def compare_addresses(self, said, before):
        for address, (you, other) in said.items():
            after = self.answers_at(address)
            assert [row.endswith('. Asked') for row in (you, other)] == after, f'{address}: {you}, {other}; asked: {after}'
            differs = ['As the portal is now' in row for row in (you, other)]
            assert differs == [now != then for now, then in zip(after, before[address])], f'{address}: {you}, {other}'


if __name__ == '__main__':
    DryRun.run()
