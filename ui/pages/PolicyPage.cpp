// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyPage.h"

#include "app/viewmodels/PolicyViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/PolicyWords.h"
#include "ui/pages/ReviewDialog.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipList.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/UnsavedBar.h"

#include <QVBoxLayout>

namespace twofold::ui {

using api::TfaType;
using viewmodels::PolicyViewModel;

namespace {

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

QVBoxLayout *section(QWidget *heading, Card *card)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(card);
    return layout;
}

QWidget *textRow(Label *label)
{
    auto *row = new QWidget;
    row->setMinimumHeight(36);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(label);
    return row;
}

}  // namespace

PolicyPage::PolicyPage(PolicyViewModel &viewModel, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
{
    setObjectName(QStringLiteral("policyPage"));
    setHeading(tr("Two-factor policy"), tr("Who has to confirm a sign-in with a second step, and from where."));
    makeNotices();
    makeMethods();
    makeLists();
    makeBar();

    const auto *pane = content()->statePane();
    connect(pane, &StatePane::primaryActivated, this, [this] {
        if (m_viewModel.state().isLoaded)
            Q_EMIT mySignInRequested();
        else if (isForbidden(m_viewModel.state().error))
            Q_EMIT anotherWayRequested();
        else
            m_viewModel.load();
    });
    connect(&m_viewModel, &PolicyViewModel::stateChanged, this, &PolicyPage::refresh);
    refresh();
}

void PolicyPage::makeNotices()
{
    m_error = new ErrorNotice;
    m_error->setObjectName(QStringLiteral("errorNotice"));
    m_outcome = new NoticeBar(Tone::Ok);
    m_outcome->setObjectName(QStringLiteral("outcomeNotice"));
    m_readAgainButton = m_outcome->addButton(tr("Read it again"));
    m_readAgainButton->setObjectName(QStringLiteral("readAgainButton"));
    connect(m_readAgainButton, &QPushButton::clicked, this, [this] { m_viewModel.load(); });
    m_consequence = new NoticeBar(Tone::Warn);
    m_consequence->setObjectName(QStringLiteral("consequenceNotice"));
    body()->addWidget(m_error);
    body()->addWidget(m_outcome);
}

void PolicyPage::makeMethods()
{
    m_methods = new MethodCard;
    m_methods->setObjectName(QStringLiteral("methodCard"));
    m_methods->setAccessibleName(tr("Method"));
    m_methods->addMethod(int(TfaType::None), Icon::Ban, methodName(TfaType::None), tr("Sign-in asks for a password only"));
    m_methods->addMethod(int(TfaType::App), Icon::Qr, methodName(TfaType::App), {});
    m_methods->addMethod(int(TfaType::Sms), Icon::Chat, methodName(TfaType::Sms), {});
    connect(m_methods, &MethodCard::selected, this, [this](int id) {
        m_viewModel.setMethod(TfaType(id));
        refreshMethods();
    });
    body()->addLayout(section(heading(tr("Method"), {}), m_methods));
    body()->addWidget(m_consequence);
}

void PolicyPage::makeLists()
{
    m_networks = new Card;
    m_networks->setObjectName(QStringLiteral("networksCard"));
    m_networks->setAccessibleName(tr("Trusted networks"));
    m_alwaysAsked = new ChipList;
    m_alwaysAsked->setObjectName(QStringLiteral("alwaysAskedChipList"));
    m_alwaysAsked->setAccessibleName(tr("Always ask"));
    m_nobody = textRow(makeLabel(tr("Nobody is on this list"), TextStyle::Small, ColorRole::Text2));
    auto *alwaysAsked = new Card;
    alwaysAsked->setAccessibleName(tr("Always ask"));
    alwaysAsked->addBody(8)->addWidget(m_alwaysAsked);
    alwaysAsked->addRow(m_nobody);
    body()->addLayout(section(heading(tr("Trusted networks"), tr("No code is asked for from these addresses")), m_networks));
    body()->addLayout(section(heading(tr("Always ask"), tr("Even from a trusted network")), alwaysAsked));
    body()->addWidget(makeLabel(tr("Both lists are kept as they are when you save another method. Switching off clears them."),
                                TextStyle::Small, ColorRole::Text3));
}

void PolicyPage::makeBar()
{
    m_unsavedBar = new UnsavedBar;
    m_unsavedBar->setObjectName(QStringLiteral("unsavedBar"));
    connect(m_unsavedBar, &UnsavedBar::discardRequested, this, [this] { m_viewModel.discard(); });
    connect(m_unsavedBar, &UnsavedBar::reviewRequested, this, &PolicyPage::review);
    setBottomBar(m_unsavedBar);
}

void PolicyPage::activate()
{
    m_viewModel.load();
}

void PolicyPage::review()
{
    if (!m_viewModel.state().hasChanges())
        return;
    auto *dialog = new ReviewDialog(m_viewModel.state(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_viewModel.save(); });
    dialog->open();
}

void PolicyPage::refresh()
{
    const auto &state = m_viewModel.state();
    const bool mayEdit = state.isLoaded && state.mayEdit;
    m_unsavedBar->setVisible(mayEdit && state.hasChanges());
    m_unsavedBar->setChanges(1, {tr("Method")});
    m_unsavedBar->setBusy(state.busy);
    if (mayEdit) {
        refreshNotices();
        refreshMethods();
        refreshNetworks();
        refreshAlwaysAsked();
        content()->showContent();
    } else if (state.isLoaded || state.error) {
        refreshStatePane();
        content()->showState();
    } else {
        content()->showWaiting(tr("Reading the policy…"));
    }
}

void PolicyPage::refreshNotices()
{
    const auto &state = m_viewModel.state();
    const auto consequence = consequenceOf(state);
    m_error->showError(state.error, state.host);
    m_consequence->setMessage(consequence.title, consequence.text);
    m_consequence->setVisible(state.hasChanges());
    refreshOutcome();
}

void PolicyPage::refreshOutcome()
{
    using Saved = PolicyViewModel::Saved;
    const auto &state = m_viewModel.state();
    const auto tell = [this](Tone tone, const QString &title, const QString &text) {
        m_outcome->setTone(tone);
        m_outcome->setMessage(title, text);
    };
    switch (state.saved) {
    case Saved::None: break;
    case Saved::Done: tell(Tone::Ok, tr("The policy is saved."), tr("The portal asks for it from the next sign-in on.")); break;
    case Saved::SwitchedOff:
        tell(Tone::Ok, tr("Two-factor sign-in is off."), tr("The portal has cleared trusted networks and the always-ask list."));
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

void PolicyPage::refreshMethods()
{
    const auto &state = m_viewModel.state();
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

void PolicyPage::refreshNetworks()
{
    QStringList addresses;
    for (const auto &network : m_viewModel.state().networks)
        addresses.append(network.address);
    if (m_networks->rowCount() > 0 && addresses == m_shownNetworks)
        return;
    m_shownNetworks = addresses;
    m_networks->clear();
    for (const auto &address : addresses) {
        auto *label = makeLabel(address, TextStyle::Network);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_networks->addRow(textRow(label));
    }
    if (addresses.isEmpty())
        m_networks->addRow(textRow(makeLabel(tr("No trusted networks"), TextStyle::Small, ColorRole::Text2)));
}

void PolicyPage::refreshAlwaysAsked()
{
    QList<ChipList::Entry> entries;
    for (const auto &entry : m_viewModel.state().alwaysAsked) {
        const bool isPerson = entry.who.kind == viewmodels::DirectoryEntry::Kind::Person;
        const bool isUnknown = isPerson && entry.who.name.isEmpty();
        entries.append({.kind = isUnknown ? Chip::Kind::Other
                            : isPerson    ? Chip::Kind::Person
                                          : Chip::Kind::Group,
                        .name = directoryName(entry.who),
                        .size = entry.who.membersCount});
    }
    m_alwaysAsked->setEntries(entries);
    m_alwaysAsked->parentWidget()->setVisible(!entries.isEmpty());
    m_nobody->setVisible(entries.isEmpty());
}

void PolicyPage::refreshStatePane()
{
    const auto &state = m_viewModel.state();
    auto *pane = content()->statePane();
    if (state.isLoaded) {
        pane->setContent(Icon::ShieldCheck, Tone::Info, tr("Only admins can see the policy"),
                         tr("Your own sign-in settings are open to you."));
        pane->setPrimaryAction(tr("Go to My sign-in"));
        pane->setDetails({});
    } else if (isForbidden(state.error)) {
        describeForbidden(*state.error);
    } else {
        const auto text = errorText(*state.error, state.host);
        pane->setContent(iconOf(Tone::Warn), Tone::Warn, text.title, text.body);
        pane->setPrimaryAction(tr("Try again"));
        pane->setDetails(errorDetails(*state.error));
    }
}

}  // namespace twofold::ui
