# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that is locked, whose prompt is dismissed, that hangs, and that is killed, under the real program and its real prompt.

usage: locked_keychain.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import signal
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402


class LockedKeychain(Journey):
    prefix = 'keychain-'

    def walk(self):
        self.start_portal()
        self.sign_in_once()
        self.locked_and_dismissed()
        self.unlocked()
        self.hanging()
        self.killed()

    def start(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def end(self):
        self.program.terminate()
        self.program.wait(10)

    def sign_in_with_key(self):
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')
        self.desktop.find('Two-factor sign-in is')

    def sign_in_once(self):
        self.start()
        self.connect()
        self.sign_in_with_key()
        until(self.desktop.kept, 'the key in the keychain')
        self.end()

    def locked_and_dismissed(self):
        self.desktop.lock_keyring()
        self.start()
        self.desktop.find('Sign in to Harbour Studio')
        self.desktop.find('The keychain is locked.')
        assert not self.desktop.keyring_prompt(), 'the keychain prompted by itself'
        self.picture('locked')
        self.desktop.click('Unlock and retry')
        until(self.desktop.keyring_prompt, 'the prompt of the keychain')
        self.desktop.find('Waiting for the keychain')
        self.desktop.key('Escape')
        until(lambda: not self.desktop.keyring_prompt(), 'the prompt to go')
        self.desktop.find('Unlock and retry')
        self.desktop.find('The keychain is locked.')
        self.picture('dismissed')

    def unlocked(self):
        self.desktop.click('Unlock and retry')
        self.desktop.unlock_keyring()
        self.desktop.find('Two-factor sign-in is')
        assert not self.desktop.look('The keychain is locked.'), 'it is still said to be locked'
        self.picture('unlocked')
        self.end()

    def hanging(self):
        """The window is there, and with it the way in, before the keychain has answered."""
        self.desktop.keyring.send_signal(signal.SIGSTOP)
        try:
            self.start()
            self.desktop.find('Sign in to Harbour Studio')
            assert not self.desktop.look('This computer’s keychain can’t be used.'), 'the keychain came first'
            self.desktop.find('This computer’s keychain can’t be used.')
            self.picture('hanging')
        finally:
            self.desktop.keyring.send_signal(signal.SIGCONT)
        self.desktop.click('Try again')
        self.desktop.find('Two-factor sign-in is')
        self.end()

    def killed(self):
        """The bus starts another, which is locked; the person does without."""
        self.desktop.keyring.kill()
        self.desktop.keyring.wait()
        self.start()
        self.desktop.find('The keychain is locked.')
        self.desktop.click('Keep for this session only')
        self.desktop.gone('The keychain is locked.')
        self.sign_in_with_key()
        assert not self.desktop.look('The keychain is locked.'), 'what was chosen is complained of'
        self.picture('session-only')
        self.end()


if __name__ == '__main__':
    LockedKeychain.run()
