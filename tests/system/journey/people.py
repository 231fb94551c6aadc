# SPDX-License-Identifier: GPL-3.0-or-later
"""Everybody of a portal with many people, in the real program: searched, filtered, selected by keys, exported, and what the portal
itself answers.

usage: people.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES [HOW_MANY]]
"""
import csv
import sys
import urllib.parse

from activity_admin import ActivityAdmin
from desktop import until

PEOPLE = int(sys.argv[3]) if len(sys.argv) > 3 else 20_000
PATIENCE = 150  # seconds, until everybody is read on a busy computer
NAME = 'Greta Novak'


class People(ActivityAdmin):
    prefix = 'people-'

    def walk(self):
        self.start_portal_for_owner('--people', str(PEOPLE))
        self.sign_in_as_owner()
        self.desktop.key('ctrl+3')
        until(lambda: self.sentences_of_people(1), 'the first people')
        self.picture('first')
        self.desktop.gone('Pause', patience=PATIENCE)
        self.picture('all')
        self.search_and_filter()
        self.select_and_export()
        self.show_coverage()
        self.narrow()
        assert self.program.poll() is None, 'the program ended on the way'

    def sentences_of_people(self, count):
        table = self.desktop.find('People', 'table').get_table_iface()
        cells = [table.get_accessible_at(row, 1) for row in range(min(count, table.get_n_rows()))]
        return [cell.get_name() for cell in cells if cell is not None and cell.get_name()]

    def rows(self):
        return self.desktop.find('People', 'table').get_table_iface().get_n_rows()

    def search_and_filter(self):
        assert self.rows() > PEOPLE, f'{self.rows()} rows'
        self.desktop.key('ctrl+f')
        self.desktop.type(NAME.lower())
        until(lambda: self.rows() < PEOPLE, 'fewer people')
        self.desktop.click('Not set up', 'radio button')
        self.expected = self.of_the_portal()
        until(lambda: self.rows() == len(self.expected), f'{len(self.expected)} people')
        first = self.sentences_of_people(1)[0]
        assert first.startswith(NAME) and 'two-factor: Not set up' in first, first
        self.picture('filtered')

    def of_the_portal(self):
        """Whom the portal itself finds of that name, without an app."""
        found, start = [], 0
        while True:
            page = self.ask('GET', f'people/filter?filterValue={urllib.parse.quote(NAME)}&startIndex={start}&count=100')
            found += [person for person in page if not person['tfaAppEnabled']]
            start += 100
            if len(page) < 100:
                return found

    def select_and_export(self):
        self.desktop.click(self.sentences_of_people(1)[0], 'table cell')
        self.desktop.key('space', 'shift+Down', 'shift+Down')
        self.desktop.find('3 selected')
        self.picture('three-selected')
        self.desktop.key('ctrl+a')
        self.desktop.find(f'{len(self.expected):,} selected')
        path = self.desktop.home / 'Documents' / 'people.csv'
        self.desktop.click('Export CSV')
        self.desktop.find('Export people', 'dialog')
        self.desktop.key('ctrl+a')
        self.desktop.type(str(path))
        self.desktop.key('Return')
        until(path.exists, 'the file')
        self.desktop.find(str(path))
        self.picture('exported')
        with path.open(encoding='utf-8-sig', newline='') as file:
            written = [(row['ID'], row['Person'], row['Email'], row['Two-factor']) for row in csv.DictReader(file)]
        told = [(person['id'], person['displayName'], person['email'], 'Not set up') for person in self.expected]
        assert sorted(written) == sorted(told), set(written) ^ set(told)
        self.desktop.click('Clear')
        self.desktop.gone('Clear')

    def show_coverage(self):
        self.desktop.click('Coverage')
        self.desktop.find('Who has set up an authenticator app')
        self.picture('coverage')
        self.desktop.click('Workshop, ', 'table cell')
        self.desktop.find('Only Workshop')
        until(lambda: 'groups: Workshop' in self.sentences_of_people(1)[0], 'people of that group')
        self.picture('group')

    def narrow(self):
        self.desktop.resize('Twofold', 760, 560)
        self.desktop.find('People', 'table')
        self.picture('narrow')


if __name__ == '__main__':
    People.run()
