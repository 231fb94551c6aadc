// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/LineEditAccessible.h"
#include "ui/widgets/Shortcuts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace twofold::ui {

namespace {

constexpr int padding = 10;
constexpr int besides = 48;  // px: the glass, and room between the words and the keys

}  // namespace

SearchField::SearchField(const QString &words, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    LineEditAccessible::install();
    setPlaceholderText(words);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(Icons::icon(Icon::Search, ColorRole::Text2), LeadingPosition);
    // It works while the field can be seen.
    connect(Shortcuts::add(Shortcuts::Id::Find, this), &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    clear();
    event->accept();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    // Words of the other direction stand where the keys would.
    if (!text().isEmpty() || hasFocus() || placeholderText().isRightToLeft() != isMirrored)
        return;
    const auto keys = Shortcuts::keyText(Shortcuts::Id::Find);
    const QFontMetrics metrics(Typography::font(TextStyle::Small));
    if (fontMetrics().horizontalAdvance(placeholderText()) + metrics.horizontalAdvance(keys) + besides > width())
        return;
    QPainter painter(this);
    painter.setFont(Typography::font(TextStyle::Small));
    painter.setPen(Theme::tokens().text3);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignLeft : Qt::AlignRight), keys);
}

}  // namespace twofold::ui
