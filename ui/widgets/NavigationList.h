// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace twofold::ui {

class KeyboardFocus;

/// The places of the program in the sidebar. It is as high as its entries. Up and Down go over them, Enter, Space or a click chooses. For
/// a screen reader: a list, of which the chosen item is selected; "Policy, unsaved changes".
class NavigationList : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// @p id is the caller's own and is what the others take.
    void addEntry(int id, Icon icon, const QString &text);
    void setEntryVisible(int id, bool visible);
    /// A dot: something there is edited and not saved.
    void setUnsaved(int id, bool unsaved);
    /// A number behind the text, as of people; negative for none.
    void setNumber(int id, int number);

    /// Shows where the program is and sends no signal; -1 for nowhere in this list.
    void setCurrentEntry(int id);
    int currentEntry() const { return m_chosen; }

    /// The rail of a narrow window: icons only, the text becomes the tooltip.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// So wide that every entry can be read whole; dots and numbers are left out.
    int wordsWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose an entry, be it the current one.
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void changeEvent(QEvent *event) override;

private:
    QStandardItem *item(int id) const;
    void refresh(QStandardItem *item);
    int shownRows() const;
    void moveTo(int row, int step);
    void followSelection();

    QStandardItemModel *m_model;
    KeyboardFocus *m_focus;
    int m_chosen = -1;
    bool m_compact = false;
};

}  // namespace twofold::ui
