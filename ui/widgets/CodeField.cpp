// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeField.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/AccessibleFactory.h"
#include "ui/widgets/CodeFieldAccessible.h"
#include "ui/widgets/WipeText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int middleGap = 24;
constexpr int allGaps = 4 * gap + middleGap;
constexpr int smallestBox = 40;

} // namespace

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
    if (error) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
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
    case Qt::Key_Left:
        moveCursor(leaves ? m_text.selectionStart() : m_text.cursor() - 1, selecting);
        return true;
    case Qt::Key_Right:
        moveCursor(leaves ? m_text.selectionEnd() : m_text.cursor() + 1, selecting);
        return true;
    case Qt::Key_Home:
        moveCursor(0, selecting);
        return true;
    case Qt::Key_End:
        moveCursor(m_text.size(), selecting);
        return true;
    default:
        return false;
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
    while (index < CodeText::Capacity - 1 && event->position().x() > boxRect(index).right() + gap / 2)
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

int CodeField::boxHeight() const
{
    return Typography::rowHeight(60, Typography::font(TextStyle::CodeBox));
}

int CodeField::boxWidth() const
{
    return boxHeight() * 52 / 60;
}

QSize CodeField::sizeHint() const
{
    return {CodeText::Capacity * boxWidth() + allGaps, boxHeight()};
}

QSize CodeField::minimumSizeHint() const
{
    return {CodeText::Capacity * smallestBox + allGaps, boxHeight()};
}

QRect CodeField::boxRect(int index) const
{
    const int boxWide = qBound(smallestBox, (width() - allGaps) / CodeText::Capacity, boxWidth());
    const int spare = qMax(0, width() - CodeText::Capacity * boxWide - allGaps);
    const int start = layoutDirection() == Qt::RightToLeft ? spare : 0;
    const int middle = index < CodeText::Capacity / 2 ? 0 : middleGap - gap;
    return {start + index * (boxWide + gap) + middle, 0, boxWide, boxHeight()};
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(Typography::font(TextStyle::CodeBox));
    for (int index = 0; index < CodeText::Capacity; ++index)
        paintBox(painter, index);
}

void CodeField::paintBox(QPainter &painter, int index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool editable = isEnabled() && !m_busy;
    const bool isCurrent = hasFocus() && editable && index == qMin(m_text.cursor(), CodeText::Capacity - 1);
    const bool isSelected = m_text.hasSelection() && index >= m_text.selectionStart() && index < m_text.selectionEnd();
    const QRectF box = boxRect(index);

    const qreal stroke = isCurrent ? 2 : m_error ? 1.5 : 1;
    const QColor outline = !editable ? tokens.buttonBorder : m_error ? tokens.bad : isCurrent ? tokens.accent : tokens.control;
    painter.setPen(QPen(outline, stroke));
    painter.setBrush(!editable ? tokens.inset : isSelected && hasFocus() ? tokens.accentSoft : tokens.surface);
    const qreal half = stroke / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 8, 8);

    const bool isFilled = index < m_text.size();
    if (isFilled) {
        painter.setPen(isEnabled() ? m_busy ? tokens.text3 : tokens.text : tokens.disabled);
        painter.drawText(box, Qt::AlignCenter, QString(m_text.digits().at(index)));
    }
    if (isCurrent && m_caretOn && !m_text.hasSelection()) {
        // In an empty box the caret is where the digit will be, in a filled one beside it: after the last digit, or before it.
        const qreal offset = !isFilled ? 0 : box.width() * (m_text.cursor() > index ? 0.34 : -0.34);
        const QRectF caret(box.center().x() + offset - 1, box.center().y() - box.height() / 5 - 2, 2, box.height() * 0.46);
        painter.fillRect(caret, m_error ? tokens.bad : tokens.accent);
    }
}

} // namespace twofold::ui
