# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the repository, and C++ text without what is not code. Shared by the architecture tests."""

import os
import re
from pathlib import Path

CPP_SUFFIXES = {".h", ".hpp", ".cpp", ".cc", ".c", ".inl", ".mm"}
LEFT_OUT = {".git", "build", "__pycache__", ".cache", ".ccache", "node_modules"}

# A comment, a raw string, a string, or a character; digit separators (1'000) are no characters.
_NOT_CODE = re.compile(
    r"""
    (?P<comment> //[^\n]* | /\*.*?\*/ )
  | (?P<raw> R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)" )
  | (?P<string> "(?:\\.|[^"\\\n])*" )
  | (?P<character> (?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)


def files(root, *folders):
    """Every file below root, or below the named folders of it, as sorted paths relative to root."""
    root = Path(root)
    found = []
    for folder in folders or (".",):
        for place, names, leaves in os.walk(root / folder):
            names[:] = sorted(name for name in names if name not in LEFT_OUT)
            found += [(Path(place) / leaf).relative_to(root) for leaf in leaves]
    return sorted(found)


def cpp_files(root, *folders):
    return [path for path in files(root, *folders) if path.suffix in CPP_SUFFIXES]


def read(root, path):
    return (Path(root) / path).read_text(encoding="utf-8")


def _same_lines(text, kept=""):
    return kept + "\n" * text.count("\n")


def without_comments(text):
    """The text with comments blanked; line numbers stay."""
    return _NOT_CODE.sub(lambda m: _same_lines(m[0], " ") if m["comment"] else m[0], text)


def code_only(text):
    """The text with comments, strings and characters blanked; line numbers stay."""
    return _NOT_CODE.sub(lambda m: _same_lines(m[0], " " if m["comment"] else '""'), text)


def lines_with(pattern, text):
    """Line numbers (from 1) and matches of a compiled pattern."""
    for match in pattern.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match
