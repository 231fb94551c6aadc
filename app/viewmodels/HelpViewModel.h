// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ViewModel.h"

#include <QString>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// What a report about the program needs to say. Nothing of it tells whose program it is, or which portal.
class HelpViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// Of the program and what it is linked with.
    struct Versions
    {
        QString program;
        QString keychain;  ///< QtKeychain
        QString qr;        ///< libqrencode

        bool operator==(const Versions &) const = default;
    };

    struct State
    {
        Versions versions;
        QString portalRelease;  ///< "3.7.2"; empty when no portal is open or it does not say

        bool operator==(const State &) const = default;
    };

    HelpViewModel(session::Session &session, Versions versions, QObject *parent = nullptr);

    const State &state() const { return m_state; }

private:
    void refresh();

    session::Session &m_session;
    State m_state;
};

}  // namespace twofold::viewmodels
