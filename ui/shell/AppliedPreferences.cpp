// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppliedPreferences.h"

#include "app/viewmodels/PreferencesViewModel.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/Languages.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SecretCover.h"

namespace twofold::ui {

using viewmodels::PreferencesViewModel;
using Appearance = PreferencesViewModel::Appearance;

namespace {

Theme::Mode modeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return Theme::Mode::System;
    case Appearance::Light: return Theme::Mode::Light;
    case Appearance::Dark: return Theme::Mode::Dark;
    }
    return Theme::Mode::System;
}

}  // namespace

AppliedPreferences::AppliedPreferences(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.preferences, &PreferencesViewModel::stateChanged, this, &AppliedPreferences::apply);
    apply();
}

void AppliedPreferences::apply()
{
    const auto &state = m_parts.preferences.state();
    m_parts.theme.setMode(modeOf(state.appearance()));
    // Taking the words away and putting them back makes every window anew.
    if (m_parts.languages.code() != state.chosen.language)
        m_parts.languages.use(state.chosen.language);
    m_parts.clipboard.setStay(state.chosen.clipboardTime);
    SecretCover::setWanted(state.chosen.hidesInBackground);
}

}  // namespace twofold::ui
