// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AddressLabDialog.h"

#include "ui/pages/FormField.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/ReplayTableWords.h"
#include "ui/pages/SurveyWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NoticeBar.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AddressLabViewModel;
using Input = AddressLabViewModel::Input;
using Verdict = policy::ChallengePreview::Verdict;

namespace {

constexpr int margin = 24;
constexpr QSize dialogSize(744, 544);
constexpr int leastTableHeight = 132;
const QList<int> columnShares{17, 16, 16, 21, 13, 17};

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Asked: return Tone::Ok;
    case Verdict::NotAsked: return Tone::Warn;
    case Verdict::SignInFails: return Tone::Bad;
    case Verdict::Unknown: break;
    }
    return Tone::Neutral;
}

Icon iconOfVerdict(Verdict verdict)
{
    return verdict == Verdict::Asked ? Icon::ShieldCheck : verdict == Verdict::NotAsked ? Icon::Ban : Icon::Warning;
}

}  // namespace

AddressLabDialog::AddressLabDialog(AddressLabViewModel &lab, QWidget *parent) : QDialog(parent), m_lab(lab)
{
    setObjectName(u"addressLabDialog"_s);
    setWindowTitle(tr("Try an address"));
    setWindowModality(Qt::WindowModal);
    resize(DialogBody::sizeOver(parent, dialogSize));

    auto *field = new QLineEdit;
    field->setObjectName(u"addressField"_s);
    field->setPlaceholderText(u"203.0.113.7"_s);
    field->setFont(Typography::font(TextStyle::Network));
    field->setLayoutDirection(Qt::LeftToRight);
    m_form = new FormField(tr("Would this address be asked for a code?"), field);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) { m_lab.setAddress(text); });
    auto *close = namedButton(u"closeButton"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new BottomBar;
    bar->addTrailing(close);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Try an address"), TextStyle::DialogTitle));
    body->addWidget(m_form);
    body->addWidget(makeVerdicts());
    body->addSpacing(8);
    body->addWidget(makeLabel(tr("Recent sign-ins"), TextStyle::SectionLabel));
    body->addWidget(makeReplay(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(bar);

    connect(&m_lab, &viewmodels::ViewModel::stateChanged, this, &AddressLabDialog::refresh);
    m_lab.setAddress({});
    m_lab.load();
    field->setFocus();
    refresh();
}

QWidget *AddressLabDialog::makeVerdicts()
{
    m_you = new CardRow(Icon::Person, tr("You"));
    m_you->setObjectName(u"youRow"_s);
    m_ordinary = new CardRow(Icon::People, tr("A user in no group"));
    m_ordinary->setObjectName(u"ordinaryRow"_s);
    auto *card = new Card;
    card->setAccessibleName(tr("From this address"));
    card->addRow(m_you);
    card->addRow(m_ordinary);
    m_difference = new NoticeBar(Tone::Warn);
    m_difference->setObjectName(u"differenceNotice"_s);
    m_verdicts = new QWidget;
    auto *layout = new QVBoxLayout(m_verdicts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(card);
    layout->addWidget(m_difference);
    return m_verdicts;
}

QWidget *AddressLabDialog::makeReplay()
{
    m_missing = makeLabel({}, TextStyle::Body, ColorRole::Text2);
    m_missing->setObjectName(u"missingLabel"_s);
    auto *words = new ReplayTableWords(this);
    words->setSourceModel(&m_lab.replay());
    auto *table = new DataTable;
    table->setObjectName(u"replayTable"_s);
    table->setAccessibleName(tr("Recent sign-ins"));
    table->setModel(words);
    table->setShares(columnShares);
    table->setMinimumHeight(leastTableHeight);
    m_replayCard = new Card;
    m_replayCard->setAccessibleName(tr("Recent sign-ins"));
    m_replayCard->addRow(table);
    auto *replay = new QWidget;
    auto *layout = new QVBoxLayout(replay);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing);
    layout->addWidget(m_replayCard, 1);
    layout->addStretch(0);
    return replay;
}

void AddressLabDialog::refresh()
{
    refreshVerdicts();
    refreshReplay();
}

void AddressLabDialog::refreshVerdicts()
{
    const auto &state = m_lab.state();
    const bool isAddress = state.input == Input::Address;
    m_form->setHint(state.input == Input::NoAddress ? tr("One whole address, such as 203.0.113.7 or 2001:db8::7.") : QString());
    m_verdicts->setVisible(isAddress);
    if (!isAddress)
        return;
    refreshRow(m_you, state.you);
    refreshRow(m_ordinary, state.ordinary);
    QStringList differences;
    for (const auto &difference : state.differences)
        differences.append(SurveyWords::difference(difference));
    m_difference->setMessage(tr("The portal reads it in another way"), differences.join(u'\n'));
    m_difference->setVisible(!differences.isEmpty());
}

void AddressLabDialog::refreshRow(CardRow *row, const AddressLabViewModel::Judgement &judgement)
{
    auto why = SurveyWords::reason(judgement.after.reason, judgement.entry);
    if (judgement.before.verdict != judgement.after.verdict)
        why = tr("%1. As the portal is now: %2.", "reason, asked or not")
                  .arg(why, SurveyWords::verdict(judgement.before.verdict).toLower());
    row->setDescription(why);
    row->setPill(iconOfVerdict(judgement.after.verdict), SurveyWords::verdict(judgement.after.verdict),
                 toneOf(judgement.after.verdict));
}

void AddressLabDialog::refreshReplay()
{
    const auto &state = m_lab.state();
    auto missing = SurveyWords::missingHistory(state.reading);
    if (missing.isEmpty() && !state.hasSignIns)
        missing = tr("There were no sign-ins in the last %Ln day(s).", nullptr, viewmodels::SurveyReader::historyDays);
    m_missing->setText(missing);
    m_missing->setVisible(!state.hasSignIns);
    m_replayCard->setVisible(state.hasSignIns);
}

}  // namespace twofold::ui
