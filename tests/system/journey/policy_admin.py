# SPDX-License-Identifier: GPL-3.0-or-later
"""What journeys about the policy share: a portal with lists, an admin with an app at its policy page, and others who talk to the
portal by HTTP."""
import base64
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from authenticator import Authenticator  # noqa: E402
from journey import Journey  # noqa: E402
from portal_client import PortalClient, Refused  # noqa: E402

ADMIN, OTHER_ADMIN, MEMBER, PASSWORD = 'ada@harbour.example', 'nils.okafor@harbour.example', 'jonas.weber@harbour.example', 'harbour-2026'
SECOND_STEP = 'Enter the code from your authenticator app'
LISTS = ('trustedIps', 'mandatoryUsers', 'mandatoryGroups')
NETWORKS = ['203.0.113.0/24', '198.51.100.20-198.51.100.40']


class PolicyAdmin(Journey):
    # -- the portal -----------------------------------------------------------------------------------------------------------

    def start_portal_with_admins(self, *options):
        self.start_portal(*options)
        self.portal = PortalClient(self.address)
        self.portal.token = 'Bearer ' + self.owners_key
        self.other_admin = PortalClient(self.address)
        # A second step is never asked of it, whatever the policy.
        self.other_admin.token = 'Basic ' + base64.b64encode(f'{OTHER_ADMIN}:{PASSWORD}'.encode()).decode()

    def start_portal_with_lists(self, *options):
        self.start_portal_with_admins(*options)
        self.base = {'trustedIps': NETWORKS, 'mandatoryUsers': [self.person(MEMBER)['id']], 'mandatoryGroups': [self.group('Design')]}
        self.put_policy(self.portal, self.base)

    def ask(self, method, path, body=None):
        """As the owner, by API key: each kind of portal reads one of the two headers."""
        return self.portal.call(method, path, body, {'ApiKeyBearer': self.owners_key})[0]

    def person(self, email):
        return next(person for person in self.ask('GET', 'people/filter') if person.get('email') == email)

    def group(self, name):
        return next(group['id'] for group in self.ask('GET', 'group') if group['name'] == name)

    def put_policy(self, who, lists, method='app'):
        who.call('PUT', 'settings/tfaapp', {'type': method} | lists, {'ApiKeyBearer': self.owners_key} if who is self.portal else {})

    def row_at_the_portal(self):
        return next(row for row in self.ask('GET', 'settings/tfaapp') if row['id'] == 'app')

    def expect_lists(self, expected):
        row = self.row_at_the_portal()
        assert row['enabled'], 'the app is not the method'
        held = {name: sorted(row.get(name, [])) for name in LISTS}
        assert held == {name: sorted(entries) for name, entries in expected.items()}, held

    def expect_off(self):
        row = self.row_at_the_portal()
        assert not row['enabled'], 'the app is still the method'
        assert not any(row.get(name) for name in LISTS), f'the portal keeps lists: {row}'

    def with_more(self, **more):
        return {name: entries + more.get(name, []) for name, entries in self.base.items()}

    def sign_in_elsewhere(self, user, comes_from=None):
        """Links an app at the first sign-in. Gives the app and the session."""
        client = PortalClient(self.address)
        client.comes_from = comes_from
        key = client.sign_in(user, PASSWORD)['tfaKey']
        phone = Authenticator(f'otpauth://totp/{user}?secret={key}&issuer=harbour')
        client.sign_in(user, PASSWORD, phone.code())
        return phone, client

    def is_signed_in(self, client):
        try:
            client.call('GET', 'people/@self')
        except Refused as refusal:
            assert refusal.status == 401, refusal
            return False
        return True

    # -- the program ----------------------------------------------------------------------------------------------------------

    def open_policy_page(self):
        self.start_program()
        self.sign_in_as(ADMIN)
        self.answer_second_step()
        self.go_to_policy_page()
        self.desktop.find(NETWORKS[0])

    def start_program(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def sign_in_as(self, user):
        self.connect()
        # The whole page in sight, without scrolling.
        self.desktop.resize('Twofold', 1270, 830)
        self.desktop.click('Email and password')
        self.desktop.fill('Email', user)
        self.type_password()

    def go_to_policy_page(self):
        self.desktop.click('Policy', 'list item')
        self.desktop.find('Two-factor policy')

    def type_password(self):
        self.desktop.click('Password', 'password text')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')

    def answer_second_step(self):
        self.desktop.find(SECOND_STEP)
        self.desktop.type(self.phone.code())
        self.desktop.gone(SECOND_STEP)

    def sign_in_again(self, is_asked=True):
        self.desktop.find('Sign in again to go on')
        self.type_password()
        if is_asked:
            self.answer_second_step()
        self.desktop.gone('Sign in again', 'dialog')

    def add_network(self, text):
        self.desktop.fill('Add a network', text)
        self.desktop.key('Return')

    def add_to_always_ask(self, text, suggestion, name):
        self.desktop.click('Add a person or group', 'text')
        self.desktop.type(text)
        self.desktop.find(suggestion, 'list item')
        self.desktop.key('Down', 'Return')
        self.desktop.find(f'Remove {name}')

    def switch_off(self):
        self.desktop.click('Off', 'radio button')
        self.review()
        self.picture('review-off')
        self.desktop.click('Switch off')
        self.desktop.find('Two-factor sign-in is off')
        self.picture('off')

    def bring_back(self, networks, picture):
        self.desktop.click('Bring them back')
        self.desktop.gone('Bring them back')
        for name in [*networks, 'Jonas Weber', 'Design']:
            self.desktop.find(f'Remove {name}')
        self.picture(picture)

    def review(self):
        self.desktop.click('Review and save')
        self.desktop.find('Review before you save', 'dialog')

    def expect_in_review(self, *words):
        shown = self.desktop.names_in(self.desktop.find('Review before you save', 'dialog'))
        missing = [each for each in words if each not in shown]
        assert not missing, f'{missing} is not in the review: {shown}'

    def save(self):
        self.desktop.click('Save and sign everyone out')
        self.desktop.gone('Review before you save', 'dialog')
