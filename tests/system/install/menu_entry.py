# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs what menus and icon themes need, and reads it as a desktop does. Usage: menu_entry.py CMAKE BUILD_FOLDER ROOT"""
import configparser
import pathlib
import shlex
import struct
import subprocess
import sys
import tempfile
import unittest

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
CMAKE, BUILD, ROOT = sys.argv[1:4]


class MenuEntry(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run([CMAKE, '--install', BUILD, '--component', 'menu_entry', '--prefix', cls.folder.name], check=True,
                       capture_output=True)
        cls.share = pathlib.Path(cls.folder.name) / 'share'
        cls.entry = configparser.ConfigParser(delimiters='=', interpolation=None)
        cls.entry.optionxform = str
        cls.entry.read(cls.share / 'applications' / 'twofold.desktop', encoding='utf-8')

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_icons(self):
        theme = self.share / 'icons' / 'hicolor'
        for size in SIZES:
            with self.subTest(size):
                picture = (theme / f'{size}x{size}' / 'apps' / 'twofold.png').read_bytes()
                # The header of a PNG file: eight bytes of signature, and the first chunk with width and height.
                self.assertEqual(picture[:8], b'\x89PNG\r\n\x1a\n')
                self.assertEqual(struct.unpack('>II', picture[16:24]), (size, size))
        drawing = pathlib.Path(ROOT) / 'resources' / 'twofold.svg'
        self.assertEqual((theme / 'scalable' / 'apps' / 'twofold.svg').read_bytes(), drawing.read_bytes())

    def test_what_it_starts(self):
        main = self.entry['Desktop Entry']
        self.assertEqual(main['Type'], 'Application')
        self.assertEqual(main['Icon'], 'twofold')
        self.assertEqual(shlex.split(main['Exec']), ['twofold', '%u'])
        self.assertEqual(shlex.split(self.entry['Desktop Action demo']['Exec']), ['twofold', '--demo'])
        self.assertTrue((pathlib.Path(BUILD) / 'bin' / 'twofold').exists())
        # The window says which entry it belongs to.
        self.assertIn('setDesktopFileName(u"twofold"_s)', (pathlib.Path(ROOT) / 'ui' / 'main.cpp').read_text(encoding='utf-8'))

    def test_words_in_every_language(self):
        languages = {path.stem.removeprefix('twofold_') for path in (pathlib.Path(ROOT) / 'translations').glob('*.ts')} - {'en'}
        for section, key in (('Desktop Entry', 'GenericName'), ('Desktop Entry', 'Comment'), ('Desktop Action demo', 'Name')):
            for language in languages:
                with self.subTest(key, language=language):
                    self.assertTrue(self.entry[section].get(f'{key}[{language}]'))


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
