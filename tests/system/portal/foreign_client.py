# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo portal over https and a client that is not ours: curl signs in, sets up an app whose codes oathtool computes, reads the
backup codes, and is refused what the portal refuses.

usage: foreign_client.py DEMO_PORTAL [PORTAL_OPTION ...]
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'


class Curl:
    def __init__(self, address, certificate):
        self._address, self._certificate = address, certificate

    def __call__(self, path, body=None, *headers, method=None):
        """Status, the answer's JSON (or None), and its cookies."""
        command = ['curl', '--silent', '--include', '--http1.1', '--max-time', '20', '--noproxy', '*', '--cacert', self._certificate]
        for header in headers:
            command += ['--header', header]
        if body is not None:
            command += ['--header', 'Content-Type: application/json', '--data', json.dumps(body)]
        if method:
            command += ['--request', method]
        answer = subprocess.run([*command, f'{self._address}/api/2.0/{path}'], capture_output=True, text=True, check=True).stdout
        head, _, content = answer.replace('\r\n', '\n').partition('\n\n')
        status = int(head.split()[1])
        cookies = dict(re.findall(r'^set-cookie: ([^=]+)=([^;]*)', head, re.IGNORECASE | re.MULTILINE))
        return status, json.loads(content) if content.strip() else None, cookies


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def walk(curl):
    status, answer, cookies = curl('authentication', {'userName': USER, 'password': PASSWORD})
    expect(status == 200 and answer['response']['tfa'], f'sign-in: {status} {answer}')
    query = urllib.parse.urlsplit(answer['response']['confirmUrl']).query
    confirm = f"confirm: {query}&key={cookies['asc_confirm_key_TfaActivation']}"

    status, setup, _ = curl('settings/tfaapp/setup', None, confirm)
    key = setup['response']['manualEntryKey']
    expect(status == 200 and key == answer['response']['tfaKey'], f'set-up: {status}')
    status, _, _ = curl('settings/tfaapp/setup')
    expect(status == 401, f'set-up without the pass: {status}')

    status, _, _ = curl('settings/tfaapp/validate', {'code': '000000'}, confirm)
    expect(status == 400, f'a wrong code: {status}')
    code = subprocess.run(['oathtool', '--totp', '--base32', key], capture_output=True, text=True, check=True).stdout.strip()
    status, linked, cookies = curl('settings/tfaapp/validate', {'code': code}, confirm)
    expect(status == 200 and linked['response'] is True, f'the right code: {status} {linked}')

    session = f"Authorization: {urllib.parse.unquote(cookies['asc_auth_key'])}"
    status, codes, _ = curl('settings/tfaappcodes', None, session)
    expect(status == 200 and [code['isUsed'] for code in codes['response']] == [False] * 5, f'backup codes: {status} {codes}')
    status, _, _ = curl('settings/tfaapp', {'type': 'none'}, session, method='PUT')
    expect(status in (403, 500), f'a member changes the policy: {status}')


def main():
    with tempfile.TemporaryDirectory() as folder:
        certificate, private = pathlib.Path(folder, 'portal.pem'), pathlib.Path(folder, 'portal.key')
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1',
                        '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', private, '-out', certificate],
                       check=True, capture_output=True)
        portal = subprocess.Popen([sys.argv[1], '--port', '0', *sys.argv[2:], '--tls', certificate, private],
                                  stdout=subprocess.PIPE, text=True)
        try:
            listening = portal.stdout.readline().split()
            expect(listening[:1] == ['listening'] and listening[1].startswith('https://127.0.0.1:'), f'{listening}')
            walk(Curl(listening[1], certificate))
        finally:
            portal.terminate()
            portal.wait(10)
    print('foreign client: all steps done')


if __name__ == '__main__':
    main()
