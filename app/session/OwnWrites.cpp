// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/OwnWrites.h"

#include "app/core/Clock.h"

#include <QUuid>

#include <algorithm>

namespace twofold::session {

namespace {

using Call = WriteJournal::Call;
using Entry = WriteJournal::Entry;
using Outcome = WriteJournal::Outcome;

bool makesCodes(Call call)
{
    return call == Call::UpdateTfaAppCodes || call == Call::TfaValidateAuthCode;
}

bool isSignIn(Call call)
{
    return call == Call::SignInCode || call == Call::SignInBackupCode;
}

/// What codes that were read tell of a write whose answer was lost.
Outcome outcomeBy(const QList<api::BackupCode> &codes, const Entry &entry)
{
    if (entry.call == Call::TfaValidateAuthCode)
        return Outcome::Done;  // they came with the link
    if (isSignIn(entry.call) || !entry.before)
        return Outcome::Unclear;
    return entry.before->fits(codes) ? Outcome::NotDone : Outcome::Done;
}

/// What was found not done may have been carried out late: it was under way when it was given up.
bool mayBeNews(const Entry &entry)
{
    return !entry.isSettled && (entry.outcome == Outcome::Open || (entry.outcome == Outcome::NotDone && entry.isFoundOut));
}

/// An unlink is taken for done where the portal has no codes to show. The old ones, when they are there again, tell otherwise.
bool isRefuted(const QList<api::BackupCode> &codes, const Entry &entry)
{
    const bool isGuess = entry.call == Call::UnlinkTfaApp && entry.outcome == Outcome::Done && entry.isFoundOut;
    return isGuess && !entry.isSettled && entry.before && entry.before->fits(codes);
}

/// What it tells of one that no app is linked. New codes are not a matter of that.
Outcome outcomeUnlinked(const Entry &entry)
{
    switch (entry.call) {
    case Call::UnlinkTfaApp: return Outcome::Done;
    case Call::TfaValidateAuthCode: return Outcome::NotDone;
    case Call::UpdateTfaAppCodes: return entry.outcome;
    default: return Outcome::Unclear;
    }
}

/// Nothing is left to say or to do, whatever the person does next.
bool isSettledBy(Outcome outcome, const Entry &entry)
{
    return outcome == Outcome::Refused || entry.call == Call::SignInCode
        || (outcome == Outcome::Done && !makesCodes(entry.call) && !entry.isFoundOut);
}

}  // namespace

OwnWrites::OwnWrites(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

Async<QList<api::BackupCode>> OwnWrites::updateTfaAppCodes(std::stop_token stop)
{
    const auto id = begin(Call::UpdateTfaAppCodes);
    return follow(id, m_parts.tfaSettingsApi.updateTfaAppCodes(std::move(stop)));
}

Async<api::TfaSettingsApi::Unlinked> OwnWrites::unlinkTfaApp(std::stop_token stop)
{
    const auto id = begin(Call::UnlinkTfaApp);
    return follow(id, m_parts.tfaSettingsApi.unlinkTfaApp(m_parts.session.self().id, std::move(stop)));
}

Async<api::TfaValidation> OwnWrites::validate(const api::ConfirmLink &confirm, const Secret &code)
{
    const auto id = begin(Call::TfaValidateAuthCode);
    return follow(id, m_parts.session.validate(confirm, code));
}

Async<Session::Stage> OwnWrites::validateAtSignIn(const Secret &code)
{
    const auto id = begin(Call::TfaValidateAuthCode);
    return follow(id, m_parts.session.validateAtSignIn(code));
}

Async<Session::Stage> OwnWrites::answerSecondStep(const Secret &code, bool isBackupCode)
{
    const auto id = begin(isBackupCode ? Call::SignInBackupCode : Call::SignInCode);
    return follow(id, m_parts.session.answerSecondStep(code));
}

bool OwnWrites::isOpen(Call call) const
{
    const auto entries = journal().entries(account());
    return std::any_of(entries.cbegin(), entries.cend(), [call](const auto &entry) {
        return entry.call == call && entry.outcome == Outcome::Open && !entry.isSettled;
    });
}

std::optional<KnownWrite> OwnWrites::known() const
{
    const auto entries = journal().entries(account());
    const auto latest = std::find_if(entries.crbegin(), entries.crend(),
                                     [](const auto &entry) { return !entry.isSettled && entry.call != Call::SignInCode; });
    if (latest == entries.crend())
        return {};
    KnownWrite known{.entry = *latest};
    if (const auto sheet = journal().sheet(account()))
        known.sheetKept = sheet->kept;
    known.isSheetGood = areCodesRead() && m_read->isSheet;
    known.areCodesUnkept =
        std::any_of(entries.cbegin(), entries.cend(), [this](const auto &entry) { return leavesUnkept(entry); });
    return known;
}

std::optional<WriteJournal::Link> OwnWrites::link() const
{
    return journal().link(account());
}

bool OwnWrites::areCodesRead() const
{
    return m_read && m_read->account == account();
}

/// After an unlink there are codes only when another app was set up since.
bool OwnWrites::leavesUnkept(const Entry &entry) const
{
    const bool makesOthers = makesCodes(entry.call) || (entry.call == Call::UnlinkTfaApp && areCodesRead());
    return entry.outcome == Outcome::Done && !entry.isSettled && makesOthers;
}

void OwnWrites::noteCodes(const QList<api::BackupCode> &codes)
{
    const auto entries = journal().entries(account());
    for (auto entry : entries) {
        const auto outcome = mayBeNews(entry) || isRefuted(codes, entry) ? outcomeBy(codes, entry) : entry.outcome;
        if (outcome == entry.outcome)
            continue;
        entry.outcome = outcome;
        entry.isFoundOut = true;
        entry.isSettled = isSettledBy(outcome, entry);
        journal().put(entry);
        noteLink(entry);
        settleEarlier(entry);
    }
    if (!journal().link(account()))
        journal().keepLink(account(), {.since = m_parts.clock.now()});
    const auto sheet = journal().sheet(account());
    m_read = {.account = account(), .mark = markOf(codes), .isSheet = sheet && sheet->mark.fits(codes)};
}

void OwnWrites::noteNotLinked()
{
    const auto entries = journal().entries(account());
    for (auto entry : entries) {
        const auto outcome = mayBeNews(entry) ? outcomeUnlinked(entry) : entry.outcome;
        if (outcome == entry.outcome)
            continue;
        entry.outcome = outcome;
        entry.isFoundOut = true;
        entry.isSettled = isSignIn(entry.call);
        journal().put(entry);
        settleEarlier(entry);
    }
    journal().dropLink(account());
    m_read = {};
}

void OwnWrites::noteKept(const QList<api::BackupCode> &codes)
{
    const auto mark = markOf(codes);
    journal().keepSheet(account(), {.kept = m_parts.clock.now(), .mark = mark});
    m_read = {.account = account(), .mark = mark, .isSheet = true};
    settleWhere([](const Entry &) { return true; });
}

void OwnWrites::settle()
{
    settleWhere([this](const Entry &entry) { return !leavesUnkept(entry); });
}

void OwnWrites::settleWhere(const std::function<bool(const Entry &)> &isMeant)
{
    const auto entries = journal().entries(account());
    for (auto entry : entries) {
        if (entry.outcome == Outcome::Open || !isMeant(entry))
            continue;
        entry.isSettled = true;
        journal().put(entry);
    }
}

void OwnWrites::noteLink(const Entry &entry)
{
    if (entry.outcome != Outcome::Done)
        return;
    if (entry.call == Call::TfaValidateAuthCode)
        journal().keepLink(entry.account, {.since = entry.sent, .isExact = true});
    else if (entry.call == Call::UnlinkTfaApp)
        journal().dropLink(entry.account);
}

WriteJournal &OwnWrites::journal() const
{
    return m_parts.session.keepsNothing() ? m_unkept : m_parts.journal;
}

WriteJournal::Account OwnWrites::account() const
{
    return {.portal = m_parts.session.facts().address, .userName = m_parts.session.userName().toLower()};
}

QString OwnWrites::begin(Call call)
{
    const auto here = account();
    Entry entry{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .call = call,
        .account = here,
        .sent = m_parts.clock.now(),
    };
    const bool replacesCodes = call == Call::UpdateTfaAppCodes || call == Call::UnlinkTfaApp;
    if (replacesCodes && m_read && m_read->account == here)
        entry.before = m_read->mark;
    const auto earlier = journal().entries(here);
    for (auto each : earlier) {
        // Whether what was done before is still worth saying, is known when this one is done.
        if (each.call != call || each.isSettled || each.outcome == Outcome::Done)
            continue;
        each.isSettled = true;
        journal().put(each);
    }
    journal().put(entry);
    return entry.id;
}

void OwnWrites::end(const QString &id, const WriteJournal::Account &begun, const std::optional<Error> &error)
{
    if (error && error->leavesWriteUnknown())
        return;
    const auto entries = journal().entries(begun);
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&](const auto &each) { return each.id == id; });
    if (found == entries.cend())
        return;
    auto entry = *found;
    entry.outcome = error ? Outcome::Refused : Outcome::Done;
    entry.isSettled = isSettledBy(entry.outcome, entry);
    // What was typed at sign-in need not be what the portal calls the account, whose is all that was sent under that name.
    if (!error && m_parts.session.stage() == Session::Stage::SignedIn) {
        entry.account = account();
        for (auto each : entries) {
            each.account = entry.account;
            journal().put(each);
        }
    }
    journal().put(entry);
    noteLink(entry);
    settleEarlier(entry);
}

/// Codes from before are no more, so nothing about them is left to say.
void OwnWrites::settleEarlier(const Entry &later)
{
    if (later.outcome != Outcome::Done || isSignIn(later.call))
        return;
    const auto entries = journal().entries(later.account);
    for (auto entry : entries) {
        if (entry.id == later.id)
            return;
        if (entry.isSettled || isSignIn(entry.call))
            continue;
        entry.isSettled = true;
        journal().put(entry);
    }
}

CodesMark OwnWrites::markOf(const QList<api::BackupCode> &codes) const
{
    return CodesMark::of(codes, m_parts.randomBytes(CodesMark::saltSize));
}

}  // namespace twofold::session
