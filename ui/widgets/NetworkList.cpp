// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkList.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/NetworkField.h"
#include "ui/widgets/NetworkListView.h"
#include "ui/widgets/NetworkRows.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace twofold::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restTime = 600ms;
constexpr int leastHeight = 36;
constexpr int sideMargin = 15;
constexpr int fieldMargin = 8;
constexpr int addGap = 8;
constexpr int besideWords = 28;  ///< px: the edges of the field

}  // namespace

NetworkList::NetworkList(QWidget *parent)
    : Card(parent)
    , m_emptyText(makeLabel({}, TextStyle::Small, ColorRole::Text2))
    , m_emptyRow(makeEmptyRow())
    , m_rows(new NetworkRows)
    , m_all(new NetworkListView)
    , m_moreButton(makeButton({}, ButtonRole::Quiet))
    , m_moreRow(makeMoreRow())
    , m_field(new NetworkField)
    , m_addButton(makeButton(tr("Add"), ButtonRole::Default, Icon::Plus))
    , m_messageIcon(new IconView(Icon::Alert))
    , m_messageText(makeLabel({}, TextStyle::Small))
    , m_message(makeMessage())
    , m_rest(new QTimer(this))
{
    addRow(m_emptyRow);
    addRow(m_rows);
    addRow(m_all);
    addRow(m_moreRow);
    makeAddRow();
    m_rows->setAccessibleName(tr("Networks"));
    m_all->setAccessibleName(tr("Networks"));
    for (auto *part : {m_moreButton, m_addButton})
        part->setAutoDefault(true);
    connect(m_rows, &NetworkRows::removeRequested, this, &NetworkList::removeRequested);
    connect(m_rows, &NetworkRows::repairRequested, this, &NetworkList::repairRequested);
    connect(m_all, &NetworkListView::removeRequested, this, &NetworkList::removeRequested);
    connect(m_all, &NetworkListView::repairRequested, this, &NetworkList::repairRequested);

    m_rest->setSingleShot(true);
    m_rest->setInterval(restTime);
    connect(m_rest, &QTimer::timeout, this, &NetworkList::settle);
    connect(m_field, &QLineEdit::textEdited, this, &NetworkList::takeEdit);
    connect(m_field, &QLineEdit::returnPressed, this, &NetworkList::submit);
    connect(m_field, &NetworkField::linesPasted, this, &NetworkList::pasteRequested);
    connect(m_addButton, &QPushButton::clicked, this, &NetworkList::submit);
    showEntries();
    refreshAddButton();
}

QWidget *NetworkList::makeEmptyRow()
{
    auto *row = new QWidget;
    row->setMinimumHeight(leastHeight);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(sideMargin, fieldMargin, sideMargin, fieldMargin);
    layout->addWidget(m_emptyText);
    return row;
}

QWidget *NetworkList::makeMoreRow()
{
    m_moreButton->setObjectName(u"showAllButton"_s);
    connect(m_moreButton, &QPushButton::clicked, this, &NetworkList::toggleAll);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(sideMargin, 2, sideMargin, 2);
    layout->addWidget(m_moreButton);
    layout->addStretch(1);
    return row;
}

void NetworkList::makeAddRow()
{
    m_field->setObjectName(u"networkField"_s);
    m_field->setAccessibleName(tr("Add a network"));
    m_field->setPlaceholderText(tr("Address, range or network"));
    m_addButton->setObjectName(u"addButton"_s);
    m_addLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_addLine->setSpacing(addGap);
    m_addLine->addWidget(m_field, 1);
    m_addLine->addWidget(m_addButton);

    auto *importButton = makeButton(tr("Import…"), ButtonRole::Quiet, Icon::Download);
    importButton->setObjectName(u"importButton"_s);
    m_exportButton = makeButton(tr("Export…"), ButtonRole::Quiet, Icon::Upload);
    m_exportButton->setObjectName(u"exportButton"_s);
    connect(importButton, &QPushButton::clicked, this, &NetworkList::importRequested);
    connect(m_exportButton, &QPushButton::clicked, this, &NetworkList::exportRequested);
    auto *files = new QWidget;
    auto *fileLayout = new FlowLayout(files);
    fileLayout->setContentsMargins(fieldMargin - 1, 0, 0, 0);
    fileLayout->setSpacing(16);
    for (auto *button : {importButton, m_exportButton}) {
        button->setAutoDefault(true);
        fileLayout->addWidget(button);
    }

    QVBoxLayout *layout = addBody(fieldMargin);
    layout->setSpacing(0);
    layout->addLayout(m_addLine);
    layout->addWidget(m_message);
    layout->addWidget(files);
}

/// With large text in a small window the button comes below the field, whose words would be cut beside it.
void NetworkList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int words = m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + besideWords;
    const bool isStacked = width() < words + addGap + m_addButton->sizeHint().width() + 2 * fieldMargin;
    m_addLine->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_addLine->setAlignment(m_addButton, isStacked ? Qt::AlignLeading : Qt::Alignment());
}

QWidget *NetworkList::makeMessage()
{
    m_messageText->setObjectName(u"addMessageLabel"_s);
    auto *message = new QWidget;
    auto *layout = new QHBoxLayout(message);
    layout->setContentsMargins(4, 6, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_messageIcon, 0, Qt::AlignTop);
    layout->addWidget(m_messageText, 1);
    message->hide();
    return message;
}

void NetworkList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    showEntries();
}

void NetworkList::showEntries()
{
    const bool hadFocus = m_rows->hasFocusInside() || m_all->hasFocus();
    const bool isLong = m_entries.size() > shortLength;
    const bool isInView = m_showsAll && isLong;
    if (isInView)
        m_all->setEntries(m_entries);
    else
        m_rows->setEntries(isLong ? m_entries.first(shortLength) : m_entries);
    m_all->setVisible(isInView);
    m_rows->setVisible(!isInView && !m_entries.isEmpty());
    m_moreRow->setVisible(isLong);
    m_emptyRow->setVisible(m_entries.isEmpty() && !m_emptyText->text().isEmpty());
    m_exportButton->setEnabled(!m_entries.isEmpty());
    refreshMore();
    if (hadFocus)
        keepFocus();
    update();
}

void NetworkList::keepFocus()
{
    if (m_entries.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else if (!m_all->isHidden())
        m_all->setFocus(Qt::OtherFocusReason);
    else if (!m_rows->hasFocusInside())
        m_rows->focusCurrent();
}

void NetworkList::refreshMore()
{
    const QString count = locale().toString(m_entries.size());
    m_moreButton->setText(m_showsAll ? tr("Show the first %1 only").arg(locale().toString(shortLength))
                                     : tr("Show all %1").arg(count));
}

void NetworkList::toggleAll()
{
    m_showsAll = !m_showsAll;
    showEntries();
    keepFocus();
}

void NetworkList::setEmptyText(const QString &text)
{
    m_emptyText->setText(text);
    m_emptyRow->setVisible(m_entries.isEmpty() && !text.isEmpty());
    update();
}

QString NetworkList::addText() const
{
    return m_field->text();
}

void NetworkList::setAddText(const QString &text)
{
    m_rest->stop();
    m_field->setText(text);
    showMessage(false, {});
}

void NetworkList::setAddError(const QString &sentence)
{
    showMessage(true, sentence);
}

void NetworkList::setAddHint(const QString &sentence)
{
    showMessage(false, sentence);
}

void NetworkList::takeEdit()
{
    const QString text = m_field->text();
    showMessage(false, {});
    if (text.isEmpty())
        m_rest->stop();
    else
        m_rest->start();
    Q_EMIT textEdited(text);
}

void NetworkList::settle()
{
    m_rest->stop();
    Q_EMIT addTextSettled(m_field->text());
}

void NetworkList::submit()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    settle();
    if (m_error.isEmpty())
        Q_EMIT addRequested(m_field->text());
}

void NetworkList::refreshAddButton()
{
    m_addButton->setEnabled(m_error.isEmpty() && !m_field->text().trimmed().isEmpty());
}

void NetworkList::showMessage(bool isError, const QString &sentence)
{
    const bool isNew = isError && !sentence.isEmpty() && sentence != m_error;
    m_error = isError ? sentence : QString();
    const Tone tone = isError ? Tone::Bad : Tone::Info;
    setStyleProperty(m_field, "error", isError && !sentence.isEmpty());
    m_messageIcon->setIcon(iconOf(tone));
    m_messageIcon->setColorRole(isError ? inkOf(tone) : ColorRole::Text2);
    m_messageText->setColorRole(isError ? inkOf(tone) : ColorRole::Text2);
    m_messageText->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (isNew)
        announceError(m_field, sentence);
    refreshAddButton();
}

}  // namespace twofold::ui
