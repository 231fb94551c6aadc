# SPDX-License-Identifier: GPL-3.0-or-later
"""Portals whose plan hides their histories, or most of them: the page says so.

usage: activity_plan.py FOLDER_OF_THE_PROGRAMS FOLDER_FOR_PICTURES --no-audit|--short-audit
"""
import sys

from activity_admin import ActivityAdmin
from desktop import until


class ActivityPlan(ActivityAdmin):
    prefix = 'activity-plan-'

    def walk(self):
        plan = sys.argv[3]
        self.start_portal_for_owner(plan)
        self.sign_in_as_owner()
        self.open_activity_page()
        if plan == '--no-audit':
            self.hides_all()
        else:
            self.gives_the_latest()
        assert self.program.poll() is None, 'the program ended on the way'

    def hides_all(self):
        self.desktop.find('This portal’s plan does not show what happened')
        assert not self.desktop.look('Export CSV'), 'there is something to export'
        self.picture('hidden')
        self.desktop.click('Details')
        self.desktop.find('PaymentRequired')
        self.desktop.click('Check again')
        self.desktop.find('This portal’s plan does not show what happened')

    def gives_the_latest(self):
        self.desktop.find('What is older is not shown')
        until(lambda: self.sentences(1), 'the events that there are')
        assert not self.desktop.look('Show older'), 'there is something older'
        self.picture('latest')


if __name__ == '__main__':
    ActivityPlan.run()
