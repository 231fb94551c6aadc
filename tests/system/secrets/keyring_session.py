#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program in a session of its own, with the keychain that a test needs, and ends all that it started.

    keyring_session.py SESSION PROGRAM [ARGUMENT...]

SESSION is one of
    keyring          a session bus with gnome-keyring on it, unlocked; the program finds its process id in TWOFOLD_KEYRING_PID, and
                     in TWOFOLD_KEYRING_PASSWORD what unlocks it
    relayed-keyring  the same, with somebody between the program and the bus: once the program writes "PID CALL" into the file that
                     TWOFOLD_KEYRING_STOP names, that process is stopped when the next such call is on its way, and the file goes
    bus              a session bus with nobody on it, and nobody whom it could start
    dead-bus         the address of a bus that is not there
    nothing          neither a bus nor an address

HOME, XDG_RUNTIME_DIR and the bus lie in a temporary folder; there is no display. Ends with the program's own status.
"""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading

# No service folders: the bus starts nobody, so that what is absent stays absent.
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

KEYRING_PASSWORD = b"a keyring of its own"


def environment_in(folder):
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("XDG_", "DBUS_", "KDE_", "GNOME_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    for name, part in (("HOME", "home"), ("XDG_RUNTIME_DIR", "run")):
        place = folder / part
        place.mkdir(mode=0o700)
        environment[name] = str(place)
    environment["LC_ALL"] = "C.UTF-8"
    return environment


def start_bus(folder, environment, children):
    configuration = folder / "bus.conf"
    socket = folder / "bus"
    configuration.write_text(BUS_CONFIGURATION.format(socket=socket))
    bus = subprocess.Popen(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
                           env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    children.append(bus)
    # The address is printed once the bus listens.
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()


def start_keyring(environment, children):
    keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                               env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    children.append(keyring)
    keyring.stdin.write(KEYRING_PASSWORD)
    keyring.stdin.close()
    environment["TWOFOLD_KEYRING_PID"] = str(keyring.pid)
    environment["TWOFOLD_KEYRING_PASSWORD"] = KEYRING_PASSWORD.decode()


class Relay:
    """Passes on what is said between the bus and who connects here, and carries out the order in its file."""

    def __init__(self, folder, environment):
        self._bus = str(folder / "bus")
        self._order = folder / "stop"
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(folder / "relay"))
        self._server.listen()
        environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/relay"
        environment["TWOFOLD_KEYRING_STOP"] = str(self._order)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            program, _ = self._server.accept()
            bus = socket.socket(socket.AF_UNIX)
            bus.connect(self._bus)
            for source, target, is_obeyed in ((program, bus, self._obey), (bus, program, lambda said: False)):
                threading.Thread(target=self._pass_on, args=(source, target, is_obeyed), daemon=True).start()

    def _obey(self, said):
        """True when the file's order is carried out: a process that has stopped before the call reaches it does not answer."""
        try:
            process, call = self._order.read_text().split()
        except FileNotFoundError:
            return False
        if call.encode() not in said:
            return False
        os.kill(int(process), signal.SIGSTOP)
        return True

    def _pass_on(self, source, target, is_obeyed):
        tail = b""
        try:
            while piece := source.recv(65536):
                tail = tail[-16:] + piece  # a name may come in two pieces
                has_stopped = is_obeyed(tail)
                target.sendall(piece)
                if has_stopped:
                    self._order.unlink()
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def end(children):
    for child in reversed(children):
        if child.poll() is None:
            child.kill()
        child.wait()


def main():
    session, command = sys.argv[1], sys.argv[2:]
    # A time limit or a person at the keyboard must not leave anything running.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    children = []
    with tempfile.TemporaryDirectory(prefix="twofold-keyring-") as name:
        folder = pathlib.Path(name)
        environment = environment_in(folder)
        try:
            if session in ("keyring", "relayed-keyring", "bus"):
                start_bus(folder, environment, children)
            if session in ("keyring", "relayed-keyring"):
                start_keyring(environment, children)
            if session == "relayed-keyring":
                Relay(folder, environment)
            if session == "dead-bus":
                environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/nobody"
            program = subprocess.Popen(command, env=environment)
            children.append(program)
            return program.wait()
        finally:
            end(children)


if __name__ == "__main__":
    sys.exit(main())
