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

template<class T>
void PreferencesViewModel::choose(T Values::*what, const T &value)
{
    auto values = m_state.chosen;
    values.*what = value;
    const auto written = m_preferences.setValues(values);
    auto next = m_state;
    next.error = written ? std::nullopt : std::optional(written.error());
    replace(m_state, std::move(next));
}

void PreferencesViewModel::setAppearance(Appearance appearance)
{
    choose(&Values::appearance, appearance);
}

void PreferencesViewModel::setLanguage(const QString &code)
{
    choose(&Values::language, code);
}

void PreferencesViewModel::setStartPage(StartPage page)
{
    choose(&Values::startPage, page);
}

void PreferencesViewModel::setSessionOnly(bool isSessionOnly)
{
    choose(&Values::isSessionOnly, isSessionOnly);
    if (isSessionOnly == m_session.isSessionOnly())
        return;
    if (isSessionOnly)
        m_session.moveToMemory();
    else
        m_session.retryKeychain();
}

void PreferencesViewModel::setClipboardTime(std::chrono::seconds time)
{
    choose(&Values::clipboardTime, time);
}

void PreferencesViewModel::setHidesInBackground(bool hides)
{
    choose(&Values::hidesInBackground, hides);
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
