// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineEditAccessible.h"

#include "ui/widgets/AccessibleFactory.h"

#include <QFontMetrics>
#include <QLineEdit>

#include <algorithm>

namespace twofold::ui {

LineEditAccessible::LineEditAccessible(QLineEdit *field) : QAccessibleWidget(field, QAccessible::EditableText), m_field(*field) {}

void LineEditAccessible::install()
{
    installAccessible<QLineEdit, LineEditAccessible>();
}

void *LineEditAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString LineEditAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return m_field.displayText();
    const QString given = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && given.isEmpty() ? m_field.placeholderText() : given;
}

void LineEditAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State LineEditAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.readOnly = m_field.isReadOnly();
    state.passwordEdit = m_field.echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    return state;
}

QList<QAccessibleInterface *> LineEditAccessible::buttons() const
{
    QList<QAccessibleInterface *> named;
    for (int index = 0; index < QAccessibleWidget::childCount(); ++index) {
        QAccessibleInterface *child = QAccessibleWidget::child(index);
        if (child && !child->text(QAccessible::Name).isEmpty())
            named.append(child);
    }
    return named;
}

int LineEditAccessible::childCount() const
{
    return int(buttons().size());
}

QAccessibleInterface *LineEditAccessible::child(int index) const
{
    return buttons().value(index);
}

int LineEditAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto all = buttons();
    const auto found = std::find(all.cbegin(), all.cend(), child);
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

void LineEditAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index == 0 && m_field.hasSelectedText()) {
        *start = m_field.selectionStart();
        *end = m_field.selectionEnd();
    }
}

int LineEditAccessible::selectionCount() const
{
    return m_field.hasSelectedText() ? 1 : 0;
}

void LineEditAccessible::addSelection(int start, int end)
{
    m_field.setSelection(start, end - start);
}

void LineEditAccessible::removeSelection(int)
{
    m_field.deselect();
}

void LineEditAccessible::setSelection(int, int start, int end)
{
    addSelection(start, end);
}

int LineEditAccessible::cursorPosition() const
{
    return m_field.cursorPosition();
}

void LineEditAccessible::setCursorPosition(int position)
{
    m_field.setCursorPosition(position);
}

QString LineEditAccessible::text(int start, int end) const
{
    return m_field.displayText().mid(start, end - start);
}

int LineEditAccessible::characterCount() const
{
    return int(m_field.displayText().size());
}

QRect LineEditAccessible::characterRect(int offset) const
{
    // Where the cursor is, the field tells; the others are counted from there.
    const QRect cursor = m_field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QFontMetrics metrics(m_field.font());
    const QString shown = m_field.displayText();
    const auto widthOf = [&](int count) { return metrics.horizontalAdvance(shown.left(count)); };
    const int x = cursor.center().x() + widthOf(offset) - widthOf(m_field.cursorPosition());
    const QRect place(x, cursor.y(), widthOf(offset + 1) - widthOf(offset), cursor.height());
    return {m_field.mapToGlobal(place.topLeft()), place.size()};
}

int LineEditAccessible::offsetAtPoint(const QPoint &point) const
{
    return m_field.cursorPositionAt(m_field.mapFromGlobal(point));
}

void LineEditAccessible::scrollToSubstring(int start, int)
{
    m_field.setCursorPosition(start);
}

QString LineEditAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void LineEditAccessible::deleteText(int start, int end)
{
    if (start < end)
        replaceText(start, end, {});
}

void LineEditAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineEditAccessible::replaceText(int start, int end, const QString &text)
{
    if (m_field.isReadOnly() || !m_field.isEnabled())
        return;
    m_field.setCursorPosition(start);
    m_field.setSelection(start, end - start);
    m_field.insert(text);
}

}  // namespace twofold::ui
