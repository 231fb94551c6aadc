# SPDX-License-Identifier: GPL-3.0-or-later
"""A portal that can't be reached for a while: the page says so and counts down, the desktop's network settings open, reading is tried
again without anybody doing anything, and the page is there once the portal is back. Nothing but reading is tried.

usage: portal_away.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from forwarder import Forwarder  # noqa: E402
from journey import Journey  # noqa: E402

USER, PASSWORD = 'ada@harbour.example', 'harbour-2026'
# What the desktop's settings are opened with.
SETTINGS = """#!/bin/sh
echo "$1" > {opened}
"""


class PortalAway(Journey):
    prefix = 'away-'

    def walk(self):
        self.install_settings()
        self.start_portal('--policy', 'off')
        self.forwarder = Forwarder(self.address)
        self.address = self.forwarder.address
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.sign_in()
        self.forwarder.is_away = True
        self.desktop.click('Policy', 'list item')
        self.desktop.find('The portal can’t be reached')
        self.desktop.find('Twofold tries again by itself.')
        self.picture('counting-down')
        self.open_settings()
        missed = len(self.forwarder.missed)
        until(lambda: len(self.forwarder.missed) > missed, 'the portal to be asked again')
        self.desktop.find('The portal can’t be reached')
        self.picture('tried-again')
        self.forwarder.is_away = False
        self.desktop.find('No code is asked for from these addresses')
        self.picture('portal-is-back')
        assert all(request.startswith('GET ') for request in self.forwarder.missed), self.forwarder.missed
        assert self.program.poll() is None, 'the program ended on the way'

    def install_settings(self):
        folder = self.desktop.home / 'bin'
        folder.mkdir()
        self.opened = folder / 'opened'
        settings = folder / 'gnome-control-center'
        settings.write_text(SETTINGS.format(opened=self.opened))
        settings.chmod(0o700)
        self.desktop.environment['PATH'] = f'{folder}:{self.desktop.environment["PATH"]}'
        self.desktop.environment['XDG_CURRENT_DESKTOP'] = 'GNOME'

    def sign_in(self):
        self.desktop.click('Email and password')
        self.desktop.fill('Email', USER, 'text')
        self.desktop.click('Password', 'password text')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')
        self.desktop.find('Two-factor sign-in is off')

    def open_settings(self):
        self.desktop.click('Open network settings')
        until(lambda: self.opened.exists() and self.opened.read_text() == 'network\n', 'the network settings')


if __name__ == '__main__':
    PortalAway.run()
