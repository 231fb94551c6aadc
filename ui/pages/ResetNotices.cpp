// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetNotices.h"

#include "ui/pages/ResetResultDialog.h"
#include "ui/widgets/NoticeBar.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ResetEntry;
using viewmodels::ResetQueueViewModel;

ResetNotices::ResetNotices(ResetQueueViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_unfinished(new NoticeBar(Tone::Warn))
    , m_damaged(new NoticeBar(Tone::Warn))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_damaged);
    m_unfinished->setObjectName(u"unfinishedResetNotice"_s);
    m_damaged->setObjectName(u"damagedResetNotice"_s);
    addButtons();
    connect(&m_viewModel, &ResetQueueViewModel::stateChanged, this, &ResetNotices::refresh);
    refresh();
}

void ResetNotices::addButtons()
{
    const auto add = [this](NoticeBar *notice, const QString &name, const QString &text, ButtonRole role, auto act) {
        auto *button = notice->addButton(text, role);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(m_unfinished, u"resumeResetButton"_s, tr("Resume"), ButtonRole::Default, [this] { m_viewModel.resumeUnfinished(); });
    add(m_unfinished, u"showResetButton"_s, tr("Show"), ButtonRole::Default, [this] { showEarlierRun(); });
    add(m_unfinished, u"discardResetButton"_s, tr("Discard"), ButtonRole::Plain, [this] { m_viewModel.discardUnfinished(); });
    add(m_damaged, u"settleDamagedButton"_s, tr("Close"), ButtonRole::Default, [this] { m_viewModel.settleDamagedRecord(); });
}

void ResetNotices::showEarlierRun()
{
    if (!m_viewModel.state().unfinished)
        return;
    auto *dialog = new ResetResultDialog(m_viewModel.state().unfinished->entries, ResetResultDialog::Kind::EarlierRun, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResetNotices::refresh()
{
    const auto &state = m_viewModel.state();
    const bool isUnfinished = state.isOwner && state.unfinished && !state.isBusy();
    if (isUnfinished) {
        // As it was counted while it ran: who is skipped is none of them.
        const auto &entries = state.unfinished->entries;
        const auto count = [&entries](auto isMeant) { return std::count_if(entries.cbegin(), entries.cend(), isMeant); };
        const auto total = count([](const ResetEntry &entry) { return entry.step != ResetEntry::Step::Skipped; });
        const auto left = count([](const ResetEntry &entry) { return !entry.isSettled(); });
        const auto when = QLocale().toString(state.unfinished->begun.toLocalTime(), QLocale::ShortFormat);
        m_unfinished->setMessage(
            tr("A reset from %1 was not finished").arg(when),
            tr("%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.", nullptr,
               int(total))
                .arg(QLocale().toString(total - left)));
    }
    if (!state.damagedRecord.isEmpty())
        m_damaged->setMessage(
            tr("The record of an earlier reset can’t be read"),
            tr("It was kept as %1. The list shows who has an app now.").arg(QDir::toNativeSeparators(state.damagedRecord)));
    m_unfinished->setVisible(isUnfinished);
    m_damaged->setVisible(!state.damagedRecord.isEmpty());
    setVisible(isUnfinished || !state.damagedRecord.isEmpty());
}

}  // namespace twofold::ui
