// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountsDialog.h"

#include "ui/pages/AccountRow.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/OtherSessionsDialog.h"
#include "ui/pages/RenameDialog.h"
#include "ui/pages/SignInWayList.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/TabOrder.h"

#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AccountsViewModel;
using Account = AccountsViewModel::Account;
using Elsewhere = AccountsViewModel::Elsewhere;

AccountsDialog::AccountsDialog(AccountsViewModel &viewModel, MayLeave mayLeave, QWidget *parent)
    : QDialog(parent)
    , m_viewModel(viewModel)
    , m_mayLeave(std::move(mayLeave))
    , m_notice(new NoticeBar(Tone::Warn))
    , m_card(new Card)
    , m_empty(makeLabel(tr("No portal was opened yet."), TextStyle::Body, ColorRole::Text2))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Portals and accounts"));
    setWindowModality(Qt::WindowModal);
    m_notice->setObjectName(u"accountsNotice"_s);
    m_card->setObjectName(u"accountsCard"_s);
    m_card->setAccessibleName(tr("Portals and accounts"));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Portals and accounts"), TextStyle::DialogTitle));
    column->addSpacing(4);
    column->addWidget(
        makeLabel(tr("In your order. It is also the order of the portal menu."), TextStyle::Body, ColorRole::Text2));
    column->addSpacing(16);
    column->addWidget(m_notice);
    column->addSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addWidget(makeHere());
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new BodyScrollArea(content), 1);
    layout->addWidget(makeBar());
    resize(DialogBody::sizeOver(parent, {704, 520}));

    connect(&m_viewModel, &AccountsViewModel::stateChanged, this, &AccountsDialog::refresh);
    refresh();
}

QWidget *AccountsDialog::makeHere()
{
    m_openRow = new CardRow(Icon::Lock, {});
    m_openRow->setObjectName(u"openAccountRow"_s);
    auto *signOut = namedButton(u"signOutHereButton"_s, tr("Sign out here"));
    m_openRow->setTrailing(signOut);
    connect(signOut, &QPushButton::clicked, this, [this] { leave([this] { Q_EMIT signOutRequested(); }); });

    m_othersRow = new CardRow(Icon::Globe, tr("Other browsers and devices"));
    m_othersRow->setObjectName(u"othersRow"_s);
    m_elsewhereButton = namedButton(u"elsewhereButton"_s, {});
    m_othersRow->setTrailing(m_elsewhereButton);
    connect(m_elsewhereButton, &QPushButton::clicked, this, &AccountsDialog::signOutElsewhere);

    auto *card = new Card;
    card->setAccessibleName(tr("Signed in now"));
    card->addRow(m_openRow);
    card->addRow(m_othersRow);
    m_here = new QWidget;
    auto *layout = new QVBoxLayout(m_here);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Signed in now"), TextStyle::SectionLabel));
    layout->addWidget(card);
    return m_here;
}

QWidget *AccountsDialog::makeBar()
{
    auto *add = namedButton(u"addPortalButton"_s, tr("Add portal…"), ButtonRole::Default, Icon::Plus);
    m_closeButton = namedButton(u"closeButton"_s, tr("Close"));
    connect(add, &QPushButton::clicked, this, [this] { leave([this] { Q_EMIT addPortalRequested(); }); });
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new BottomBar;
    bar->addLeading(add);
    bar->addTrailing(m_closeButton);
    return bar;
}

void AccountsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_shown.clear();  // "yesterday" may be another day by now
    m_viewModel.clearMessages();
    m_viewModel.loadOthers();
    refresh();
    m_closeButton->setFocus();
}

void AccountsDialog::refresh()
{
    refreshNotice();
    refreshAccounts();
    refreshHere();
}

void AccountsDialog::refreshNotice()
{
    const auto &state = m_viewModel.state();
    m_notice->setVisible(state.error || state.elsewhere != Elsewhere::None);
    if (state.error && !state.keptEntry.isEmpty()) {
        m_notice->setTone(Tone::Warn);
        m_notice->setMessage(
            tr("The saved sign-in may still be in the keychain."),
            tr("%1 So the account stays in the list, signed out. Forget it again when the keychain can be used, or "
               "remove the entry “%2” in your keychain program.")
                .arg(errorText(*state.error, {}).title, state.keptEntry));
    } else if (state.error) {
        m_notice->setTone(Tone::Bad);
        m_notice->setMessage(tr("The list of your portals could not be written."),
                             tr("The change holds until you close Twofold. The reason: %1").arg(state.error->detail));
    } else if (state.elsewhere == Elsewhere::Done) {
        m_notice->setTone(Tone::Ok);
        m_notice->setMessage(tr("Signed out everywhere else."), tr("You are still signed in here."));
    } else if (state.elsewhere == Elsewhere::Unknown) {
        m_notice->setTone(Tone::Warn);
        m_notice->setMessage(tr("The portal’s answer was lost."), tr("What it says now stands below."));
    }
}

void AccountsDialog::refreshAccounts()
{
    const auto &accounts = m_viewModel.state().accounts;
    m_card->setVisible(!accounts.isEmpty());
    m_empty->setVisible(accounts.isEmpty());
    if (accounts == m_shown)
        return;
    m_shown = accounts;
    // The focus stays with its account, wherever that has gone.
    const auto *row = focusedRow();
    const auto focusedId = row ? row->accountId() : QString();
    const auto focusedName = row && focusWidget() ? focusWidget()->objectName() : QString();
    m_card->clear();
    for (const auto &account : accounts) {
        auto *added = addRow(account);
        added->setMovable(account.id != accounts.first().id, account.id != accounts.last().id);
        if (account.id != focusedId)
            continue;
        added->show();  // only what is shown takes the focus
        added->focusButton(focusedName);
    }
    orderTabs(m_card);
}

AccountRow *AccountsDialog::addRow(const Account &account)
{
    auto *row = new AccountRow(account);
    row->setObjectName(u"account%1Row"_s.arg(m_card->rowCount() + 1));
    m_card->addRow(row);
    // Queued: the row goes in what follows, and its menu or button is still at work.
    connect(
        row, &AccountRow::openRequested, this, [this, id = account.id] { leave([this, id] { Q_EMIT openRequested(id); }); },
        Qt::QueuedConnection);
    connect(
        row, &AccountRow::renameRequested, this, [this, account] { rename(account); }, Qt::QueuedConnection);
    connect(
        row, &AccountRow::forgetRequested, this, [this, account] { forget(account); }, Qt::QueuedConnection);
    connect(
        row, &AccountRow::moveRequested, this, [this, id = account.id](int places) { m_viewModel.move(id, places); },
        Qt::QueuedConnection);
    return row;
}

AccountRow *AccountsDialog::focusedRow() const
{
    for (auto *widget = focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<AccountRow *>(widget))
            return row;
    }
    return nullptr;
}

void AccountsDialog::refreshHere()
{
    const auto &state = m_viewModel.state();
    const auto *open = state.open();
    m_here->setVisible(open && open->isSignedIn);
    if (!open)
        return;
    m_openRow->setTitle(tr("%1 on %2", "e-mail, portal").arg(open->userName, open->name));
    m_openRow->setDescription(SignInWayList::nameOf(open->way));

    const int count = int(state.others.size());
    const bool isTold = state.areOthersKnown && !state.othersError;
    if (state.othersError)
        m_othersRow->setDescription(errorText(*state.othersError, open->address).title);
    else if (!state.areOthersKnown)
        m_othersRow->setDescription(tr("Asking the portal…"));
    else
        m_othersRow->setDescription(count == 0 ? tr("Signed in nowhere else") : tr("%Ln other session(s)", nullptr, count));
    m_elsewhereButton->setText(state.othersError ? tr("Ask again") : tr("Sign out everywhere else (%1)…").arg(count));
    m_elsewhereButton->setEnabled(!state.areOthersBusy && (state.othersError || (isTold && count > 0)));
}

void AccountsDialog::rename(const Account &account)
{
    const auto what = tr("%1 on %2", "e-mail, portal").arg(account.userName, account.address);
    if (const auto name = RenameDialog::ask(account.hasOwnName ? account.name : QString(), what, this))
        m_viewModel.rename(account.id, *name);
}

void AccountsDialog::forget(const Account &account)
{
    const auto where = account.isOpen
        ? tr("Twofold signs out there, wipes the saved sign-in from this computer’s keychain, and takes the "
             "account off this list.")
        : tr("Twofold wipes the saved sign-in from this computer’s keychain and takes the account off this "
             "list. At the portal that sign-in ends in its own time.");
    const auto text = where + u' ' + tr("Nothing is deleted at the portal, and you can add it again.");
    const bool isSure = ConfirmDialog::ask(this, tr("Forget %1 on %2?", "e-mail, portal").arg(account.userName, account.name),
                                           text, tr("Keep it"), tr("Forget"));
    if (isSure && (!account.isOpen || m_mayLeave(this)))
        m_viewModel.forget(account.id);
}

void AccountsDialog::signOutElsewhere()
{
    const auto &state = m_viewModel.state();
    if (state.othersError)
        return m_viewModel.loadOthers();
    const auto *open = state.open();
    if (!open)
        return;
    OtherSessionsDialog dialog(state.others, open->name, this);
    if (dialog.exec() == Accepted)
        m_viewModel.signOutElsewhere();
}

void AccountsDialog::leave(const std::function<void()> &emitSignal)
{
    if (!m_mayLeave(this))
        return;
    hide();
    emitSignal();
}

}  // namespace twofold::ui
