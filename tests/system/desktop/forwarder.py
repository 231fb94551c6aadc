# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between a program and its portal: it passes on everything, counts the writes of one
kind, and can lose the answer to one."""
import http.client
import http.server
import json
import threading
import urllib.parse

SAVES = ('/api/2.0/settings/tfaapp', '/api/2.0/settings/tfaappwithlink')
OF_ONE_CONNECTION = ('connection', 'content-length', 'transfer-encoding', 'keep-alive')


class Forwarder(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, portal, paths=SAVES):
        super().__init__(('127.0.0.1', 0), Passing)
        self.portal = portal
        self.paths = paths
        self.address = f'http://127.0.0.1:{self.server_address[1]}'
        self.bodies = []  # of the writes to one of these paths
        self.statuses = []  # of the same, as the portal answered them
        self.lose = None  # called once the portal has applied such a write, instead of passing on its answer
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def saves(self):
        return len(self.bodies)

    def handle_error(self, request, client_address):
        """Who closes a connection, and a portal that is gone, are part of the tests."""


class Passing(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        is_save = self.command == 'PUT' and self.path in self.server.paths
        if is_save:
            self.server.bodies.append(json.loads(body))
        self.close_connection = True  # unless it ends well
        portal = urllib.parse.urlsplit(self.server.portal)
        connection = http.client.HTTPConnection(portal.hostname, portal.port, timeout=20)
        headers = {name: value for name, value in self.headers.items() if name.lower() != 'connection'}
        connection.request(self.command, self.path, body or None, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        if is_save:
            self.server.statuses.append(answer.status)
        if is_save and self.server.lose:
            self.server.lose()
            return
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in OF_ONE_CONNECTION:
                self.send_header(name, value)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = False

    do_GET = do_POST = do_PUT = do_DELETE = pass_on
