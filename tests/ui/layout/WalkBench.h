// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/ShellBench.h"

namespace twofold::tests {

/// The whole window on a portal that has something to say for every page: people with short and long names in two scripts, groups,
/// networks of every kind, a busy history.
struct WalkBench : ShellBench
{
    WalkBench();
    /// Closes the window first, as a person does.
    ~WalkBench();
    Q_DISABLE_COPY_MOVE(WalkBench)

    /// The owner, who has an app.
    static QJsonObject owner();
    /// Signs in as @p person and reads the first page.
    void enterPortal(const QJsonObject &person = owner());
    /// Answers whatever is asked until nothing is asked any more.
    void answerAll();
    /// To the page with that shortcut, Ctrl and the number.
    void goTo(Qt::Key number);
    /// The question for the second step, with an app unless told.
    void meetChallenge();
    void meetSmsChallenge();
    /// To the set-up's first step.
    void startSetup();
    /// Sends that code and has it refused.
    void refuseCode();

private:
    QJsonValue answerOf(const QString &path, const QString &query) const;
    QJsonArray peopleOfPortal() const;
    QJsonArray policyOfPortal() const;
    QJsonArray linesOfHistory(bool isAudit, const QString &query) const;
};

}  // namespace twofold::tests
