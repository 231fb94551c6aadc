// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/NetworkListEntry.h"

#include <QList>

class QBoxLayout;
class QPushButton;
class QTimer;

namespace twofold::ui {

class IconView;
class Label;
class NetworkField;
class NetworkListView;
class NetworkRows;

/// Networks to look through, remove, repair and add to (design 05): the rows, and below them a field. It judges nothing: whoever owns
/// it is asked, and answers with setEntries(), setAddError() or setAddHint().
///
/// Of more than shortLength entries the rest is shown when it is asked for, in a list that scrolls.
class NetworkList : public Card
{
    Q_OBJECT
public:
    using Entry = NetworkListEntry;

    /// So many entries are shown as rows of the page.
    static constexpr int shortLength = 50;

    explicit NetworkList(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    /// Stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);

    /// What was typed and not added.
    QString addText() const;
    void setAddText(const QString &text);
    /// Says under the field why the text cannot be added, and closes the Add button. The next edit takes it back; so does an empty one.
    void setAddError(const QString &sentence);
    /// Says under the field how the text will be kept. An error takes its place.
    void setAddHint(const QString &sentence);

Q_SIGNALS:
    void textEdited(const QString &text);
    /// Nothing has been typed for a while, or Enter was pressed: the time to check the text.
    void addTextSettled(const QString &text);
    void addRequested(const QString &text);
    /// Several lines were pasted into the field; they are not in it.
    void pasteRequested(const QString &text);
    /// Counted in the order of setEntries().
    void removeRequested(int index);
    void repairRequested(int index);
    void importRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmptyRow();
    QWidget *makeMoreRow();
    void makeAddRow();
    QWidget *makeMessage();
    void showEntries();
    void keepFocus();
    void refreshMore();
    void toggleAll();
    void takeEdit();
    void settle();
    void submit();
    void refreshAddButton();
    void showMessage(bool isError, const QString &sentence);

    QList<Entry> m_entries;
    bool m_showsAll = false;
    Label *m_emptyText;
    QWidget *m_emptyRow;
    NetworkRows *m_rows;
    NetworkListView *m_all;
    QPushButton *m_moreButton;
    QWidget *m_moreRow;
    NetworkField *m_field;
    QPushButton *m_addButton;
    QBoxLayout *m_addLine = nullptr;
    IconView *m_messageIcon;
    Label *m_messageText;
    QWidget *m_message;
    QPushButton *m_exportButton = nullptr;
    QTimer *m_rest;
    QString m_error;
};

}  // namespace twofold::ui
