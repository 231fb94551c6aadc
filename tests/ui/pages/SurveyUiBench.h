// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/PolicyEditor.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QLabel>
#include <QWidget>

namespace twofold::tests {

/// Everything behind the preview of who is asked, with the owner signed in.
struct SurveyUiBench : SurveyBench
{
    using Method = policy::TfaPolicy::Method;

    explicit SurveyUiBench(const policy::TfaPolicy &policy = {.method = Method::App,
                                                              .trustedIps = {QStringLiteral("10.0.0.0/8")}})
    {
        QJsonObject self = ada();
        self.insert(QStringLiteral("tfaAppEnabled"), true);
        SessionBench::signIn(self);
        editor.reset(policy);
    }

    /// Three with the app and two without it; the third and the fifth come from a trusted network only.
    void load()
    {
        survey.load();
        answerHistory();
        answerPeople();
    }
    void answerHistory()
    {
        auto first = SurveyBench::signIn(1, QStringLiteral("203.0.113.7"));
        first.insert(QStringLiteral("city"), QStringLiteral("Bergen"));
        first.insert(QStringLiteral("country"), QStringLiteral("Norway"));
        transport.answer(QJsonArray{first, SurveyBench::signIn(3, QStringLiteral("10.0.0.3")),
                                    SurveyBench::signIn(5, QStringLiteral("10.0.0.3"), 2),
                                    SurveyBench::signIn(2, QStringLiteral("198.51.100.4"), 3),
                                    SurveyBench::signIn(4, QStringLiteral("198.51.100.4"), 4)});
    }
    void answerPeople()
    {
        auto people = somePeople(1, 3, {{QStringLiteral("tfaAppEnabled"), true}});
        for (const auto &person : somePeople(4, 2, {{QStringLiteral("tfaAppEnabled"), false}}))
            people.append(person);
        transport.answer(people, {}, people.size());
    }

    static QString textOf(const QWidget &page, const QString &label)
    {
        const auto *found = page.findChild<QLabel *>(label);
        return found && found->isVisibleTo(&page) ? found->text() : QString();
    }

    viewmodels::PolicyEditor editor;
    viewmodels::ChallengeSurveyViewModel survey{session, editor, people, audit};
    viewmodels::AddressLabViewModel lab{session, editor, survey};
};

}  // namespace twofold::tests
