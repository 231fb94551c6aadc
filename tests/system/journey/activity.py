# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do elsewhere appears in the open window by itself; it is filtered, copied and exported, and is what the portal itself
tells.

usage: activity.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import base64
import csv
import datetime

from activity_admin import ActivityAdmin
from desktop import until
from policy_admin import MEMBER, OTHER_ADMIN, PASSWORD
from portal_client import PortalClient, Refused

LISBON = {'X-Forwarded-For': '198.51.100.25'}
TWO_FACTOR = {1007, 1008, 1012, 1014, 1021, 1022, 1023, 1024, 1025, 1026, 1029, 4032, 4033, 6036, 6037, 6038}
PATIENCE = 60  # seconds; the page asks for what is new four times a minute


class Activity(ActivityAdmin):
    prefix = 'activity-'

    def walk(self):
        self.start_portal_for_owner()
        self.sign_in_as_owner()
        self.open_activity_page()
        until(lambda: self.sentences(1), 'the first events')
        self.picture('newest')
        self.follow_what_happens()
        self.filter()
        self.copy()
        self.export_all()
        self.session_ends()
        self.narrow()
        assert self.program.poll() is None, 'the program ended on the way'

    def happens(self, *sentences):
        def all_there():
            rows = self.sentences(8)
            return all(any(row.startswith(sentence) for row in rows) for sentence in sentences)
        until(all_there, f'{sentences} to appear', PATIENCE)

    def follow_what_happens(self):
        self.sign_in_elsewhere(MEMBER)
        self.happens('Jonas Weber: Set up or new codes', 'Jonas Weber: Signed in with a code')
        self.refuse_a_code_in_lisbon()
        jonas = self.person(MEMBER)['id']
        self.ask('PUT', 'settings/tfaappnewapp', {'id': jonas})
        self.save_policy_as_nils('none')
        self.happens('Jonas Weber: Code not accepted', 'Ada Moreau: App of Jonas Weber unlinked',
                     'Nils Okafor: Two-factor sign-in switched off')
        row = next(row for row in self.sentences(8) if row.startswith('Jonas Weber: Code not accepted'))
        assert row.endswith('From 198.51.100.25, Lisbon, Portugal.'), row
        self.picture('followed')

    def refuse_a_code_in_lisbon(self):
        try:
            PortalClient(self.address).call('POST', 'authentication/000000',
                                            {'userName': MEMBER, 'password': PASSWORD, 'code': '000000'}, LISBON)
        except Refused as refusal:
            assert refusal.status == 401, refusal
        else:
            raise AssertionError('a wrong code was accepted')

    def save_policy_as_nils(self, method):
        nils = PortalClient(self.address)
        nils.token = 'Basic ' + base64.b64encode(f'{OTHER_ADMIN}:{PASSWORD}'.encode()).decode()
        nils.call('PUT', 'settings/tfaapp', {'type': method})

    def filter(self):
        self.desktop.click('Not accepted', 'radio button')
        until(lambda: all('Code not accepted' in row for row in self.sentences(5)), 'refused codes only')
        self.desktop.key('ctrl+f')
        self.desktop.type('lisbon')
        until(lambda: len(self.sentences(5)) >= 1 and all('Lisbon' in row for row in self.sentences(5)), 'those from Lisbon')
        self.picture('filtered')
        self.desktop.type('x')
        self.desktop.find('Nothing matches “lisbonx”')
        self.picture('nothing-matches')
        self.desktop.click('Show everything')
        self.happens('Nils Okafor: Two-factor sign-in switched off')

    def copy(self):
        self.desktop.click('Nils Okafor: Two-factor sign-in switched off', 'table cell')
        self.desktop.key('ctrl+c')
        # Pasted where it can be read again.
        self.desktop.key('ctrl+f', 'ctrl+v')
        field = self.desktop.find('Search the activity')
        until(lambda: self.desktop.text_of(field).startswith('Two-factor sign-in switched off'), 'the row to be pasted')
        self.desktop.key('ctrl+a', 'BackSpace')

    def export_all(self):
        self.desktop.click('Show older')
        self.desktop.gone('Show older')
        path = self.desktop.home / 'Documents' / 'activity.csv'
        self.desktop.click('Export CSV')
        self.desktop.find('Export the activity', 'dialog')
        self.desktop.key('ctrl+a')
        self.desktop.type(str(path))
        self.desktop.key('Return')
        until(path.exists, 'the file')
        self.desktop.find(str(path))
        self.picture('exported')
        with path.open(encoding='utf-8-sig', newline='') as file:
            rows = list(csv.DictReader(file))
        written = [(row['Time (UTC)'], row['Event'], row['Person'], row['Address'], row['City'], int(row['Portal’s number']))
                   for row in rows]
        times = [time for time, *_ in written]
        assert times == sorted(times, reverse=True), 'not newest first'
        told = [(time, person, address, city, number) for time, _, person, address, city, number in written]
        expected = self.events_of_the_portal()
        assert sorted(told) == sorted(expected), set(told) ^ set(expected)
        assert any(event == 'App of Jonas Weber unlinked' for _, event, *_ in written)

    def events_of_the_portal(self):
        events = []
        for history in ('login', 'events'):
            start, page = 0, True
            while page:
                page = self.ask('GET', f'security/audit/{history}/filter?startIndex={start}&count=100')
                start += len(page)
                events += [(self.seconds(line['date']), line['user'], line['ip'], line['city'], line['actionId']) for line in page
                           if line['actionId'] in TWO_FACTOR]
        return events

    def seconds(self, date):
        moment = datetime.datetime.fromisoformat(date[:19] + date[-6:]).astimezone(datetime.timezone.utc)
        return moment.strftime('%Y-%m-%dT%H:%M:%SZ')

    def session_ends(self):
        """Switching a method on signs everybody out; after the sign-in the page goes on where it was, and tells who did it."""
        self.save_policy_as_nils('app')
        self.desktop.find('Sign in again to go on', patience=PATIENCE)
        self.sign_in_again()
        self.happens('Ada Moreau: Signed in with a code', 'Nils Okafor: Authenticator app switched on',
                     'Nils Okafor: Two-factor sign-in switched off')
        self.picture('next-session')

    def narrow(self):
        self.desktop.resize('Twofold', 760, 560)
        self.desktop.find('Export CSV')
        self.picture('narrow')


if __name__ == '__main__':
    Activity.run()
