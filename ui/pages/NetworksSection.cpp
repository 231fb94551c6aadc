// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NetworksSection.h"

#include "ui/pages/ErrorText.h"
#include "ui/pages/ImportNetworksDialog.h"
#include "ui/pages/NetworkWords.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/NoticeBar.h"

#include <QVBoxLayout>

namespace twofold::ui {

using viewmodels::PolicyViewModel;

NetworksSection::NetworksSection(PolicyViewModel &viewModel, FileDialogs &fileDialogs, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_fileDialogs(fileDialogs)
    , m_list(new NetworkList)
    , m_v6(new NoticeBar(
          Tone::Warn, tr("People who come over IPv6 can’t sign in"),
          tr("This release of the portal can’t compare an IPv6 address with a network or a range. Single addresses do no "
             "harm.")))
    , m_exported(new NoticeBar(Tone::Ok))
{
    m_list->setObjectName(QStringLiteral("networkList"));
    m_list->setAccessibleName(tr("Trusted networks"));
    m_list->setEmptyText(tr("No trusted networks: everybody is asked from everywhere."));
    m_v6->setObjectName(QStringLiteral("v6Notice"));
    m_exported->setObjectName(QStringLiteral("exportedNotice"));
    m_exported->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_exported);
    layout->addWidget(m_v6);

    connect(m_list, &NetworkList::addTextSettled, this, &NetworksSection::checkText);
    connect(m_list, &NetworkList::addRequested, this, &NetworksSection::add);
    connect(m_list, &NetworkList::pasteRequested, this, &NetworksSection::importList);
    connect(m_list, &NetworkList::removeRequested, this, [this](int index) { m_viewModel.removeNetwork(index); });
    connect(m_list, &NetworkList::repairRequested, this, [this](int index) { m_viewModel.repairNetwork(index); });
    connect(m_list, &NetworkList::importRequested, this, [this] { importList({}); });
    connect(m_list, &NetworkList::exportRequested, this, &NetworksSection::exportList);
}

void NetworksSection::refresh()
{
    const auto &state = m_viewModel.state();
    QList<NetworkList::Entry> entries;
    entries.reserve(state.networks.size());
    for (const auto &network : state.networks)
        entries.append(networkRow(network));
    m_list->setEntries(entries);
    m_list->setEnabled(state.edited != api::TfaType::None && !state.busy);
    m_v6->setVisible(state.stopsV6Clients);
}

QString NetworksSection::leftOut() const
{
    return m_list->addText().trimmed();
}

void NetworksSection::checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto entry = m_viewModel.checkNetwork(text);
    if (const auto fault = networkFault(entry); !fault.isEmpty())
        m_list->setAddError(fault);
    else if (const auto hint = networkHint(entry); !hint.isEmpty())
        m_list->setAddHint(hint);
}

void NetworksSection::add(const QString &text)
{
    if (m_viewModel.addNetwork(text))
        m_list->setAddText({});
    else
        checkText(text);
}

void NetworksSection::importList(const QString &text)
{
    m_exported->hide();
    auto *dialog = new ImportNetworksDialog(m_viewModel.state().networks, m_fileDialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!text.isEmpty())
        dialog->setText(text);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_viewModel.addNetworks(dialog->networks()); });
    dialog->open();
}

void NetworksSection::exportList()
{
    const auto written =
        ImportNetworksDialog::exportNetworks(this, m_fileDialogs, m_viewModel.state().host, m_viewModel.trustedIps());
    if (written && written->isEmpty())
        return;
    m_exported->setTone(written ? Tone::Ok : Tone::Bad);
    m_exported->setMessage(written ? tr("The list is saved as a file.") : tr("The list could not be saved."),
                           written ? *written : written.error().detail);
    m_exported->show();
}

}  // namespace twofold::ui
