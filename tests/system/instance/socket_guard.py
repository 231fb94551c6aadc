# SPDX-License-Identifier: GPL-3.0-or-later
"""What else may arrive at the program's socket: rubbish, silence, other users.

usage: socket_guard.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import json
import os
import socket
import stat
import subprocess

from instance import InstanceJourney

GOOD = json.dumps({'arguments': []}).encode() + b'\n'
NOBODY = '65534'
# Says a good message as another user, and prints what comes back.
AS_NOBODY = """
import socket, sys
peer = socket.socket(socket.AF_UNIX)
peer.settimeout(10)
peer.connect(sys.argv[1])
try:
    peer.sendall(sys.argv[2].encode() + b'\\n')
    sys.stdout.write(peer.recv(64).decode())
except OSError:
    pass
"""


class SocketGuard(InstanceJourney):
    def walk(self):
        first = self.start_first()
        assert self.say(GOOD) == b'taken\n'
        self.drops_rubbish()
        self.is_not_held_up()
        self.is_closed_to_others()
        self.start_again()
        assert first.poll() is None, 'the program ended on the way'

    def drops_rubbish(self):
        for rubbish in (b'GET / HTTP/1.1\r\n\r\n', os.urandom(512) + b'\n', b'{"quit": true}\n', b'[]\n', b'{"arguments": [1]}\n',
                        b'{"arguments": ["' + b'x' * 100_000 + b'"]}\n', b'x' * 100_000):
            try:
                answer = self.say(rubbish)
            except ConnectionError:  # sent away before it had said all
                answer = b''
            assert answer == b'', f'{rubbish[:40]!r} was answered with {answer!r}'
        assert self.say(GOOD) == b'taken\n'

    def is_not_held_up(self):
        silent = [socket.socket(socket.AF_UNIX) for _ in range(4)]
        for peer in silent:
            peer.connect(str(self.socket))
        assert self.say(GOOD) == b'taken\n'
        silent[0].settimeout(20)
        assert silent[0].recv(16) == b'', 'a peer that says nothing is not sent away'
        for peer in silent:
            peer.close()

    def is_closed_to_others(self):
        mode = stat.S_IMODE(self.socket.stat().st_mode)
        assert mode & 0o077 == 0, oct(mode)
        assert stat.S_IMODE(self.socket.parent.stat().st_mode) == 0o700
        if os.geteuid() != 0:
            print('not root: nobody else can be played here')
            return
        outside = self.say_as_nobody()
        assert outside.returncode != 0 and 'PermissionError' in outside.stderr, outside
        # Even with every door open, the program looks who is there.
        opened = [self.socket, *[folder for folder in self.socket.parents if self.desktop.home in (folder, *folder.parents)]]
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in opened}
        for path in opened:
            path.chmod(0o777)
        inside = self.say_as_nobody()
        for path, was in modes.items():
            path.chmod(was)
        assert inside.returncode == 0, inside.stderr
        assert inside.stdout == '', f'another user was answered with {inside.stdout!r}'
        assert self.say(GOOD) == b'taken\n'

    def say_as_nobody(self):
        return subprocess.run(['setpriv', f'--reuid={NOBODY}', f'--regid={NOBODY}', '--clear-groups', '/usr/bin/python3', '-I', '-c',
                               AS_NOBODY, str(self.socket), GOOD.decode().strip()], cwd='/', text=True, capture_output=True, timeout=60)


if __name__ == '__main__':
    SocketGuard.run()
