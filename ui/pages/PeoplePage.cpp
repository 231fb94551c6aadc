// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeoplePage.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/PeopleActionBar.h"
#include "ui/pages/PeopleFilterBar.h"
#include "ui/pages/PeopleTable.h"
#include "ui/pages/PeopleWords.h"
#include "ui/pages/ResetBar.h"
#include "ui/pages/ResetNotices.h"
#include "ui/pages/ResetSection.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/StatePane.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::PeopleTableModel;
using viewmodels::PeopleViewModel;
using viewmodels::ResetQueueViewModel;
using WhyUnknown = PeopleViewModel::WhyUnknown;

namespace {

constexpr int leastTableHeight = 132;

}  // namespace

PeoplePage::PeoplePage(PeopleViewModel &viewModel, ResetQueueViewModel &resets, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
    , m_resets(resets)
    , m_platform(platform)
{
    setObjectName(u"peoplePage"_s);
    setFilling();
    setHeading(tr("People"), tr("Who has set up two-factor sign-in, and a fresh start for anyone with a new phone."));
    makeHeading();
    m_table = new PeopleTable(m_viewModel, m_resets);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    body()->addWidget(new Separator);
    body()->addWidget(m_table, 1);
    makeBar();
    followResets();
    addShortcuts();

    connect(&m_viewModel, &PeopleViewModel::stateChanged, this, &PeoplePage::refresh);
    connect(&m_viewModel.table(), &PeopleTableModel::choosing, m_filters, &PeopleFilterBar::refresh);
    connect(&m_viewModel.table(), &PeopleTableModel::rowsChanged, this, [this] {
        refreshBar();
        refreshContent();
    });
    connect(&m_viewModel.table(), &PeopleTableModel::selectionChanged, this, [this] {
        refreshBar();
        announce(m_table, m_bar->words());
    });
    refresh();
}

void PeoplePage::makeHeading()
{
    m_reloadButton = namedButton(u"reloadButton"_s, tr("Read again"), ButtonRole::Default, Icon::Refresh);
    connect(m_reloadButton, &QPushButton::clicked, this, [this] { m_viewModel.reload(); });
    m_coverageButton = namedButton(u"coverageButton"_s, tr("Coverage…"));
    connect(m_coverageButton, &QPushButton::clicked, this, &PeoplePage::showCoverage);
    auto *actions = new QWidget;
    auto *actionsLayout = new QHBoxLayout(actions);
    actionsLayout->setContentsMargins(0, 0, 0, 0);
    actionsLayout->setSpacing(8);
    actionsLayout->addWidget(m_coverageButton);
    actionsLayout->addWidget(m_reloadButton);
    setHeadingAction(actions);

    m_filters = new PeopleFilterBar(m_viewModel);
    m_unknown = new NoticeBar(Tone::Info);
    m_unknown->setObjectName(u"unknownNotice"_s);
    m_shifted = new NoticeBar(Tone::Info, tr("People came or went while they were being read."),
                              tr("Somebody may be missing, or be listed though they have gone."));
    m_shifted->setObjectName(u"shiftedNotice"_s);
    auto *again = m_shifted->addButton(tr("Read again"));
    again->setObjectName(u"shiftedReloadButton"_s);
    connect(again, &QPushButton::clicked, this, [this] { m_viewModel.reload(); });
    m_error = new ErrorNotice;
    m_error->setObjectName(u"readingErrorNotice"_s);
    m_error->setRetryOffered(true);
    connect(m_error, &ErrorNotice::retryRequested, this, [this] { m_viewModel.load(); });
    m_saved = new NoticeBar(Tone::Ok);
    m_saved->setObjectName(u"savedNotice"_s);
    m_saved->hide();
    m_saveError = new ErrorNotice;
    m_saveError->setObjectName(u"saveErrorNotice"_s);

    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filters, new ResetNotices(m_resets), makeProgress(), m_unknown,
                                                          m_shifted, m_error, m_saved, m_saveError})
        layout->addWidget(part);
    addToHeading(parts);
}

QWidget *PeoplePage::makeProgress()
{
    m_progressLabel = makeLabel({}, TextStyle::Small, ColorRole::Text2, false);
    m_progressLabel->setObjectName(u"progressLabel"_s);
    m_pauseButton = namedButton(u"pauseButton"_s, tr("Pause"), ButtonRole::Quiet);
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        if (m_viewModel.state().reading.isHeld)
            m_viewModel.goOn();
        else
            m_viewModel.pause();
    });
    m_progress = new QWidget;
    auto *layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_progressLabel);
    layout->addWidget(m_pauseButton);
    layout->addStretch();
    return m_progress;
}

void PeoplePage::makeBar()
{
    m_bar = new PeopleActionBar;
    connect(m_bar, &PeopleActionBar::clearRequested, this, [this] {
        m_viewModel.table().clearSelection();
        m_table->setFocus();
    });
    connect(m_bar, &PeopleActionBar::exportRequested, this, &PeoplePage::exportCsv);
    m_resetSection = new ResetSection(m_resets);
    connect(m_resetSection, &ResetSection::mySignInRequested, this, &PeoplePage::mySignInRequested);
    m_bar->addTrailing(m_resetSection);
    setBottomBar(m_bar);
    setBottomBar(new ResetBar(m_resets));
}

void PeoplePage::followResets()
{
    connect(&m_resets, &ResetQueueViewModel::personRead, &m_viewModel, &PeopleViewModel::take);
    connect(&m_resets, &ResetQueueViewModel::stateChanged, this, [this] {
        refreshBar();
        m_table->viewport()->update();  // whose turn it is
    });
}

void PeoplePage::addShortcuts()
{
    auto *again = Shortcuts::add(Shortcuts::Id::Reload, this, Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, m_reloadButton, &QPushButton::click);
    auto *copyKeys = Shortcuts::add(Shortcuts::Id::Copy, m_table, Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &PeoplePage::copy);
}

void PeoplePage::activate()
{
    m_saved->hide();
    m_saveError->hide();
    m_viewModel.load();
    m_resets.load();
    m_table->setFocus();
}

void PeoplePage::refresh()
{
    const auto &state = m_viewModel.state();
    const bool hasPeople = state.coverage.all.total() > 0;
    m_filters->refresh();
    m_filters->setVisible(hasPeople);
    m_coverageButton->setVisible(hasPeople);
    m_reloadButton->setVisible(hasPeople);
    m_reloadButton->setEnabled(!state.reading.busy);
    m_table->setHasGroups(m_viewModel.store().groupCount() > 0);
    m_table->setHasChanges(state.hasChanges);
    refreshProgress();
    refreshNotices();
    refreshBar();
    refreshContent();
}

void PeoplePage::refreshProgress()
{
    const auto &state = m_viewModel.state();
    const bool isOnIt = state.reading.busy || state.reading.isHeld;
    if (m_progress->isVisible() && state.reading.isComplete)
        announce(m_table, PeopleWords::shown(state.total(), state.total()));
    m_progress->setVisible(isOnIt && !state.reading.isComplete && state.coverage.all.total() > 0);
    m_progressLabel->setText(PeopleWords::progress(state));
    m_pauseButton->setText(state.reading.isHeld ? tr("Go on") : tr("Pause"));
}

void PeoplePage::refreshNotices()
{
    const auto &state = m_viewModel.state();
    const bool hasPeople = state.coverage.all.total() > 0;
    m_unknown->setMessage(tr("It is not known who has set up an app."), PeopleWords::whyUnknown(state.whyUnknown));
    m_unknown->setVisible(hasPeople && state.whyUnknown != WhyUnknown::Nothing);
    m_shifted->setVisible(hasPeople && state.reading.isComplete && (state.reading.hasShifted || state.reading.hasGone));
    m_error->showError(hasPeople ? state.reading.error : std::nullopt, state.host);
}

void PeoplePage::refreshBar()
{
    const auto &table = std::as_const(m_viewModel).table();
    const int selected = table.selectedCount();
    // While apps are being reset their own bar stands there.
    m_bar->setVisible(m_viewModel.state().coverage.all.total() > 0 && !m_resets.state().isBusy());
    m_bar->setWords(selected > 0
                        ? tr("%Ln selected", nullptr, selected)
                        : PeopleWords::shown(table.filter().isOpen() ? m_viewModel.state().total() : table.shown().size(),
                                             m_viewModel.state().total()));
    m_resetSection->setOwner(m_viewModel.state().owner);
    m_resetSection->setSelection(selected, [this] {
        QList<viewmodels::ResetCandidate> candidates;
        const auto people = m_viewModel.selectedPeople();
        for (const auto &person : people)
            candidates.append(viewmodels::ResetCandidate::of(person));
        return candidates;
    });
    m_bar->setHasSelection(selected > 0);
    m_bar->setCanExport(selected > 0 || !table.shown().isEmpty());
}

}  // namespace twofold::ui
