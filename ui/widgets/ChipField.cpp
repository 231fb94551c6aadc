// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipField.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/LineEditAccessible.h"

#include <QKeyEvent>

namespace twofold::ui {

namespace {

constexpr int leastWidth = 180;
constexpr int page = 5;  // rows that Page Up and Page Down go by

bool isUndoOrRedo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

ChipField::ChipField(QWidget *parent) : QLineEdit(parent)
{
    LineEditAccessible::install();
    setStyleProperty(this, "chip", true);
    addAction(Icons::icon(Icon::Plus, ColorRole::Text2), LeadingPosition);
}

QSize ChipField::sizeHint() const
{
    return {qMax(leastWidth, QLineEdit::sizeHint().width()), QLineEdit::sizeHint().height()};
}

QSize ChipField::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

bool ChipField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_isOpen && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        // With nothing typed there is nothing of its own to take back: the page may have.
        if (text().isEmpty() && isUndoOrRedo(*key)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void ChipField::keyPressEvent(QKeyEvent *event)
{
    const bool isAtStart = cursorPosition() == 0 && !hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT moved(-1); return;
    case Qt::Key_Down: Q_EMIT moved(1); return;
    case Qt::Key_PageUp: Q_EMIT moved(-page); return;
    case Qt::Key_PageDown: Q_EMIT moved(page); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT accepted(); return;
    case Qt::Key_Escape:
        if (!m_isOpen)
            break;
        Q_EMIT dismissed();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!text().isEmpty() || (event->key() == Qt::Key_Left) == isRightToLeft())
            break;
        Q_EMIT wentBack();
        return;
    case Qt::Key_Backspace:
        if (!isAtStart)
            break;
        Q_EMIT wentBack();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace twofold::ui
