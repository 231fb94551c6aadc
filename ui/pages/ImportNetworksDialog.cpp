// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportNetworksDialog.h"

#include "ui/pages/NamedButton.h"
#include "ui/pages/NetworkImportModel.h"
#include "ui/platform/FileDialogs.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NoticeBar.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace twofold::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using viewmodels::NetworkImport;

namespace {

constexpr int dialogWidth = 680;
constexpr int margin = 24;
constexpr int textHeight = 112;
constexpr int tableHeight = 236;
constexpr int leastRowHeight = 40;
constexpr int rowMargin = 8;
constexpr int lineColumn = 56;
constexpr int textColumn = 208;
constexpr auto restTime = 300ms;

}  // namespace

ImportNetworksDialog::ImportNetworksDialog(const QList<viewmodels::NetworkEntry> &list, FileDialogs &fileDialogs, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_fileDialogs(fileDialogs)
    , m_model(new NetworkImportModel(this))
    , m_text(new QPlainTextEdit)
    , m_notice(new NoticeBar(Tone::Bad))
    , m_counts(makeLabel({}, TextStyle::SmallStrong))
    , m_table(makeTable())
    , m_addButton(namedButton(u"addButton"_s, {}, ButtonRole::Primary))
    , m_rest(new QTimer(this))
{
    setObjectName(u"importNetworksDialog"_s);
    setWindowTitle(tr("Import trusted networks"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restTime);
    connect(m_rest, &QTimer::timeout, this, &ImportNetworksDialog::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_rest->start();
        m_addButton->setEnabled(false);  // until what is written now has been looked through
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(makeBody()), 1);
    layout->addWidget(makeButtons());
    refresh();
}

QLayout *ImportNetworksDialog::makeBody()
{
    const QString words =
        tr("Paste addresses, ranges or networks, in lines or with commas between. Nothing is added before you have "
           "seen what each of them is.");
    setAccessibleDescription(words);
    m_text->setObjectName(u"importText"_s);
    m_text->setAccessibleName(tr("Networks to import"));
    m_text->setPlaceholderText(u"10.0.0.0/8\n203.0.113.7\n2001:db8::1-2001:db8::ff"_s);
    m_text->setFont(Typography::font(TextStyle::Network));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_notice->setObjectName(u"importNotice"_s);
    m_notice->hide();
    m_counts->setObjectName(u"countsLabel"_s);
    auto *file = namedButton(u"openFileButton"_s, tr("Open a file…"), ButtonRole::Quiet, Icon::Download);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &ImportNetworksDialog::openFile);

    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Import trusted networks"), TextStyle::DialogTitle));
    layout->addWidget(makeLabel(words, TextStyle::Body, ColorRole::Text2));
    layout->addSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(file, 0, Qt::AlignLeading);
    layout->addWidget(m_notice);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    return layout;
}

QTableView *ImportNetworksDialog::makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(u"verdictTable"_s);
    table->setAccessibleName(tr("What each of them is"));
    table->setModel(m_model);
    table->setMinimumHeight(tableHeight);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    // Two lines of words for each: heights of their own would be asked of thousands of rows.
    const int lines = 2 * QFontMetrics(Typography::font(TextStyle::Small)).lineSpacing();
    table->verticalHeader()->setDefaultSectionSize(qMax(leastRowHeight, lines + rowMargin));
    auto *header = table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->resizeSection(NetworkImportModel::Line, lineColumn);
    header->resizeSection(NetworkImportModel::Text, textColumn);
    return table;
}

QWidget *ImportNetworksDialog::makeButtons()
{
    auto *keep = namedButton(u"keepButton"_s, tr("Add none of them"));
    m_addButton->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_addButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new BottomBar;
    bar->addTrailing(keep);
    bar->addTrailing(m_addButton);
    return bar;
}

void ImportNetworksDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    readText();
}

void ImportNetworksDialog::openFile()
{
    const auto path = m_fileDialogs.openPath(this, tr("Open a list of networks"), tr("Text files (*.txt *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto text = NetworkImport::textOf(path);
    if (text)
        setText(*text);
    else
        m_notice->setMessage(tr("That file could not be read."), tr("The reason: %1").arg(text.error().detail));
    m_notice->setVisible(!text);
}

void ImportNetworksDialog::readText()
{
    m_rest->stop();
    m_import = NetworkImport::read(m_text->toPlainText(), m_list);
    m_model->setImport(m_import);
    refresh();
}

void ImportNetworksDialog::refresh()
{
    const auto count = int(networks().size());
    m_table->setVisible(!m_import.pieces.isEmpty());
    m_counts->setText(countsText());
    m_counts->setVisible(!m_import.pieces.isEmpty());
    m_addButton->setText(count > 0 ? tr("Add %Ln network(s)", nullptr, count) : tr("Add networks"));
    m_addButton->setEnabled(count > 0);
}

QString ImportNetworksDialog::countsText() const
{
    QStringList parts{tr("%Ln can be added", nullptr, int(networks().size()))};
    if (const auto known = m_import.knownCount(); known > 0)
        parts.append(tr("%Ln on the list already", nullptr, int(known)));
    if (const auto faults = m_import.faultCount(); faults > 0)
        parts.append(tr("%Ln can’t be used", nullptr, int(faults)));
    if (m_import.isCut)
        parts.append(tr("only the first %1 were read").arg(QLocale().toString(m_import.pieces.size())));
    return parts.join(u" · "_s);
}

Result<QString> ImportNetworksDialog::exportNetworks(QWidget *parent, FileDialogs &fileDialogs, const QString &host,
                                                     const QStringList &list)
{
    const auto name = u"trusted-networks-%1.txt"_s.arg(host);
    const auto path = fileDialogs.savePath(parent, tr("Export trusted networks"), name, tr("Text files (*.txt)"));
    if (path.isEmpty())
        return path;
    return NetworkImport::writeTo(path, list).map([&path](bool) { return path; });
}

}  // namespace twofold::ui
