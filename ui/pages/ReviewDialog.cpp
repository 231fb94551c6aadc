// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewDialog.h"

#include "ui/pages/PolicyWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/NoticeBar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using api::TfaType;
using State = viewmodels::PolicyViewModel::State;

namespace {

constexpr int dialogWidth = 584;
constexpr int nameWidth = 128;

/// A row of the card: what it is about, and what it comes to, which the caller fills in.
QHBoxLayout *addRow(Card &card, const QString &name)
{
    auto *row = new QWidget;
    row->setMinimumHeight(48);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto *label = makeLabel(name, TextStyle::Body, ColorRole::Text2);
    label->setMinimumWidth(nameWidth);
    layout->addWidget(label);
    card.addRow(row);
    return layout;
}

}  // namespace

ReviewDialog::ReviewDialog(const State &state, QWidget *parent)
    : ConfirmDialog(wordsFor(state), state.edited == TfaType::None ? ButtonRole::Destructive : ButtonRole::Primary, parent)
{
    setObjectName(QStringLiteral("reviewDialog"));
    setMinimumWidth(dialogWidth);

    auto *card = new Card;
    card->setAccessibleName(tr("Changes"));
    auto *method = addRow(*card, tr("Method"));
    auto *chevron = new IconView(Icon::ChevronRight);
    chevron->setMirrored(true);
    method->addWidget(makeLabel(methodName(state.current), TextStyle::Body, ColorRole::Text3, false));
    method->addWidget(chevron);
    method->addWidget(makeLabel(methodName(state.edited), TextStyle::Control), 1);
    const bool isCleared = state.edited == TfaType::None;
    addRow(*card, tr("Trusted networks"))
        ->addWidget(makeLabel(listWords(isCleared, state.networks.size()), TextStyle::Body), 1);
    addRow(*card, tr("Always ask"))->addWidget(makeLabel(listWords(isCleared, state.alwaysAsked.size()), TextStyle::Body), 1);

    const auto consequence = consequenceOf(state);
    body()->addSpacing(8);
    body()->addWidget(card);
    body()->addSpacing(8);
    body()->addWidget(makeLabel(tr("What happens then"), TextStyle::SectionLabel));
    body()->addWidget(new NoticeBar(Tone::Warn, consequence.title, consequence.text));
}

ConfirmDialog::Words ReviewDialog::wordsFor(const State &state)
{
    return {
        .title = tr("Review before you save"),
        .text = tr("These changes go to %1.").arg(state.host),
        .keep = tr("Keep editing"),
        .act = state.edited == TfaType::None ? tr("Switch off") : tr("Save and sign everyone out"),
    };
}

QString ReviewDialog::listWords(bool isCleared, qsizetype count)
{
    if (count == 0)
        return tr("None");
    const auto number = QLocale().toString(count);
    return isCleared ? tr("Cleared by the portal: %1").arg(number) : tr("Kept as they are: %1").arg(number);
}

}  // namespace twofold::ui
