// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// The secret key in groups of four, to be typed into a phone. It can be selected and read; copying asks the page to copy the plain
/// key, so that blanks never get into the clipboard, nor the key into the clipboard that X11 fills on selecting.
class KeyLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyLine(QWidget *parent = nullptr);
    ~KeyLine() override;

    /// @p key with or without blanks; it is grouped here.
    void setKey(const QString &key);
    /// Empties the line and overwrites what it kept.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Copying was asked for, by Ctrl+C or the menu.
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void refreshFont();

    QString m_key;
    bool m_refreshing = false;
};

}  // namespace twofold::ui
