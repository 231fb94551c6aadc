# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that every source file keeps, beyond what compiler and formatter see. Usage: source_rules.py ROOT"""

import re
import sys
from pathlib import Path

import source_tree

# The patterns are written so that they do not match this file itself.
MARKERS = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
MACHINE_PATHS = re.compile(r"(?<![\w.$}])/(?:[r]oot|[w]ork|[h]ome/\w+|[U]sers/\w+)/|\b[A-Z]:\\\\?[U]sers")
# A fact is sourced to something that a reader of this repository can open.
PRIVATE_SOURCES = re.compile(r"wire[.]md|toolchain[.]md|\bshared/[a-z]|\bissue [#]?\d", re.IGNORECASE)

SENTENCES = re.compile(
    r"\b(?:tr|trUtf8|qtTrId)\s*\(|\bQ(?:Core)?(?:Gui)?Application::translate\b|\bQT_TR(?:ANSLATE)?(?:_N)?_NOOP\w*\b|\bQT_TRID_\w+")
DEBUG_OUTPUT = re.compile(r"\bqDebug\b")
WAITS = re.compile(r"\b(?:qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep)\s*\(|\bQThread::m?sleep\b|(?<![\w.>])sleep\s*\(")
NETWORK_MANAGER = re.compile(r"\bQNetworkAccessManager\b")
LITERALS_NAMESPACE = re.compile(r"\busing\s+namespace\b")
# A colour that is written down: "#" and hexadecimal digits within a string, a number, a name or channels given to QColor, or one of
# Qt's names. What a scanner has to read is black on white in every theme.
COLORS = re.compile(
    r"""#[0-9A-Fa-f]{3,8}\b|\bQColor\s*(?:\w+\s*)?[({]\s*(?:\d|0x|u?"|Qt::)|\bQColor(?:::from\w+\s*\(\s*(?:\d|0x|u?")|Constants::)"""
    r"""|\bqRgba?\s*\(|\bQt::(?:dark|light)?(?:[Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]r[ae]y|black|white)\b""")
SCANNED = re.compile(r"\bQt::(?:black|white)\b")
TOKENS = "ui/theme/Tokens.cpp"
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
DECLARED = r"\b(?:class|struct|enum(?:\s+class)?|using|namespace)\s+(?:\[\[[^\]]*\]\]\s*)?{name}\b"
CLASS = re.compile(r"^class\s+(\w+)[^;{]*\{", re.MULTILINE)
OBJECT = re.compile(r"^class\s+(\w+)[^;{]*\{\s*Q_OBJECT", re.MULTILINE)

SCRIPT_SUFFIXES = {".py", ".sh", ".cmake", ".yaml", ".yml", ".qss"}
TEXT_SUFFIXES = SCRIPT_SUFFIXES | source_tree.CPP_SUFFIXES | {".md", ".json", ".txt", ".svg", ".ts", ".in", ".conf"}
OWN_ROOTS = ("app/", "ui/", "tests/")
PART = re.compile(r"^// The part of (\w+) that ", re.MULTILINE)


def is_script(root, path):
    if path.suffix:
        return path.suffix in SCRIPT_SUFFIXES or path.name == "CMakeLists.txt"
    with open(Path(root) / path, "rb") as file:
        return file.read(2) == b"#!"


def needs_licence(root, path):
    return path.suffix in source_tree.CPP_SUFFIXES or is_script(root, path)


def is_text(root, path):
    return path.suffix in TEXT_SUFFIXES or is_script(root, path)


def check_licence(path, text):
    if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in text.splitlines()[:3]):
        yield f"{path}: no SPDX line at its beginning"


def check_text(path, text):
    for pattern, fault in (
        (MARKERS, "a marker of unfinished work"),
        (MACHINE_PATHS, "a path of one machine"),
        (PRIVATE_SOURCES, "points at something outside this repository"),
    ):
        for line, match in source_tree.lines_with(pattern, text):
            yield f"{path}:{line}: {fault}: {match[0]}"


def check_includes(root, path, text):
    own = []
    for line, match in source_tree.lines_with(INCLUDE, source_tree.without_comments(text)):
        if match[1] == '"':
            own.append(match[2])
            if match[2] not in (f"{path.stem}.moc", f"moc_{path.stem}.cpp"):
                if not match[2].startswith(OWN_ROOTS) or not (Path(root) / match[2]).is_file():
                    yield f"{path}:{line}: not a file of ours, counted from the root: {match[2]}"
    header = path.with_suffix(".h")
    if path.suffix == ".cpp" and (Path(root) / header).is_file() and own[:1] != [header.as_posix()]:
        yield f"{path}: its own header is not the first that it includes"


def may_know_network_manager(path):
    """AccessManager is the kind of them that is made."""
    place = path.as_posix()
    return place == "ui/main.cpp" or place.startswith("app/identity/") or path.stem in {"NetworkTransport", "AccessManager"}


def check_code(path, code):
    place = path.as_posix()
    rules = [(DEBUG_OUTPUT, "debugging output")]
    if place.startswith("app/"):
        rules.append((SENTENCES, "a translated sentence outside ui/"))
    if place.startswith(("app/", "ui/")) and not may_know_network_manager(path):
        rules.append((NETWORK_MANAGER, "network managers are made in main.cpp, for NetworkTransport and app/identity to use"))
    if place.startswith("tests/"):
        rules.append((WAITS, "waits for time instead of for an event"))
    if path.suffix == ".h":
        rules.append((LITERALS_NAMESPACE, "using namespace in a header"))
    for pattern, fault in rules:
        for line, match in source_tree.lines_with(pattern, code):
            yield f"{path}:{line}: {fault}: {match[0].strip()}"
    if path.suffix == ".h" and "#pragma once" not in code:
        yield f"{path}: no #pragma once"


def is_part(root, path):
    """A class too long for one file may have parts: XPart.cpp beside X.h, which says so in its first comment."""
    said = PART.search(source_tree.read(root, path))
    return bool(said) and path.stem.startswith(said[1]) and (Path(root) / path.with_name(f"{said[1]}.h")).is_file()


def check_colors(path, text):
    """Colours stand in the tokens; everything else names one of them. Drawings say currentColor and are tinted."""
    place = path.as_posix()
    if place == TOKENS or not (place.startswith("ui/") or place.startswith("resources/icons/")):
        return
    text = source_tree.without_comments(text) if path.suffix in source_tree.CPP_SUFFIXES else text
    if path.stem.startswith("Qr"):
        text = SCANNED.sub(" ", text)
    for line, match in source_tree.lines_with(COLORS, text):
        yield f"{path}:{line}: a colour outside {TOKENS}: {match[0].strip()}"


def check_names(root, path, code):
    """One class, one pair of files, named alike."""
    if path.as_posix().startswith("tests/") or path.name == "main.cpp":
        return
    if path.suffix == ".cpp" and not (Path(root) / path.with_suffix(".h")).is_file() and not is_part(root, path):
        yield f"{path}: no header of that name beside it"
    if path.suffix == ".h":
        if CLASS.search(code) and not re.search(DECLARED.format(name=re.escape(path.stem)), code):
            yield f"{path}: declares classes, but none that is named as the file"
        # Clipboard and SystemClipboard, an interface and its real form, may share a file.
        for name in OBJECT.findall(code):
            if not name.endswith(path.stem):
                yield f"{path}: a QObject class that is not named as the file: {name}"


def faults(root):
    sources = source_tree.cpp_files(root, "app", "ui", "tests")
    if not sources:
        yield f"{root}: no sources"
    for path in source_tree.files(root):
        if not is_text(root, path):
            continue
        text = source_tree.read(root, path)
        yield from check_text(path, text)
        yield from check_colors(path, text)
        if needs_licence(root, path):
            yield from check_licence(path, text)
    for path in sources:
        text = source_tree.read(root, path)
        code = source_tree.code_only(text)
        yield from check_includes(root, path, text)
        yield from check_code(path, code)
        yield from check_names(root, path, code)


def main():
    (root,) = sys.argv[1:]
    found = list(faults(root))
    print("\n".join(found) if found else "source_rules: all kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
