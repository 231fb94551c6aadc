// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewDialog.h"

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "ui/pages/ChangeList.h"
#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/NetworkWords.h"
#include "ui/pages/PolicyWords.h"
#include "ui/pages/WayBackNotice.h"
#include "ui/platform/Clipboard.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/NoticeBar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using api::TfaType;
using viewmodels::ChallengeSurveyViewModel;
using viewmodels::PolicyViewModel;
using State = PolicyViewModel::State;

namespace {

constexpr int dialogWidth = 584;
constexpr int nameWidth = 128;

/// A row of the card: what it is about, and what it comes to.
QHBoxLayout *addRow(Card &card, const QString &name)
{
    auto *row = new QWidget;
    row->setMinimumHeight(48);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    auto *label = makeLabel(name, TextStyle::Body, ColorRole::Text2);
    label->setMinimumWidth(nameWidth);
    layout->addWidget(label);
    card.addRow(row);
    return layout;
}

}  // namespace

ReviewDialog::ReviewDialog(const Sources &sources, const QString &leftOut, QWidget *parent)
    : ConfirmDialog(wordsFor(sources.policy.state()),
                    sources.policy.state().edited == TfaType::None ? ButtonRole::Destructive : ButtonRole::Primary, parent)
    , m_sources(sources)
    , m_act(findChild<QPushButton *>(QStringLiteral("actButton")))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));
    body()->addSpacing(8);
    body()->addWidget(makeContent(leftOut), 1);

    auto *copy = namedButton(QStringLiteral("copySummaryButton"), tr("Copy summary"), ButtonRole::Quiet, Icon::Copy);
    auto *copied = new CopiedFeedback(copy);
    connect(copy, &QPushButton::clicked, this, [this, copied] {
        m_sources.clipboard.copyText(summary());
        copied->show();
    });
    addLeading(copy);

    connect(&m_sources.survey, &ChallengeSurveyViewModel::stateChanged, this, &ReviewDialog::refresh);
    connect(&m_sources.policy, &PolicyViewModel::stateChanged, this, &ReviewDialog::refresh);
    refresh();
}

QWidget *ReviewDialog::makeContent(const QString &leftOut)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeChanges());
    if (!leftOut.isEmpty()) {
        const auto words = m_sources.policy.checkNetwork(leftOut).isUsable()
            ? tr("%1 was typed and not added, so it is left out.")
            : tr("%1 can’t be used as typed, so it is left out.");
        auto *left = makeLabel(words.arg(addressText(leftOut)), TextStyle::Small, ColorRole::Text2);
        left->setObjectName(QStringLiteral("leftOutLabel"));
        layout->addWidget(left);
    }
    layout->addSpacing(8);
    layout->addWidget(makeLabel(tr("What happens then"), TextStyle::SectionLabel));
    m_consequence = new NoticeBar(Tone::Warn);
    m_consequence->setObjectName(QStringLiteral("consequenceNotice"));
    layout->addWidget(m_consequence);
    if (needsProof()) {
        m_wayBack = new WayBackNotice(m_sources.wayBack);
        connect(m_wayBack, &WayBackNotice::changed, this, &ReviewDialog::refresh);
        layout->addWidget(m_wayBack);
    }
    layout->addStretch(1);
    return content;
}

Card *ReviewDialog::makeChanges()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("changesCard"));
    card->setAccessibleName(tr("Changes"));
    addMethodRow(*card);
    addNetworkRow(*card);
    addAlwaysAskRow(*card);
    return card;
}

void ReviewDialog::addMethodRow(Card &card)
{
    const auto &state = m_sources.policy.state();
    auto *row = addRow(card, tr("Method"));
    if (state.changes.methodChanged) {
        auto *old = makeLabel(methodName(state.current), TextStyle::Body, ColorRole::Text3, false);
        old->setStruckOut(true);
        old->setAccessibleName(tr("before: %1").arg(methodName(state.current)));
        auto *chevron = new IconView(Icon::ChevronRight);
        chevron->setMirrored(true);
        row->addWidget(old);
        row->addWidget(chevron);
    }
    row->addWidget(makeLabel(methodName(state.edited), TextStyle::Control), 1);
}

void ReviewDialog::addNetworkRow(Card &card)
{
    const auto &state = m_sources.policy.state();
    auto *row = addRow(card, tr("Trusted networks"));
    const auto &change = state.changes.trustedIps;
    if (change.count() == 0) {
        row->addWidget(makeKept(state.networks.size(), state.edited == TfaType::None), 1);
        return;
    }
    auto *list = new ChangeList(TextStyle::Network);
    list->setChanges(change.added, change.removed);
    row->addWidget(list, 1, Qt::AlignVCenter);
}

void ReviewDialog::addAlwaysAskRow(Card &card)
{
    const auto &state = m_sources.policy.state();
    auto *row = addRow(card, tr("Always ask"));
    const auto &people = state.changes.mandatoryUsers;
    const auto &groups = state.changes.mandatoryGroups;
    if (people.count() + groups.count() == 0) {
        row->addWidget(makeKept(state.alwaysAsked.size(), state.edited == TfaType::None), 1);
        return;
    }
    using Kind = viewmodels::DirectoryEntry::Kind;
    const auto names = [this](const QStringList &ids, Kind kind) {
        QStringList names;
        for (const auto &id : ids)
            names.append(directoryName(m_sources.policy.whoIs(kind, id)));
        return names;
    };
    auto *list = new ChangeList(TextStyle::Control);
    list->setChanges(names(people.added, Kind::Person) + names(groups.added, Kind::Group),
                     names(people.removed, Kind::Person) + names(groups.removed, Kind::Group));
    row->addWidget(list, 1, Qt::AlignVCenter);
}

QWidget *ReviewDialog::makeKept(qsizetype count, bool isCleared)
{
    const auto number = QLocale().toString(count);
    const auto words = count == 0 ? tr("None")
        : isCleared               ? tr("Cleared by the portal: %1").arg(number)
                                  : tr("Kept as they are: %1").arg(number);
    return makeLabel(words, TextStyle::Body);
}

/// Switching off and saving with another credential than a session sign nobody here out.
bool ReviewDialog::needsProof() const
{
    const auto &state = m_sources.policy.state();
    return state.edited != TfaType::None && state.savingSignsOut;
}

QString ReviewDialog::consequenceText() const
{
    const auto numbers = surveyConsequence(m_sources.survey.state());
    return numbers.isEmpty() ? consequenceOf(m_sources.policy.state()).text : numbers;
}

QString ReviewDialog::summary() const
{
    const auto &state = m_sources.policy.state();
    QStringList lines{tr("Two-factor policy of %1").arg(state.host)};
    const auto add = [&lines](const QString &name, const QString &what) { lines.append(tr("%1: %2").arg(name, what)); };
    add(tr("Method"),
        state.changes.methodChanged ? tr("%1, before: %2").arg(methodName(state.edited), methodName(state.current))
                                    : methodName(state.edited));
    for (const auto *list : findChildren<ChangeList *>())
        lines.append(list->lines());
    lines.append(m_consequence->title() + u' ' + m_consequence->text());
    return lines.join(u'\n');
}

void ReviewDialog::refresh()
{
    m_consequence->setMessage(consequenceOf(m_sources.policy.state()).title, consequenceText());
    // While the portal is being read, nothing would be sent.
    m_act->setEnabled(!m_sources.policy.state().busy && (!m_wayBack || m_wayBack->isSettled()));
}

ConfirmDialog::Words ReviewDialog::wordsFor(const State &state)
{
    const bool isOff = state.edited == TfaType::None;
    return {
        .title = tr("Review before you save"),
        .text = tr("These changes go to %1.").arg(state.host),
        .keep = tr("Keep editing"),
        .act = isOff               ? tr("Switch off")
            : state.savingSignsOut ? tr("Save and sign everyone out")
                                   : tr("Save and sign everyone else out"),
    };
}

}  // namespace twofold::ui
