#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person in a real browser: opens the page, signs in, and says yes or no to what the application asks for.

    browser.py URL LOGIN allow|deny

Drives Chromium, without a display, over the WebDriver protocol. Prints the text of the page that the person is left with, which is
the one that the program shows on its own address. Chromium reaches this computer alone.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 40  # s, for a page
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element, from the protocol
# No first steps, no updates, no services of the browser's maker, and no names: only numbers of this computer.
ARGUMENTS = [
    "--headless=new", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-sync",
    "--disable-component-update", "--disable-default-apps", "--disable-extensions", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class Browser:
    def __init__(self, folder):
        environment = {**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder}
        self._driver = subprocess.Popen(["chromedriver", "--port=0"], env=environment, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        port = None
        for line in self._driver.stdout:
            started = re.search(r"started successfully on port (\d+)", line)
            if started:
                port = started.group(1)
                break
        if not port:
            sys.exit("browser.py: chromedriver did not start")
        self._address = f"http://127.0.0.1:{port}/session"
        arguments = ARGUMENTS + [f"--user-data-dir={folder}/profile"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        session = self.call("POST", "", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": {"args": arguments}}}})
        self._address += "/" + session["sessionId"]

    def call(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self._address + path, data, {"Content-Type": "application/json"}, method=method)
        # Not through a proxy, whatever the environment says.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def find(self, selector):
        """The first such element, once the page has one."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]
            except urllib.error.HTTPError as fault:
                if time.monotonic() > end:
                    page = self.call("GET", "/source")
                    sys.exit(f"browser.py: no {selector} on the page ({fault.code}):\n{page}")
                time.sleep(0.05)

    def write(self, selector, text):
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def press(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click")

    def text(self):
        return self.call("GET", f"/element/{self.find('body')}/text")

    def close(self):
        try:
            self.call("DELETE", "")
        except OSError:
            pass  # the browser is gone already
        self._driver.terminate()
        self._driver.wait()


def main():
    url, login, decision = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="twofold-browser-", ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        try:
            browser.open(url)
            browser.write("input[name=login]", login)
            browser.write("input[name=password]", "any password will do")
            browser.press("button[type=submit]")
            browser.find("input[name=prompt][value=consent]")
            browser.press("button[type=submit]" if decision == "allow" else "a[href$=abort]")
            # The program's page has no form.
            browser.find("body:not(:has(form))")
            print(browser.text())
        finally:
            browser.close()


main()
