// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/HelpDialog.h"
#include "ui/platform/Platform.h"
#include "ui/shell/ViewModels.h"

#include <QObject>
#include <QPointer>

namespace twofold::ui {

class PreferencesDialog;

/// Preferences and help, which are the program's and not a page's: they open over the window from everywhere in it.
class AppDialogs : public QObject
{
    Q_OBJECT
public:
    AppDialogs(const ViewModels &viewModels, const Platform &platform, QWidget *window);

    void openPreferences();
    void openHelp(HelpDialog::Topic topic);
    /// Makes what is open anew, in the language that is spoken now, where it was and with the keyboard where it was.
    void rebuild();

private:
    static void openOnce(QDialog *dialog);

    ViewModels m_viewModels;
    Platform m_platform;
    QWidget *m_window;
    QPointer<PreferencesDialog> m_preferences;
};

}  // namespace twofold::ui
