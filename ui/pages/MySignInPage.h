// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace twofold::viewmodels {
class MySignInViewModel;
}

namespace twofold::ui {

class Card;
class CardRow;
class ErrorNotice;
class IconTile;
class Label;
class StatusPill;
class WriteNotice;

/// What is on for the account, what is missing, and the next step (design 09).
class MySignInPage : public Page
{
    Q_OBJECT
public:
    MySignInPage(viewmodels::MySignInViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void showCodesRequested();
    void setUpRequested();
    /// The codes, and then others in their place once the person agrees.
    void newCodesRequested();
    void signOutRequested();

private:
    Card *makeSummary();
    void makeSecondStep();
    void makeHere();
    void makeComputer();
    void askToMove();
    void refresh();
    void refreshSummary();
    void refreshSecondStep();
    void refreshHere();
    void refreshComputer();
    void showStandIn();
    void refreshNext();
    void goOn();
    QString onSentence() const;
    QString sinceSentence() const;
    QString smsFault() const;

    viewmodels::MySignInViewModel &m_viewModel;
    WriteNotice *m_write;
    ErrorNotice *m_error;
    IconTile *m_tile;
    Label *m_summaryTitle;
    Label *m_summaryText;
    Label *m_missingText;
    StatusPill *m_summaryPill;
    QPushButton *m_nextButton;
    QWidget *m_secondStep;
    QPushButton *m_moveButton;
    CardRow *m_appRow;
    CardRow *m_codesRow;
    QWidget *m_here;
    CardRow *m_networkRow;
    CardRow *m_listRow;
    CardRow *m_computerRow;
};

}  // namespace twofold::ui
