# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup codes that are saved to a full disk and to a folder that nobody may write to, in the real program: neither a new file nor one that
is there is written in part. Left out, and said to be, where no file system can be mounted.

usage: full_disk.py FOLDER_OF_THE_PROGRAMS [FOLDER_FOR_PICTURES]
"""
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'desktop'))
from journey import Journey  # noqa: E402

USER, PASSWORD = 'jonas.weber@harbour.example', 'harbour-2026'
LEFT_OUT = 77  # what ctest takes for "skipped"
OLD = 'an older sheet'


def mount(folder, options):
    return subprocess.run(['mount', '-t', 'tmpfs', '-o', options, 'tmpfs', str(folder)], capture_output=True).returncode == 0


def unmount(folder):
    subprocess.run(['umount', str(folder)], check=True)


def can_mount():
    with tempfile.TemporaryDirectory() as folder:
        if not mount(folder, 'size=8k'):
            return False
        unmount(folder)
    return True


class FullDisk(Journey):
    def walk(self):
        self.start_portal('--port', '0')
        program = self.desktop.start_program(str(self.programs / 'twofold'))
        self.connect()
        self.enter_password(USER, PASSWORD)
        self.to_codes('scan')
        self.a_full_disk()
        self.a_folder_nobody_writes_to()
        assert program.poll() is None, 'the program ended on the way'

    def save(self, path, replaces=False):
        self.desktop.click('Save as PDF…')
        self.save_to(path, replaces)

    def save_well(self):
        """So that what is said afterwards is said of what is done afterwards."""
        path = self.desktop.home / 'Documents' / 'codes.pdf'
        self.save(path)
        self.desktop.find('The codes are saved.')
        self.desktop.gone('The file could not be written.')
        path.unlink()

    def expect_not_written(self, folder):
        try:
            for name, replaces in (('new.pdf', False), ('codes.pdf', True)):
                self.save_well()
                self.save(folder / name, replaces)
                self.desktop.find('The file could not be written.')
                self.picture(f'{folder.name}-{name}')
            assert (folder / 'codes.pdf').read_text() == OLD, 'the old file was touched'
            assert [path.name for path in folder.iterdir()] == ['codes.pdf'], list(folder.iterdir())
        finally:
            unmount(folder)

    def folder_with_a_sheet(self, name, options):
        folder = self.desktop.home / name
        folder.mkdir()
        assert mount(folder, options), f'{name} can not be mounted'
        (folder / 'codes.pdf').write_text(OLD)
        return folder

    def a_full_disk(self):
        self.expect_not_written(self.folder_with_a_sheet('full-disk', 'size=8k'))

    def a_folder_nobody_writes_to(self):
        folder = self.folder_with_a_sheet('read-only', 'size=64k')
        subprocess.run(['mount', '-o', 'remount,ro', str(folder)], check=True)
        self.expect_not_written(folder)


if __name__ == '__main__':
    if not can_mount():
        print('left out: no file system can be mounted here')
        sys.exit(LEFT_OUT)
    FullDisk.run()
