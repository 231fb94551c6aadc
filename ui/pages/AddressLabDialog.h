// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AddressLabViewModel.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace twofold::ui {

class Card;
class CardRow;
class DataTable;
class FormField;
class Label;
class NoticeBar;

/// "Would this address be asked for a code?", and the same for each recent sign-in, now and after saving.
class AddressLabDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p lab outlives the dialog.
    explicit AddressLabDialog(viewmodels::AddressLabViewModel &lab, QWidget *parent = nullptr);

private:
    QWidget *makeVerdicts();
    QWidget *makeReplay();
    void refresh();
    void refreshVerdicts();
    void refreshRow(CardRow *row, const viewmodels::AddressLabViewModel::Judgement &judgement);
    void refreshReplay();

    viewmodels::AddressLabViewModel &m_lab;
    FormField *m_form;
    QWidget *m_verdicts;
    CardRow *m_you;
    CardRow *m_ordinary;
    NoticeBar *m_difference;
    Label *m_missing;
    Card *m_replayCard;
};

}  // namespace twofold::ui
