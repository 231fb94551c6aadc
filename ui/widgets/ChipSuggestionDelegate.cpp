// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipSuggestionDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Avatar.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStandardItem>
#include <QStyle>

#include <memory>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Kind = Qt::UserRole, Detail, IsAdded };

constexpr int leastHeight = 44;
constexpr int sideMargin = 12;
constexpr int avatarSide = 24;
constexpr int iconSide = 16;
constexpr int gap = 10;

struct LineStyle
{
    TextStyle text;
    QColor ink;
    Qt::Alignment vertical;
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// From the leading edge of @p place, which is given as in a left-to-right layout.
void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const LineStyle &style,
               const QString &text)
{
    const auto edge = Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(Typography::font(style.text));
    painter.setPen(style.ink);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place), int(style.vertical | edge),
                     painter.fontMetrics().elidedText(text, style.elide, place.width()));
}

bool isGroup(const QModelIndex &index)
{
    return Chip::Kind(index.data(Role::Kind).toInt()) == Chip::Kind::Group;
}

void paintPicture(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const QRect picture = QStyle::visualRect(option.direction, option.rect, place);
    if (isGroup(index)) {
        constexpr int inset = (avatarSide - iconSide) / 2;
        const QColor ink = index.data(Role::IsAdded).toBool() ? tokens.disabled : tokens.text2;
        Icons::paint(painter, picture.adjusted(inset, inset, -inset, -inset), Icon::People, ink);
    } else {
        Avatar::paint(painter, picture, Avatar::initialsOf(index.data().toString(), Avatar::Shape::Round), Avatar::Shape::Round);
    }
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const bool isAdded = index.data(Role::IsAdded).toBool();
    const QString detail = index.data(Role::Detail).toString();
    const QColor nameInk = isAdded ? tokens.text3 : tokens.text;
    if (detail.isEmpty())
        return paintLine(painter, option, place, {TextStyle::Control, nameInk, Qt::AlignVCenter}, index.data().toString());
    const int half = place.height() / 2;
    paintLine(painter, option, place.adjusted(0, 0, 0, -half), {TextStyle::Control, nameInk, Qt::AlignBottom},
              index.data().toString());
    if (!isGroup(index))
        painter.setLayoutDirection(Qt::LeftToRight);  // an e-mail address, in any layout
    paintLine(painter, option, place.adjusted(0, half, 0, 0),
              {TextStyle::Small, isAdded ? tokens.text3 : tokens.text2, Qt::AlignTop, Qt::ElideMiddle}, detail);
}

}  // namespace

QStandardItem *ChipSuggestionDelegate::makeItem(const ChipSuggestion &suggestion)
{
    QString detail = suggestion.email;
    if (suggestion.kind == Chip::Kind::Group)
        detail = suggestion.size >= 0 ? tr("Group, %Ln person(s)", nullptr, suggestion.size) : tr("Group");
    QStringList spoken{suggestion.name, detail};
    if (suggestion.isAdded)
        spoken.append(tr("already added"));
    spoken.removeAll({});

    auto item = std::make_unique<QStandardItem>(suggestion.name);
    item->setData(int(suggestion.kind), Role::Kind);
    item->setData(detail, Role::Detail);
    item->setData(suggestion.isAdded, Role::IsAdded);
    item->setData(spoken.join(", "_L1), Qt::AccessibleTextRole);
    item->setEnabled(!suggestion.isAdded);
    return item.release();
}

int ChipSuggestionDelegate::rowHeight()
{
    const int lines =
        QFontMetrics(Typography::font(TextStyle::Control)).height() + QFontMetrics(Typography::font(TextStyle::Small)).height();
    return qMax(leastHeight, lines + 10);
}

QSize ChipSuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

void ChipSuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const QRect row = option.rect;
    const bool isAdded = index.data(Role::IsAdded).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isAdded)
        painter->fillRect(row, tokens.hover);
    const QRect picture(row.left() + sideMargin, row.center().y() - avatarSide / 2 + 1, avatarSide, avatarSide);
    paintPicture(*painter, option, picture, index);

    QRect words(picture.right() + 1 + gap, row.top(), 0, row.height());
    words.setRight(row.right() - sideMargin);
    if (isAdded) {
        const QString added = tr("Already added");
        const int wide = QFontMetrics(Typography::font(TextStyle::Small)).horizontalAdvance(added) + 1;
        const QRect place(words.right() - wide + 1, row.top(), wide, row.height());
        paintLine(*painter, option, place, {TextStyle::Small, tokens.text3, Qt::AlignVCenter}, added);
        words.setRight(place.left() - gap);
    }
    paintWords(*painter, option, words, index);
    painter->restore();
}

}  // namespace twofold::ui
