# SPDX-License-Identifier: GPL-3.0-or-later
"""A small client of a portal's REST API, so that a test can ask the portal itself what is true."""
import http.client
import json
import urllib.parse


class Refused(Exception):
    def __init__(self, status, body):
        super().__init__(f'{status} {body}')
        self.status = status


class PortalClient:
    def __init__(self, address):
        self._address = urllib.parse.urlsplit(address)
        self.token = None
        self.comes_from = None  # an address, for a portal that believes what is said of it

    def call(self, method, path, body=None, headers=None):
        """The `response` member of the answer, and its cookies by name."""
        connection = http.client.HTTPConnection(self._address.hostname, self._address.port, timeout=20)
        sent = {'Accept': 'application/json'} | (headers or {})
        if self.token:
            sent['Authorization'] = self.token
        if self.comes_from:
            sent['X-Forwarded-For'] = self.comes_from
        if body is not None:
            sent['Content-Type'] = 'application/json'
        connection.request(method, '/api/2.0/' + path, json.dumps(body) if body is not None else None, sent)
        answer = connection.getresponse()
        text = answer.read().decode()
        cookies = {}
        for value in answer.headers.get_all('Set-Cookie') or []:
            name, _, rest = value.partition('=')
            cookies[name.strip()] = urllib.parse.unquote(rest.split(';')[0])
        connection.close()
        if answer.status != 200:
            raise Refused(answer.status, text)
        return (json.loads(text) if text else {}).get('response'), cookies

    def sign_in(self, user, password, code=None):
        body = {'userName': user, 'password': password}
        if code:
            body['code'] = code
        answer, _ = self.call('POST', f'authentication/{urllib.parse.quote(code)}' if code else 'authentication', body)
        self.token = answer.get('token')
        return answer
