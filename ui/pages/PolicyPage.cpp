// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyPage.h"

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/WayBackViewModel.h"
#include "ui/pages/AlwaysAskSection.h"
#include "ui/pages/NetworksSection.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/PolicyNotices.h"
#include "ui/pages/PolicyWords.h"
#include "ui/pages/ReviewDialog.h"
#include "ui/pages/StandIn.h"
#include "ui/pages/SurveyPanel.h"
#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/UnsavedBar.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

using api::TfaType;
using viewmodels::PolicyViewModel;

namespace {

/// Of the window, in px: below it the preview is a line above the form (DESIGN, layout rules).
constexpr int twoColumnsFrom = 960;
constexpr int columnSpacing = 24;

/// What a group of rows is about, with a remark that goes beside it or, where there is no room, below.
QWidget *heading(const QString &name, const QString &remark)
{
    auto *whole = new QWidget;
    auto *layout = new FlowLayout(whole);
    auto *label = Page::makeSectionLabel(name);
    label->setWordWrap(false);
    layout->addWidget(label);
    if (!remark.isEmpty())
        layout->addWidget(makeLabel(remark, TextStyle::Small, ColorRole::Text2, false));
    return whole;
}

QVBoxLayout *section(QWidget *heading, QWidget *content)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(content);
    return layout;
}

/// What a review is about: the changes, and what of others is under them.
std::pair<policy::PolicyDiff, policy::PolicyDiff> reviewed(const PolicyViewModel::State &state)
{
    return {state.changes, state.merged ? state.merged->theirs : policy::PolicyDiff()};
}

}  // namespace

PolicyPage::PolicyPage(const Models &models, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_models(models)
    , m_platform(platform)
    , m_notices(new PolicyNotices(models.policy))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("policyPage"));
    setHeading(tr("Two-factor policy"), tr("Who has to confirm a sign-in with a second step, and from where."));
    m_columns->setSpacing(columnSpacing);
    m_columns->addWidget(makeForm(), 1);
    m_columns->addWidget(makeSurvey());
    body()->addWidget(m_notices);
    body()->addLayout(m_columns);
    makeBar();
    addShortcuts();

    connect(&m_models.policy, &PolicyViewModel::stateChanged, this, &PolicyPage::refresh);
    arrange();
    refresh();
}

QWidget *PolicyPage::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(section(heading(tr("Method"), {}), makeMethods()));
    m_networks = new NetworksSection(m_models.policy, m_platform.fileDialogs);
    layout->addLayout(section(heading(tr("Trusted networks"), tr("No code is asked for from these addresses")), m_networks));
    m_alwaysAsk = new AlwaysAskSection(m_models.policy, m_models.search);
    layout->addLayout(section(heading(tr("Always ask"), tr("Even from a trusted network")), m_alwaysAsk));
    layout->addStretch(1);
    return form;
}

QWidget *PolicyPage::makeMethods()
{
    m_methods = new MethodCard;
    m_methods->setObjectName(QStringLiteral("methodCard"));
    m_methods->setAccessibleName(tr("Method"));
    m_methods->addMethod(int(TfaType::None), Icon::Ban, methodName(TfaType::None), tr("Sign-in asks for a password only"));
    m_methods->addMethod(int(TfaType::App), Icon::Qr, methodName(TfaType::App), {});
    m_methods->addMethod(int(TfaType::Sms), Icon::Chat, methodName(TfaType::Sms), {});
    connect(m_methods, &MethodCard::selected, this, [this](int id) {
        m_models.policy.setMethod(TfaType(id));
        refreshMethods();
    });
    return m_methods;
}

QWidget *PolicyPage::makeSurvey()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_survey = new SurveyPanel(m_models.survey, m_models.addressLab);
    m_consequence = new NoticeBar(Tone::Warn);
    m_consequence->setObjectName(QStringLiteral("consequenceNotice"));
    m_survey->setConsequence(m_consequence);
    layout->addWidget(m_survey);
    layout->addStretch(1);
    return side;
}

void PolicyPage::makeBar()
{
    m_unsavedBar = new UnsavedBar;
    m_unsavedBar->setObjectName(QStringLiteral("unsavedBar"));
    connect(m_unsavedBar, &UnsavedBar::discardRequested, this, [this] { m_models.policy.discard(); });
    connect(m_unsavedBar, &UnsavedBar::reviewRequested, this, &PolicyPage::review);
    setBottomBar(m_unsavedBar);
}

void PolicyPage::addShortcuts()
{
    // A field that is being typed in takes them first, for its own steps.
    auto *undo = Shortcuts::add(Shortcuts::Id::Undo, this, Qt::WidgetWithChildrenShortcut);
    auto *redo = Shortcuts::add(Shortcuts::Id::Redo, this, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_models.policy, &PolicyViewModel::undo);
    connect(redo, &QShortcut::activated, &m_models.policy, &PolicyViewModel::redo);
}

void PolicyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PolicyPage::arrange()
{
    const bool isNarrow = window()->width() < Typography::roomFor(twoColumnsFrom);
    m_columns->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    auto *side = m_columns->itemAt(1)->widget();
    const int wide = Typography::roomFor(SurveyPanel::columnWidth);
    side->setMinimumWidth(isNarrow ? 0 : wide);
    side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wide);
    m_survey->setCompact(isNarrow);
}

void PolicyPage::activate()
{
    m_models.policy.load();
    setFocus();
}

void PolicyPage::review()
{
    if (!m_models.policy.state().hasChanges())
        return;
    if (m_models.policy.state().savingSignsOut)
        m_models.wayBack.load();
    auto *dialog =
        new ReviewDialog({m_models.policy, m_models.survey, m_models.wayBack, m_platform.clipboard}, m_networks->leftOut(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_models.policy.save(); });
    // Read again after a sign-in, the policy may differ from what the person is looking through.
    connect(&m_models.policy, &PolicyViewModel::stateChanged, dialog, [this, dialog, shown = reviewed(m_models.policy.state())] {
        if (reviewed(m_models.policy.state()) != shown)
            dialog->reject();
    });
    connect(dialog, &QDialog::finished, this, [this] { m_models.wayBack.clear(); });
    dialog->open();
}

void PolicyPage::refresh()
{
    const auto &state = m_models.policy.state();
    const bool mayEdit = state.isLoaded && state.mayEdit;
    const bool isRead = std::exchange(m_wasBusy, state.busy) && !state.busy;
    const bool hadFocus = holdsFocus();
    m_unsavedBar->setVisible(mayEdit && state.hasChanges());
    m_unsavedBar->setChanges(int(state.changes.count()), changeKinds(state.changes));
    m_unsavedBar->setBusy(state.busy);
    if (mayEdit) {
        const auto consequence = consequenceOf(state);
        m_consequence->setMessage(consequence.title, consequence.text);
        m_consequence->setVisible(state.hasChanges());
        m_survey->setHost(state.host);
        // With every reading of the policy, and not in between: an error is not tried again by itself.
        if (isRead)
            m_models.survey.load();
        m_notices->refresh();
        refreshMethods();
        m_networks->refresh();
        m_alwaysAsk->refresh();
        content()->showContent();
        // A step back can disable what it was done in; the next one is to reach this page still.
        if (hadFocus && !holdsFocus())
            setFocus();
    } else if (state.isLoaded || state.error) {
        showStandIn();
    } else {
        content()->showWaiting(tr("Reading the policy…"));
    }
}

bool PolicyPage::holdsFocus() const
{
    const auto *focused = window()->focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void PolicyPage::refreshMethods()
{
    const auto &state = m_models.policy.state();
    const auto notOffered = tr("This portal does not offer it");
    m_methods->setAvailable(int(TfaType::App), state.isAppOffered && state.isAppAvailable);
    m_methods->setDescription(int(TfaType::App), state.isAppOffered ? tr("A 6-digit code from an app on the phone") : notOffered);
    m_methods->setPill(int(TfaType::App), Icon::None, state.isAppOffered && state.isAppAvailable ? QString() : tr("Unavailable"));

    m_methods->setAvailable(int(TfaType::Sms), state.isSmsOffered && state.isSmsAvailable);
    m_methods->setDescription(int(TfaType::Sms),
                              !state.isSmsOffered         ? notOffered
                                  : !state.isSmsAvailable ? tr("No SMS service is connected to this portal")
                                                          : tr("A code by text message to the phone"));
    m_methods->setPill(int(TfaType::Sms), Icon::None, state.isSmsOffered && state.isSmsAvailable ? QString() : tr("Unavailable"));
    m_methods->setSelectedMethod(int(state.edited));
}

void PolicyPage::showStandIn()
{
    const auto &state = m_models.policy.state();
    if (state.isLoaded)
        standIn()->showNoPermission(tr("Only admins can see the policy"));
    else
        standIn()->showFault(*state.error, {.host = state.host, .again = [this] { m_models.policy.load(); }, .isOfPolicy = true});
}

}  // namespace twofold::ui
