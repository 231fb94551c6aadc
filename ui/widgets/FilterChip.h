// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/AccessibleTraits.h"

#include <QAbstractButton>

namespace twofold::ui {

class KeyboardFocus;

/// A filter as a pill, at least 28 px high: chosen or not where it is checkable, and else something that is on and that a click
/// takes away.
class FilterChip : public QAbstractButton, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// The words, and what a screen reader says in their stead where they say too little; empty: the words.
    void setWords(const QString &text, const QString &name = {});
    /// Behind the words; negative for none.
    void setCount(qsizetype count);
    qsizetype count() const { return m_count; }
    /// At the end, as the cross of something that can be taken away.
    void setTrailingIcon(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override;
    void amendAccessibleState(QAccessible::State &state) const override;
    bool isPressable() const override { return true; }
    void accessiblePress() override { click(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isOn() const { return !isCheckable() || isChecked(); }
    QString countText() const;
    int widthOf(const QString &words) const;
    void refresh();

    QString m_name;
    qsizetype m_count = -1;
    Icon m_trailing = Icon::None;
    KeyboardFocus *m_focus;
};

}  // namespace twofold::ui
