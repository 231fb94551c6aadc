// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverageDialog.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/CoverageTableModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PeopleWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DialogBody.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AppState;
using viewmodels::PeopleViewModel;
using Kind = CoverageTableModel::Kind;

namespace {

constexpr int margin = 24;
constexpr QSize dialogSize(712, 528);
const QList<int> columnShares{32, 26, 14, 14, 14};

}  // namespace

CoverageDialog::CoverageDialog(const PeopleViewModel &people, const Platform &platform, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_actions(new CoverageActions(platform, this))
    , m_model(new CoverageTableModel(people, this))
    , m_done(new NoticeBar(Tone::Ok))
    , m_error(new ErrorNotice)
{
    setObjectName(u"coverageDialog"_s);
    setWindowTitle(tr("Coverage"));
    setWindowModality(Qt::WindowModal);
    resize(DialogBody::sizeOver(parent, dialogSize));
    m_done->setObjectName(u"doneNotice"_s);
    m_done->hide();
    m_error->setObjectName(u"errorNotice"_s);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Coverage"), TextStyle::DialogTitle));
    body->addWidget(makeLabel(tr("Who has set up an authenticator app, by role and by group. Choose a row to see the people."),
                              TextStyle::Body, ColorRole::Text2));
    body->addSpacing(8);
    body->addWidget(m_done);
    body->addWidget(m_error);
    body->addWidget(makeTable(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(makeBar());
    connectActions();
    m_table->setFocus();
}

QWidget *CoverageDialog::makeTable()
{
    m_table = new DataTable;
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Coverage"));
    m_table->setModel(m_model);
    m_table->setShares(columnShares);
    m_table->setColumnHidden(CoverageTableModel::Unknown, m_people.state().coverage.all[AppState::Unknown] == 0);
    m_table->setCurrentIndex(m_model->index(0, 0));
    connect(m_table, &QAbstractItemView::clicked, this, &CoverageDialog::choose);
    // Where a single click opens things, Qt takes it for one on the row and for its activation.
    connect(m_table, &QAbstractItemView::activated, this, &CoverageDialog::choose);
    auto *card = new Card;
    card->setAccessibleName(tr("Coverage"));
    card->addRow(m_table);
    return card;
}

QWidget *CoverageDialog::makeBar()
{
    auto *printButton = namedButton(u"printButton"_s, tr("Print…"), ButtonRole::Default, Icon::Printer);
    auto *pdfButton = namedButton(u"pdfButton"_s, tr("Save PDF…"), ButtonRole::Default, Icon::Download);
    auto *closeButton = namedButton(u"closeButton"_s, tr("Close"));
    for (auto *button : {printButton, pdfButton, closeButton})
        button->setAutoDefault(false);  // Enter is the table's
    connect(printButton, &QPushButton::clicked, this, [this] {
        hideNotices();
        m_actions->print(report());
    });
    connect(pdfButton, &QPushButton::clicked, this, [this] {
        hideNotices();
        m_actions->savePdf(report(), m_people.state().host, m_people.now().toLocalTime().date());
    });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new BottomBar;
    bar->addLeading(printButton);
    bar->addLeading(pdfButton);
    bar->addTrailing(closeButton);
    return bar;
}

void CoverageDialog::choose(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible())
        return;
    const auto row = m_model->rows().at(index.row());
    accept();
    Q_EMIT scopeChosen(row.role, row.group);
}

documents::CoverageReportData CoverageDialog::report() const
{
    const auto &state = m_people.state();
    const auto now = QLocale().toString(m_people.now().toLocalTime(), QLocale::ShortFormat);
    documents::CoverageReportData data{
        .title = tr("Two-factor sign-in: who has set up an app"),
        .subtitle = tr("%1, %2", "portal, date and time").arg(state.host, now),
        .columns = {PeopleWords::app(AppState::SetUp), PeopleWords::app(AppState::NotSetUp), PeopleWords::app(AppState::Unknown)},
        .sections = {{tr("All"), {}}, {tr("By role"), {}}, {tr("By group"), {}}},
        .footer = tr("Printed with Twofold"),
    };
    if (!state.reading.isComplete)
        data.remark = PeopleWords::progress(state);
    for (const auto &row : m_model->rows()) {
        QStringList numbers;
        for (const auto app : {AppState::SetUp, AppState::NotSetUp, AppState::Unknown})
            numbers += CoverageTableModel::numbers(row.share, app);
        data.sections[int(row.kind)].rows.append({row.name, numbers});
    }
    data.sections.removeIf([](const auto &section) { return section.rows.isEmpty(); });
    return data;
}

void CoverageDialog::connectActions()
{
    const auto tellDone = [this](const QString &words, const QString &path) {
        m_done->setMessage(words, QDir::toNativeSeparators(path));
        m_done->show();
    };
    connect(m_actions, &CoverageActions::printed, this, [tellDone] { tellDone(tr("Printed"), {}); });
    connect(m_actions, &CoverageActions::saved, this, [tellDone](const QString &path) { tellDone(tr("Saved"), path); });
    connect(m_actions, &CoverageActions::printFailed, this,
            [this](const QString &reason) { m_error->showWords(tr("The printer did not take it."), reason); });
    connect(m_actions, &CoverageActions::saveFailed, this,
            [this](const Error &error) { m_error->showError(error, m_people.state().host); });
}

void CoverageDialog::hideNotices()
{
    m_done->hide();
    m_error->hide();
}

}  // namespace twofold::ui
