# SPDX-License-Identifier: GPL-3.0-or-later
"""A portal whose certificate nobody vouches for, behind a proxy that asks for a password: from the refusal to trust, and back again; then
the next starts, with the proxy's password in a keychain that is open, and in one that is locked.

usage: private_portal.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import shutil
import socket
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from desktop import until  # noqa: E402
from journey import Journey  # noqa: E402

PROXY_USER, PROXY_PASSWORD = 'ada', 'quay42'


class PrivatePortal(Journey):
    prefix = 'private-'

    def walk(self):
        self.make_certificate('first')
        self.start_tls_portal('first')
        self.start_proxy()
        self.start()
        self.refused()
        self.trust('first')
        self.sign_in()
        self.sign_out_and_leave()
        self.meet_another_certificate()
        self.forget()
        self.trust('second')
        self.sign_in()
        self.sign_out_and_leave()
        self.through_the_proxy()
        self.end()
        self.start_with_open_keychain()
        self.start_with_locked_keychain()

    def start(self):
        self.program = self.desktop.start_program(str(self.programs / 'twofold'))

    def end(self):
        assert self.program.poll() is None, 'the program ended on the way'
        self.program.terminate()
        self.program.wait(10)

    # -- the portal -----------------------------------------------------------------------------------------------------------

    def files(self, name):
        return self.desktop.home / f'{name}.pem', self.desktop.home / f'{name}.key'

    def make_certificate(self, name):
        certificate, key = self.files(name)
        self.desktop.run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
                         '-keyout', str(key), '-out', str(certificate), '-days', '30', '-subj', f'/CN={name}.harbour.example')

    def fingerprint(self, name):
        answer = self.desktop.run('openssl', 'x509', '-in', str(self.files(name)[0]), '-noout', '-fingerprint', '-sha256').stdout
        return answer.strip().partition('=')[2]

    def start_tls_portal(self, name, port=0):
        portal = str(self.programs / 'twofold-demo-portal')
        certificate, key = self.files(name)
        self.portal, self.address = self.desktop.start_server(portal, '--port', str(port), '--tls', str(certificate), str(key))
        self.owners_key = self.key_from_help(portal)

    # -- the proxy ------------------------------------------------------------------------------------------------------------

    def start_proxy(self):
        # tinyproxy can't be told to choose a port by itself.
        with socket.socket() as probe:
            probe.bind(('127.0.0.1', 0))
            self.proxy_port = probe.getsockname()[1]
        self.proxy_log = self.desktop.home / 'proxy.log'
        settings = self.desktop.home / 'proxy.conf'
        settings.write_text(f'Port {self.proxy_port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nLogLevel Connect\n'
                            f'LogFile "{self.proxy_log}"\nBasicAuth {PROXY_USER} {PROXY_PASSWORD}\n')
        program = shutil.which('tinyproxy') or '/usr/sbin/tinyproxy'
        self.desktop.start_program(program, '-d', '-c', str(settings))
        until(self.proxy_answers, 'the proxy')

    def proxy_answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(('127.0.0.1', self.proxy_port)) == 0

    # -- the way --------------------------------------------------------------------------------------------------------------

    def refused(self):
        self.desktop.fill('Portal address', self.address)
        self.desktop.click('Continue')
        self.desktop.find('The connection to 127.0.0.1 is not secure.')
        assert not self.desktop.look('Forget the trusted certificate'), 'nothing was trusted yet'
        self.picture('refused')

    def trust(self, name):
        fingerprint = self.fingerprint(name)
        self.desktop.click('Show certificate')
        self.desktop.find('The certificate of 127.0.0.1 is not trusted')
        self.desktop.find(f'Made out to: {name}.harbour.example')
        shown = self.desktop.find('SHA-256: ').get_name().partition(' ')[2]
        assert ''.join(shown.split()) == fingerprint, (shown, fingerprint)
        self.picture('certificate')
        act = self.desktop.find('Trust this certificate')
        assert not self.desktop.is_enabled(act), 'it can be trusted without comparing'
        self.desktop.click('Type or paste the fingerprint', 'text')
        self.desktop.type(fingerprint)
        self.desktop.click('Trust this certificate')
        self.desktop.find('Sign in to Harbour Studio')

    def sign_in(self):
        self.desktop.click('API key')
        self.desktop.click('API key', 'password text')
        self.desktop.type(self.owners_key)
        self.desktop.key('Return')
        self.desktop.find('Two-factor sign-in is')

    def sign_out_and_leave(self):
        self.desktop.click('Sign out')
        self.desktop.find('Sign in to Harbour Studio')
        self.desktop.click('Change portal')
        self.desktop.find('Connect to your portal')

    def meet_another_certificate(self):
        """At the very same address, as where somebody listens in."""
        port = urllib.parse.urlsplit(self.address).port
        self.portal.terminate()
        self.portal.wait(10)
        self.make_certificate('second')
        self.start_tls_portal('second', port)
        self.desktop.fill('Portal address', self.address)
        self.desktop.click('Continue')
        self.desktop.find('127.0.0.1 shows another certificate than the one you trusted.')
        self.picture('alarm')
        self.desktop.click('Show certificate')
        self.desktop.find('127.0.0.1 shows another certificate than the trusted one')
        assert not self.desktop.look('Trust this certificate'), 'a changed certificate can be trusted at once'
        self.picture('alarm-certificate')
        self.desktop.click('Close')
        self.desktop.gone('Close')

    def forget(self):
        self.desktop.click('Forget the trusted certificate')
        self.desktop.find('Forget the certificate that you trusted for 127.0.0.1?')
        self.picture('forget')
        self.desktop.key('Return')  # keeps it
        self.desktop.gone('Keep trusting it')
        self.desktop.find('127.0.0.1 shows another certificate than the one you trusted.')
        self.desktop.click('Forget the trusted certificate')
        self.desktop.click('Forget it')
        self.desktop.find('The connection to 127.0.0.1 is not secure.')
        self.desktop.gone('Forget the trusted certificate')

    def set_proxy(self, password):
        self.desktop.click('Proxy…')
        self.desktop.click('This proxy')
        self.desktop.fill('Proxy address', '127.0.0.1', 'text')
        self.desktop.fill('Port', str(self.proxy_port), 'text')
        self.desktop.fill('User name', PROXY_USER, 'text')
        self.desktop.click('Password', 'password text')
        self.desktop.type(password)
        self.picture('proxy')
        self.desktop.click('Use it')
        self.desktop.gone('Use it')

    def through_the_proxy(self):
        self.set_proxy(PROXY_PASSWORD + '3')
        self.desktop.fill('Portal address', self.address)
        self.desktop.click('Continue')
        self.desktop.find('The proxy asks for a name and password.')
        self.picture('proxy-refuses')
        self.set_proxy(PROXY_PASSWORD)
        self.desktop.find('Sign in to Harbour Studio')
        self.sign_in()
        assert self.tunnels(), 'it went around the proxy'
        self.check_keeping()

    def tunnels(self):
        """How often the proxy was asked for the way to the portal, rightly or wrongly."""
        return self.proxy_log.read_text().count(f'CONNECT 127.0.0.1:{urllib.parse.urlsplit(self.address).port}')

    def check_keeping(self):
        kept = f'proxy {PROXY_USER}@127.0.0.1:{self.proxy_port}'
        until(lambda: self.desktop.kept().get(kept) == PROXY_PASSWORD, 'the proxy’s password in the keychain')
        found = [path for path in self.desktop.files_with(PROXY_PASSWORD) if path.name != 'proxy.conf']
        assert not found, f'the proxy’s password is in {found}'

    # -- the next starts ------------------------------------------------------------------------------------------------------

    def start_with_open_keychain(self):
        before = self.tunnels()
        self.start()
        self.desktop.find('Two-factor sign-in is')
        assert self.tunnels() > before, 'it went around the proxy'
        assert not self.desktop.look('The keychain is locked.')
        self.end()

    def start_with_locked_keychain(self):
        self.desktop.lock_keyring()
        self.start()
        self.desktop.find('The keychain is locked.')
        self.desktop.find('Your proxy’s password may be kept there.')
        assert not self.desktop.keyring_prompt(), 'the keychain prompted by itself'
        self.picture('proxy-password-locked')
        self.desktop.click('Unlock and retry')
        self.desktop.unlock_keyring()
        self.desktop.find('Two-factor sign-in is')
        assert not self.desktop.look('The keychain is locked.'), 'it is still said to be locked'
        self.picture('proxy-password-unlocked')
        self.end()


if __name__ == '__main__':
    PrivatePortal.run()
