# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start brings the first window forward and hands its link over; a link is proposed, never forced.

usage: second_start.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from instance import WINDOW, InstanceJourney, until
from portal_client import PortalClient

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'


class SecondStart(InstanceJourney):
    def walk(self):
        _, self.portal = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--port', '0')
        _, self.other = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--port', '0')
        self.question = f"Open {self.other.removeprefix('http://')}?"
        first = self.start_first()
        self.brings_the_first_forward()
        self.opens_a_portal_where_none_is_open()
        self.proposes_another_one()
        self.opens_a_confirm_link()
        assert first.poll() is None, 'the first program ended on the way'

    def brings_the_first_forward(self):
        window = self.desktop.window(WINDOW)
        self.desktop.run('xdotool', 'windowminimize', '--sync', window)
        assert self.active_window() != WINDOW
        self.start_again()
        until(lambda: self.active_window() == WINDOW, 'the first window to be the active one')
        assert self.windows() == [window], self.windows()

    def opens_a_portal_where_none_is_open(self):
        self.start_again(self.portal)
        self.desktop.find('Sign in to Harbour Studio')
        assert len(self.windows()) == 1

    def proposes_another_one(self):
        self.start_again(self.other)
        self.desktop.find(self.question)
        self.picture('proposed')
        self.desktop.key('Escape')
        self.desktop.gone(self.question)
        self.desktop.find('Sign in to Harbour Studio')

    def opens_a_confirm_link(self):
        """As a portal writes it for somebody who has to set up an app, with the key that it hands out beside it."""
        answer, cookies = PortalClient(self.other).call('POST', 'authentication', {'userName': USER, 'password': PASSWORD})
        link = f"{answer['confirmUrl']}&key={cookies['asc_confirm_key_TfaActivation']}"
        assert link.startswith(self.other + '/confirm/TfaActivation?'), link
        self.start_again(link)
        self.desktop.find(self.question)
        self.desktop.click('Open it')
        self.desktop.find('Scan this code with your authenticator app')
        self.picture('set-up')


if __name__ == '__main__':
    SecondStart.run()
