// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/KeysApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/viewmodels/ViewModel.h"

#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

class ChallengeSurveyViewModel;
class PolicyEditor;

/// How the admin comes in again after a save that signs everyone out: by a linked app with backup codes left, where the policy as edited
/// asks for the app, or by an API key, which passes by the second step. Proven now, with the portal's own word; what can't be proven is
/// said.
class WayBackViewModel : public ViewModel
{
    Q_OBJECT
public:
    enum class App {
        Reading,
        Ready,     ///< linked, and codes are left
        NoCodes,   ///< linked, but every code is used
        NotSetUp,  ///< the portal knows of none; it is set up at the next sign-in
        Unknown,   ///< the portal does not tell now, as while two-factor sign-in is off
    };

    enum class Key {
        None,
        Testing,
        Good,
        Refused,   ///< the portal does not take it
        Inactive,  ///< switched off, or expired
        SomeoneElses,
        TooLittle,  ///< its scopes don't cover the settings
        Untested,   ///< no answer; keyError says why
    };

    struct State
    {
        App app = App::Reading;
        int codesLeft = 0;
        bool isAppAsked = true;  ///< by the policy as edited; codes of an app open nothing where it asks for text messages
        bool isStopped = false;  ///< by a trusted network that the portal can't read: one's own sign-in fails whatever is typed
        Key key = Key::None;
        QString keyName;
        std::optional<Error> keyError;
        bool isKeyKept = false;         ///< for emergencies, with the account's other secrets
        bool isForSessionOnly = false;  ///< but in memory alone, since the keychain does not take it

        bool isAppEnough() const { return app == App::Ready && isAppAsked && !isStopped; }
        bool isProven() const { return isAppEnough() || key == Key::Good; }
        bool operator==(const State &) const = default;
    };

    /// All of them outlive this.
    WayBackViewModel(session::Session &session, const PolicyEditor &editor, const ChallengeSurveyViewModel &survey,
                     api::TfaSettingsApi &tfaSettingsApi, api::KeysApi &keysApi, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    /// Anew: what was proven an hour ago is no proof.
    void load();
    /// The key is not used for anything else.
    void testKey(const Secret &key);
    /// Keeps the key that was found good, until the account is forgotten.
    void keepKey();
    void clear();

private:
    void judgePolicy();
    void showApp(const Result<QList<api::BackupCode>> &codes);
    void showKey(const Secret &key, const Result<api::ApiKeyInfo> &info);
    Key judge(const api::ApiKeyInfo &info) const;

    session::Session &m_session;
    const PolicyEditor &m_editor;
    const ChallengeSurveyViewModel &m_survey;
    api::TfaSettingsApi &m_tfaSettingsApi;
    api::KeysApi &m_keysApi;
    Secret m_goodKey;
    State m_state;
};

}  // namespace twofold::viewmodels
