// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/BottomBar.h"

class QPushButton;

namespace twofold::ui {

class Label;

/// The bar that appears with the first edit of a page: how many changes are not saved, of which kinds, and the two things to do about
/// them. Its owner shows and hides it.
class UnsavedBar : public BottomBar
{
    Q_OBJECT
public:
    explicit UnsavedBar(QWidget *parent = nullptr);

    /// @p kinds are words like "1 network", in the order of the page; left out where the bar is narrow.
    void setChanges(int count, const QStringList &kinds);
    /// While the review is not possible yet, or a save is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void discardRequested();
    void reviewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Label *m_count;
    Label *m_kinds;
    QPushButton *m_discard;
    QPushButton *m_review;
};

}  // namespace twofold::ui
