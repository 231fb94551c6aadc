# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server of one's own: cupsd on a socket of its own, with one queue whose printer keeps what it is sent as a PDF.

The program under test finds it through CUPS_SERVER. `spooled` is what the program handed over, byte for byte; `printed` is what
came out of the printer, after the filters of CUPS.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

from desktop import until

QUEUE = 'Paper'
CUPSD = '/usr/sbin/cupsd'

CUPSD_CONF = """
LogLevel warn
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
PreserveJobHistory Yes
<Location />
  Allow all
</Location>
<Location /admin>
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""

FILES_CONF = """
FileDevice No
SystemGroup {group}
ServerRoot {folder}/etc
ServerBin {folder}/bin
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""

# A printer that takes PDF as it is, as today's printers do.
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Twofold"
*Product: "(Paper)"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.4
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea Letter/US Letter: "12 12 600 780"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
"""

# Called with job, user, title, copies, options and perhaps a file by cupsd, and without anything to say what there is.
BACKEND = """#!/bin/sh
[ $# -eq 0 ] && { echo 'direct paper:/ "Paper" "Paper"'; exit 0; }
cat ${6:+"$6"} >"$FOLDER/printed-$1.part" && mv "$FOLDER/printed-$1.part" "$FOLDER/printed-$1.pdf"
"""


class PrintServer:
    def __init__(self, desktop):
        self._desktop = desktop
        # Short, since the path of a socket may not be long; not within the home, whose files are searched for secrets.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='cups-'))
        self._process = None

    def __enter__(self):
        try:
            self._lay_out()
            self.start()
            self._control('lpadmin', '-p', QUEUE, '-E', '-v', 'paper:/', '-P', str(self.folder / 'paper.ppd'))
            self._control('lpadmin', '-d', QUEUE)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _lay_out(self):
        for name in ('etc', 'bin/backend', 'spool/tmp', 'cache', 'state', 'log', 'out'):
            (self.folder / name).mkdir(parents=True)
        self.folder.chmod(0o755)
        (self.folder / 'out').chmod(0o777)  # the printer is another user than the server
        for name in ('filter', 'daemon', 'driver', 'notifier', 'monitor', 'cgi-bin'):
            (self.folder / 'bin' / name).symlink_to(pathlib.Path('/usr/lib/cups') / name)
        backend = self.folder / 'bin' / 'backend' / 'paper'
        backend.write_text(BACKEND.replace('$FOLDER', str(self.folder / 'out')))
        backend.chmod(0o755)
        (self.folder / 'paper.ppd').write_text(PPD)
        group = subprocess.run(['id', '-gn'], text=True, capture_output=True, check=True).stdout.strip()
        for name, content in (('cupsd.conf', CUPSD_CONF), ('cups-files.conf', FILES_CONF)):
            (self.folder / name).write_text(content.format(folder=self.folder, group=group))

    def start(self):
        """Starts the server, and waits until it answers."""
        self._desktop.environment['CUPS_SERVER'] = str(self.folder / 'cups.sock')
        log = (self.folder / 'log' / 'output').open('a')
        self._process = subprocess.Popen([CUPSD, '-f', '-c', str(self.folder / 'cupsd.conf'), '-s', str(self.folder / 'cups-files.conf')],
                                         env=self._desktop.environment, stdout=log, stderr=log)
        until(lambda: 'is running' in self._control('lpstat', '-r', check=False), 'the print server')

    def stop(self):
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(20)

    def refuse(self, refuses=True):
        """Whether the queue takes jobs."""
        self._control('cupsreject' if refuses else 'cupsaccept', QUEUE)

    def load(self, paper):
        """Puts other paper into the printer: 'A4' or 'Letter'."""
        self._control('lpadmin', '-p', QUEUE, '-o', f'PageSize={paper}')

    def spooled(self, job):
        """The file that the program handed over for that job."""
        return self.folder / 'spool' / f'd{job:05}-001'

    def printed(self, job):
        """What came out of the printer for it, once it has."""
        path = self.folder / 'out' / f'printed-{job}.pdf'
        until(path.exists, f'job {job} to be printed; the server says:\n{self.log()}')
        return path

    def jobs(self):
        """How many jobs were taken."""
        return len(list((self.folder / 'spool').glob('d*-001')))

    def log(self):
        path = self.folder / 'log' / 'error'
        return path.read_text(errors='replace') if path.exists() else 'nothing'

    def _control(self, command, *arguments, check=True):
        return subprocess.run([command, *arguments], env=self._desktop.environment, text=True, capture_output=True, check=check,
                              timeout=60).stdout
