// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyLine.h"

#include "ui/theme/Typography.h"
#include "ui/widgets/LineEditAccessible.h"
#include "ui/widgets/SecretCover.h"
#include "ui/widgets/WipeText.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QMenu>

#include <cmath>
#include <functional>
#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupLength = 4;
constexpr qreal groupGap = 12;

}  // namespace

KeyLine::KeyLine(QWidget *parent) : QLineEdit(parent)
{
    LineEditAccessible::install();
    setReadOnly(true);
    setDragEnabled(false);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Key, to type instead of scanning"));
    setProperty("focusRing", true);
    setTextMargins(-2, 0, -2, 0);  // what a line edit leaves free beside its text
    setStyleSheet(u"QLineEdit { background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0; }"_s);
    refreshFont();
    new SecretCover(this);
}

KeyLine::~KeyLine()
{
    clear();
}

void KeyLine::setKey(const QString &key)
{
    wipeText(m_key);
    int count = 0;
    for (const QChar character : key) {
        if (character.isSpace())
            continue;
        if (count > 0 && count % groupLength == 0)
            m_key += u' ';
        m_key += character;
        ++count;
    }
    setText(m_key);
    setCursorPosition(0);
    updateGeometry();
}

void KeyLine::clear()
{
    setText({});  // unlike QLineEdit::clear(), leaves nothing to undo
    wipeText(m_key);
}

QSize KeyLine::sizeHint() const
{
    const QFontMetricsF metrics(font());
    // One px for the cursor behind the last character.
    return {int(std::ceil(metrics.horizontalAdvance(m_key))) + 2, int(std::ceil(metrics.height())) + 2};
}

QSize KeyLine::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 120), sizeHint().height()};
}

bool KeyLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        Q_EMIT copyRequested();
        return;
    }
    // Not left to the line edit, which puts what a key selects into X11's second clipboard.
    const std::pair<QKeySequence::StandardKey, std::function<void()>> commands[] = {
        {QKeySequence::SelectAll, [this] { selectAll(); }},
        {QKeySequence::SelectNextChar, [this] { cursorForward(true); }},
        {QKeySequence::SelectPreviousChar, [this] { cursorBackward(true); }},
        {QKeySequence::SelectNextWord, [this] { cursorWordForward(true); }},
        {QKeySequence::SelectPreviousWord, [this] { cursorWordBackward(true); }},
        {QKeySequence::SelectStartOfLine, [this] { home(true); }},
        {QKeySequence::SelectEndOfLine, [this] { end(true); }},
        {QKeySequence::MoveToNextChar, [this] { cursorForward(false); }},
        {QKeySequence::MoveToPreviousChar, [this] { cursorBackward(false); }},
        {QKeySequence::MoveToNextWord, [this] { cursorWordForward(false); }},
        {QKeySequence::MoveToPreviousWord, [this] { cursorWordBackward(false); }},
        {QKeySequence::MoveToStartOfLine, [this] { home(false); }},
        {QKeySequence::MoveToEndOfLine, [this] { end(false); }},
    };
    for (const auto &[key, command] : commands) {
        if (event->matches(key)) {
            command();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void KeyLine::mouseReleaseEvent(QMouseEvent *event)
{
    // A line edit would put what was selected into X11's second clipboard, where nobody clears it.
    event->accept();
}

void KeyLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy key"), this, &KeyLine::copyRequested);
    menu.addAction(tr("Select all"), this, &KeyLine::selectAll);
    menu.exec(event->globalPos());
}

void KeyLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        refreshFont();
}

void KeyLine::refreshFont()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QFont font = Typography::font(TextStyle::Key);
    font.setWordSpacing(groupGap - QFontMetricsF(font).horizontalAdvance(u' '));
    setFont(font);
    updateGeometry();
    m_refreshing = false;
}

}  // namespace twofold::ui
