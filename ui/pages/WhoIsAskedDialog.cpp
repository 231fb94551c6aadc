// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WhoIsAskedDialog.h"

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/SurveyTableWords.h"
#include "ui/pages/SurveyWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DialogBody.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::SurveyTableModel;

namespace {

constexpr int margin = 24;
constexpr QSize dialogSize(712, 528);
const QList<int> columnShares{34, 33, 33};

}  // namespace

WhoIsAskedDialog::WhoIsAskedDialog(viewmodels::ChallengeSurveyViewModel &survey, QWidget *parent)
    : QDialog(parent)
    , m_survey(survey)
    , m_found(makeLabel({}, TextStyle::Small, ColorRole::Text2))
{
    setObjectName(u"whoIsAskedDialog"_s);
    setWindowTitle(tr("Who is asked"));
    setWindowModality(Qt::WindowModal);
    resize(DialogBody::sizeOver(parent, dialogSize));
    m_found->setObjectName(u"foundLabel"_s);

    auto *close = namedButton(u"closeButton"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new BottomBar;
    bar->addLeading(m_found);
    bar->addTrailing(close);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Who is asked"), TextStyle::DialogTitle));
    body->addWidget(makeLabel(tr("At their next sign-in, if the policy is saved as it stands on the page."), TextStyle::Body,
                              ColorRole::Text2));
    body->addSpacing(8);
    body->addWidget(makeSearch());
    body->addWidget(makeTable(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(bar);

    connect(&survey.table(), &QAbstractItemModel::modelReset, this, &WhoIsAskedDialog::refresh);
    connect(&survey, &viewmodels::ViewModel::stateChanged, this, &WhoIsAskedDialog::refresh);
    m_searchField->setFocus();
    refresh();
}

WhoIsAskedDialog::~WhoIsAskedDialog()
{
    m_survey.table().disconnect(this);
    m_survey.table().setSearch({});
    m_survey.table().setFilter(SurveyTableModel::Filter::Everybody);
}

QWidget *WhoIsAskedDialog::makeSearch()
{
    m_searchField = new QLineEdit;
    m_searchField->setObjectName(u"searchField"_s);
    m_searchField->setPlaceholderText(tr("Name or email"));
    m_searchField->setAccessibleName(tr("Search people"));
    m_searchField->setClearButtonEnabled(true);
    connect(m_searchField, &QLineEdit::textChanged, this, [this](const QString &text) { m_survey.table().setSearch(text); });
    m_filterButton = namedButton(u"filterButton"_s, {}, ButtonRole::Default, Icon::ChevronDown);
    auto *menu = makeFilters();
    // Not setMenu(): the style would draw an arrow of its own.
    connect(m_filterButton, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height()))); });

    auto *search = new QWidget;
    auto *layout = new QHBoxLayout(search);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_searchField, 1);
    layout->addWidget(m_filterButton);
    return search;
}

QMenu *WhoIsAskedDialog::makeFilters()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto filters = QMetaEnum::fromType<SurveyTableModel::Filter>();
    for (int i = 0; i < filters.keyCount(); ++i) {
        const auto filter = SurveyTableModel::Filter(filters.value(i));
        auto *action = menu->addAction(SurveyWords::filter(filter));
        action->setCheckable(true);
        action->setChecked(filter == m_survey.table().filter());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter] {
            m_survey.table().setFilter(filter);
            refresh();
        });
    }
    return menu;
}

QWidget *WhoIsAskedDialog::makeTable()
{
    auto *words = new SurveyTableWords(this);
    words->setSourceModel(&m_survey.table());
    auto *table = new DataTable;
    table->setObjectName(u"peopleTable"_s);
    table->setAccessibleName(tr("Who is asked"));
    table->setModel(words);
    table->setShares(columnShares);
    auto *card = new Card;
    card->setAccessibleName(tr("People"));
    card->addRow(table);
    return card;
}

void WhoIsAskedDialog::refresh()
{
    const auto &state = m_survey.state();
    const int found = m_survey.table().rowCount();
    m_filterButton->setText(SurveyWords::filter(m_survey.table().filter()));
    m_filterButton->setAccessibleName(tr("Show: %1").arg(m_filterButton->text()));
    auto words = tr("%Ln people", nullptr, found);
    if (state.reading.busy)
        words = tr("%1. Still reading…", "42 people").arg(words);
    m_found->setText(words);
}

}  // namespace twofold::ui
