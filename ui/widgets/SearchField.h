// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// A field to search a page with: a glass at its beginning, and the keys that lead to it (Ctrl+F) at its end while it is empty.
/// Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// @p words say what can be searched for; @p name is for screen readers.
    SearchField(const QString &words, const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace twofold::ui
