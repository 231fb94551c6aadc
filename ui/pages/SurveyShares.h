// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "ui/widgets/ShareLegend.h"

#include <QCoreApplication>

namespace twofold::ui {

/// How everybody divides into who is asked and who is not, for a ShareBar and its legend.
class SurveyShares
{
    Q_DECLARE_TR_FUNCTIONS(SurveyShares)
public:
    using State = viewmodels::ChallengeSurveyViewModel::State;

    static QList<qint64> shares(const State &state);
    /// Lines of nobody are left out, unless the policy makes one look for them.
    static QList<ShareLegend::Line> legend(const State &state);
};

}  // namespace twofold::ui
