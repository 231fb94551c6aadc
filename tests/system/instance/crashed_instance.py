# SPDX-License-Identifier: GPL-3.0-or-later
"""What a crash leaves behind is taken over; two starts at one moment are one program; a demo is a program of its own.

usage: crashed_instance.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
from instance import InstanceJourney, until


class CrashedInstance(InstanceJourney):
    def walk(self):
        crashed = self.start_first()
        crashed.kill()
        crashed.wait()
        assert self.socket.exists(), 'a killed program leaves its socket'
        until(lambda: not self.windows(), 'the window of the killed program to go')
        self.two_at_one_moment()
        self.start_again()
        self.a_demo_beside_it()

    def two_at_one_moment(self):
        both = [self.desktop.start_program(self.program) for _ in range(2)]
        until(lambda: sum(each.poll() is None for each in both) == 1, 'one of the two to end')
        ended, = [each for each in both if each.poll() is not None]
        assert ended.returncode == 0, ended.returncode
        self.desktop.find('Connect to your portal')
        assert len(self.windows()) == 1, self.windows()
        self.first, = [each for each in both if each.poll() is None]

    def a_demo_beside_it(self):
        demo = self.desktop.start_program(self.program, '--demo')
        until(lambda: len(self.windows()) == 2, 'the window of the demo')
        self.desktop.find('Sign in to Harbour Studio')
        assert demo.poll() is None and self.first.poll() is None
        portals = list(self.desktop.home.rglob('portals.json'))
        assert not portals, 'the demo left a list of portals'
        demo.terminate()
        demo.wait(20)
        self.start_again()
        assert self.first.poll() is None


if __name__ == '__main__':
    CrashedInstance.run()
