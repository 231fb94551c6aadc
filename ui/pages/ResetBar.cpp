// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetBar.h"

#include "ui/pages/NamedButton.h"
#include "ui/pages/ResetWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ProgressLine.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ResetQueueViewModel;
using Phase = ResetQueueViewModel::Phase;

namespace {

constexpr int longLine = 200;
constexpr int shortLine = 96;
constexpr int leastStatus = 150;  ///< in px; names may be of any length
constexpr int mostStatus = 360;
constexpr int longestNote = 440;
constexpr int gap = 16;
constexpr int margins = 64;

}  // namespace

ResetBar::ResetBar(ResetQueueViewModel &viewModel, QWidget *parent)
    : BottomBar(parent)
    , m_viewModel(viewModel)
    , m_line(new ProgressLine)
    , m_title(makeLabel(tr("Resetting authenticator app"), TextStyle::Control, ColorRole::Text, false))
    , m_status(makeLabel({}, TextStyle::Small, ColorRole::Text2, false))
    , m_note(makeLabel({}, TextStyle::Small, ColorRole::Warn))
{
    setObjectName(u"resetBar"_s);
    setAccessibleName(m_title->text());
    m_line->setObjectName(u"resetProgress"_s);
    m_line->setAccessibleName(m_title->text());
    m_status->setObjectName(u"resetStatusLabel"_s);
    m_note->setObjectName(u"resetNoteLabel"_s);
    m_note->setMaximumWidth(longestNote);
    addLeading(makeProgress());
    addButtons();
    connect(&m_viewModel, &ResetQueueViewModel::stateChanged, this, &ResetBar::refresh);
    refresh();
}

QWidget *ResetBar::makeProgress()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_title);
    row->addWidget(m_line);
    row->addWidget(m_status);
    row->addStretch(1);
    auto *progress = new QWidget;
    auto *column = new QVBoxLayout(progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_note);
    return progress;
}

void ResetBar::addButtons()
{
    m_pause = namedButton(u"pauseButton"_s, tr("Pause"));
    m_goOn = namedButton(u"goOnButton"_s, tr("Go on"), ButtonRole::Primary);
    m_stop = namedButton(u"stopButton"_s, {});
    for (auto *button : {m_pause, m_goOn, m_stop})
        addTrailing(button);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_viewModel.pause(); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_viewModel.goOn(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_viewModel.stopAfterThis(); });
}

void ResetBar::refresh()
{
    const auto &state = m_viewModel.state();
    m_line->setRange(0, int(std::max<qsizetype>(1, state.total)));
    m_line->setValue(int(state.done));
    const QLocale locale;
    const auto done = tr("%1 of %2 done").arg(locale.toString(state.done), locale.toString(state.total));
    m_wholeStatus = state.currentName.isEmpty() ? done : tr("%1 · %2", "1 of 3 done · Chidi Okafor").arg(done, state.currentName);
    m_status->setAccessibleName(m_wholeStatus);
    refreshNote();
    refreshButtons();
    fitStatus();
    setVisible(state.isBusy());
}

/// In what the rest of the bar leaves, so that the buttons stay beside it as long as they can.
void ResetBar::fitStatus()
{
    const int whole = width() - margins - m_title->sizeHint().width() - 2 * gap;
    int room = whole - gap;
    for (const auto *button : {m_pause, m_goOn, m_stop})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + gap / 2;
    if (room < shortLine + leastStatus)
        room = whole;  // the buttons come below it
    const bool hasLine = room >= shortLine + leastStatus;
    const int line = !hasLine ? 0 : room - longLine < leastStatus ? shortLine : longLine;
    m_line->setVisible(hasLine);
    m_line->setFixedWidth(line);
    m_status->setText(
        m_status->fontMetrics().elidedText(m_wholeStatus, Qt::ElideRight, std::clamp(room - line, leastStatus, mostStatus)));
    m_status->setToolTip(m_status->text() == m_wholeStatus ? QString() : m_wholeStatus);
}

void ResetBar::refreshNote()
{
    const auto &state = m_viewModel.state();
    const auto words = state.phase == Phase::Paused    ? tr("Paused. Nothing is sent until you go on.")
        : state.phase == Phase::Halted && state.error  ? resetHalt(*state.error, state.host)
        : state.phase == Phase::Running && state.error ? resetWait(*state.error, state.host)
        : state.isStopping                             ? tr("It stops as soon as this person is done.")
        : state.isPausing                              ? tr("It pauses as soon as this person is done.")
                                                       : QString();
    const bool isNews = words != m_note->text();
    m_note->setText(words);
    m_note->setColorRole(state.error ? ColorRole::Warn : ColorRole::Text2);
    m_note->setVisible(!words.isEmpty());
    if (!isNews || words.isEmpty() || !isVisible())
        return;
    if (state.error)
        announceError(m_note, words);
    else
        announce(m_note, words);
}

void ResetBar::refreshButtons()
{
    const auto &state = m_viewModel.state();
    const bool isRunning = state.phase == Phase::Running;
    const bool hadFocus = m_pause->hasFocus() || m_goOn->hasFocus();
    m_pause->setVisible(isRunning);
    m_pause->setEnabled(!state.isPausing && !state.isStopping);
    m_goOn->setVisible(state.phase == Phase::Paused || state.phase == Phase::Halted);
    m_stop->setText(isRunning ? tr("Stop after this person") : tr("Stop"));
    m_stop->setEnabled(!state.isStopping || !isRunning);
    // One takes the place of the other, and with it the focus.
    if (hadFocus)
        (isRunning ? m_pause : m_goOn)->setFocus();
}

void ResetBar::resizeEvent(QResizeEvent *event)
{
    BottomBar::resizeEvent(event);
    fitStatus();
}

}  // namespace twofold::ui
