// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeField.h"

#include "ui/widgets/AccessibleFactory.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/CodeBoxes.h"
#include "ui/widgets/CodeFieldAccessible.h"
#include "ui/widgets/WipeText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>

namespace twofold::ui {

CodeField::CodeField(QWidget *parent) : QWidget(parent)
{
    installAccessible<CodeField, CodeFieldAccessible>();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

CodeField::~CodeField()
{
    wipeText(m_lastEntered);
}

void CodeField::setError(bool error)
{
    if (error == m_error)
        return;
    m_error = error;
    update();
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (error)
        announceError(this, {});  // why, the page says in a notice
}

void CodeField::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    setCursor(busy ? Qt::ArrowCursor : Qt::IBeamCursor);
    restartCaret();
}

void CodeField::clear()
{
    const bool hadDigits = m_text.size() > 0;
    m_text.clear();
    wipeText(m_lastEntered);
    setError(false);
    restartCaret();
    if (hadDigits)
        Q_EMIT edited();
}

void CodeField::insertText(const QString &text)
{
    if (m_busy)
        return;
    const bool wasComplete = m_text.isComplete();
    finish(m_text.insert(text), wasComplete);
}

void CodeField::removeText(int start, int end)
{
    if (!m_busy)
        finish(m_text.remove(start, end), false);
}

void CodeField::moveCursor(int position, bool selecting)
{
    m_text.moveTo(position, selecting);
    restartCaret();
    updateMicroFocus();
    QAccessibleTextCursorEvent moved(this, m_text.cursor());
    QAccessible::updateAccessibility(&moved);
}

void CodeField::finish(CodeText::Outcome outcome, bool wasComplete)
{
    restartCaret();
    if (outcome == CodeText::Outcome::Refused)
        Q_EMIT inputRefused();
    if (outcome != CodeText::Outcome::Changed)
        return;
    setError(false);
    updateMicroFocus();
    QAccessibleValueChangeEvent changed(this, m_text.size());
    QAccessible::updateAccessibility(&changed);
    QAccessibleTextCursorEvent moved(this, m_text.cursor());
    QAccessible::updateAccessibility(&moved);
    Q_EMIT edited();
    // While a full code is corrected in its middle it is entered by its last digit or by Enter, not by each digit.
    const bool atEnd = m_text.cursor() == CodeText::Capacity;
    if (m_text.isComplete() && (!wasComplete || atEnd) && m_text.digits() != m_lastEntered)
        enter();
}

void CodeField::enter()
{
    m_lastEntered = m_text.digits();
    Q_EMIT codeEntered(m_lastEntered);
}

bool CodeField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Digits and the commands of a text field are typed here, even where a window uses them as shortcuts.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool typed = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key->text().isEmpty()
            && key->text().at(0).isPrint();
        const bool edits = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll);
        if (typed || edits) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CodeField::keyPressEvent(QKeyEvent *event)
{
    if (m_busy) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (handleCommand(event) || handleMove(event))
        return;
    const QString text = event->text();
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || text.isEmpty() || !text.at(0).isPrint())
        QWidget::keyPressEvent(event);
    else
        insertText(text);
}

bool CodeField::handleCommand(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(false);
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_text.selectAll();
        restartCaret();
    } else if (event->key() == Qt::Key_Backspace) {
        finish(m_text.backspace(), false);
    } else if (event->key() == Qt::Key_Delete) {
        finish(m_text.erase(), false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_text.isComplete()) {
        enter();
    } else {
        return false;
    }
    return true;
}

bool CodeField::handleMove(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool selecting = event->modifiers() & Qt::ShiftModifier;
    const bool leaves = m_text.hasSelection() && !selecting;
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(leaves ? m_text.selectionStart() : m_text.cursor() - 1, selecting); return true;
    case Qt::Key_Right: moveCursor(leaves ? m_text.selectionEnd() : m_text.cursor() + 1, selecting); return true;
    case Qt::Key_Home: moveCursor(0, selecting); return true;
    case Qt::Key_End: moveCursor(m_text.size(), selecting); return true;
    default: return false;
    }
}

void CodeField::paste(bool fromSelection)
{
    const QClipboard *clipboard = QApplication::clipboard();
    insertText(clipboard->text(fromSelection ? QClipboard::Selection : QClipboard::Clipboard));
}

void CodeField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        insertText(event->commitString());
    event->accept();
}

QVariant CodeField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return isEnabled() && !m_busy;
    case Qt::ImCursorRectangle: return boxRect(qMin(m_text.cursor(), CodeText::Capacity - 1));
    case Qt::ImCursorPosition: return m_text.cursor();
    case Qt::ImAnchorPosition: return m_text.anchor();
    case Qt::ImSurroundingText: return m_text.digits();
    case Qt::ImMaximumTextLength: return CodeText::Capacity;
    default: return QWidget::inputMethodQuery(query);
    }
}

void CodeField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_busy)
        return;
    int index = 0;
    while (index < CodeText::Capacity - 1 && event->position().x() >= boxRect(index + 1).left())
        ++index;
    moveCursor(index);
}

void CodeField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QApplication::clipboard()->supportsSelection())
        paste(true);
}

void CodeField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *pasteAction = menu.addAction(tr("Paste"), this, [this] { paste(false); });
    pasteAction->setEnabled(!m_busy && !QApplication::clipboard()->text().isEmpty());
    menu.exec(event->globalPos());
}

void CodeField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    restartCaret();
}

void CodeField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    restartCaret();
}

void CodeField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void CodeField::restartCaret()
{
    m_caretOn = true;
    const int flashTime = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && !m_busy && flashTime > 0)
        m_caretTimer.start(flashTime / 2, this);
    else
        m_caretTimer.stop();
    update();
}

void CodeField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_caretTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_caretOn = !m_caretOn;
    update();
}

QSize CodeField::sizeHint() const
{
    return CodeBoxes::preferredSize();
}

QSize CodeField::minimumSizeHint() const
{
    return CodeBoxes::smallestSize();
}

QRect CodeField::boxRect(int index) const
{
    return CodeBoxes::boxRect(index, width(), layoutDirection());
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CodeBoxes::paint(painter, m_text,
                     {.width = width(),
                      .direction = layoutDirection(),
                      .enabled = isEnabled(),
                      .busy = m_busy,
                      .error = m_error,
                      .focused = hasFocus(),
                      .caretOn = m_caretOn});
}

}  // namespace twofold::ui
