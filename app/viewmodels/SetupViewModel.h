// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/core/Secret.h"
#include "app/documents/BackupCodeSheet.h"
#include "app/otp/CodeFit.h"
#include "app/qr/QrCode.h"
#include "app/viewmodels/TryCount.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::session {
class OwnWrites;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// The three steps from no app to kept backup codes (designs 02, 03, 04b), at sign-in, from My sign-in, or on a new phone.
/// A set-up waits while its account signs in again; when the account is left for good or for another one, it ends.
class SetupViewModel : public ViewModel
{
    Q_OBJECT
public:
    enum class Step {
        Idle,     ///< no set-up is under way
        Loading,  ///< the key is being fetched; error says why it can't be
        Scan,
        Confirm,
        Codes,
    };
    Q_ENUM(Step)
    /// What became of a code whose answer was lost. Whether the app is linked is read; the code is not sent again.
    enum class LostCode {
        None,
        NotTaken,  ///< the app is not linked: the next code can be typed
        Taken,     ///< the app is linked; nobody is signed in yet, and the next sign-in asks for a code of it
        Unknown,   ///< it could not be read either; error says why. At sign-in without a pass only signing in tells
    };
    Q_ENUM(LostCode)

    struct State
    {
        Step step = Step::Idle;
        bool busy = false;
        std::optional<Error> error;
        bool isAlreadyLinked = false;  ///< with error NotAvailable: there is nothing to set up
        bool isNotAskedHere = false;   ///< with error NotAvailable: the portal does not ask from this network
        LostCode lostCode = LostCode::None;
        QString issuer;
        QString account;
        Secret key;  ///< base32
        qr::QrCode qr;
        Secret browserLink;  ///< on which the portal's own page sets the same app up; empty without a pass
        std::optional<std::chrono::seconds> clockOffset;  ///< positive: this computer is behind the portal
        std::optional<QDateTime> lockedUntil;             ///< UTC, by this computer's clock
        std::optional<otp::CodeFit> refusedFit;           ///< with error BadCode: to which moment the code belongs
        std::optional<int> triesLeft;  ///< with error BadCode: before the portal makes wait, as it usually does
        QList<api::BackupCode> codes;
        bool kept = false;  ///< printed, saved, copied or knowingly kept

        bool operator==(const State &) const = default;
    };

    SetupViewModel(session::Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes, const Clock &clock,
                   QObject *parent = nullptr);

    const State &state() const { return m_state; }
    bool isActive() const { return m_state.step != Step::Idle; }
    /// Nobody is signed in yet: an expired set-up starts anew with the sign-in, to which later() leads.
    bool isAtSignIn() const;
    int secondsLocked() const;
    int secondsToNextCode() const;
    /// The key as an authenticator app on this computer takes it: "otpauth://…". It is the key itself; empty when there is none.
    Secret link() const;

    /// With what the sign-in handed out (the session's stage is SetUp).
    void startAtSignIn();
    /// For the signed-in account.
    void startForAccount();
    /// With the pass that an unlink handed out.
    void startWith(const api::ConfirmLink &confirm);
    /// Fetches again what could not be fetched.
    void retry();

    void toConfirm();
    void backToScan();
    /// Sent once; while it is under way the next is not taken. When its answer is lost, whether the app is linked is read; as long as
    /// that is not known, this reads and sends nothing.
    void submitCode(const QString &typed);
    /// Reads once more what became of a code.
    void readLostCode();
    /// The code is being changed: the error no longer applies.
    void edit();
    /// Asks the portal for the time again.
    void checkClock();

    void setKept();
    documents::BackupCodeSheetData sheetData() const;

    /// Ends the set-up before the code was confirmed, at sign-in by going back to it; and after that only where the codes could not be
    /// read. Not while a code is under way.
    void later();
    /// Ends it when the codes are kept.
    void finish();

Q_SIGNALS:
    void finished();

private:
    struct SentCode
    {
        Secret code;
        std::chrono::milliseconds when{0};  ///< by Clock::passed()
    };

    void begin(std::optional<api::ConfirmLink> confirm, Secret tfaKey);
    void followSession();
    void resume();
    void clear();
    void readPass();
    void generate();
    void passRefused(const Error &error);
    void codeRefused(const Error &error, const SentCode &sent);
    std::optional<otp::CodeFit> refusedFit() const;
    void refreshClock();
    void useKey(const QString &account, const Secret &key);
    void takeCode();
    void codeEnded(const Error &error, const SentCode &sent);
    void readAsAccount();
    void readByPass();
    void showLostCode(LostCode lostCode, const std::optional<Error> &error = {});
    void confirmed();
    void loadCodes();
    void showCodes(const QList<api::BackupCode> &codes);
    void readFailed(const Error &error);
    void showError(const Error &error);

    session::Session &m_session;
    api::TfaSettingsApi &m_api;
    session::OwnWrites &m_writes;
    const Clock &m_clock;
    std::optional<api::ConfirmLink> m_confirm;
    Secret m_tfaKey;
    TryCount m_tries;
    std::optional<SentCode> m_refused;  ///< until the code is changed
    QString m_accountId;                ///< whose set-up it is; empty at sign-in
    State m_state;
};

}  // namespace twofold::viewmodels
