// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twofold::ui {

class Browser;
class Clipboard;
class FileDialogs;
class Languages;
class SheetPrinter;
class SystemSettings;

/// What pages need of the system around the window. All of it outlives them.
struct Platform
{
    FileDialogs &fileDialogs;
    Clipboard &clipboard;
    SheetPrinter &sheetPrinter;
    Browser &browser;
    const Languages &languages;
    SystemSettings &systemSettings;
};

}  // namespace twofold::ui
