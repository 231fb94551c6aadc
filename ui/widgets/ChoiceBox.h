// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QComboBox>

#include <initializer_list>

namespace twofold::ui {

/// One of a few, in the place of a button: shows what is chosen and opens the others. Up, Down and the first letters choose as well; the
/// wheel does not, since whoever scrolls past it means the page. A screen reader says "Appearance: Dark".
class ChoiceBox : public QComboBox, public AccessibleTraits
{
    Q_OBJECT
public:
    /// @p name is of what is chosen here.
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    /// @p value is the caller's own and is what the others take.
    void addChoice(const QString &text, const QVariant &value);
    /// Shows it as chosen and sends no signal.
    void setChosenValue(const QVariant &value);
    QVariant chosenValue() const { return currentData(); }
    /// Those that stand one below the other become as wide as the widest.
    static void align(std::initializer_list<ChoiceBox *> boxes);

    QAccessible::Role accessibleRole() const override { return QAccessible::ComboBox; }
    void amendAccessibleState(QAccessible::State &state) const override { state.hasPopup = true; }
    bool isPressable() const override { return true; }
    void accessiblePress() override { showPopup(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person chose another one.
    void chosen(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshName();

    QString m_name;
    int m_emitted = -1;
};

}  // namespace twofold::ui
