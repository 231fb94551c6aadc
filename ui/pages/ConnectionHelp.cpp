// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionHelp.h"

#include "app/viewmodels/ConnectionViewModel.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NoticeBar.h"

namespace twofold::ui {

using namespace Qt::StringLiterals;

ConnectionHelp::ConnectionHelp(viewmodels::ConnectionViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_notice(new NoticeBar(Tone::Warn, {}, {}, this))
    , m_certificateButton(namedButton(u"certificateButton"_s, tr("Show certificate…"), ButtonRole::Quiet))
    , m_forgetButton(namedButton(u"forgetTrustButton"_s, tr("Forget the trusted certificate…"), ButtonRole::Quiet))
    , m_proxyButton(namedButton(u"proxyButton"_s, tr("Proxy…"), ButtonRole::Plain))
{
    m_notice->setObjectName(u"settingsNoticeBar"_s);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_certificateButton);
    layout->addWidget(m_forgetButton);
    layout->addWidget(m_proxyButton);
    connect(m_certificateButton, &QPushButton::clicked, this, [this] { Q_EMIT certificateRequested(m_portal); });
    connect(m_forgetButton, &QPushButton::clicked, this, &ConnectionHelp::askToForget);
    connect(m_proxyButton, &QPushButton::clicked, this, &ConnectionHelp::proxyRequested);
    connect(&m_viewModel, &viewmodels::ConnectionViewModel::stateChanged, this, &ConnectionHelp::refreshNotice);
    setError({}, {});
}

void ConnectionHelp::setError(const std::optional<Error> &error, const QUrl &portal)
{
    m_portal = portal;
    const bool isChange = error && error->kind == Error::Kind::CertificateChanged;
    m_certificateButton->setVisible(isChange || (error && error->kind == Error::Kind::NotTrusted));
    m_forgetButton->setVisible(isChange);
    const bool isAboutProxy = error && (error->kind == Error::Kind::ProxyRefused || !proxyOf(*error).isEmpty());
    setButtonRole(m_proxyButton, isAboutProxy ? ButtonRole::Quiet : ButtonRole::Plain);
    m_isNotTrusted = error && error->kind == Error::Kind::NotTrusted;
    m_isCalledFor = isChange || isAboutProxy || m_isNotTrusted;
    if (m_onlyWhenCalledFor)
        setVisible(m_isCalledFor);
    refreshNotice();
}

void ConnectionHelp::showOnlyWhenCalledFor()
{
    m_onlyWhenCalledFor = true;
    setVisible(m_isCalledFor);
    refreshNotice();
}

void ConnectionHelp::askToForget()
{
    const auto host = m_portal.host();
    const ConfirmDialog::Words words{
        .title = tr("Forget the certificate that you trusted for %1?").arg(host),
        .text = tr("Do it only if whoever runs the portal told you, by phone or in person, that its certificate was renewed. "
                   "Twofold then "
                   "connects again, and trusts the new one only after you have compared its fingerprint."),
        .keep = tr("Keep trusting it"),
        .act = tr("Forget it"),
    };
    auto *dialog = new ConfirmDialog(words, ButtonRole::Destructive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, portal = m_portal] {
        m_viewModel.lookAt(portal);
        m_viewModel.forgetTrust();
    });
    dialog->open();
}

void ConnectionHelp::refreshNotice()
{
    const auto &state = m_viewModel.state();
    const auto fault = m_isNotTrusted ? m_viewModel.authoritiesFault(m_portal) : std::nullopt;
    if (state.isUnsaved)
        m_notice->setMessage(
            tr("That could not be saved; it holds until you close Twofold."),
            tr("The reason: %1")
                .arg(state.error->kind == Error::Kind::FileFault ? state.error->detail : errorText(*state.error, {}).title));
    else if (state.damagedFile)
        m_notice->setMessage(
            tr("Your proxy and the certificates you trusted could not be read."),
            tr("The file was put aside as %1. Set the proxy again; Twofold asks about a certificate when it meets one.")
                .arg(*state.damagedFile));
    else if (fault)
        m_notice->setMessage(tr("The file with the certificates that you trust for %1 could not be read.").arg(m_portal.host()),
                             tr("The reason: %1").arg(fault->detail));
    const bool isWanted = m_isCalledFor || !m_onlyWhenCalledFor;
    m_notice->setVisible(isWanted && (state.isUnsaved || state.damagedFile || fault));
}

}  // namespace twofold::ui
