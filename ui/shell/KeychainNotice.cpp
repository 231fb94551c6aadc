// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeychainNotice.h"

#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NetworkWords.h"

#include <QPushButton>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ShellViewModel;

KeychainNotice::KeychainNotice(ShellViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent)
    : NoticeBar(Tone::Warn, {}, {}, parent)
    , m_viewModel(viewModel)
    , m_connection(connection)
    , m_retryButton(addButton({}))
    , m_leaveButton(addButton({}, ButtonRole::Quiet))
{
    setObjectName(u"keychainNoticeBar"_s);
    m_retryButton->setObjectName(u"retryKeychainButton"_s);
    m_leaveButton->setObjectName(u"sessionOnlyButton"_s);
    connect(m_retryButton, &QPushButton::clicked, this,
            [this] { isStaying() ? m_viewModel.retryRemoval() : m_viewModel.retryKeychain(); });
    connect(m_leaveButton, &QPushButton::clicked, this,
            [this] { isStaying() ? m_viewModel.leaveStayingEntry() : m_viewModel.keepForThisSessionOnly(); });
    connect(&m_viewModel, &ShellViewModel::stateChanged, this, &KeychainNotice::refresh);
    connect(&m_connection, &viewmodels::ConnectionViewModel::stateChanged, this, &KeychainNotice::refresh);
    hide();
    refresh();
}

void KeychainNotice::refresh()
{
    const auto &state = m_viewModel.state();
    const bool isLocked = state.keychainFault && state.keychainFault->kind == Error::Kind::KeychainLocked;
    if (isStaying()) {
        setMessage(tr("Your sign-in is still in the keychain."),
                   tr("It is to be kept only until you close Twofold, but the keychain did not remove “%1”.")
                       .arg(addressText(state.stayingEntry)));
    } else if (state.keychainFault) {
        const auto words = errorText(*state.keychainFault, state.host);
        setMessage(words.title, body(words.body));
    }
    m_leaveButton->setText(isStaying() ? tr("Leave it there") : tr("Keep for this session only"));
    m_retryButton->setText(state.isUnlocking ? tr("Waiting for the keychain…")
                               : isLocked    ? tr("Unlock and retry")
                                             : tr("Try again"));
    m_retryButton->setEnabled(!state.isUnlocking);
    const bool isInTheWay = isStaying()
        || (state.keychainFault
            && (!state.isInKeychain || state.hasUnreadSecret || !state.leftEntry.isEmpty() || holdsProxyPassword()));
    if (isInTheWay == !isHidden())
        return;
    setVisible(isInTheWay);
    Q_EMIT shownChanged();
}

/// The open account was to leave the keychain, and has not.
bool KeychainNotice::isStaying() const
{
    return !m_viewModel.state().stayingEntry.isEmpty();
}

/// What stands in the way first: without the proxy nobody gets as far as to sign in.
QString KeychainNotice::body(const QString &inGeneral) const
{
    const auto &state = m_viewModel.state();
    const bool isLocked = state.keychainFault->kind == Error::Kind::KeychainLocked;
    if (holdsProxyPassword())
        return isLocked
            ? tr("Your proxy’s password may be kept there. Unlock it to get through, or enter the password under Proxy.")
            : tr("Your proxy’s password may be kept there. Try again in a moment, or enter the password under Proxy.");
    if (state.hasUnreadSecret)
        return isLocked ? tr("Your sign-in may be kept there. Unlock it to go on where you were, or sign in anew.")
                        : tr("Your sign-in may be kept there. Try again in a moment, or sign in anew.");
    if (state.isInKeychain && !state.leftEntry.isEmpty())
        return isLocked
            ? tr("The sign-in that you ended may still lie there as “%1”. Unlock it to have that removed.").arg(state.leftEntry)
            : tr("The sign-in that you ended may still lie there as “%1”. Try again in a moment to have that removed.")
                  .arg(state.leftEntry);
    return inGeneral;
}

/// Portals on this computer are reached without it.
bool KeychainNotice::holdsProxyPassword() const
{
    return m_connection.state().hasUnreadPassword && !m_viewModel.state().isLoopback;
}

}  // namespace twofold::ui
