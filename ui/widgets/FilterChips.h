// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace twofold::ui {

class FilterChip;

/// A row of filters of which one is chosen, each with a count if there is one; it goes on in a second line where it has no room. Tab
/// leads to the chosen one; Left and Right choose another. For a screen reader they are radio buttons: "Not set up, 38".
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// @p id is the caller's own and is what the others take; not negative. The first one is chosen.
    void addFilter(int id, const QString &text);
    /// Negative: none is shown.
    void setCount(int id, qsizetype count);
    /// Shows it as chosen and sends no signal.
    void setCurrent(int id);
    int current() const;
    FilterChip *chip(int id) const;

Q_SIGNALS:
    /// The person chose another one.
    void chosen(int id);

private:
    QButtonGroup *m_group;
};

}  // namespace twofold::ui
