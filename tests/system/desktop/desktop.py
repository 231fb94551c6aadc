# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of one's own for a real program: an X server, a window manager, a session bus, a Secret Service, a home folder.

Everything runs on free displays and addresses, so that two of them can run side by side, and everything ends with the `with`
block. Widgets are found through the accessibility tree, by role and name, as a screen reader finds them; keys and clicks go
through the X server, as a person's do.
"""
import base64
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

KEYRING_PASSWORD = 'keyring password'
# A session bus that starts accessibility on demand and no keyring.
BUS_WITHOUT_KEYRING = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={runtime}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
LONG_TABLE = 5000  # cells
PATIENCE = 20.0  # seconds until something that has to appear is missing


class Missing(AssertionError):
    """What had to be on the screen was not."""


def until(condition, what, patience=PATIENCE):
    """The condition's first true value; Missing when it never has one."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.05)


class Desktop:
    def __init__(self, size='1280x800', locale='en_GB.UTF-8', environment=None, keyring=True):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix='twofold-home-'))
        self._size = size
        self._keyring = keyring
        self._processes = []
        self._runtime = runtime = self.home / '.runtime'
        runtime.mkdir(mode=0o700)
        (self.home / 'Documents').mkdir()
        kept = {name: os.environ[name] for name in ('PATH', 'LANG') if name in os.environ}
        self.environment = kept | {
            'HOME': str(self.home),
            'XDG_RUNTIME_DIR': str(runtime),
            'LC_ALL': locale,
            'TZ': 'UTC',
            'QT_QPA_PLATFORM': 'xcb',
            'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
            'NO_AT_BRIDGE': '0',
        } | (environment or {})

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
            if self._keyring:
                self._start_keyring()
            self._start('openbox')
            self._connect_accessibility()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self._processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._end_strays()
        shutil.rmtree(self.home, ignore_errors=True)

    def _end_strays(self):
        """What the bus started on demand (accessibility registry, prompters) carries this home in its environment."""
        marker = f'HOME={self.home}'.encode()
        for entry in pathlib.Path('/proc').iterdir():
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            try:
                if marker in (entry / 'environ').read_bytes().split(b'\0'):
                    os.kill(int(entry.name), signal.SIGKILL)
            except OSError:
                continue

    # -- starting -------------------------------------------------------------------------------------------------------------

    def _start(self, *command, **options):
        options.setdefault('stdout', subprocess.DEVNULL)
        options.setdefault('stderr', subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.environment, **options)
        self._processes.append(process)
        return process

    def _start_display(self):
        reading, writing = os.pipe()
        # Without auto-repeat (-r): on a busy computer a key that was pressed for a moment would be typed twice.
        self._start('Xvfb', '-displayfd', str(writing), '-screen', '0', self._size + 'x24', '-nolisten', 'tcp', '-dpi', '96', '-r',
                    pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Missing('an X server')
        self.environment['DISPLAY'] = f':{number}'

    def _start_bus(self):
        kind = '--session' if self._keyring else f'--config-file={self._bus_without_keyring()}'
        bus = self._start('dbus-daemon', kind, '--nofork', '--print-address', stdout=subprocess.PIPE, text=True)
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = bus.stdout.readline().strip()

    def _bus_without_keyring(self):
        services = self._runtime / 'services'
        services.mkdir()
        shutil.copy('/usr/share/dbus-1/services/org.a11y.Bus.service', services)
        configuration = self._runtime / 'bus.conf'
        configuration.write_text(BUS_WITHOUT_KEYRING.format(runtime=self._runtime, services=services))
        return configuration

    def _start_keyring(self):
        keyring = self._start('gnome-keyring-daemon', '--unlock', '--foreground', '--components=secrets', stdin=subprocess.PIPE)
        keyring.stdin.write(KEYRING_PASSWORD.encode())
        keyring.stdin.close()
        self.keyring = keyring
        # Asked sooner, the bus would start a keyring of its own, which takes the name and stays without a collection.
        until(self._has_keyring, 'a keyring on the bus')
        until(lambda: self._call_keyring('/org/freedesktop/secrets/aliases/default', 'org.freedesktop.DBus.Properties.Get',
                                         'org.freedesktop.Secret.Collection', 'Locked').startswith('(<false>'),
              'an unlocked keyring')

    def _has_keyring(self):
        return 'true' in self.run('gdbus', 'call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus',
                                  '--method', 'org.freedesktop.DBus.NameHasOwner', 'org.freedesktop.secrets', check=False).stdout

    def _call_keyring(self, path, method, *arguments):
        return self.run('gdbus', 'call', '--session', '--dest', 'org.freedesktop.secrets', '--object-path', path,
                        '--method', method, *arguments, check=False).stdout

    def lock_keyring(self):
        """As a person's keyring program does it."""
        locked = self._call_keyring('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock',
                                    "['/org/freedesktop/secrets/aliases/default']")
        assert 'secrets' in locked, 'the keyring was not locked'

    def keyring_prompt(self):
        """Windows of the keyring's own prompt."""
        return self.run('xdotool', 'search', '--onlyvisible', '--class', 'gcr-prompter', check=False).stdout.split()

    def unlock_keyring(self):
        """Types the password into the prompt that comes up."""
        until(self.keyring_prompt, 'the prompt of the keyring')
        self.type(KEYRING_PASSWORD)
        self.key('Return')

    def kept(self):
        """The program's entries in the keyring: what each holds, by its name. Opens a locked keyring."""
        found = self.run('secret-tool', 'search', '--all', '--unlock', 'xdg:schema', 'org.qt.keychain', check=False)
        names = re.findall(r'^attribute\.user = (.*)$', found.stderr, re.MULTILINE)
        # QtKeychain writes bytes as base64.
        secrets = [base64.b64decode(text).decode() for text in re.findall(r'^secret = (.*)$', found.stdout, re.MULTILINE)]
        assert len(names) == len(secrets), found
        return dict(zip(names, secrets))

    def files_with(self, secret):
        """Where in the home folder a secret lies open, as it is, or as base64 of it and whatever stands around it."""
        plain = secret.encode()
        forms = [plain]
        for before in range(3):
            coded = base64.b64encode(bytes(before) + plain + bytes(2))
            # Without the letters that what stands before and after has a part in.
            forms.append(coded[(4 * before + 2) // 3:4 * (before + len(plain)) // 3])
        files = [path for path in self.home.rglob('*') if path.is_file()]
        return [path for path in files if any(form in path.read_bytes() for form in forms)]

    def _connect_accessibility(self):
        os.environ.update({name: self.environment[name] for name in ('DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'HOME')})
        import gi
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi
        Atspi.init()
        self._atspi = Atspi

    def run(self, *command, check=True, **options):
        return subprocess.run(command, env=self.environment, check=check, text=True, capture_output=True, timeout=60, **options)

    def start_program(self, *command):
        """A program of the project; what it prints goes to this process's own output."""
        return self._start(*command, stdout=sys.stderr, stderr=sys.stderr)

    def start_server(self, *command, **options):
        """A program that prints 'listening ADDRESS' when it is ready. Gives the process, the address and its further lines."""
        process = self._start(*command, stdout=subprocess.PIPE, text=True, **options)
        for line in process.stdout:
            if line.startswith('listening '):
                return process, line.split()[1]
        raise Missing(f'{command[0]} listening')

    # -- looking --------------------------------------------------------------------------------------------------------------

    def _walk(self, node):
        try:
            node.clear_cache()
            if node.get_role_name() not in ('application', 'desktop frame') and not self._is_showing(node):
                return
            yield node
            for child in self._children(node):
                if child is not None:
                    yield from self._walk(child)
        except self._gone():
            return  # the tree changes while it is read; the next look sees it whole

    def _children(self, node):
        count = node.get_child_count()
        if node.get_role_name() == 'table' and count > LONG_TABLE:
            return self._cells_in_sight(node)
        return (node.get_child_at_index(index) for index in range(count))

    def _cells_in_sight(self, node):
        """Of a table that is too long to be gone through, the rows that a person sees."""
        table, place = node.get_table_iface(), self.place(node)
        if not place:
            return
        seen = set()
        for y in range(place.y + 1, place.y + place.height, 12):
            cell = node.get_component_iface().get_accessible_at_point(place.x + place.width // 4, y, self._atspi.CoordType.SCREEN)
            if cell is None or cell.get_role_name() != 'table cell':
                continue
            row = table.get_row_at_index(cell.get_index_in_parent())
            if row < 0 or row in seen:
                continue
            seen.add(row)
            for column in range(table.get_n_columns()):
                yield table.get_accessible_at(row, column)

    def _gone(self):
        from gi.repository import GLib
        return (GLib.Error,)

    def _is_showing(self, node):
        states = node.get_state_set()
        return states.contains(self._atspi.StateType.SHOWING) or states.contains(self._atspi.StateType.VISIBLE)

    def nodes(self):
        desktop = self._atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None:
                yield from self._walk(application)

    def names_in(self, node):
        """What is written in a part of the screen."""
        return {(each.get_name() or '').replace('&', '') for each in self._walk(node)}

    def first_in(self, node, role):
        """The first of that role in a part of the screen, or None."""
        return next((each for each in self._walk(node) if each.get_role_name() == role), None)

    def cells_of(self, table):
        """What is written in its cells, row by row, without the headers."""
        return [each.get_name() for each in self._walk(table) if each.get_role_name() == 'table cell']

    def look(self, name, role=None):
        """The first thing on the screen whose name is or starts with this, or None."""
        exact, beginning = None, None
        for node in self.nodes():
            try:
                if role and node.get_role_name() != role:
                    continue
                text = (node.get_name() or '').replace('&', '')
            except self._gone():
                continue
            if text == name:
                exact = node
                break
            if beginning is None and text.startswith(name):
                beginning = node
        return exact or beginning

    def find(self, name, role=None, patience=PATIENCE):
        def ready():
            node = self.look(name, role)
            return node if node is not None and self.place(node) else None
        try:
            return until(ready, name, patience)
        except Missing:
            raise Missing(f'{name!r} ({role or "any role"}) is not on the screen; there is:\n' + self.describe()) from None

    def find_dialog(self, name):
        """A dialog that takes the keys from now on."""
        dialog = self.find(name, 'dialog')

        def is_active():
            dialog.clear_cache()
            return dialog.get_state_set().contains(self._atspi.StateType.ACTIVE)
        until(is_active, f'the dialog {name!r} to take the keys')
        return dialog

    def gone(self, name, role=None, patience=PATIENCE):
        # While it is there, only it is looked at: going through all of the screen over and over keeps a program from its work.
        what = f'{name!r} to go away'
        if node := self.look(name, role):
            until(lambda: not self._is_there(node, name), what, patience)
        until(lambda: self.look(name, role) is None, what, patience)

    def _is_there(self, node, name):
        try:
            node.clear_cache()
            return self._is_showing(node) and (node.get_name() or '').replace('&', '').startswith(name)
        except self._gone():
            return False

    def describe(self):
        lines = []
        for node in self.nodes():
            try:
                if node.get_name():
                    lines.append(f'  {node.get_role_name()}: {node.get_name()}')
            except self._gone():
                continue
        return '\n'.join(lines)

    def name_of(self, node):
        node.clear_cache()
        return node.get_name()

    def text_of(self, node):
        text = node.get_text_iface()
        return self._atspi.Text.get_text(text, 0, -1) if text else ''

    def place(self, node):
        try:
            extents = node.get_component_iface().get_extents(self._atspi.CoordType.SCREEN)
        except self._gone():
            return None
        return extents if extents.width > 0 and extents.height > 0 else None

    def is_enabled(self, node):
        node.clear_cache()
        return node.get_state_set().contains(self._atspi.StateType.ENABLED)

    # -- doing ----------------------------------------------------------------------------------------------------------------

    def click(self, name, role=None, patience=PATIENCE):
        node = self.find(name, role, patience)
        until(lambda: self.is_enabled(node), f'{name!r} to be enabled', patience)
        place = self._settled_place(node)
        # Not --sync: what is sent to the server keeps its order, and that waits 15 s for a pointer that is there already.
        self.run('xdotool', 'mousemove', str(place.x + place.width // 2), str(place.y + place.height // 2), 'click', '1')
        return node

    def _settled_place(self, node):
        """Where it is once the layout has come to rest: the same place twice in a row."""
        last = None
        def settled():
            nonlocal last
            place = self.place(node)
            here = place and (place.x, place.y, place.width, place.height)
            same, last = here is not None and here == last, here
            return place if same else None
        return until(settled, 'a widget to come to rest')

    def type(self, text):
        self.run('xdotool', 'type', '--delay', '15', '--', text)

    def key(self, *keys):
        self.run('xdotool', 'key', '--delay', '15', *keys)

    def fill(self, name, text, role=None):
        self.click(name, role)
        self.key('ctrl+a')
        self.type(text)

    def choose(self, button, place):
        """The so-manieth item, from 1, of the menu that a button opens. Qt leaves what pops up out of the accessibility tree, except
        where the button counts it in (PortalSwitcher); so items are told by their place."""
        def windows():
            return len(self.run('xdotool', 'search', '--onlyvisible', '--class', '.*', check=False).stdout.split())
        before = windows()
        self.click(button)
        until(lambda: windows() > before, f'the menu of {button!r}')
        self.key(*['Down'] * place, 'Return')

    def window(self, title):
        return until(lambda: self.run('xdotool', 'search', '--onlyvisible', '--name', f'^{title}$', check=False).stdout.split(),
                     f'a window titled {title}')[-1]

    def resize(self, title, width, height):
        self.run('xdotool', 'windowsize', '--sync', self.window(title), str(width), str(height))

    def screenshot(self, path, title=None):
        """A picture of what the window of that title shows, dialogs over it included, or of the whole screen."""
        crop = []
        if title:
            # xdotool counts a title bar twice; xwininfo tells where the client area is.
            answer = self.run('xwininfo', '-id', self.window(title)).stdout
            x, y, width, height = (re.search(rf'{words}: +(-?\d+)', answer)[1] for words in
                                   ('Absolute upper-left X', 'Absolute upper-left Y', 'Width', 'Height'))
            crop = ['-crop', f'{width}x{height}+{x}+{y}', '+repage']
        self.run('import', '-window', 'root', *crop, str(path))
        return path
