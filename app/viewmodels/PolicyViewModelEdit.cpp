// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PolicyViewModel that edits.
#include "app/session/Session.h"
#include "app/viewmodels/DirectoryNames.h"
#include "app/viewmodels/NetworkImport.h"
#include "app/viewmodels/PolicyEditor.h"
#include "app/viewmodels/PolicyValues.h"
#include "app/viewmodels/PolicyViewModel.h"

#include <QSet>

#include <utility>

namespace twofold::viewmodels {

using policy::TfaPolicy;

namespace {

void appendMissing(QStringList &list, const QStringList &more)
{
    QSet<QString> known;
    for (const auto &entry : std::as_const(list))
        known.insert(entry.toLower());
    for (const auto &entry : more) {
        const auto key = entry.toLower();
        if (known.contains(key))
            continue;
        known.insert(key);
        list.append(entry);
    }
}

}  // namespace

void PolicyViewModel::edit(const TfaPolicy &edited)
{
    if (!mayChange())
        return;
    m_parts.editor.edit(edited);
    auto next = m_state;
    if (!m_attempted)
        next.saved = Saved::None;
    replace(m_state, std::move(next));
}

void PolicyViewModel::setMethod(api::TfaType method)
{
    auto edited = m_parts.editor.edited();
    edited.method = methodOf(method);
    edit(edited);
}

NetworkEntry PolicyViewModel::checkNetwork(const QString &text) const
{
    return NetworkEntry::ofTyped(text, m_state.networks);
}

bool PolicyViewModel::addNetwork(const QString &text)
{
    return addNetworks({text}) > 0;
}

qsizetype PolicyViewModel::addNetworks(const QStringList &texts)
{
    if (!mayChange())
        return 0;
    auto edited = m_parts.editor.edited();
    const auto wanted = NetworkImport::read(texts.join(u'\n'), m_state.networks).wanted();
    edited.trustedIps.append(wanted);
    edit(edited);
    return wanted.size();
}

void PolicyViewModel::removeNetwork(qsizetype index)
{
    auto edited = m_parts.editor.edited();
    if (index < 0 || index >= edited.trustedIps.size())
        return;
    edited.trustedIps.removeAt(index);
    edit(edited);
}

void PolicyViewModel::repairNetwork(qsizetype index)
{
    if (index < 0 || index >= m_state.networks.size())
        return;
    const auto repaired = m_state.networks[index].repaired;
    if (repaired.isEmpty())
        return;
    auto edited = m_parts.editor.edited();
    if (edited.trustedIps.contains(repaired))
        edited.trustedIps.removeAt(index);
    else
        edited.trustedIps[index] = repaired;
    edit(edited);
}

void PolicyViewModel::addAlwaysAsked(const DirectoryEntry &who)
{
    m_parts.names.learn(who);
    auto edited = m_parts.editor.edited();
    appendMissing(who.kind == DirectoryEntry::Kind::Person ? edited.mandatoryUsers : edited.mandatoryGroups, {who.id});
    edit(edited);
}

void PolicyViewModel::removeAlwaysAsked(const QString &id)
{
    auto edited = m_parts.editor.edited();
    const auto isIt = [&id](const QString &each) { return each.compare(id, Qt::CaseInsensitive) == 0; };
    edited.mandatoryUsers.removeIf(isIt);
    edited.mandatoryGroups.removeIf(isIt);
    edit(edited);
}

void PolicyViewModel::undo()
{
    if (mayChange())
        m_parts.editor.undo();
}

void PolicyViewModel::redo()
{
    if (mayChange())
        m_parts.editor.redo();
}

void PolicyViewModel::discard()
{
    edit(m_parts.editor.base());
}

void PolicyViewModel::bringBackLost()
{
    if (!m_lost)
        return;
    auto edited = m_parts.editor.edited();
    appendMissing(edited.trustedIps, m_lost->policy.trustedIps);
    appendMissing(edited.mandatoryUsers, m_lost->policy.mandatoryUsers);
    appendMissing(edited.mandatoryGroups, m_lost->policy.mandatoryGroups);
    m_parts.names.resolve(edited.mandatoryUsers, edited.mandatoryGroups);
    edit(edited);
}

void PolicyViewModel::settleLost()
{
    auto known = m_parts.archive.snapshots(m_profile);
    if (known.isEmpty())
        return;
    // Of a portal that is off the lists are not wanted at the next switching on either.
    auto newest = known.last();
    newest.isIntended = true;
    m_parts.archive.keep(m_profile, newest);
    m_lost = {};
    showEdited();
}

void PolicyViewModel::closeMerged()
{
    auto next = m_state;
    next.merged = {};
    replace(m_state, std::move(next));
}

void PolicyViewModel::restoreDraft()
{
    const auto draft = m_parts.archive.draft(m_profile);
    if (!draft || !mayChange())
        return;
    const policy::PolicyMerge merge(draft->base, draft->policy, m_parts.editor.edited());
    m_parts.names.resolve(merge.policy.mandatoryUsers, merge.policy.mandatoryGroups);
    m_ownsDraft = true;
    auto next = m_state;
    next.draft = {};
    replace(m_state, std::move(next));
    edit(merge.policy);
}

void PolicyViewModel::dropDraft()
{
    m_parts.archive.dropDraft(m_profile);
    auto next = m_state;
    next.draft = {};
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
