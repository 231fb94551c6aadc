// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/session/Preferences.h"
#include "app/viewmodels/ViewModel.h"

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// What a person can choose about the program. Whoever shows or does something according to it follows stateChanged().
class PreferencesViewModel : public ViewModel
{
    Q_OBJECT
public:
    using Appearance = session::Preferences::Appearance;
    using StartPage = session::Preferences::StartPage;
    using Values = session::Preferences::Values;

    struct State
    {
        Values chosen;
        std::optional<Appearance> givenAppearance;  ///< on the command line: it wins in this run
        bool isSessionOnly = false;                 ///< as it is now: also by the person's answer to a keychain that did not work
        QStringList languages;                      ///< the codes that can be chosen
        QStringList unknownKeys;                    ///< in the file, with values that are not known
        std::optional<QString> damagedFile;         ///< where settings that could not be read were put
        std::optional<Error> error;  ///< what was chosen last could not be written, and holds until the program ends
        QString path;                ///< of the file

        Appearance appearance() const { return givenAppearance.value_or(chosen.appearance); }

        bool operator==(const State &) const = default;
    };

    PreferencesViewModel(session::Preferences &preferences, session::Session &session,
                         std::optional<Appearance> givenAppearance = {}, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void setAppearance(Appearance appearance);
    /// A code of the state's languages; empty: the system's.
    void setLanguage(const QString &code);
    void setStartPage(StartPage page);
    /// The open account's sign-in moves along: out of the keychain into memory, or back.
    void setSessionOnly(bool isSessionOnly);
    void setClipboardTime(std::chrono::seconds time);
    void setHidesInBackground(bool hides);

private:
    template<class T>
    void choose(T Values::*what, const T &value);
    void refresh();

    session::Preferences &m_preferences;
    session::Session &m_session;
    State m_state;
};

}  // namespace twofold::viewmodels
