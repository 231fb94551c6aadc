// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace twofold::ui {

class KeyboardFocus;
class StatusPill;

/// One backup code on a ticket: its number on the stub, its characters in cells, digits shaded so that 0 and O, 1 and l cannot be
/// taken for each other. A used one is struck and cannot be copied; a hidden one shows nothing of its code, nor how long it is.
class CodeTicket : public QWidget
{
    Q_OBJECT
public:
    /// @p number is the one on the stub, from 1.
    explicit CodeTicket(int number, QWidget *parent = nullptr);
    ~CodeTicket() override;

    void setCode(const QString &code, bool used);
    void setHidden(bool hidden);
    /// Lets the copy button take part in the Tab order: so for one ticket of a list.
    void setCurrent(bool current);
    /// Turns the copy button to "Copied" for 2 s.
    void showCopied();

    int number() const { return m_number; }
    const QString &code() const { return m_code; }
    bool isUsed() const { return m_used; }
    bool isCodeHidden() const { return m_hidden; }
    QPushButton *copyButton() const { return m_copyButton; }

    /// "small k, 7, capital Q, ..." in the language of the program.
    static QString spelledOut(const QString &code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Ctrl+C or the button; never from a used one.
    void copyRequested();
    void focused();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshButton();
    void placeTrailing();
    void requestCopy();
    int cellWidth() const;
    QRectF cellRect(int index, int count) const;
    void paintPaper(QPainter &painter) const;
    void paintCode(QPainter &painter) const;
    void paintStrike(QPainter &painter) const;

    int m_number;
    QString m_code;
    bool m_used = false;
    bool m_hidden = false;
    QPushButton *m_copyButton;
    StatusPill *m_usedPill;
    KeyboardFocus *m_keyboardFocus;
};

}  // namespace twofold::ui
