# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between a program and its portal: it passes on everything, counts the requests that are watched, can have them meet a
fault, and can have the portal's clock seem another."""
import email.utils
import http.client
import http.server
import json
import threading
import urllib.parse

SAVES = ('PUT /api/2.0/settings/tfaapp', 'PUT /api/2.0/settings/tfaappwithlink')
NEW_CODES = ('PUT /api/2.0/settings/tfaappnewcodes',)
OF_ONE_CONNECTION = ('connection', 'content-length', 'transfer-encoding', 'keep-alive')


class Forwarder(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, portal, watched=SAVES):
        super().__init__(('127.0.0.1', 0), Passing)
        self.portal = portal
        self.watched = watched
        self.address = f'http://127.0.0.1:{self.server_address[1]}'
        self.sent = 0     # by the program
        self.reached = 0  # passed on to the portal
        self.bodies = []  # of the watched requests, those without one left out
        self.statuses = []  # of the watched requests, as the portal answered them
        self.ahead = 0  # seconds by which the portal's clock seems to be ahead
        self.is_away = False  # as if nobody were there
        self.missed = []  # what came meanwhile
        self.hold_back = None  # called instead of passing on a watched request
        self.lose = None  # called once the portal has carried one out, instead of passing on its answer
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """Who closes a connection, and a portal that is gone, are part of the tests."""


class Passing(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        is_watched = f'{self.command} {self.path}' in self.server.watched
        self.server.sent += is_watched
        if is_watched and body:
            self.server.bodies.append(json.loads(body))
        self.close_connection = True  # unless it ends well
        if self.server.is_away:
            self.server.missed.append(f'{self.command} {self.path}')
            return
        if is_watched and self.server.hold_back:
            self.server.hold_back()
            return
        self.server.reached += is_watched
        answer, content = self.ask_portal(body)
        if is_watched:
            self.server.statuses.append(answer.status)
        if is_watched and self.server.lose:
            self.server.lose()
            return
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() == 'date' and self.server.ahead:
                value = email.utils.formatdate(email.utils.parsedate_to_datetime(value).timestamp() + self.server.ahead, usegmt=True)
            if name.lower() not in OF_ONE_CONNECTION:
                self.send_header(name, value)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = False

    def ask_portal(self, body):
        portal = urllib.parse.urlsplit(self.server.portal)
        connection = http.client.HTTPConnection(portal.hostname, portal.port, timeout=20)
        headers = {name: value for name, value in self.headers.items() if name.lower() != 'connection'}
        connection.request(self.command, self.path, body or None, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer, content

    do_GET = do_POST = do_PUT = do_DELETE = pass_on
