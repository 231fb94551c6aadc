# SPDX-License-Identifier: GPL-3.0-or-later
"""A phone: it reads a QR code from a picture and makes codes, by programs that are not ours."""
import subprocess
import time
import urllib.parse


def scan(picture):
    """The text of the one QR code in the picture."""
    answer = subprocess.run(['zbarimg', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', str(picture)],
                            text=True, capture_output=True, check=True)
    lines = answer.stdout.strip().splitlines()
    assert len(lines) == 1, f'one QR code was expected in {picture}, not {lines}'
    return lines[0]


class Authenticator:
    def __init__(self, uri):
        parts = urllib.parse.urlsplit(uri)
        assert (parts.scheme, parts.netloc) == ('otpauth', 'totp'), uri
        self.label = urllib.parse.unquote(parts.path.lstrip('/'))
        query = urllib.parse.parse_qs(parts.query)
        self.key = query['secret'][0]
        self.issuer = query['issuer'][0]

    def code(self, when=None):
        moment = int(when if when is not None else time.time())
        answer = subprocess.run(['oathtool', '--totp', '--base32', f'--now=@{moment}', self.key],
                                text=True, capture_output=True, check=True)
        return answer.stdout.strip()
