// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SetupViewModel.h"

#include "app/otp/OtpAuthUri.h"
#include "app/otp/Totp.h"
#include "app/session/OwnWrites.h"
#include "app/session/Session.h"
#include "app/viewmodels/LockOut.h"
#include "app/viewmodels/SheetData.h"

#include <QUrl>

#include <utility>

namespace twofold::viewmodels {

using session::Session;

SetupViewModel::SetupViewModel(Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes, const Clock &clock,
                               QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_writes(writes)
    , m_clock(clock)
{
    connect(&m_session, &Session::changed, this, &SetupViewModel::followSession);
    connect(&m_session, &Session::resumed, this, &SetupViewModel::resume);
    connect(&m_session, &Session::clockMeasured, this, &SetupViewModel::refreshClock);
}

bool SetupViewModel::isAtSignIn() const
{
    return m_session.stage() == Session::Stage::SetUp;
}

int SetupViewModel::secondsLocked() const
{
    return secondsUntil(m_state.lockedUntil, m_clock);
}

int SetupViewModel::secondsToNextCode() const
{
    return int(otp::untilNextCode(m_session.portalTime()).count());
}

void SetupViewModel::startAtSignIn()
{
    begin(m_session.setUpPass().confirm, m_session.setUpPass().tfaKey);
    generate();
}

void SetupViewModel::startForAccount()
{
    if (m_state.step == Step::Loading && m_state.busy)
        return;
    begin({}, {});
    readPass();
}

void SetupViewModel::startWith(const api::ConfirmLink &confirm)
{
    begin(confirm, {});
    generate();
}

void SetupViewModel::begin(std::optional<api::ConfirmLink> confirm, Secret tfaKey)
{
    stopAll();
    m_confirm = std::move(confirm);
    m_tfaKey = std::move(tfaKey);
    m_refused = {};  // it was for another key
    m_accountId = m_session.stage() == Session::Stage::SignedIn ? m_session.self().id : QString();
}

void SetupViewModel::followSession()
{
    const auto stage = m_session.stage();
    const bool isLeft = stage == Session::Stage::NoPortal || (stage == Session::Stage::SignedOut && !m_session.isInterrupted());
    const bool isAnothers = stage == Session::Stage::SignedIn && !m_accountId.isEmpty() && m_session.self().id != m_accountId;
    if (isActive() && (isLeft || isAnothers))
        clear();
}

void SetupViewModel::resume()
{
    if (m_state.step == Step::Confirm && m_state.lostCode == LostCode::Unknown) {
        stopAll();
        m_state.busy = false;
        return readLostCode();
    }
    const bool wasRefused = m_state.error && m_state.error->kind == Error::Kind::Unauthorized;
    if (m_state.step == Step::Confirm || (!wasRefused && !m_state.busy))
        return;
    stopAll();  // what is still under way was sent by the session that has ended
    m_state.busy = false;
    retry();
}

void SetupViewModel::clear()
{
    stopAll();
    m_confirm = {};
    m_tfaKey = {};
    m_tries.reset();
    m_refused = {};
    m_accountId.clear();
    replace(m_state, {});
}

void SetupViewModel::retry()
{
    if (m_state.busy || !isActive())
        return;
    if (m_state.step == Step::Codes)
        loadCodes();
    else if (m_confirm || !m_tfaKey.isEmpty() || m_session.stage() == Session::Stage::SetUp)
        generate();
    else
        readPass();
}

void SetupViewModel::readPass()
{
    replace(m_state, {.step = Step::Loading, .busy = true});
    follow(m_api.getTfaConfirmUrl(stopToken()), [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm)
            return readFailed(confirm.error());
        if (*confirm && (*confirm)->type == api::ConfirmLink::Type::TfaActivation) {
            m_confirm = **confirm;
            return generate();
        }
        auto next = m_state;
        next.busy = false;
        next.error = Error{.kind = Error::Kind::NotAvailable};
        next.isAlreadyLinked = confirm->has_value() && (*confirm)->type == api::ConfirmLink::Type::TfaAuth;
        next.isNotAskedHere = !confirm->has_value();
        replace(m_state, std::move(next));
    });
}

void SetupViewModel::generate()
{
    const bool hasPass = m_confirm && !m_confirm->key.isEmpty();
    replace(m_state, {.step = Step::Loading, .busy = hasPass});
    if (!hasPass) {
        if (m_tfaKey.isEmpty())
            return showError({.kind = Error::Kind::NotAvailable});
        return useKey(m_session.userName(), m_tfaKey);
    }
    follow(m_api.tfaAppGenerateSetupCode(*m_confirm, stopToken()), [this](const Result<api::SetupCode> &setup) {
        if (setup)
            useKey(QUrl::fromPercentEncoding(setup->account.toUtf8()), setup->manualEntryKey);
        else if (!m_tfaKey.isEmpty())
            useKey(m_session.userName(), m_tfaKey);
        else
            passRefused(setup.error());
    });
}

/// What a pass was used for has failed. An expired one is of no more use: whoever is signed in gets another by retry().
void SetupViewModel::passRefused(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized && m_session.stage() == Session::Stage::SignedIn)
        m_confirm = {};
    showError(error);
}

void SetupViewModel::useKey(const QString &account, const Secret &key)
{
    const auto issuer = m_session.facts().totpIssuer();
    const auto code = qr::encode(otp::OtpAuthUri{.issuer = issuer, .account = account, .key = key}.text());
    if (!code)
        return showError(code.error());
    replace(m_state,
            {
                .step = Step::Scan,
                .issuer = issuer,
                .account = account,
                .key = key,
                .qr = *code,
                .browserLink = m_confirm && !m_confirm->key.isEmpty()
                    ? Secret::fromText(QString::fromLatin1(m_confirm->browserUrl(m_session.facts().address).toEncoded()))
                    : Secret(),
                .clockOffset = m_session.clockOffset(),
            });
}

Secret SetupViewModel::link() const
{
    if (m_state.key.isEmpty())
        return {};
    return otp::OtpAuthUri{.issuer = m_state.issuer, .account = m_state.account, .key = m_state.key}.text();
}

void SetupViewModel::toConfirm()
{
    if (m_state.step != Step::Scan)
        return;
    auto next = m_state;
    next.step = Step::Confirm;
    next.error = {};
    replace(m_state, std::move(next));
}

void SetupViewModel::backToScan()
{
    if (m_state.step != Step::Confirm || m_state.busy)
        return;
    auto next = m_state;
    next.step = Step::Scan;
    next.error = {};
    m_refused = {};
    replace(m_state, std::move(next));
}

void SetupViewModel::edit()
{
    if (m_state.step != Step::Confirm)
        return;
    auto next = m_state;
    if (next.lostCode == LostCode::Unknown || next.lostCode == LostCode::Taken)
        return;
    next.error = {};
    next.refusedFit = {};
    m_refused = {};
    next.lostCode = LostCode::None;
    replace(m_state, std::move(next));
}

void SetupViewModel::checkClock()
{
    m_session.measureClock();  // which tells by clockMeasured()
}

void SetupViewModel::confirmed()
{
    // From here on the app is linked: the key has done its work and is not kept, and there is no way back to the earlier steps.
    m_confirm = {};
    m_tfaKey = {};
    m_accountId = m_session.self().id;
    replace(m_state, {.step = Step::Codes});
}

void SetupViewModel::loadCodes()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    follow(m_api.getTfaAppCodes(stopToken()), [this](const Result<QList<api::BackupCode>> &codes) {
        if (!codes)
            return readFailed(codes.error());
        showCodes(*codes);
    });
}

void SetupViewModel::showCodes(const QList<api::BackupCode> &codes)
{
    m_writes.noteCodes(codes);
    auto next = m_state;
    next.busy = false;
    next.codes = codes;
    replace(m_state, std::move(next));
}

void SetupViewModel::setKept()
{
    if (m_state.step != Step::Codes)
        return;
    auto next = m_state;
    next.kept = true;
    m_writes.noteKept(next.codes);
    replace(m_state, std::move(next));
}

documents::BackupCodeSheetData SetupViewModel::sheetData() const
{
    return sheetDataOf(m_session, m_state.codes, m_clock);
}

void SetupViewModel::later()
{
    const bool hasCodes = m_state.step == Step::Codes && !m_state.error;
    const bool isBeingConfirmed = m_state.step == Step::Confirm && m_state.busy;
    if (!isActive() || hasCodes || isBeingConfirmed)
        return;
    clear();
    if (m_session.stage() == Session::Stage::SetUp)
        m_session.backToSignIn();
    Q_EMIT finished();
}

void SetupViewModel::finish()
{
    if (m_state.step != Step::Codes || !m_state.kept)
        return;
    clear();
    Q_EMIT finished();
}

/// Of a call that the session itself made: refused means that it is over.
void SetupViewModel::readFailed(const Error &error)
{
    showError(error);
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

void SetupViewModel::showError(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    if (error.kind != Error::Kind::Cancelled)
        next.error = error;
    next.clockOffset = m_session.clockOffset();
    if (const auto until = lockedUntil(error, m_clock))
        next.lockedUntil = until;
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
