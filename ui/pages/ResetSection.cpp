// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetSection.h"

#include "ui/pages/NamedButton.h"
#include "ui/pages/ResetDialog.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/theme/Label.h"

#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ResetQueueViewModel;

ResetSection::ResetSection(ResetQueueViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_hint(makeLabel({}, TextStyle::Small, ColorRole::Text2, false))
    , m_button(namedButton(u"resetButton"_s, {}, ButtonRole::Destructive, Icon::Refresh))
{
    m_hint->setObjectName(u"resetHintLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_hint);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ResetSection::ask);
    connect(&m_viewModel, &ResetQueueViewModel::stateChanged, this, &ResetSection::refresh);
    refresh();
}

void ResetSection::setSelection(int count, Selection selection)
{
    m_count = count;
    m_selection = std::move(selection);
    refresh();
}

void ResetSection::setOwner(const QString &name)
{
    m_owner = name;
    refresh();
}

void ResetSection::ask()
{
    const auto selection = m_selection();
    auto *dialog = new ResetDialog(m_viewModel.plan(selection), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResetDialog::mySignInRequested, this, &ResetSection::mySignInRequested);
    connect(dialog, &QDialog::accepted, this, [this, selection] { m_viewModel.start(selection); });
    dialog->open();
}

void ResetSection::refresh()
{
    const auto &state = m_viewModel.state();
    m_button->setText(m_count > 0 ? tr("Reset authenticator app… (%1)").arg(QLocale().toString(m_count))
                                  : tr("Reset authenticator app…"));
    m_button->setEnabled(state.mayStart() && m_count > 0);
    const auto hint = !state.isOwner ? (m_owner.isEmpty() ? tr("Only the portal’s owner can reset apps")
                                                          : tr("Only the owner, %1, can reset apps").arg(m_owner))
        : state.unfinished           ? tr("Decide about the earlier reset first")
                                     : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setAccessibleDescription(hint);
    if (state.phase == ResetQueueViewModel::Phase::Finished)
        showResult();
    else if (m_result)
        m_result->close();
}

void ResetSection::showResult()
{
    if (m_result)
        return;
    auto *dialog = new ResetResultDialog(m_viewModel.entries(), ResetResultDialog::Kind::Result, window());
    m_result = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] { m_result = nullptr; });
    connect(dialog, &QDialog::rejected, this, [this] { m_viewModel.close(); });
    connect(dialog, &ResetResultDialog::retryRequested, this, [this] { m_viewModel.retryFailed(); });
    dialog->open();
}

}  // namespace twofold::ui
