# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every page of the real program on the built-in portal: light, dark, German, and narrow.

usage: pages.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES [VARIANT ...]
"""
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / 'tests' / 'system' / 'desktop'))
from authenticator import Authenticator, scan  # noqa: E402
from desktop import Desktop  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'
# name: (language, locale, theme, width, height)
VARIANTS = {
    'light': ('en', 'en_GB.UTF-8', 'light', 1080, 720),
    'dark': ('en', 'en_GB.UTF-8', 'dark', 1080, 720),
    'german': ('de', 'de_DE.UTF-8', 'light', 1080, 720),
    'narrow': ('de', 'de_DE.UTF-8', 'light', 760, 560),
}


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
        # Up to the first placeholder, since that is how things are looked for.
        return self._words.get(source, source).split('%')[0].replace('&', '').strip()


class Pages:
    def __init__(self, desktop, programs, pictures, variant):
        self.desktop, self.programs, self.pictures, self.variant = desktop, programs, pictures, variant
        language, _, self.theme, self.width, self.height = VARIANTS[variant]
        self.say = Words(language)

    def picture(self, name):
        return self.desktop.screenshot(self.pictures / f'{self.variant}-{name}.png', 'Twofold')

    def click(self, source, role=None):
        self.desktop.click(self.say(source), role)

    def find(self, source, role=None):
        return self.desktop.find(self.say(source), role)

    def walk(self):
        _, address = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--port', '0')
        self.desktop.start_program(str(self.programs / 'twofold'), '--theme', self.theme)
        self.find('Connect to your portal')
        self.desktop.resize('Twofold', self.width, self.height)
        self.picture('connect')
        self.desktop.fill(self.say('Portal address'), address)
        self.click('Continue')
        self.find('Email and password')
        self.picture('ways')
        self.sign_in()
        self.set_up()
        self.pages_of_an_admin()

    def sign_in(self):
        self.click('Email and password')
        self.desktop.fill(self.say('Email'), USER)
        self.desktop.fill(self.say('Password'), PASSWORD)
        self.picture('password')
        self.desktop.key('Return')

    def set_up(self):
        self.find('Scan this code with your authenticator app')
        self.find('QR code for %1 at %2. The key is below as text.')
        self.phone = Authenticator(scan(self.picture('setup')))
        # By key: in a narrow window the button is scrolled to first.
        self.find('My phone can’t scan').get_component_iface().grab_focus()
        self.desktop.key('space')
        self.find('Copy the link')
        self.picture('setup-typing')
        self.click('Next: confirm')
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
        self.click('I have kept my codes')
        self.click('Done')
        self.find('Your second step')
        self.picture('my-sign-in')

    def pages_of_an_admin(self):
        self.click('Show codes')
        self.find('When they are used')
        self.picture('codes')
        self.click('More ways to keep the codes')
        self.desktop.key('Down')
        self.picture('codes-more')
        self.desktop.key('Escape')
        self.click('Policy', 'list item')
        self.find('Two-factor policy')
        self.click('SMS', 'radio button')
        self.picture('policy')
        self.click('Review and save…')
        self.find('Review before you save')
        self.picture('review')
        self.desktop.key('Escape')
        self.click('Activity', 'list item')
        self.find('What happened with two-factor sign-in, newest first. New events appear by themselves.')
        self.find('Export CSV…')
        self.picture('activity')


def main():
    programs, pictures = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    pictures.mkdir(parents=True, exist_ok=True)
    variants = sys.argv[3:] or list(VARIANTS)
    if len(variants) > 1:
        # One process each: the bindings stay connected to the first accessibility bus that they see.
        for variant in variants:
            subprocess.run([sys.executable, *sys.argv[:3], variant], check=True)
        return
    variant = variants[0]
    with Desktop(size='1280x860', locale=VARIANTS[variant][1]) as desktop:
        try:
            Pages(desktop, programs, pictures, variant).walk()
        except BaseException:
            desktop.screenshot(pictures / f'{variant}-stopped.png')
            print(desktop.describe(), file=sys.stderr)
            raise
    print(f'{variant}: all pages')


if __name__ == '__main__':
    main()
