# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with the browser in the real program: a real browser, a real identity service, and what to do where its rights end.

usage: browser_sign_in.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import subprocess
import sys
import urllib.request

SYSTEM_TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(SYSTEM_TESTS / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402

USER = 'ada@harbour.example'
# What the system opens links with; here it is a person at Chromium, who allows or denies.
OPENER = """#!/bin/sh
exec {python} -B {browser} "$1" {user} "$(cat {answer})" > {said} 2>&1
"""


class BrowserSignIn(Journey):
    prefix = 'browser-'

    def walk(self):
        self.install_opener()
        self.start_identity_portal()
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.decline()
        self.allow()
        self.another_way()
        self.without_refresh_token()
        assert program.poll() is None, 'the program ended on the way'

    def install_opener(self):
        folder = self.desktop.home / 'bin'
        folder.mkdir()
        self.answer, self.said = folder / 'answer', folder / 'said'
        opener = folder / 'xdg-open'
        opener.write_text(OPENER.format(python=sys.executable, browser=SYSTEM_TESTS / 'identity' / 'browser.py', user=USER,
                                        answer=self.answer, said=self.said))
        opener.chmod(0o700)
        self.desktop.environment['PATH'] = f'{folder}:{self.desktop.environment["PATH"]}'

    def start_identity_portal(self):
        portal = str(self.programs / 'twofold-demo-portal')
        # It ends with its standard input.
        _, self.address = self.desktop.start_server('node', str(SYSTEM_TESTS / 'identity' / 'identity_portal.mjs'), portal,
                                                    str(self.desktop.home), stdin=subprocess.PIPE)
        self.owners_key = self.key_from_help(portal)

    def decline(self):
        self.answer.write_text('deny')
        self.desktop.click('Sign in with the browser')
        self.desktop.fill('Client ID', 'confidential')
        self.desktop.click('Client secret', 'password text')
        self.desktop.type('its own secret')
        self.picture('form')
        self.desktop.click('Continue in the browser')
        self.desktop.find('Waiting for your browser')
        self.picture('waiting')
        self.desktop.find('The sign-in in the browser was declined.', patience=60)
        self.picture('declined')

    def allow(self):
        self.answer.write_text('allow')
        self.desktop.click('Continue in the browser')
        self.desktop.find('This sign-in can’t open this page', patience=60)
        # The window may be there before the browser says what it shows.
        until(lambda: 'go back to Twofold' in self.said.read_text(), 'the page to go back from')
        self.picture('too-few-rights')

    def another_way(self):
        self.desktop.click('Sign in another way')
        self.desktop.find('Sign in another way', 'label')
        self.picture('another-way')
        self.desktop.click('Not now')
        self.desktop.gone('Not now')
        self.desktop.click('Policy', 'list item')
        self.desktop.find('This sign-in can’t open this page')
        self.desktop.click('Sign in another way')
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')
        self.desktop.find('No code is asked for from these addresses')
        self.picture('opened')

    def without_refresh_token(self):
        """A client without a secret gets none. Once its hour is over it is asked for again where the person is, with what is known."""
        self.desktop.click('My sign-in', 'list item')
        self.desktop.click('Sign out')
        self.desktop.click('Sign in with the browser')
        self.desktop.fill('Client ID', 'public')
        self.desktop.click('Continue in the browser')
        self.desktop.find('This sign-in can’t open this page', patience=60)
        self.order('access-token/void')
        self.desktop.click('Policy', 'list item')
        self.desktop.find('Sign in again to go on')
        self.picture('hour-is-over')
        self.order('access-token/good')
        self.desktop.click('Continue in the browser')
        until(lambda: not self.desktop.look('Sign in again to go on'), 'the person to be let in again', patience=60)
        self.desktop.find('This sign-in can’t open this page')

    def order(self, fault):
        urllib.request.urlopen(urllib.request.Request(f'{self.address}/test/{fault}', method='POST'), timeout=20).close()


if __name__ == '__main__':
    BrowserSignIn.run()
