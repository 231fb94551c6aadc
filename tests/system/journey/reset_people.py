# SPDX-License-Identifier: GPL-3.0-or-later
"""The owner resets the authenticator apps of three people. The portal is killed in the middle of the first, the program in the middle
of the second; both come back. What became of each is found out by reading, and nobody is sent a reset twice.

usage: reset_people.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from forwarder import Forwarder  # noqa: E402
from journey import Journey  # noqa: E402
from portal_client import PortalClient  # noqa: E402

# In the order of the list.
PEOPLE = ['Mira Solheim', 'Siobhan O\'Dell', 'Tariq Benali']
RESET = 'settings/tfaappnewapp'


class ResetPeople(Journey):
    prefix = 'reset-'

    def walk(self):
        self.start_portal_of_ones_own()
        self.ids = {person['displayName']: person['id'] for person in self.people()}
        self.forwarder = Forwarder(self.address, ['PUT /api/2.0/' + RESET])
        self.start_program()
        self.connect()
        self.sign_in()
        self.go_to_people()
        self.choose()
        self.portal_killed()
        self.program_killed()
        self.look_at_the_result()
        assert self.program.poll() is None, 'the program ended on the way'

    # -- the portal -----------------------------------------------------------------------------------------------------------

    def start_portal_of_ones_own(self):
        self.start_portal()
        self.portal = PortalClient(self.address)
        self.portal.token = 'Bearer ' + self.owners_key

    def people(self):
        people, _ = self.portal.call('GET', 'people/filter')
        # As a person reads the names, which the portal sends encoded for web pages.
        return [person | {'displayName': person['displayName'].replace('&#39;', '\'')} for person in people]

    def with_an_app(self):
        return [person['displayName'] for person in self.people() if person['displayName'] in PEOPLE and person['tfaAppEnabled']]

    def kill_portal(self):
        self.process.kill()
        self.process.wait()

    def start_portal_anew(self, *reset):
        """With what it held when it was killed, as a portal that keeps its data has it."""
        self.start_portal_of_ones_own()
        for name in reset:
            self.portal.call('PUT', RESET, {'id': self.ids[name]})
        self.forwarder.portal = self.address

    def expect_resets(self, *names):
        sent = [body['id'] for body in self.forwarder.bodies]
        assert sent == [self.ids[name] for name in names], f'{sent} were sent'

    # -- the program ----------------------------------------------------------------------------------------------------------

    def start_program(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def connect(self):
        self.desktop.fill('Portal address', self.forwarder.address)
        self.desktop.click('Continue')
        self.desktop.find('Sign in to Harbour Studio')

    def sign_in(self):
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')

    def go_to_people(self):
        self.desktop.click('People', 'list item')
        self.desktop.find('Reset authenticator app…', 'push button')

    def select(self, name):
        self.desktop.fill('Search people', name)
        until(lambda: self.desktop.find('People', 'table').get_table_iface().get_n_rows() == 1, f'{name} alone in the list')
        self.desktop.click(name + ',', 'table cell')
        self.desktop.key('space')

    def choose(self):
        """All three and oneself, by search and the keyboard."""
        for name in ['Ada Moreau', *PEOPLE]:
            self.select(name)
        self.desktop.click('Search people')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.desktop.find('Nils Okafor,', 'table cell')
        self.picture('selected')
        self.desktop.click('Reset authenticator app…', 'push button')
        self.desktop.find('Reset the authenticator app of 3 people?', 'dialog')
        self.desktop.find('They are signed out everywhere')
        self.picture('confirm')

    def portal_killed(self):
        self.forwarder.lose = self.kill_portal
        self.desktop.click('Reset 3 apps')
        self.desktop.find('0 of 3 done · Mira Solheim')
        self.desktop.find('Go on', 'push button', patience=60)
        self.picture('portal-killed')
        self.expect_resets(PEOPLE[0])
        self.start_portal_anew(PEOPLE[0])
        self.forwarder.lose = self.kill_program
        self.desktop.click('Go on')

    def kill_program(self):
        self.program.kill()

    def program_killed(self):
        self.program.wait(60)
        self.forwarder.lose = None
        assert self.with_an_app() == PEOPLE[2:], 'the second was not carried out'
        self.expect_resets(*PEOPLE[:2])
        record = next(self.desktop.home.rglob('resets/**/*.json')).read_text()
        assert self.owners_key not in record, 'a secret is in the record'
        self.start_program()
        self.go_to_people()
        self.desktop.find('A reset from')
        assert self.with_an_app() == PEOPLE[2:], 'it went on by itself'
        self.picture('unfinished')
        self.desktop.click('Show', 'push button')
        self.desktop.find('How far it came', 'dialog')
        self.picture('how-far')
        self.desktop.key('Escape')
        self.desktop.gone('How far it came', 'dialog')
        self.desktop.click('Resume', 'push button')

    def look_at_the_result(self):
        self.desktop.find('3 apps are reset', 'dialog')
        self.picture('result')
        self.expect_resets(*PEOPLE)
        until(lambda: self.with_an_app() == [], 'everybody to be without an app')
        self.desktop.click('Close', 'push button')
        self.desktop.gone('3 apps are reset', 'dialog')


if __name__ == '__main__':
    ResetPeople.run()
