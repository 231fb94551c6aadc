# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every page of the real program on the demo portal, in any language that there is a translation for.

usage: pages.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES [VARIANT ...]

A variant is a language, and then, as one likes, a theme and a size: en, en-dark, pt_BR, ar-light-760x560. Each has its pictures in a
folder of its name, numbered in the order of the walk.
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / 'tests' / 'system' / 'desktop'))
from authenticator import Authenticator, scan  # noqa: E402
from desktop import Desktop, until  # noqa: E402
from portal_client import PortalClient  # noqa: E402

USER, OTHER, PASSWORD = 'ada@harbour.example', 'nils.okafor@harbour.example', 'harbour-2026'
NETWORKS, ADDED = ['10.0.0.0/8', '192.168.1.10'], '203.0.113.0/24'
PATIENCE = 90  # seconds; pictures may take their time on a busy computer
USUAL = ('en', 'en-dark', 'de', 'de-light-760x560')


class Variant:
    def __init__(self, name):
        parts = re.fullmatch(r'([a-z]{2,3}(?:_[A-Z]{2})?)(?:-(light|dark|high-contrast))?(?:-(\d+)x(\d+))?', name)
        if not parts:
            raise SystemExit(f'pages: {name} is no variant')
        self.name, self.language, self.theme = name, parts[1], parts[2] or 'light'
        self.width, self.height = int(parts[3] or 1080), int(parts[4] or 720)

    @property
    def locale(self):
        """English as in the pictures of the README: with the day before the month."""
        return {'en': 'en_GB'}.get(self.language, self.language) + '.UTF-8'


class Words:
    """What the program says in a language, by what its sources say."""

    def __init__(self, language):
        self._words = {}
        if language != 'en':
            for message in ElementTree.parse(ROOT / 'translations' / f'twofold_{language}.ts').iter('message'):
                source, translation = message.findtext('source'), message.findtext('translation')
                if translation and translation.strip():
                    self._words[source] = translation

    def __call__(self, source):
        """As the accessibility tree has it, without the mark of a shortcut."""
        return self._words.get(source, source).replace('&', '').strip()


class Pages:
    def __init__(self, desktop, programs, pictures, variant):
        self.desktop, self.programs, self.pictures, self.variant = desktop, programs, pictures / variant.name, variant
        self.say = Words(variant.language)
        self._count = 0

    # -- looking and doing ----------------------------------------------------------------------------------------------------

    def picture(self, name):
        self._count += 1
        return self.desktop.screenshot(self.pictures / f'{self._count:02}-{name}.png', 'Twofold')

    def find(self, source, role=None):
        return self.desktop.find(self.say(source), role, PATIENCE)

    def gone(self, source, role=None):
        self.desktop.gone(self.say(source), role, PATIENCE)

    def press(self, source, role=None):
        """By key: in a narrow window what is pressed is scrolled to first."""
        node = self.find(source, role)
        until(lambda: self.desktop.is_enabled(node), f'{source!r} to be enabled')
        node.get_component_iface().grab_focus()
        self.desktop.key('space')

    def fill(self, source, text, role=None):
        self.find(source, role).get_component_iface().grab_focus()
        self.desktop.key('ctrl+a')
        self.desktop.type(text)

    def name_with(self, words, role):
        """For a sentence that begins with the name in one language and ends with it in another."""
        return next(node.get_name() for node in self.desktop.nodes() if node.get_role_name() == role and words in node.get_name())

    def close(self, source):
        self.desktop.key('Escape')
        self.gone(source, 'dialog')

    # -- the walk -------------------------------------------------------------------------------------------------------------

    def walk(self):
        portal = str(self.programs / 'twofold-demo-portal')
        _, self.address = self.desktop.start_server(portal, '--port', '0', '--people', '224')
        self.fill_policy(portal)
        self.desktop.start_program(str(self.programs / 'twofold'), '--theme', self.variant.theme)
        self.find('Connect to your portal')
        self.desktop.resize('Twofold', self.variant.width, self.variant.height)
        self.desktop.run('xdotool', 'mousemove', '0', '0')  # over nothing that would show it
        self.picture('connect')
        self.fill('Portal address', self.address)
        self.desktop.key('Return')
        self.find('Email and password')
        self.picture('ways')
        self.press('Email and password')
        self.sign_in()
        self.set_up()
        self.own_pages()
        self.policy()
        self.people()
        self.activity()
        self.accounts()
        self.program()
        self.sign_in_anew()

    def fill_policy(self, portal):
        """Lists that a policy has after a while."""
        key = next(line.split()[-1] for line in self.desktop.run(portal, '--help').stdout.splitlines() if 'owner, everything' in line)
        owner, header = PortalClient(self.address), {'ApiKeyBearer': key}
        owner.token = 'Bearer ' + key
        person = owner.call('GET', f'people/filter?filterValue={OTHER}', headers=header)[0][0]
        group = owner.call('GET', 'group', headers=header)[0][0]
        owner.call('PUT', 'settings/tfaapp',
                   {'type': 'app', 'trustedIps': NETWORKS, 'mandatoryUsers': [person['id']], 'mandatoryGroups': [group['id']]}, header)

    def sign_in(self):
        self.fill('Email', USER)
        self.fill('Password', PASSWORD, 'password text')
        self.picture('password')
        self.desktop.key('Return')

    def set_up(self):
        self.find('Scan this code with your authenticator app')
        until(self.can_scan, 'the QR code')
        self.phone = Authenticator(scan(self.picture('setup')))
        self.press('My phone can’t scan')
        self.find('Copy the link')
        self.picture('setup-typing')
        self.press('Next: confirm')
        self.find('Type the code your app shows')
        self.desktop.type('4829')
        self.picture('confirm')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.desktop.type('000000')
        self.find('That code was not accepted.')
        self.picture('confirm-refused')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.desktop.type(self.phone.code())
        self.find('Keep your backup codes')
        self.picture('kept-codes')
        self.press('I have kept my codes')
        self.press('Done')

    def can_scan(self):
        try:
            return scan(self.desktop.screenshot(self.desktop.home / 'seen.png', 'Twofold'))
        except (AssertionError, subprocess.CalledProcessError):
            return None

    def own_pages(self):
        self.find('Your second step')
        self.picture('my-sign-in')
        self.press('Show codes')
        self.find('When they are used')
        self.picture('codes')

    def policy(self):
        self.desktop.key('ctrl+2')
        self.find('Two-factor policy')
        self.fill('Add a network', ADDED, 'text')
        self.desktop.key('Return')
        self.desktop.find(ADDED, 'list item')
        self.find('Review and save…')
        self.picture('policy')
        self.fill('Add a network', '172.16.0.0/33', 'text')
        self.desktop.key('Return')
        self.picture('policy-fault')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.open_preview()
        for source, title, name in (('Who is asked…', 'Who is asked', 'who-is-asked'),
                                    ('Try an address…', 'Try an address', 'address-lab'),
                                    ('Review and save…', 'Review before you save', 'review')):
            self.press(source)
            self.find(title, 'dialog')
            self.picture(name)
            self.close(title)
        self.press('Discard')
        self.gone('Review and save…')

    def open_preview(self):
        """In a narrow window it is a line that opens in place."""
        if self.desktop.look(self.say('Who is asked…')) is None:
            self.desktop.first_in(self.find('Who will be asked', 'panel'), 'push button').get_component_iface().grab_focus()
            self.desktop.key('space')
            self.find('Who is asked…')
            self.picture('policy-preview')

    def people(self):
        self.desktop.key('ctrl+3')
        self.find('People', 'table')
        self.gone('Pause')
        self.picture('people')
        self.press('Coverage…')
        self.find('Coverage', 'dialog')
        self.picture('coverage')
        self.close('Coverage')

    def activity(self):
        self.desktop.key('ctrl+4')
        self.find('What happened with two-factor sign-in, newest first. New events appear by themselves.')
        self.find('Export CSV…')
        self.picture('activity')

    def accounts(self):
        self.desktop.key('ctrl+1')
        self.find('Your second step')
        self.desktop.choose(self.name_with('Harbour Studio', 'push button'), 2)  # after "Add portal…"
        self.find('Portals and accounts', 'dialog')
        self.picture('accounts')
        self.close('Portals and accounts')

    def program(self):
        self.desktop.key('ctrl+comma')
        self.find('Preferences', 'dialog')
        self.picture('preferences')
        self.desktop.key(*['Tab'] * 6)  # to the last choice, as far as it scrolls
        self.picture('preferences-end')
        self.close('Preferences')
        self.desktop.click(self.say('Help'), 'list item')
        self.find('Help', 'dialog')
        self.desktop.run('xdotool', 'mousemove', '0', '0')
        self.picture('help')
        for source, name in (('You have a backup code', 'help-phone'), ('Before you switch it on', 'help-admins'),
                             ('Everywhere', 'help-keyboard'), ('Copy details for a report', 'help-about')):
            self.desktop.key('Down', 'Return')
            self.find(source)
            self.picture(name)
        self.close('Help')

    def sign_in_anew(self):
        self.press('Sign out')
        self.press('Email and password')
        self.fill('Email', USER)
        self.fill('Password', PASSWORD, 'password text')
        self.desktop.key('Return')
        self.find('Enter the code from your authenticator app')
        self.desktop.type('482')
        self.picture('challenge')
        self.press('Use a backup code instead')
        self.find('Enter a backup code')
        self.picture('challenge-backup')


def main():
    programs, pictures = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    names = sys.argv[3:] or USUAL
    if len(names) > 1:
        # One process each: the bindings stay connected to the first accessibility bus that they see.
        for name in names:
            subprocess.run([sys.executable, *sys.argv[:3], name], check=True)
        return
    variant = Variant(names[0])
    (pictures / variant.name).mkdir(parents=True, exist_ok=True)
    with Desktop(size='1280x860', locale=variant.locale) as desktop:
        try:
            Pages(desktop, programs, pictures, variant).walk()
        except BaseException:
            desktop.screenshot(pictures / variant.name / 'stopped.png')
            print(desktop.describe(), file=sys.stderr)
            raise
    print(f'{variant.name}: all pages')


if __name__ == '__main__':
    main()
