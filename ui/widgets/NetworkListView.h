// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NetworkListEntry.h"

#include <QList>
#include <QListView>

namespace twofold::ui {

class NetworkListModel;

/// Thousands of networks in a list that scrolls, ten in sight. Delete asks to remove the current one, Enter to repair it; so do clicks
/// on what looks like a button.
class NetworkListView : public QListView
{
    Q_OBJECT
public:
    explicit NetworkListView(QWidget *parent = nullptr);

    /// Keeps the place: where the current entry was taken away the next one is current.
    void setEntries(const QList<NetworkListEntry> &entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void removeRequested(int index);
    void repairRequested(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool hasRepair(int row) const;

    NetworkListModel *m_model;
};

}  // namespace twofold::ui
