// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyShares.h"

#include <QLocale>

namespace twofold::ui {

using Kind = viewmodels::SurveyOutcome::Kind;
using Method = policy::TfaPolicy::Method;

QList<qint64> SurveyShares::shares(const State &state)
{
    const auto &counts = state.counts;
    return {counts[Kind::Ready],
            counts[Kind::SetsUp],
            counts[Kind::TrustedOnly] + counts[Kind::NotAsked],
            counts[Kind::ReadinessUnknown],
            counts[Kind::Unknown],
            counts[Kind::SignInFails]};
}

QList<ShareLegend::Line> SurveyShares::legend(const State &state)
{
    const bool isApp = state.method == Method::App;
    const bool isPlain = isApp && state.counts[Kind::ReadinessUnknown] == 0;
    QList<ShareLegend::Line> lines;
    const auto add = [&](ShareBar::Part part, Kind kind, const QString &name, bool isAlwaysShown = false) {
        if (isAlwaysShown || state.counts[kind] > 0)
            lines.append({part, name, QLocale().toString(state.counts[kind])});
    };
    add(ShareBar::First, Kind::Ready, tr("Ready, app is set up"), isPlain);
    add(ShareBar::Second, Kind::SetsUp, isApp ? tr("Set up at next sign-in") : tr("Phone number at next sign-in"), isPlain);
    add(ShareBar::FirstOfSorts, Kind::ReadinessUnknown, tr("Asked, not known who is ready"));
    add(ShareBar::Third, Kind::TrustedOnly, tr("Trusted network only"),
        isPlain && state.trustedNetworks > 0 && state.isHistoryKnown());
    add(ShareBar::Third, Kind::NotAsked, tr("Not asked, two-factor sign-in is off"));
    add(ShareBar::Rest, Kind::Unknown, tr("Not known"));
    add(ShareBar::Fault, Kind::SignInFails, tr("Can’t sign in"));
    return lines;
}

}  // namespace twofold::ui
