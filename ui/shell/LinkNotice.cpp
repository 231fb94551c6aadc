// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LinkNotice.h"

#include "app/viewmodels/ConnectViewModel.h"

namespace twofold::ui {

using viewmodels::ConnectViewModel;
using Advice = ConnectViewModel::LinkAdvice;

LinkNotice::LinkNotice(ConnectViewModel &viewModel, QWidget *parent)
    : NoticeBar(Tone::Info, {}, {}, parent)
    , m_viewModel(viewModel)
{
    setObjectName(QStringLiteral("linkNotice"));
    connect(&m_viewModel, &ConnectViewModel::stateChanged, this, &LinkNotice::refresh);
    refresh();
}

void LinkNotice::refresh()
{
    const auto advice = m_viewModel.state().linkAdvice;
    const bool isGood = advice == Advice::SignInToSetUp || advice == Advice::SignInForCode;
    setTone(isGood ? Tone::Info : Tone::Warn);
    switch (advice) {
    case Advice::None: break;
    case Advice::SignInToSetUp:
        setMessage(tr("Sign in, then the set-up opens."), tr("Your link is for an account of this portal."));
        break;
    case Advice::SignInForCode:
        setMessage(tr("Sign in, then your code is asked for."), tr("Your link is for an account of this portal."));
        break;
    case Advice::Expired:
        setMessage(tr("That link has expired."),
                   tr("Sign in instead. What the link was for opens then, if the portal asks for it."));
        break;
    case Advice::NotChecked:
        setMessage(tr("The portal could not be asked about that link."), tr("Sign in instead, or open the link again."));
        break;
    }
    setVisible(advice != Advice::None);
}

}  // namespace twofold::ui
