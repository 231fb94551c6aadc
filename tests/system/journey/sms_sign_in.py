# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with codes by text message in the real program: the phone's number, a wrong code, another message, and the next sign-in; and
at portals where text messages are on, but that may not send any or can't.

usage: sms_sign_in.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import queue
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import PATIENCE  # noqa: E402
from journey import Journey  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'
RESEND_WAIT = 30  # seconds
NUMBER, MASKED = '+4915123456789', '+491********89'


class SmsSignIn(Journey):
    prefix = 'sms-'

    def walk(self):
        self.start_sms_portal()
        program = self.start_program()
        self.connect()
        self.sign_in()
        self.activate_phone()
        self.wrong_code()
        self.another_message()
        self.next_sign_in()
        assert program.poll() is None, 'the program ended on the way'
        self.on_but_not_in_the_plan()
        self.on_but_without_a_provider()

    def start_program(self):
        return self.desktop.start_program(str(self.programs / 'twofold'))

    # -- the phone --------------------------------------------------------------------------------------------------------------

    def start_sms_portal(self, *options):
        portal, self.address = self.desktop.start_server(str(self.programs / 'twofold-demo-portal'), '--policy', 'sms', *options)
        self._messages = queue.Queue()
        threading.Thread(target=self._receive, args=(portal.stdout,), daemon=True).start()

    def _receive(self, lines):
        for line in lines:
            words = line.split()
            if words and words[0] == 'sms':
                self._messages.put((words[1], words[3]))

    def message(self):
        """The code of the next text message; it went to the number that was given."""
        number, code = self._messages.get(timeout=PATIENCE)
        assert number == NUMBER, number
        return code

    def assert_no_message(self):
        assert self._messages.empty(), 'a message too many'

    # -- the way ----------------------------------------------------------------------------------------------------------------

    def sign_in(self):
        self.desktop.click('Email and password')
        self.desktop.fill('Email', USER, 'text')
        self.desktop.click('Password', 'password text')
        self.desktop.type(PASSWORD)
        self.desktop.key('Return')

    def find_masked_number(self):
        self.desktop.find(f'Signing in as {USER}. The message went to {MASKED}.')
        assert NUMBER not in self.desktop.describe(), 'the whole number is on the screen'

    def activate_phone(self):
        self.desktop.find('Which phone gets the codes?')
        self.desktop.fill('Mobile number', '+49 151 23456789')
        self.picture('number')
        self.assert_no_message()
        self.desktop.click('Send a code')
        self.desktop.find('Enter the code from the text message')
        self.find_masked_number()
        self.picture('code')

    def wrong_code(self):
        self.first = self.message()
        self.desktop.type(f'{(int(self.first) + 1) % 1_000_000:06}')
        self.desktop.find('That code was not accepted.')
        self.picture('refused')

    def another_message(self):
        waiting = self.desktop.find('Send the message again in ')
        assert not self.desktop.is_enabled(waiting), 'another message can be had at once'
        self.desktop.click('Send the message again', patience=PATIENCE + RESEND_WAIT)
        self.desktop.find('The message was sent again.')
        self.picture('sent-again')
        second = self.message()
        if self.first != second:  # one time in a million
            self.enter(self.first)
            self.desktop.find('That code was not accepted.')
        self.enter(second)
        self.desktop.find('Sign out')
        self.desktop.gone('Enter the code from the text message')
        self.assert_no_message()
        self.picture('signed-in')

    def enter(self, code):
        self.desktop.click('6-digit code', 'text')
        self.desktop.key('ctrl+a', 'BackSpace')
        self.desktop.type(code)

    def next_sign_in(self):
        """The number is known now: the code is asked for at once."""
        self.desktop.click('Sign out')
        self.desktop.find('Sign in to Harbour Studio')
        self.sign_in()
        self.desktop.find('Enter the code from the text message')
        self.find_masked_number()
        self.desktop.type(self.message())
        self.desktop.find('Sign out')
        self.picture('signed-in-again')
        self.assert_no_message()
        self.desktop.click('Sign out')
        self.desktop.find('Sign in to Harbour Studio')

    # -- portals that send none -------------------------------------------------------------------------------------------------

    def go_to_another_portal(self, *options):
        self.desktop.click('Change portal')
        self.start_sms_portal(*options)
        self.connect()
        self.sign_in()

    def on_but_not_in_the_plan(self):
        """Nobody is asked for a code, whatever the policy says: and that is said."""
        self.go_to_another_portal('--no-sms-plan')
        self.desktop.find('Two-factor sign-in is on, but no text messages come')
        self.picture('not-in-the-plan')
        self.assert_no_message()
        self.desktop.click('Sign out')
        self.desktop.find('Sign in to Harbour Studio')

    def on_but_without_a_provider(self):
        self.go_to_another_portal('--no-sms')
        self.desktop.find('Which phone gets the codes?')
        self.desktop.fill('Mobile number', NUMBER)
        self.desktop.click('Send a code')
        self.desktop.find('The portal can’t send text messages now.')
        self.picture('no-provider')
        self.assert_no_message()


if __name__ == '__main__':
    SmsSignIn.run()
