// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CodesStep.h"

#include "app/viewmodels/SetupViewModel.h"
#include "ui/pages/CodesPanel.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/SideBySide.h"
#include "ui/pages/StandIn.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/NoticeBar.h"

#include <QVBoxLayout>

namespace twofold::ui {

using viewmodels::SetupViewModel;

namespace {

constexpr int sideWidth = 328;
constexpr int besideFrom = 720;

}  // namespace

CodesStep::CodesStep(SetupViewModel &viewModel, const Platform &platform, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_content(new PageContent)
    , m_standIn(new StandIn(*m_content, platform, this))
    , m_codes(new CodesPanel(platform, [this] { return m_viewModel.sheetData(); }))
{
    auto *columns = new SideBySide(m_codes, makeSide(), besideFrom);
    columns->setStretches(1, 0);
    m_content->column()->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);

    connect(m_codes, &CodesPanel::kept, this, [this] { m_viewModel.setKept(); });
    connect(&m_viewModel, &SetupViewModel::stateChanged, this, &CodesStep::refresh);
    refresh();
}

QWidget *CodesStep::makeSide()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Keep them now"));
    auto *body = card->addBody();
    body->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Keep them now"), TextStyle::SectionLabel));
    words->addWidget(makeLabel(tr("You can see them later too, under My sign-in."), TextStyle::Small, ColorRole::Text2));
    body->addLayout(words);
    body->addSpacing(4);
    for (auto *button : {m_codes->printButton(), m_codes->saveButton(), m_codes->copyButton(), m_codes->moreButton()}) {
        setStyleProperty(button, "align", QStringLiteral("leading"));
        body->addWidget(button);
    }

    auto *side = new QWidget;
    side->setMinimumWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(card);
    layout->addWidget(
        new NoticeBar(Tone::Info, {}, tr("Not in the same place as your phone, so that losing one never costs you both.")));
    layout->addStretch(1);
    return side;
}

void CodesStep::begin()
{
    m_codes->printButton()->setFocus();
}

void CodesStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodesStep::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_codes->clear();
}

void CodesStep::refresh()
{
    const auto &state = m_viewModel.state();
    if (!state.codes.isEmpty()) {
        if (isVisible())
            m_codes->setCodes(state.codes);
        m_codes->setKept(state.kept);
        m_content->showContent();
    } else if (state.error) {
        m_standIn->show(
            {.icon = iconOf(Tone::Warn),
             .tone = Tone::Warn,
             .title = tr("Your backup codes can’t be read now"),
             .body = tr("Two-factor sign-in is on, and your app works. %1").arg(errorText(*state.error, state.issuer).body),
             .primary = {tr("Try again"), [this] { m_viewModel.retry(); }},
             .details = errorDetails(*state.error)});
    } else {
        m_content->showWaiting(tr("Reading your backup codes…"));
    }
}

}  // namespace twofold::ui
