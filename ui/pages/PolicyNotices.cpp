// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyNotices.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PolicyWords.h"
#include "ui/widgets/NoticeBar.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using viewmodels::PolicyViewModel;
using State = PolicyViewModel::State;

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

PolicyNotices::PolicyNotices(PolicyViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_error(new ErrorNotice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_error->setObjectName(QStringLiteral("errorNotice"));
    layout->addWidget(m_error);
    m_outcome = addNotice(QStringLiteral("outcomeNotice"), Tone::Ok);
    m_merged = addNotice(QStringLiteral("mergedNotice"), Tone::Warn);
    m_lost = addNotice(QStringLiteral("lostNotice"), Tone::Warn);
    m_draft = addNotice(QStringLiteral("draftNotice"), Tone::Info);
    addButtons();
}

NoticeBar *PolicyNotices::addNotice(const QString &name, Tone tone)
{
    auto *notice = new NoticeBar(tone);
    notice->setObjectName(name);
    notice->hide();
    layout()->addWidget(notice);
    return notice;
}

void PolicyNotices::addButtons()
{
    const auto add = [this](NoticeBar *notice, const QString &name, const QString &text, void (PolicyViewModel::*command)()) {
        auto *button = notice->addButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, &m_viewModel, command);
        return button;
    };
    m_readAgainButton = add(m_outcome, QStringLiteral("readAgainButton"), tr("Read it again"), &PolicyViewModel::load);
    add(m_merged, QStringLiteral("closeMergedButton"), tr("All right"), &PolicyViewModel::closeMerged);
    add(m_lost, QStringLiteral("bringBackButton"), tr("Bring them back"), &PolicyViewModel::bringBackLost);
    add(m_lost, QStringLiteral("settleLostButton"), tr("Leave them out"), &PolicyViewModel::settleLost);
    add(m_draft, QStringLiteral("restoreDraftButton"), tr("Make the changes again"), &PolicyViewModel::restoreDraft);
    add(m_draft, QStringLiteral("dropDraftButton"), tr("Drop them"), &PolicyViewModel::dropDraft);
}

void PolicyNotices::refresh()
{
    const auto &state = m_viewModel.state();
    m_error->showError(state.error, state.host);
    refreshOutcome(state);
    refreshMerged(state);
    refreshLost(state);
    refreshDraft(state);
    // Empty, it would still take the space between two parts of the page.
    const auto isShown = [](const QWidget *notice) { return !notice->isHidden(); };
    const QList<QWidget *> notices{m_error, m_outcome, m_merged, m_lost, m_draft};
    setVisible(std::any_of(notices.cbegin(), notices.cend(), isShown));
}

void PolicyNotices::refreshOutcome(const State &state)
{
    using Saved = PolicyViewModel::Saved;
    const auto tell = [this](Tone tone, const QString &title, const QString &text) {
        m_outcome->setTone(tone);
        m_outcome->setMessage(title, text);
    };
    switch (state.saved) {
    case Saved::None: break;
    case Saved::Done: tell(Tone::Ok, tr("The policy is saved."), tr("The portal asks for it from the next sign-in on.")); break;
    case Saved::SwitchedOff:
        tell(Tone::Ok, tr("Two-factor sign-in is off."),
             state.areListsKept
                 ? tr("The portal has cleared trusted networks and the always-ask list. They are kept on this computer, and "
                      "offered when you switch it on again.")
                 : tr("The portal has cleared trusted networks and the always-ask list."));
        break;
    case Saved::NotDone:
        tell(Tone::Warn, tr("The policy was not saved."), tr("The portal holds what it held before. Your change is still here."));
        break;
    case Saved::Unknown:
        tell(Tone::Warn, tr("It is not known yet whether the policy was saved."), tr("The portal has to be read again to tell."));
        break;
    }
    m_outcome->setVisible(state.saved != Saved::None);
    m_readAgainButton->parentWidget()->setVisible(state.saved == Saved::Unknown);
    m_readAgainButton->setEnabled(!state.busy);
}

void PolicyNotices::refreshMerged(const State &state)
{
    m_merged->setVisible(state.merged.has_value());
    if (!state.merged)
        return;
    const auto &merged = *state.merged;
    auto text = diffText(merged.theirs, merged.theirMethod);
    text += u' ';
    text += merged.isMethodConflict ? tr("You chose another method; yours is kept here. Nothing is saved yet: look it through.")
        : state.hasChanges()        ? tr("Your changes are on top of that. None of them is saved yet: look them through.")
                                    : tr("You had changed the same thing.");
    m_merged->setMessage(merged.by ? tr("%1 changed the policy meanwhile").arg(merged.by->name)
                                   : tr("Somebody else changed the policy meanwhile"),
                         text);
}

void PolicyNotices::refreshLost(const State &state)
{
    m_lost->setVisible(state.lost.has_value());
    if (!state.lost)
        return;
    const auto &lost = *state.lost;
    const auto lists = listsText(lost.policy);
    if (!lost.isWipe) {
        m_lost->setTone(Tone::Info);
        m_lost->setMessage(tr("The lists of before are kept here"),
                           tr("On %1 the portal held %2.").arg(timeText(lost.seen), lists));
        return;
    }
    m_lost->setTone(Tone::Warn);
    const auto who = lost.by ? u' ' + tr("%1 saved the policy on %2.").arg(lost.by->name, timeText(lost.by->when)) : QString();
    const bool hasNetworks = !lost.policy.trustedIps.isEmpty();
    const bool hasPeople = !lost.policy.mandatoryUsers.isEmpty() || !lost.policy.mandatoryGroups.isEmpty();
    const auto title = hasNetworks && hasPeople ? tr("Trusted networks and the always-ask list are gone")
        : hasNetworks                           ? tr("The trusted networks are gone")
                                                : tr("The always-ask list is gone");
    auto text = tr("On %1 the portal held %2.").arg(timeText(lost.seen), lists);
    if (lost.isWhole)
        text += u' ' + tr("The portal’s own page clears them with every save.");
    m_lost->setMessage(title, text + who);
}

void PolicyNotices::refreshDraft(const State &state)
{
    m_draft->setVisible(state.draft.has_value());
    if (state.draft)
        m_draft->setMessage(tr("You have changes that are not saved"), tr("They are from %1.").arg(timeText(*state.draft)));
}

}  // namespace twofold::ui
