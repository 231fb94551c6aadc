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

}  // namespace

QStandardItem *ChipSuggestionDelegate::makeItem(const ChipSuggestion &suggestion)
{
    QString detail = suggestion.email;
    if (suggestion.kind == Chip::Kind::Group)
        detail = suggestion.size >= 0 ? tr("Group, %n person(s)", nullptr, suggestion.size) : tr("Group");
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
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(option.direction, row, place); };
    const auto edge = Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const bool isAdded = index.data(Role::IsAdded).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isAdded)
        painter->fillRect(row, tokens.hover);

    const QString name = index.data().toString();
    const QRect picture(row.left() + sideMargin, row.center().y() - avatarSide / 2 + 1, avatarSide, avatarSide);
    if (Chip::Kind(index.data(Role::Kind).toInt()) == Chip::Kind::Group) {
        const int inset = (avatarSide - iconSide) / 2;
        Icons::paint(*painter, visual(picture.adjusted(inset, inset, -inset, -inset)), Icon::People,
                     isAdded ? tokens.disabled : tokens.text2);
    } else {
        Avatar::paint(*painter, visual(picture), Avatar::initialsOf(name, Avatar::Shape::Round), Avatar::Shape::Round);
    }

    QRect words(picture.right() + 1 + gap, row.top(), 0, row.height());
    words.setRight(row.right() - sideMargin);
    if (isAdded) {
        painter->setFont(Typography::font(TextStyle::Small));
        painter->setPen(tokens.text3);
        const QString added = tr("Already added");
        const int wide = painter->fontMetrics().horizontalAdvance(added) + 1;
        const QRect place(words.right() - wide + 1, row.top(), wide, row.height());
        painter->drawText(visual(place), Qt::AlignVCenter | edge, added);
        words.setRight(place.left() - gap);
    }
    const auto line = [&](const QRect &place, TextStyle style, const QColor &ink, Qt::TextElideMode elide, const QString &text,
                          Qt::Alignment vertical) {
        painter->setFont(Typography::font(style));
        painter->setPen(ink);
        painter->drawText(visual(place), vertical | edge, painter->fontMetrics().elidedText(text, elide, place.width()));
    };
    const QString detail = index.data(Role::Detail).toString();
    const int middle = detail.isEmpty() ? 0 : row.height() / 2;
    line(words.adjusted(0, 0, 0, -middle), TextStyle::Control, isAdded ? tokens.text3 : tokens.text, Qt::ElideRight, name,
         detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
    line(words.adjusted(0, row.height() - middle, 0, 0), TextStyle::Small, isAdded ? tokens.text3 : tokens.text2, Qt::ElideMiddle,
         detail, Qt::AlignTop);
    painter->restore();
}

}  // namespace twofold::ui
