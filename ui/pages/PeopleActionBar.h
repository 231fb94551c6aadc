// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/BottomBar.h"

class QPushButton;

namespace twofold::ui {

class Label;

/// What can be done with people of the list: how many are selected, or shown where nobody is, and the buttons. More of them are added
/// by whoever acts on the selection.
class PeopleActionBar : public BottomBar
{
    Q_OBJECT
public:
    explicit PeopleActionBar(QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const;
    void setHasSelection(bool has);
    void setCanExport(bool can);

Q_SIGNALS:
    void clearRequested();
    void exportRequested();

private:
    Label *m_words;
    QPushButton *m_clearButton;
    QPushButton *m_exportButton;
};

}  // namespace twofold::ui
