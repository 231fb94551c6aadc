// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace twofold::ui {

/// The panel beside the connect and sign-in pages, 392 px wide: the program's mark and name, the drawing, and below it what the program
/// promises, or who is signing in.
class IdentityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IdentityPanel(QWidget *parent = nullptr);

    /// Shown instead of the promises; the panel becomes its parent, and an earlier one is deleted. Null brings the promises back.
    void setBottom(QWidget *bottom);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader() const;
    QWidget *makePromises() const;

    QVBoxLayout *m_column;
    QWidget *m_promises;
    QWidget *m_bottom = nullptr;
};

}  // namespace twofold::ui
