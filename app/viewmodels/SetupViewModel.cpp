// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SetupViewModel.h"

#include "app/otp/CodeText.h"
#include "app/otp/OtpAuthUri.h"
#include "app/otp/Totp.h"
#include "app/session/Session.h"
#include "app/viewmodels/LockOut.h"
#include "app/viewmodels/SheetData.h"

#include <QUrl>

namespace twofold::viewmodels {

using session::Session;

SetupViewModel::SetupViewModel(Session &session, api::TfaSettingsApi &api, const Clock &clock, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_api(api)
    , m_clock(clock)
{
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
    m_confirm = m_session.setUpPass().confirm;
    m_tfaKey = m_session.setUpPass().tfaKey;
    generate();
}

void SetupViewModel::startForAccount()
{
    m_confirm = {};
    m_tfaKey = {};
    replace(m_state, {.step = Step::Loading, .busy = true});
    m_api.getTfaConfirmUrl(stopToken()).then(this, [this](const Result<std::optional<api::ConfirmLink>> &confirm) {
        if (!confirm)
            return showError(confirm.error());
        if (*confirm && (*confirm)->type == api::ConfirmLink::Type::TfaActivation) {
            m_confirm = **confirm;
            return generate();
        }
        auto next = m_state;
        next.busy = false;
        next.error = Error{.kind = Error::Kind::NotAvailable};
        next.isAlreadyLinked = confirm->has_value();
        next.isNotAskedHere = !confirm->has_value();
        replace(m_state, std::move(next));
    });
}

void SetupViewModel::startWith(const api::ConfirmLink &confirm)
{
    m_confirm = confirm;
    m_tfaKey = {};
    generate();
}

void SetupViewModel::retry()
{
    if (m_state.busy)
        return;
    if (m_state.step == Step::Codes)
        loadCodes();
    else if (m_confirm || !m_tfaKey.isEmpty())
        generate();
    else
        startForAccount();
}

void SetupViewModel::generate()
{
    if (!m_confirm || m_confirm->key.isEmpty()) {
        if (m_tfaKey.isEmpty())
            return showError({.kind = Error::Kind::NotAvailable});
        return useKey(m_session.userName(), m_tfaKey);
    }
    replace(m_state, {.step = Step::Loading, .busy = true});
    m_api.tfaAppGenerateSetupCode(*m_confirm, stopToken()).then(this, [this](const Result<api::SetupCode> &setup) {
        if (setup)
            return useKey(QUrl::fromPercentEncoding(setup->account.toUtf8()), setup->manualEntryKey);
        if (!m_tfaKey.isEmpty() && setup.error().kind != Error::Kind::Cancelled)
            return useKey(m_session.userName(), m_tfaKey);
        showError(setup.error());
    });
}

void SetupViewModel::useKey(const QString &account, const Secret &key)
{
    const auto issuer = m_session.facts().totpIssuer();
    const auto code = qr::encode(otp::OtpAuthUri{.issuer = issuer, .account = account, .key = key}.text());
    if (!code)
        return showError(code.error());
    replace(m_state, {
        .step = Step::Scan,
        .issuer = issuer,
        .account = account,
        .key = key,
        .qr = *code,
        .clockOffset = m_session.clockOffset(),
    });
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
    replace(m_state, std::move(next));
}

void SetupViewModel::submitCode(const QString &typed)
{
    if (m_state.step != Step::Confirm || m_state.busy || secondsLocked() > 0)
        return;
    const auto code = otp::readAppCode(typed);
    if (!code)
        return showError({.kind = Error::Kind::BadCode});

    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    if (m_confirm && !m_confirm->key.isEmpty()) {
        m_session.validate(*m_confirm, *code).then(this, [this](const Result<api::TfaValidation> &validation) {
            validation ? confirmed() : showError(validation.error());
        });
    } else {
        m_session.validateAtSignIn(*code).then(this, [this](const Result<Session::Stage> &stage) {
            stage ? confirmed() : showError(stage.error());
        });
    }
}

void SetupViewModel::edit()
{
    auto next = m_state;
    next.error = {};
    replace(m_state, std::move(next));
}

void SetupViewModel::checkClock()
{
    m_session.measureClock().then(this, [this](const Result<bool> &) {
        auto next = m_state;
        next.clockOffset = m_session.clockOffset();
        replace(m_state, std::move(next));
    });
}

void SetupViewModel::confirmed()
{
    // From here on the app is linked: the key has done its work and is not kept, and there is no way back to the earlier steps.
    m_confirm = {};
    m_tfaKey = {};
    replace(m_state, {.step = Step::Codes});
    loadCodes();
}

void SetupViewModel::loadCodes()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    m_api.getTfaAppCodes(stopToken()).then(this, [this](const Result<QList<api::BackupCode>> &codes) {
        if (!codes)
            return showError(codes.error());
        auto loaded = m_state;
        loaded.busy = false;
        loaded.codes = *codes;
        replace(m_state, std::move(loaded));
    });
}

void SetupViewModel::setKept()
{
    auto next = m_state;
    next.kept = true;
    replace(m_state, std::move(next));
}

documents::BackupCodeSheetData SetupViewModel::sheetData() const
{
    return sheetDataOf(m_session, m_state.codes, m_clock);
}

void SetupViewModel::later()
{
    if (m_state.step == Step::Codes)
        return;
    stopAll();
    m_confirm = {};
    m_tfaKey = {};
    replace(m_state, {});
    if (m_session.stage() == Session::Stage::SetUp)
        m_session.backToSignIn();
    Q_EMIT finished();
}

void SetupViewModel::finish()
{
    if (m_state.step != Step::Codes || !m_state.kept)
        return;
    replace(m_state, {});
    Q_EMIT finished();
}

void SetupViewModel::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (error.kind == Error::Kind::Unauthorized && m_state.step != Step::Confirm)
        m_session.noteEnded();
    auto next = m_state;
    next.busy = false;
    next.error = error;
    next.clockOffset = m_session.clockOffset();
    if (const auto until = lockedUntil(error, m_clock))
        next.lockedUntil = until;
    replace(m_state, std::move(next));
}

} // namespace twofold::viewmodels
