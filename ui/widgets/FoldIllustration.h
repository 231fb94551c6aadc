// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twofold::ui {

/// The sheet that folds in two: a code to scan on one page, a code to type on the other. A drawing of no meaning of its own, so a screen
/// reader is not told of it; the same way round in every language.
class FoldIllustration : public QWidget
{
    Q_OBJECT
public:
    explicit FoldIllustration(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace twofold::ui
