// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/MySignInViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

namespace twofold::tests {

/// My sign-in of a person who has just signed in.
struct MySignInBench : ViewModelBench
{
    explicit MySignInBench(const QJsonObject &person = ada(), const QString &portalsRelease = QStringLiteral("3.7.2"));

    /// Loads, and answers as far as the methods.
    void loadMethods(const QJsonArray &methods);
    void answerMethods(const QJsonArray &methods);
    /// Three codes, one of them used.
    void answerLinked(bool isAskedHere = true);
    /// Empty: not asked.
    void answerAskedHere(const QString &confirmUrl);
    void loadLinked();

    const viewmodels::MySignInViewModel::State &state() const { return viewModel.state(); }

    QJsonObject self;
    viewmodels::MySignInViewModel viewModel{session, tfa, writes};
};

}  // namespace twofold::tests
