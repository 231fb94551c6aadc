// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "app/viewmodels/ActivityViewModel.h"
#include "ui/pages/ActivityFilterBar.h"
#include "ui/pages/ActivityTableWords.h"
#include "ui/pages/ActivityWords.h"
#include "ui/pages/CsvPlaceDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/FileDialogs.h"
#include "ui/theme/Label.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/StatePane.h"

#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ActivityTableModel;
using viewmodels::ActivityViewModel;

namespace {

const QList<int> columnShares{30, 17, 18, 15, 20};
const QList<int> narrowShares{36, 20, 24, 20};
constexpr int placeFrom = 760;  ///< of the page, in px: below it the place is in the tooltip only
constexpr int leastTableHeight = 132;

}  // namespace

ActivityPage::ActivityPage(ActivityViewModel &viewModel, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
    , m_platform(platform)
{
    setObjectName(u"activityPage"_s);
    setFilling();
    setHeading(tr("Activity"), tr("What happened with two-factor sign-in, newest first. New events appear by themselves."));
    makeHeading();
    makeTable();
    makeBar();
    connect(&m_viewModel, &ActivityViewModel::stateChanged, this, &ActivityPage::refresh);
    arrange();
    refresh();
}

void ActivityPage::makeHeading()
{
    m_filters = new ActivityFilterBar(m_viewModel);
    m_missing = new NoticeBar(Tone::Info);
    m_missing->setObjectName(u"missingNotice"_s);
    m_error = new ErrorNotice;
    m_error->setRetryOffered(true);
    connect(m_error, &ErrorNotice::retryRequested, this, [this] { m_viewModel.retry(); });
    m_saved = new NoticeBar(Tone::Ok);
    m_saved->setObjectName(u"savedNotice"_s);
    m_saved->hide();
    m_saveError = new ErrorNotice;
    m_saveError->setObjectName(u"saveErrorNotice"_s);

    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filters, m_missing, m_error, m_saved, m_saveError})
        layout->addWidget(part);
    addToHeading(parts);
}

void ActivityPage::makeTable()
{
    auto *words = new ActivityTableWords(this);
    words->setSourceModel(&m_viewModel.table());
    m_table = new DataTable;
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(words);
    m_table->setOnPage();
    m_table->setKeepsPlace();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityPage::showMenu);
    auto *copyKeys = Shortcuts::add(Shortcuts::Id::Copy, m_table, Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &ActivityPage::copy);
    body()->addWidget(new Separator);
    body()->addWidget(m_table, 1);
}

void ActivityPage::makeBar()
{
    m_summary = makeLabel({}, TextStyle::Body, ColorRole::Text2, false);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_olderButton = namedButton(u"olderButton"_s, tr("Show older"));
    m_exportButton = namedButton(u"exportButton"_s, tr("Export CSV…"), ButtonRole::Default, Icon::Upload);
    connect(m_olderButton, &QPushButton::clicked, this, [this] { m_viewModel.showOlder(); });
    connect(m_exportButton, &QPushButton::clicked, this, &ActivityPage::exportCsv);
    auto *bar = new BottomBar;
    bar->addLeading(m_summary);
    bar->addTrailing(m_olderButton);
    bar->addTrailing(m_exportButton);
    setBottomBar(bar);
}

void ActivityPage::activate()
{
    m_saved->hide();
    m_saveError->hide();
    m_viewModel.load();
    m_table->setFocus();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_viewModel.setOnScreen(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_viewModel.setOnScreen(false);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ActivityPage::arrange()
{
    const bool isNarrow = width() < Typography::roomFor(placeFrom);
    m_table->setColumnHidden(ActivityTableModel::Place, isNarrow);
    m_table->setShares(isNarrow ? narrowShares : columnShares);
}

void ActivityPage::refresh()
{
    const auto &state = m_viewModel.state();
    const bool isRead = state.total > 0 || state.reading.ended || (state.reading.isStarted && !state.reading.busy);
    m_filters->refresh();
    m_filters->setVisible(state.isGiven() || state.total > 0);
    refreshNotices();
    refreshBar();
    if (!isRead && !state.isRefused())
        content()->showWaiting(tr("Reading what happened…"));
    else if (state.shown > 0)
        content()->showContent();
    else
        describe();
}

void ActivityPage::refreshNotices()
{
    const auto &state = m_viewModel.state();
    const auto missing = ActivityWords::missing(state);
    m_missing->setMessage(missing.title, missing.body);
    m_missing->setVisible(!missing.title.isEmpty() && (state.isGiven() || state.total > 0));
    if (state.reading.fault && (state.isGiven() || state.total > 0))
        m_error->showError(*state.reading.fault,
                           {ActivityWords::failed(state), errorText(*state.reading.fault, state.host).body});
    else if (state.following.fault && state.isGiven())
        m_error->showError(*state.following.fault,
                           {errorText(*state.following.fault, state.host).title,
                            tr("New events may be missing. Twofold tries again by itself.")});
    else if (state.reading.isSlowedDown)
        m_error->showWords(tr("Waiting for the portal"), tr("Twofold tries again by itself."), Tone::Info);
    else if (state.following.isSlowedDown)
        m_error->showWords(tr("The portal asks to slow down."), tr("New events come later than usual."), Tone::Info);
    else
        m_error->hide();
}

void ActivityPage::refreshBar()
{
    const auto &state = m_viewModel.state();
    m_summary->setText(state.isGiven() || state.total > 0 ? ActivityWords::summary(state) : QString());
    m_olderButton->setVisible(state.reading.hasOlder || (state.reading.busy && state.total > 0));
    m_olderButton->setEnabled(!state.reading.busy);
    m_exportButton->setVisible(state.total > 0);
    m_exportButton->setEnabled(state.shown > 0);
    m_summary->parentWidget()->setVisible(state.total > 0);
}

void ActivityPage::copy()
{
    auto selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty() && m_table->currentIndex().isValid())
        selected = {m_table->currentIndex()};
    QList<int> rows;
    for (const auto &index : std::as_const(selected))
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        m_platform.clipboard.copyText(m_viewModel.textOf(rows, ActivityWords::copied()));
}

void ActivityPage::showMenu(const QPoint &place)
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto event = ActivityTableModel::eventAt(index);
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto withoutShortcut = [](QString name) { return name.replace(u'&', u"&&"_s); };
    menu->addAction(tr("Copy"), this, &ActivityPage::copy)->setObjectName(u"copyAction"_s);
    const auto only = [this, menu, withoutShortcut](const QString &id, const QString &name) {
        if (!id.isEmpty() && !name.isEmpty())
            menu->addAction(tr("Only %1").arg(withoutShortcut(name)), this,
                            [this, id, name] { m_viewModel.setPerson(id, name); });
    };
    only(event.personId, event.person);
    if (!event.isOwn())
        only(event.targetId, event.target);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ActivityPage::exportCsv()
{
    m_saved->hide();
    m_saveError->hide();
    const auto place = askForCsvPlace(m_platform.fileDialogs, this, tr("Export the activity"), u"activity"_s,
                                      m_viewModel.state().host, m_viewModel.now().toLocalTime().date());
    if (!place)
        return;
    const auto rows = int(m_viewModel.state().shown);
    const auto written = m_viewModel.exportCsv(*place, ActivityWords::exported());
    if (!written)
        return m_saveError->showError(written.error(), m_viewModel.state().host);
    m_saved->setMessage(tr("%Ln event(s) saved", nullptr, rows), QDir::toNativeSeparators(place->path));
    m_saved->show();
}

}  // namespace twofold::ui
