// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace twofold::viewmodels {
class PreferencesViewModel;
}

namespace twofold::ui {

class Clipboard;
class Languages;
class Theme;

/// Does what the preferences say, now and whenever they change: appearance, language, how long a secret stays on the clipboard, and
/// whether secrets are covered. Where sign-ins are kept and which page comes first is others' to do.
class AppliedPreferences : public QObject
{
    Q_OBJECT
public:
    /// All of these outlive it.
    struct Parts
    {
        viewmodels::PreferencesViewModel &preferences;
        Theme &theme;
        Languages &languages;
        Clipboard &clipboard;
    };

    explicit AppliedPreferences(const Parts &parts, QObject *parent = nullptr);

private:
    void apply();

    Parts m_parts;
};

}  // namespace twofold::ui
