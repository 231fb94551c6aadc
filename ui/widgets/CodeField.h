// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CodeText.h"

#include <QBasicTimer>
#include <QWidget>

namespace twofold::ui {

/// Six boxes for the digits of a one-time code, in one widget with one focus. Always left to right and 0-9, whatever the language.
/// It takes what is typed, pasted or comes from an input method, as CodeText says.
class CodeField : public QWidget
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);
    ~CodeField() override;

    /// The digits typed so far.
    QString code() const { return m_text.digits(); }
    bool isComplete() const { return m_text.isComplete(); }
    const CodeText &text() const { return m_text; }

    bool hasError() const { return m_error; }
    /// Outlines all boxes; the next edit takes it back. The page says in words what is wrong.
    void setError(bool error);
    bool isBusy() const { return m_busy; }
    /// While a code is being checked nothing can be typed; the focus stays.
    void setBusy(bool busy);
    /// Starts anew: empties the boxes, and any code may be entered again.
    void clear();

    /// What a paste does.
    void insertText(const QString &text);
    void removeText(int start, int end);
    void moveCursor(int position, bool selecting = false);
    /// The box of digit @p index (0-5), in px of this widget.
    QRect boxRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The sixth digit is in: once for each distinct code. Enter says it again.
    void codeEntered(const QString &code);
    void edited();
    /// Something was typed or pasted that cannot be a code, such as letters; the boxes are as they were.
    void inputRefused();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleCommand(QKeyEvent *event);
    bool handleMove(QKeyEvent *event);
    void paste(bool fromSelection);
    void finish(CodeText::Outcome outcome, bool wasComplete);
    void enter();
    void restartCaret();

    CodeText m_text;
    QString m_lastEntered;
    QBasicTimer m_caretTimer;
    bool m_caretOn = true;
    bool m_error = false;
    bool m_busy = false;
};

}  // namespace twofold::ui
