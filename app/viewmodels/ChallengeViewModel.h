// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/core/Secret.h"
#include "app/session/Session.h"
#include "app/viewmodels/TryCount.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::session {
class OwnWrites;
}

namespace twofold::viewmodels {

/// The second step at sign-in (design 07): a code of the app, a backup code, or a text message.
class ChallengeViewModel : public ViewModel
{
    Q_OBJECT
public:
    struct State
    {
        session::SecondStep::Kind kind = session::SecondStep::Kind::App;
        QString userName;
        QString displayName;  ///< empty before the portal told it
        QString host;
        bool isLoopback = false;
        QString phoneNoise;  ///< the number with its middle masked
        bool busy = false;
        bool isSmsResent = false;
        bool isCodeLost = false;  ///< with an error that does not tell whether the portal took the code
        std::optional<Error> error;
        std::optional<std::chrono::seconds> clockOffset;      ///< positive: this computer is behind the portal
        std::optional<QDateTime> lockedUntil;                 ///< UTC, by this computer's clock
        std::optional<std::chrono::milliseconds> resendFrom;  ///< by Clock::passed(): a message may take its time
        std::optional<int> triesLeft;  ///< with error BadCode: before the portal makes wait, as it usually does

        bool operator==(const State &) const = default;
    };

    /// So long a message is waited for before another one can be asked for.
    static constexpr std::chrono::seconds resendWait{30};

    ChallengeViewModel(session::Session &session, session::OwnWrites &writes, const Clock &clock, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    int secondsLocked() const;
    /// Until the message can be sent again.
    int secondsToResend() const;
    /// By the portal's clock, 1 to 30.
    int secondsToNextCode() const;

    /// Each sends the code once; while one is under way the next is not taken.
    void submitAppCode(const QString &typed);
    void submitBackupCode(const QString &typed);
    void submitSmsCode(const QString &typed);
    /// Not while secondsToResend() is more than 0.
    void resendSms();
    void savePhone(const QString &number);
    /// The code is being changed: the error no longer applies.
    void edit();
    /// Asks the portal for the time again.
    void checkClock();
    void switchAccount();

private:
    void refresh();
    void refreshClock();
    enum class Sent { Code, Resend, Phone };
    void submit(const std::optional<Secret> &code, bool isBackupCode = false);
    void await(Async<session::Session::Stage> answer, Sent sent);

    session::Session &m_session;
    session::OwnWrites &m_writes;
    const Clock &m_clock;
    TryCount m_tries;
    State m_state;
};

}  // namespace twofold::viewmodels
