# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys with several starts of the program share."""
import pathlib
import socket
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402

WINDOW = 'Twofold'


class InstanceJourney(Journey):
    @property
    def program(self):
        return str(self.programs / 'twofold')

    @property
    def socket(self):
        return pathlib.Path(self.desktop.environment['XDG_RUNTIME_DIR']) / 'twofold.socket'

    def start_first(self):
        first = self.desktop.start_program(self.program)
        self.desktop.find('Connect to your portal')
        until(self.socket.exists, 'the socket')
        return first

    def start_again(self, *arguments):
        """A start that has to hand over and end well."""
        ended = self.desktop.run(self.program, *arguments, check=False)
        assert ended.returncode == 0, f'{arguments}: ended with {ended.returncode}: {ended.stderr}'

    def windows(self):
        return self.desktop.run('xdotool', 'search', '--onlyvisible', '--name', f'^{WINDOW}$', check=False).stdout.split()

    def active_window(self):
        return self.desktop.run('xdotool', 'getactivewindow', 'getwindowname', check=False).stdout.strip()

    def say(self, message, patience=10):
        """What the program answers to a message on its socket, until it hangs up."""
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(patience)
            peer.connect(str(self.socket))
            peer.sendall(message)
            answer = b''
            try:
                while piece := peer.recv(4096):
                    answer += piece
            except ConnectionResetError:
                pass
            return answer
