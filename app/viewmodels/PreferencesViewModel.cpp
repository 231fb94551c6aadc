// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PreferencesViewModel.h"

#include "app/session/Session.h"

namespace twofold::viewmodels {

PreferencesViewModel::PreferencesViewModel(session::Preferences &preferences, session::Session &session,
                                           std::optional<Appearance> givenAppearance, QObject *parent)
    : ViewModel(parent)
    , m_preferences(preferences)
    , m_session(session)
{
    m_state.givenAppearance = givenAppearance;
    m_state.languages = preferences.languages();
    m_state.path = preferences.path();
    connect(&m_preferences, &session::Preferences::changed, this, &PreferencesViewModel::refresh);
    connect(&m_session, &session::Session::changed, this, &PreferencesViewModel::refresh);
    refresh();
}

void PreferencesViewModel::setAppearance(Appearance appearance)
{
    auto values = m_state.chosen;
    values.appearance = appearance;
    set(values);
}

void PreferencesViewModel::setLanguage(const QString &code)
{
    auto values = m_state.chosen;
    values.language = code;
    set(values);
}

void PreferencesViewModel::setStartPage(StartPage page)
{
    auto values = m_state.chosen;
    values.startPage = page;
    set(values);
}

void PreferencesViewModel::setSessionOnly(bool isSessionOnly)
{
    auto values = m_state.chosen;
    values.isSessionOnly = isSessionOnly;
    set(values);
    if (isSessionOnly == m_session.isSessionOnly())
        return;
    if (isSessionOnly)
        m_session.moveToMemory();
    else
        m_session.retryKeychain();
}

void PreferencesViewModel::setClipboardTime(std::chrono::seconds time)
{
    auto values = m_state.chosen;
    values.clipboardTime = time;
    set(values);
}

void PreferencesViewModel::setHidesInBackground(bool hides)
{
    auto values = m_state.chosen;
    values.hidesInBackground = hides;
    set(values);
}

void PreferencesViewModel::set(const Values &values)
{
    const auto written = m_preferences.setValues(values);
    auto next = m_state;
    next.error = written ? std::nullopt : std::optional(written.error());
    replace(m_state, std::move(next));
}

void PreferencesViewModel::refresh()
{
    auto next = m_state;
    next.chosen = m_preferences.values();
    next.isSessionOnly = m_session.isSessionOnly();
    next.unknownKeys = m_preferences.unknownKeys();
    next.damagedFile = m_preferences.damagedFile();
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
