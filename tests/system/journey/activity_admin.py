# SPDX-License-Identifier: GPL-3.0-or-later
"""What journeys about the activity share: an owner with an app at the page, and the rows of its table."""
from policy_admin import ADMIN, PolicyAdmin
from portal_client import PortalClient


class ActivityAdmin(PolicyAdmin):
    def start_portal_for_owner(self, *options):
        self.start_portal(*options)
        self.portal = PortalClient(self.address)
        self.portal.token = 'Bearer ' + self.owners_key
        self.phone, _ = self.sign_in_elsewhere(ADMIN)

    def sign_in_as_owner(self):
        self.start_program()
        self.connect()
        self.desktop.click('Email and password')
        self.desktop.fill('Email', ADMIN)
        self.type_password()
        self.answer_second_step()
        self.desktop.find('Your second step')

    def open_activity_page(self):
        self.desktop.key('ctrl+4')
        self.desktop.find('What happened with two-factor sign-in')

    def sentences(self, count):
        """The first rows, as a screen reader says them."""
        table = self.desktop.find('Activity', 'table').get_table_iface()
        wanted = min(count, table.get_n_rows())
        cells = [table.get_accessible_at(row, 0) for row in range(wanted)]
        return [cell.get_name() for cell in cells if cell is not None]
