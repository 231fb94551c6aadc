// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/WayBackViewModel.h"

#include "app/session/Session.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/PolicyEditor.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

WayBackViewModel::WayBackViewModel(session::Session &session, const PolicyEditor &editor, const ChallengeSurveyViewModel &survey,
                                   api::TfaSettingsApi &tfaSettingsApi, api::KeysApi &keysApi, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_editor(editor)
    , m_survey(survey)
    , m_tfaSettingsApi(tfaSettingsApi)
    , m_keysApi(keysApi)
{
    // The session that was asked with may have ended over it.
    connect(&m_session, &session::Session::resumed, this, [this] {
        if (m_state.app == App::Unknown)
            load();
    });
    connect(&m_editor, &PolicyEditor::changed, this, &WayBackViewModel::judgePolicy);
    connect(&m_survey, &ChallengeSurveyViewModel::stateChanged, this, &WayBackViewModel::judgePolicy);
}

void WayBackViewModel::load()
{
    clear();
    judgePolicy();
    follow(m_tfaSettingsApi.getTfaAppCodes(stopToken()), [this](const Result<QList<api::BackupCode>> &codes) { showApp(codes); });
}

void WayBackViewModel::judgePolicy()
{
    const auto &survey = m_survey.state();
    auto next = m_state;
    next.isAppAsked = m_editor.edited().method == policy::TfaPolicy::Method::App;
    next.isStopped = survey.isYouKnown && survey.you.outcome.kind == SurveyOutcome::Kind::SignInFails;
    replace(m_state, std::move(next));
}

void WayBackViewModel::showApp(const Result<QList<api::BackupCode>> &codes)
{
    auto next = m_state;
    next.app = App::Unknown;
    if (codes) {
        next.codesLeft = int(std::count_if(codes->cbegin(), codes->cend(), [](const auto &code) { return !code.isUsed; }));
        next.app = next.codesLeft > 0 ? App::Ready : App::NoCodes;
    } else if (m_session.self().tfaAppEnabled == std::optional(false)) {
        next.app = App::NotSetUp;
    }
    replace(m_state, std::move(next));
    if (!codes && codes.error().kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

void WayBackViewModel::testKey(const Secret &key)
{
    if (m_state.key == Key::Testing || key.isEmpty())
        return;
    auto next = m_state;
    next.key = Key::Testing;
    next.keyName.clear();
    next.keyError = {};
    next.isKeyKept = next.isForSessionOnly = false;
    m_goodKey = {};
    replace(m_state, std::move(next));
    follow(m_keysApi.getSelfKey(key, stopToken()), [this, key](const Result<api::ApiKeyInfo> &info) { showKey(key, info); });
}

void WayBackViewModel::showKey(const Secret &key, const Result<api::ApiKeyInfo> &info)
{
    auto next = m_state;
    if (info) {
        next.key = judge(*info);
        next.keyName = info->name;
        if (next.key == Key::Good)
            m_goodKey = key;
    } else {
        const auto kind = info.error().kind;
        const bool isRefused = kind == Error::Kind::Unauthorized || kind == Error::Kind::BadRequest;
        next.key = isRefused ? Key::Refused : kind == Error::Kind::Forbidden ? Key::TooLittle : Key::Untested;
        next.keyError = info.error();
    }
    replace(m_state, std::move(next));
}

WayBackViewModel::Key WayBackViewModel::judge(const api::ApiKeyInfo &info) const
{
    if (!info.isActive || (info.expiresAt.isValid() && info.expiresAt <= m_session.portalTime()))
        return Key::Inactive;
    if (!info.ownerId.isEmpty() && info.ownerId.compare(m_session.self().id, Qt::CaseInsensitive) != 0)
        return Key::SomeoneElses;
    return info.mayDoEverything() ? Key::Good : Key::TooLittle;
}

void WayBackViewModel::keepKey()
{
    if (m_state.key != Key::Good || m_goodKey.isEmpty())
        return;
    follow(m_session.keepForEmergencies(m_goodKey), [this](const Result<session::Session::Kept> &kept) {
        using Kept = session::Session::Kept;
        auto next = m_state;
        next.isKeyKept = kept.value_or(Kept::Nowhere) != Kept::Nowhere;
        next.isForSessionOnly = kept.value_or(Kept::Nowhere) == Kept::SessionOnly;
        replace(m_state, std::move(next));
    });
}

void WayBackViewModel::clear()
{
    stopAll();
    m_goodKey = {};
    replace(m_state, {});
}

}  // namespace twofold::viewmodels
