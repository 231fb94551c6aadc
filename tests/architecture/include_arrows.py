# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an arrow between rooms that the architecture does not allow.

Reads every #include in app/ and ui/, and every library that their CMakeLists.txt files name.
Usage: include_arrows.py ROOT QT_HEADERS, where QT_HEADERS is the folder that holds QtCore/, QtGui/ and so on.
"""

import re
import sys
from pathlib import Path

import source_tree

# Who may know whom, besides itself. A room that is not listed may not exist.
ARROWS = {
    "app/core": set(),
    "app/api": {"app/core"},
    "app/identity": {"app/core", "app/api"},
    "app/secrets": {"app/core"},
    "app/otp": {"app/core"},
    "app/policy": {"app/core"},
    "app/qr": {"app/core"},
    "app/session": {"app/core", "app/api", "app/identity", "app/secrets", "app/otp", "app/policy"},
    "app/documents": {"app/core"},
    # api and otp come through session: what a view-model hands on is their values.
    "app/viewmodels": {"app/core", "app/session", "app/policy", "app/qr", "app/documents", "app/api", "app/otp"},
    "app/demoportal": {"app/core"},
    "ui/theme": set(),
    "ui/widgets": {"ui/theme"},
    "ui/platform": {"app/core", "app/documents"},
    "ui/pages": {"app/core", "app/viewmodels", "ui/theme", "ui/widgets", "ui/platform"},
    "ui/shell": {"app/core", "app/viewmodels", "ui/theme", "ui/widgets", "ui/platform", "ui/pages"},
}
# main.cpp composes the real parts, and nothing else does; so it alone may know everything.
COMPOSER = "ui/main.cpp"

# Headers of a room that are its own business, however open the room is. The wire is not a view-model's.
CLOSED_HEADERS = {
    "app/viewmodels": {
        "app/api/Envelope.h",
        "app/api/HttpTransport.h",
        "app/api/NetworkTransport.h",
        "app/api/PortalConnection.h",
    },
}

# Qt modules of each app room, besides QtCore. ui rooms may use any.
QT_MODULES = {
    "app/api": {"QtNetwork"},
    "app/identity": {"QtNetwork", "QtNetworkAuth"},
    "app/secrets": {"QtDBus"},
    "app/policy": {"QtNetwork"},
    "app/session": {"QtNetwork"},
    "app/documents": {"QtGui"},
    # QUndoStack lives there.
    "app/viewmodels": {"QtGui"},
    "app/demoportal": {"QtNetwork", "QtHttpServer"},
}

# Libraries of others, and the only rooms that may know each. The demo portal draws its own QR picture, as a portal does, and checks
# tokens with another library than the program.
LIBRARIES = {"qt6keychain/": {"app/secrets"}, "qrencode.h": {"app/qr", "app/demoportal"},
             "cjose/": {"app/identity"}, "jwt.h": {"app/demoportal"}}
LIBRARY_TARGETS = {"Qt6Keychain::": {"app/secrets"}, "PkgConfig::QRENCODE": {"app/qr", "app/demoportal"},
                   "PkgConfig::CJOSE": {"app/identity"}, "PkgConfig::JWT": {"app/demoportal"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.MULTILINE)
TARGET = re.compile(r"\b([A-Za-z0-9_]+::[A-Za-z0-9_]+)\b")


def room_of(path):
    """"app/core" for app/core/Error.h; the file itself for one that lies in no room."""
    parts = Path(path).parts
    return "/".join(parts[:2])


def qt_modules_by_header(qt_headers):
    modules = {}
    for folder in sorted(Path(qt_headers).glob("Qt*")):
        for header in folder.iterdir() if folder.is_dir() else ():
            modules.setdefault(header.name, folder.name)
    if "QObject" not in modules:
        raise SystemExit(f"include_arrows: no QtCore headers in {qt_headers}")
    return modules


def may_use_qt(room, module):
    return room.startswith("ui/") or module == "QtCore" or module in QT_MODULES.get(room, set())


def check_own_include(root, path, room, target):
    if target.endswith(".moc") or Path(target).name.startswith("moc_"):
        return None if Path(target).stem in (path.stem, f"moc_{path.stem}") else "the moc file of another class"
    if not (Path(root) / target).is_file():
        return "names no file, counted from the root"
    other = room_of(target)
    if other == room:
        return None
    if other not in ARROWS[room]:
        return f"{room} may not know {other}"
    if target in CLOSED_HEADERS.get(room, set()):
        return f"{room} may not know this header of {other}"
    return None


def check_system_include(room, target, qt):
    for library, owners in LIBRARIES.items():
        if target.startswith(library) and room not in owners:
            return f"only {' and '.join(sorted(owners))} may know {library.rstrip('/')}"
    parts = target.split("/")
    module = parts[0] if len(parts) > 1 and parts[0] in set(qt.values()) else qt.get(target)
    if module and not may_use_qt(room, module):
        return f"{room} may not use {module}"
    return None


def check_file(root, path, qt):
    room = room_of(path)
    if path.as_posix() == COMPOSER:
        return
    if room not in ARROWS:
        yield f"{path}: {room} is no room of the architecture"
        return
    for line, match in source_tree.lines_with(INCLUDE, source_tree.without_comments(source_tree.read(root, path))):
        system, own = match[1], match[2]
        fault = check_system_include(room, system, qt) if system else check_own_include(root, path, room, own)
        if fault:
            yield f"{path}:{line}: {fault}: {system or own}"


def check_links(root, path):
    room = room_of(path)
    if room not in ARROWS:
        return
    text = re.sub(r"#[^\n]*", "", source_tree.read(root, path))
    rooms_by_name = {known.split("/")[1]: known for known in ARROWS}
    for line, match in source_tree.lines_with(TARGET, text):
        target = match[1]
        namespace, name = target.split("::")
        if namespace == "Twofold":
            other = rooms_by_name.get(name.removeprefix("ui_"), name)
            if other != room and other not in ARROWS[room]:
                yield f"{path}:{line}: {room} may not link {target}"
        elif namespace == "Qt6" and not may_use_qt(room, f"Qt{name}"):
            yield f"{path}:{line}: {room} may not link {target}"
        for library, owners in LIBRARY_TARGETS.items():
            if target.startswith(library) and room not in owners:
                yield f"{path}:{line}: only {' and '.join(sorted(owners))} may link {target}"


def faults(root, qt_headers):
    qt = qt_modules_by_header(qt_headers)
    sources = source_tree.cpp_files(root, "app", "ui")
    if not sources:
        yield f"{root}: no sources in app/ and ui/"
    for path in sources:
        yield from check_file(root, path, qt)
    for path in source_tree.files(root, "app", "ui"):
        if path.name == "CMakeLists.txt" and len(path.parts) > 2:
            yield from check_links(root, path)


def main():
    root, qt_headers = sys.argv[1:]
    found = list(faults(root, qt_headers))
    print("\n".join(found) if found else "include_arrows: every arrow is allowed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
