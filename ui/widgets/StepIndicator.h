// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QStringList>
#include <QWidget>

namespace twofold::ui {

/// The bar above a guided task: its steps as discs with words, and "Step 1 of 3". Not for clicking; for a screen reader it is the text
/// "Step 1 of 3: Scan". At least 56 px high, with a line below. Where it is too narrow, the words of the steps that are not the
/// current one go first.
class StepIndicator : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit StepIndicator(const QStringList &steps, QWidget *parent = nullptr);

    /// Counted from 0. Steps before it are done.
    void setCurrentStep(int step);
    int currentStep() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString counter() const;
    int stepsWidth(bool allWords) const;
    void paintDisc(QPainter &painter, const QRectF &disc, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

}  // namespace twofold::ui
