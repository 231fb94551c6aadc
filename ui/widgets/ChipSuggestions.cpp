// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipSuggestions.h"

#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ChipSuggestionDelegate.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInSight = 6;
constexpr int leastWidth = 280;
constexpr int gap = 4;  // between field and list

}  // namespace

ChipSuggestions::ChipSuggestions(QWidget *field)
    : QFrame(field, Qt::ToolTip)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView)
    , m_status(makeLabel({}, TextStyle::Small, ColorRole::Text2))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::NoFrame);
    m_view->setObjectName(u"suggestionsView"_s);
    m_view->setAccessibleName(tr("People and groups that were found"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChipSuggestionDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setObjectName(u"suggestionsStatusLabel"_s);
    m_status->setContentsMargins(12, 8, 12, 8);
    m_status->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_status);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (canBePicked(index.row()))
            Q_EMIT picked(m_rows.at(index.row()).id);
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ChipSuggestions::noteScrolled);
}

void ChipSuggestions::setRows(const QList<ChipSuggestion> &rows)
{
    if (rows == m_rows)
        return;
    const QString current = currentId();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_rows = rows;
    m_model->clear();
    for (const ChipSuggestion &row : rows)
        m_model->appendRow(ChipSuggestionDelegate::makeItem(row));
    m_view->setVisible(!rows.isEmpty());
    if (isVisible())
        place();

    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const auto &row) { return row.id == current; });
    const int kept = current.isEmpty() || found == rows.cend() ? -1 : int(found - rows.cbegin());
    if (kept >= 0)
        m_view->verticalScrollBar()->setValue(scrolled);
    setCurrent(kept >= 0 && canBePicked(kept) ? kept : firstPickable());
}

void ChipSuggestions::setStatus(const QString &sentence, bool isError)
{
    m_status->setColorRole(isError ? ColorRole::Bad : ColorRole::Text2);
    const bool changed = sentence != m_status->text();
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    if (!isVisible())
        return;
    place();
    if (changed && isError)
        announceError(m_field, sentence);
    else if (changed)
        announce(m_field, sentence);
}

bool ChipSuggestions::isEmpty() const
{
    return m_rows.isEmpty() && m_status->text().isEmpty();
}

void ChipSuggestions::open()
{
    if (isVisible())
        return;
    // It moves with whatever the field stands in: the page that scrolls, the window.
    for (QWidget *around = m_field; around; around = around->parentWidget()) {
        around->removeEventFilter(this);
        around->installEventFilter(this);
    }
    m_view->setVisible(!m_rows.isEmpty());
    place();
    show();
}

void ChipSuggestions::move(int steps)
{
    const int direction = steps < 0 ? -1 : 1;
    int row = m_view->currentIndex().row();
    for (int left = std::abs(steps); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < m_rows.size() && !canBePicked(next))
            next += direction;
        if (next < 0 || next >= m_rows.size())
            break;
        row = next;
    }
    if (row >= 0)
        setCurrent(row);
    if (direction > 0 && row == m_rows.size() - 1)
        Q_EMIT endReached();
}

QString ChipSuggestions::currentId() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

bool ChipSuggestions::canBePicked(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).isAdded;
}

int ChipSuggestions::firstPickable() const
{
    int row = 0;
    while (row < m_rows.size() && !canBePicked(row))
        ++row;
    return row < m_rows.size() ? row : -1;
}

void ChipSuggestions::setCurrent(int row)
{
    m_view->setCurrentIndex(m_model->index(row, 0));
    if (row < 0 || !isVisible())
        return;
    // The field keeps the focus, so the view would not say it by itself.
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void ChipSuggestions::place()
{
    const int width = qMax(m_field->width(), leastWidth);
    const int shown = qMin(int(m_rows.size()), rowsInSight);
    const int status = m_status->text().isEmpty() ? 0 : qMax(m_status->heightForWidth(width - 2), m_status->sizeHint().height());
    m_view->setFixedHeight(shown * ChipSuggestionDelegate::rowHeight());
    const int height = shown * ChipSuggestionDelegate::rowHeight() + status + 2;

    const QRect field(m_field->mapToGlobal(QPoint()), m_field->size());
    const QRect room = m_field->screen()->availableGeometry();
    QRect box(isRightToLeft() ? field.right() + 1 - width : field.left(), field.bottom() + 1 + gap, width, height);
    if (box.bottom() > room.bottom() && field.top() - gap - height >= room.top())
        box.moveBottom(field.top() - 1 - gap);
    box.moveLeft(qBound(room.left(), box.left(), qMax(room.left(), room.right() - width + 1)));
    setGeometry(box);
}

void ChipSuggestions::noteScrolled()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (isVisible() && bar->maximum() > 0 && bar->value() == bar->maximum())
        Q_EMIT endReached();
}

bool ChipSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible()) {
        const bool isAway = watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide);
        if (isAway || event->type() == QEvent::WindowDeactivate)
            hide();
        else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            place();
    }
    return QFrame::eventFilter(watched, event);
}

void ChipSuggestions::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setPen(tokens.buttonBorder);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace twofold::ui
