// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyViewModel.h"

#include "app/core/Clock.h"
#include "app/session/Session.h"
#include "app/viewmodels/DirectoryNames.h"
#include "app/viewmodels/PolicyEditor.h"
#include "app/viewmodels/PolicyValues.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using api::TfaType;
using policy::PolicyDiff;
using policy::TfaPolicy;
using session::Session;

namespace {

/// Long enough to take a burst of changes at once, too short to lose much in a crash.
constexpr auto draftRest = std::chrono::milliseconds(300);

const api::TfaSettings *rowOf(const QList<api::TfaSettings> &rows, TfaType id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [id](const auto &row) { return row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

/// What saving would change: switching off erases the lists whatever was done to them.
PolicyDiff effectiveChanges(const TfaPolicy &base, TfaPolicy edited)
{
    if (edited.method == TfaPolicy::Method::None) {
        edited = base;
        edited.method = TfaPolicy::Method::None;
    }
    return {base, edited};
}

/// Whether what a save asked for is what the portal holds, with what others may have changed since on top of it.
bool stands(const TfaPolicy &attempted, const TfaPolicy &base, const TfaPolicy &theirs)
{
    return effectiveChanges(theirs, attempted).isEmpty()
        || effectiveChanges(theirs, policy::PolicyMerge(base, attempted, theirs).policy).isEmpty();
}

bool holdsAll(const TfaPolicy &policy, const TfaPolicy &lists)
{
    const PolicyDiff missing(policy, lists);
    return missing.trustedIps.added.isEmpty() && missing.mandatoryUsers.added.isEmpty()
        && missing.mandatoryGroups.added.isEmpty();
}

}  // namespace

PolicyViewModel::PolicyViewModel(const Parts &parts, QObject *parent) : ViewModel(parent), m_parts(parts)
{
    m_draftRest.setSingleShot(true);
    m_draftRest.setInterval(draftRest);
    connect(&m_draftRest, &QTimer::timeout, this, &PolicyViewModel::keepDraft);
    connect(&m_parts.editor, &PolicyEditor::changed, this, qOverload<>(&PolicyViewModel::showEdited));
    connect(&m_parts.names, &DirectoryNames::stateChanged, this, &PolicyViewModel::showNames);
    connect(&m_parts.session, &Session::resumed, this, [this] {
        stopAll();  // what is still under way was sent by the session that has ended
        if (m_state.isLoaded || m_state.busy || m_state.error || m_attempted)
            read();
    });
}

PolicyViewModel::~PolicyViewModel()
{
    if (m_draftRest.isActive())
        keepDraft();
}

DirectoryEntry PolicyViewModel::whoIs(DirectoryEntry::Kind kind, const QString &id) const
{
    return m_parts.names.entry(kind, id);
}

const QStringList &PolicyViewModel::trustedIps() const
{
    return m_parts.editor.edited().trustedIps;
}

void PolicyViewModel::load()
{
    if (!m_state.busy)
        read();
}

void PolicyViewModel::read()
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    follow(m_parts.tfaSettingsApi.getTfaSettings(stopToken()),
           [this](const Result<Rows> &rows) { rows ? showSettings(*rows) : showError(rows.error()); });
}

void PolicyViewModel::showSettings(const Rows &rows)
{
    auto next = m_state;
    next.busy = false;
    next.mayEdit = m_parts.session.self().mayManagePortal();
    next.host = m_parts.session.facts().address.host();
    next.savingSignsOut = m_parts.session.diesWithPolicySave();
    showMethods(next, rows);
    const auto theirs = policyOf(rows);
    takePolicy(next, theirs);
    showEdited(next);
    m_parts.names.resolve(m_parts.editor.edited().mandatoryUsers, m_parts.editor.edited().mandatoryGroups);
    replace(m_state, std::move(next));
}

void PolicyViewModel::showMethods(State &next, const Rows &rows)
{
    const auto *sms = rowOf(rows, TfaType::Sms);
    const auto *app = rowOf(rows, TfaType::App);
    next.isSmsOffered = sms;
    next.isSmsAvailable = sms && sms->available;
    next.isAppOffered = app;
    next.isAppAvailable = app && app->available;
}

void PolicyViewModel::takePolicy(State &next, const TfaPolicy &theirs)
{
    const bool isFirst = !std::exchange(next.isLoaded, true);
    const auto saved = takeOutcome(next, theirs);
    m_profile = m_parts.session.profileId();
    // What others took away on top of a save was intended by nobody here.
    const bool isIntended = saved && effectiveChanges(theirs, *saved).isEmpty();
    next.areListsKept =
        m_parts.archive.keep(m_profile, {.seen = m_parts.clock.now(), .policy = theirs, .isIntended = isIntended});
    const bool isUnedited = m_parts.editor.changes().isEmpty();
    if (saved)
        takeSaved(*saved, theirs);
    else if (!isUnedited)
        merge(next, theirs);
    else if (m_parts.editor.base() != theirs)
        m_parts.editor.reset(theirs);
    if (isFirst && isUnedited)
        offerDraft(next, theirs);
    findLost(next, theirs);
}

/// What was edited after the save had been sent goes on top of it.
void PolicyViewModel::takeSaved(const TfaPolicy &saved, const TfaPolicy &theirs)
{
    const auto &edited = m_parts.editor.edited();
    if (edited == saved)
        m_parts.editor.reset(theirs);
    else
        m_parts.editor.rebase(theirs, policy::PolicyMerge(saved, edited, theirs).policy);
}

void PolicyViewModel::offerDraft(State &next, const TfaPolicy &theirs)
{
    const auto draft = m_parts.archive.draft(m_profile);
    next.draft = {};
    if (draft && !effectiveChanges(theirs, draft->policy).isEmpty())
        next.draft = draft->edited;
    else if (draft)
        m_parts.archive.dropDraft(m_profile);  // it was saved, and must not come back once others have changed that
}

void PolicyViewModel::merge(State &next, const TfaPolicy &theirs)
{
    const policy::PolicyMerge merge(m_parts.editor.base(), m_parts.editor.edited(), theirs);
    if (merge.theirs.isEmpty())
        return;
    next.merged =
        Merged{.theirs = merge.theirs, .theirMethod = typeOf(theirs.method), .isMethodConflict = merge.isConflict, .by = {}};
    m_parts.editor.rebase(theirs, merge.policy);
    readWho({}, typeOf(theirs.method));
}

/// What the last save asked for, where it turns out to stand.
std::optional<TfaPolicy> PolicyViewModel::takeOutcome(State &next, const TfaPolicy &theirs)
{
    const auto attempted = std::exchange(m_attempted, {});
    const auto error = std::exchange(m_writeError, {});
    if (!attempted) {
        // What was said of the last save is about a policy that is no more.
        if (theirs != m_parts.editor.base())
            next.saved = Saved::None;
        return {};
    }
    if (stands(*attempted, m_parts.editor.base(), theirs)) {
        const bool isOff = theirs.method == TfaPolicy::Method::None;
        next.saved = isOff ? Saved::SwitchedOff : Saved::Done;
        next.merged = {};
        return attempted;
    }
    // A refusal is no lost answer; its reason is.
    const bool isRefused = error && error->kind == Error::Kind::NotAvailable;
    next.saved = isRefused && !error->leavesWriteUnknown() ? Saved::None : Saved::NotDone;
    if (isRefused)
        next.error = error;
    return {};
}

void PolicyViewModel::findLost(State &next, const TfaPolicy &theirs)
{
    const auto lost = m_parts.archive.lostLists(m_profile);
    if (!lost) {
        m_lost = {};
        return;
    }
    const bool isWipe = theirs.method != TfaPolicy::Method::None;
    if (m_lost && m_lost->policy == lost->policy && m_lost->isWipe == isWipe)
        return;
    m_lost = Lost{.seen = lost->seen, .policy = lost->policy, .isWipe = isWipe, .isWhole = !theirs.hasLists(), .by = {}};
    next.lost = {};
    readWho(lost->seen, typeOf(theirs.method));
}

/// The portal notes each save under the number of its method.
void PolicyViewModel::readWho(const QDateTime &since, TfaType method)
{
    using api::AuditAction;
    const auto action = method == TfaType::None ? AuditAction::TwoFactorOff
        : method == TfaType::App                ? AuditAction::AppOn
                                                : AuditAction::SmsOn;
    follow(m_parts.auditApi.getAuditEvents({.count = 1, .from = since, .action = action}, stopToken()),
           [this, action](const Result<api::HistoryPage<api::AuditEvent>> &page) {
               // A portal that can't filter answers whatever was last. Who may not read the log is told nothing.
               const auto events = page ? page->events : QList<api::AuditEvent>();
               const auto found = std::find_if(events.cbegin(), events.cend(),
                                               [action](const api::AuditEvent &event) { return event.actionId == int(action); });
               if (found != events.cend())
                   showWho(*found);
           });
}

void PolicyViewModel::showWho(const api::AuditEvent &event)
{
    const ChangedBy by{.name = event.user, .when = event.date};
    auto next = m_state;
    if (m_lost)
        m_lost->by = by;
    if (next.merged)
        next.merged->by = by;
    showEdited(next);
    replace(m_state, std::move(next));
}

/// Networks have no names, and ten thousand of them are not to be judged anew for each of people.
void PolicyViewModel::showNames()
{
    auto next = m_state;
    next.alwaysAsked = alwaysAskedOf(m_parts.editor.edited(), m_parts.editor.changes());
    replace(m_state, std::move(next));
}

void PolicyViewModel::showEdited()
{
    auto next = m_state;
    showEdited(next);
    if (next.isLoaded)
        m_draftRest.start();
    replace(m_state, std::move(next));
}

void PolicyViewModel::showEdited(State &next) const
{
    const auto &edited = m_parts.editor.edited();
    const PolicyDiff fromBase = m_parts.editor.changes();
    next.current = typeOf(m_parts.editor.base().method);
    next.edited = typeOf(edited.method);
    const auto rules = policy::ServerRules::ofRelease(m_parts.session.facts().release);
    next.networks = NetworkEntry::ofPolicy(edited.trustedIps, m_parts.editor.base().trustedIps, rules);
    next.alwaysAsked = alwaysAskedOf(edited, fromBase);
    next.changes = effectiveChanges(m_parts.editor.base(), edited);
    next.canUndo = m_parts.editor.canUndo();
    next.canRedo = m_parts.editor.canRedo();
    next.isDraftKept = next.hasChanges() && !m_profile.isEmpty() && !next.draft;
    next.stopsV6Clients = !rules.readsV6Clients && edited.method != TfaPolicy::Method::None
        && std::any_of(edited.trustedIps.cbegin(), edited.trustedIps.cend(),
                       [](const QString &entry) { return entry.indexOf(u'-') > 0 || entry.indexOf(u'/') > 0; });
    // Lists of a portal that is off are of use once it is switched on.
    const bool isOfUse = m_lost && (m_lost->isWipe || edited.method != TfaPolicy::Method::None);
    next.lost = isOfUse && !holdsAll(edited, m_lost->policy) ? m_lost : std::nullopt;
}

QList<PolicyViewModel::AlwaysAsked> PolicyViewModel::alwaysAskedOf(const TfaPolicy &edited, const PolicyDiff &changes) const
{
    using Kind = DirectoryEntry::Kind;
    QList<AlwaysAsked> asked;
    const auto add = [this, &asked](Kind kind, const QStringList &ids, const QStringList &added) {
        const QSet<QString> isNew(added.cbegin(), added.cend());
        for (const auto &id : ids)
            asked.append({.who = m_parts.names.entry(kind, id), .isNew = isNew.contains(id)});
    };
    add(Kind::Person, edited.mandatoryUsers, changes.mandatoryUsers.added);
    add(Kind::Group, edited.mandatoryGroups, changes.mandatoryGroups.added);
    return asked;
}

void PolicyViewModel::keepDraft()
{
    m_draftRest.stop();
    if (m_state.draft)
        return;  // what an earlier run left is not written over before the person has decided on it
    if (m_state.hasChanges()) {
        m_parts.archive.keepDraft(
            m_profile, {.edited = m_parts.clock.now(), .base = m_parts.editor.base(), .policy = m_parts.editor.edited()});
        m_ownsDraft = true;
    } else if (std::exchange(m_ownsDraft, false)) {
        m_parts.archive.dropDraft(m_profile);
    }
}

void PolicyViewModel::clear()
{
    stopAll();
    if (m_draftRest.isActive())
        keepDraft();
    m_ownsDraft = false;
    m_attempted = {};
    m_writeError = {};
    m_lost = {};
    m_profile.clear();
    replace(m_state, {});
    m_parts.names.clear();
    m_parts.editor.reset({});
}

void PolicyViewModel::showError(const Error &error)
{
    auto next = m_state;
    next.busy = false;
    if (error.kind != Error::Kind::Cancelled)
        next.error = error;
    replace(m_state, std::move(next));
    if (error.kind == Error::Kind::Unauthorized)
        m_parts.session.noteEnded();
}

}  // namespace twofold::viewmodels
