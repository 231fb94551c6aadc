# SPDX-License-Identifier: GPL-3.0-or-later
"""A person who has a screen reader and nothing else: no pointer, no keys, no pictures.

Things are found by role and name, and used through what AT-SPI offers for them: actions, editable text, selection. What comes by
itself is heard. Everything that is come by goes into a log, line by line as it would be read out.
"""
from desktop import Missing, until

# Roles of things that are there to be read; of the others those count that can be used or have a name.
SILENT = ('filler', 'application', 'desktop frame', 'layered pane', 'scroll pane', 'viewport')
SPELLED = {'hyphen': '-', 'underscore': '_'}


class ScreenReader:
    def __init__(self, desktop, log):
        import gi
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi, GLib
        self._atspi, self._glib = Atspi, GLib
        self._desktop = desktop
        self._log = log
        self._heard = []
        self._visited = {}
        # What Orca says by itself (default.py, onShowingChanged): notifications that begin to show.
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register('object:state-changed:showing')

    # -- hearing --------------------------------------------------------------------------------------------------------------

    def _hear(self, event):
        try:
            if event.detail1 and event.source.get_role_name() == 'notification':
                words = ' '.join(filter(None, (event.source.get_name(), event.source.get_description())))
                self._heard.append(words)
                self._log(f'  heard | {words}')
        except self._glib.Error:
            pass  # gone before it could be asked

    def _listen(self):
        while self._glib.MainContext.default().iteration(False):
            pass

    def hear(self, words):
        """Waits until something was said that begins so. Gives all of it."""
        def said():
            self._listen()
            return next((each for each in self._heard if each.startswith(words)), None)
        return until(said, f'{words!r} to be said; heard: {self._heard}')

    def times_heard(self, words):
        self._listen()
        return sum(each.startswith(words) for each in self._heard)

    def forget_heard(self):
        self._listen()
        self._heard.clear()

    # -- finding --------------------------------------------------------------------------------------------------------------

    def find(self, role, name):
        """The one of that role whose name is or begins with this."""
        try:
            node = until(lambda: self._listen() or self._look(role, name), name)
        except Missing:
            raise Missing(f'{role} {name!r} is not there; there is:\n' + '\n'.join(self.read_all())) from None
        self._log(self.line(node))
        return node

    def _look(self, role, name):
        beginning = None
        for node in self._desktop.nodes():
            try:
                if node.get_role_name() != role:
                    continue
                text = node.get_name() or ''
            except self._glib.Error:
                continue  # the tree changes while it is read
            if text == name:
                return node
            if beginning is None and text.startswith(name):
                beginning = node
        return beginning

    def is_there(self, role, name):
        return self._look(role, name) is not None

    def gone(self, role, name):
        until(lambda: self._listen() or not self.is_there(role, name), f'{role} {name!r} to go away')

    def line(self, node):
        """As it would be read: role, name, description, text or value, and what matters of its states."""
        parts = [node.get_role_name(), node.get_name() or '', node.get_description() or '', self._content(node)]
        states = node.get_state_set()
        kinds = self._atspi.StateType
        marks = [word for state, word in ((kinds.FOCUSED, 'focused'), (kinds.CHECKED, 'checked'), (kinds.SELECTED, 'selected'))
                 if states.contains(state)]
        if not states.contains(kinds.ENABLED):
            marks.append('disabled')
        return ' | '.join([*parts, ' '.join(marks)]).rstrip(' |')

    def _content(self, node):
        if node.get_role_name() == 'password text':
            return '•' * self._atspi.Text.get_character_count(node.get_text_iface())
        text, value = node.get_text_iface(), node.get_value_iface()
        if text:
            return self._atspi.Text.get_text(text, 0, -1)
        return f'{self._atspi.Value.get_current_value(value):g}' if value else ''

    # -- using ----------------------------------------------------------------------------------------------------------------

    def press(self, role, name):
        """By the action that a screen reader offers for it."""
        node = self.find(role, name)
        until(lambda: self._listen() or self._desktop.is_enabled(node), f'{name!r} to be enabled')
        self._act(node, 'Press', 'Toggle')
        return node

    def choose(self, role, name):
        node = self.find(role, name)
        self._act(node, 'Toggle', 'Press')
        return node

    def _act(self, node, *wanted):
        actions = node.get_action_iface()
        names = [self._atspi.Action.get_action_name(actions, index) for index in range(actions.get_n_actions())] if actions else []
        found = next((each for each in wanted if each in names), None)
        assert found, f'{self.line(node)}: nothing of {wanted} among its actions {names}'
        actions.do_action(names.index(found))

    def write(self, role, name, text):
        """Puts a text into a field as assistive technology does, for dictation or from a braille keyboard."""
        node = self.find(role, name)
        field = node.get_editable_text_iface()
        assert field, f'{self.line(node)}: takes no text'
        field.set_text_contents(text)
        return node

    def read(self, role, name):
        """The text of a field."""
        node = self.find(role, name)
        return self._atspi.Text.get_text(node.get_text_iface(), 0, -1)

    def spelled(self, node):
        """What a code is, of its characters as they are spelled out."""
        return ''.join(SPELLED.get(each, each.split()[-1]) for each in node.get_description().split(', '))

    # -- looking over all -----------------------------------------------------------------------------------------------------

    def read_all(self):
        lines = []
        for node in self._desktop.nodes():
            try:
                if node.get_name() or node.get_role_name() not in SILENT:
                    lines.append(self.line(node))
            except self._glib.Error:
                continue
        return lines

    def check(self, where):
        """Everything here that takes the focus has a name; all roles and names go into the log."""
        self._log(f'== {where}')
        nameless = []
        for node in self._desktop.nodes():
            try:
                role, name, states = node.get_role_name(), node.get_name(), node.get_state_set()
                takes_focus = states.contains(self._atspi.StateType.FOCUSABLE) and role not in ('frame', 'table cell')
                if takes_focus and not name:
                    nameless.append(self.line(node))
                if name and role not in SILENT:
                    self._visited.setdefault((role, name), where)
                    self._log(self.line(node))
            except self._glib.Error:
                continue
        assert not nameless, f'{where}: can have the focus and has no name: {nameless}'

    @property
    def count(self):
        return len(self._visited)
