// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppDialogs.h"

#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/HelpViewModel.h"
#include "app/viewmodels/PreferencesViewModel.h"
#include "ui/pages/PreferencesDialog.h"
#include "ui/pages/ProxyDialog.h"
#include "ui/shell/Place.h"
#include "ui/widgets/Shortcuts.h"

#include <QShortcut>

namespace twofold::ui {

using Topic = HelpDialog::Topic;

AppDialogs::AppDialogs(const ViewModels &viewModels, const Platform &platform, QWidget *window)
    : QObject(window)
    , m_viewModels(viewModels)
    , m_platform(platform)
    , m_window(window)
{
    connect(Shortcuts::add(Shortcuts::Id::Preferences, window), &QShortcut::activated, this, &AppDialogs::openPreferences);
    connect(Shortcuts::add(Shortcuts::Id::Sheet, window), &QShortcut::activated, this, [this] { openHelp(Topic::Keyboard); });
}

void AppDialogs::openPreferences()
{
    if (m_preferences) {
        m_preferences->open();  // it may have stepped aside for a set-up
        return;
    }
    m_preferences = new PreferencesDialog({m_viewModels.preferences, m_viewModels.connection, m_platform.languages}, m_window);
    m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preferences, &PreferencesDialog::proxyRequested, this,
            [this] { openOnce(new ProxyDialog(m_viewModels.connection, m_preferences)); });
    connect(m_preferences, &PreferencesDialog::helpRequested, this, [this] { openHelp(Topic::Twofold); });
    connect(Shortcuts::add(Shortcuts::Id::Sheet, m_preferences), &QShortcut::activated, this,
            [this] { openHelp(Topic::Keyboard); });
    m_preferences->open();
}

void AppDialogs::openHelp(Topic topic)
{
    const bool isOverPreferences = m_preferences && m_preferences->isVisible();
    auto *help = new HelpDialog(m_viewModels.help, m_platform.clipboard,
                                isOverPreferences ? static_cast<QWidget *>(m_preferences) : m_window);
    help->showTopic(topic);
    openOnce(help);
}

void AppDialogs::openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppDialogs::rebuild()
{
    if (!m_preferences)
        return;
    const auto geometry = m_preferences->geometry();
    const auto place = Place::of(*m_preferences);
    delete m_preferences;
    openPreferences();
    m_preferences->setGeometry(geometry);
    place.restore(*m_preferences);
}

}  // namespace twofold::ui
