// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QLineEdit;

namespace twofold::ui {

/// A QLineEdit for assistive technology, with which text counts as typed: fields look at it, validators apply, and QLineEdit::textEdited()
/// is sent. Qt's own interface sets the text as a program does.
class LineEditAccessible : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit LineEditAccessible(QLineEdit *field);
    /// For all line edits, from now on.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    /// The value of a password is as many dots as it is long, as it is on the screen.
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;
    /// Its buttons; an icon that only decorates the field is a button for Qt as well, but has no name.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    QList<QAccessibleInterface *> buttons() const;

    QLineEdit &m_field;
};

}  // namespace twofold::ui
