// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkField.h"

#include "ui/theme/Typography.h"
#include "ui/widgets/LineEditAccessible.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>

#include <memory>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasLines(const QString &text)
{
    static const QRegularExpression lineBreak(u"[\\r\\n\\x{2028}\\x{2029}]"_s);
    return text.trimmed().contains(lineBreak);
}

}  // namespace

NetworkField::NetworkField(QWidget *parent) : QLineEdit(parent)
{
    LineEditAccessible::install();
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &NetworkField::takeEdit);
    connect(this, &QLineEdit::textChanged, this, &NetworkField::refreshFont);
    refreshFont();
}

bool NetworkField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        // With nothing typed there is nothing of its own to take back: the page may have.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void NetworkField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else
        QLineEdit::keyPressEvent(event);
}

void NetworkField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (auto *pasting = menu->findChild<QAction *>(u"edit-paste"_s)) {
        pasting->disconnect(this);
        connect(pasting, &QAction::triggered, this, &NetworkField::pasteClipboard);
    }
    menu->exec(event->globalPos());
}

void NetworkField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFont();
}

void NetworkField::pasteClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (hasLines(text))
        Q_EMIT linesPasted(text);
    else if (!isReadOnly())
        insert(text.trimmed());
}

void NetworkField::takeEdit(const QString &text)
{
    // What was dropped, or came by the middle button.
    if (!hasLines(text))
        return;
    clear();
    Q_EMIT linesPasted(text);
}

void NetworkField::refreshFont()
{
    // While it is empty there are words in it, which are read as words.
    setFont(Typography::font(text().isEmpty() ? TextStyle::Body : TextStyle::Network));
}

}  // namespace twofold::ui
