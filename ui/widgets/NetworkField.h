// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// A field for an address: mono, from left to right in every layout. Several lines that are pasted into it do not land in it.
class NetworkField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NetworkField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The text has more than one line.
    void linesPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pasteClipboard();
    void takeEdit(const QString &text);
    void refreshFont();
};

}  // namespace twofold::ui
