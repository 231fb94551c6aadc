// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"
#include "ui/pages/ChallengeFields.h"

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace twofold::viewmodels {
class ChallengeViewModel;
}

namespace twofold::ui {

class ErrorNotice;
class Label;
class NoticeBar;

/// The second step at sign-in (design 07): the app's code or a backup code, a text message, or the phone number for one.
class ChallengePage : public QWidget
{
    Q_OBJECT
public:
    explicit ChallengePage(viewmodels::ChallengeViewModel &viewModel, QWidget *parent = nullptr);

    /// Empties what was typed and puts the cursor where to type. Done by itself when the page comes up.
    void prepare();
    /// What is typed and not taken yet, and on the demo portal what the text message said.
    struct Draft
    {
        ChallengeFields::Form form;
        Secret text;
        QString demoNumber;
        QString demoCode;
    };
    Draft draft() const;
    /// Nothing of it is sent by that.
    void resume(const Draft &draft);
    /// For where nothing beside the page offers it. Hidden until told otherwise.
    void setSwitchAccountVisible(bool visible);
    /// On the demo portal: what would have gone to the phone. Stays until the page goes.
    void showDemoTextMessage(const QString &number, const QString &code);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Form = ChallengeFields::Form;

    void lay(QVBoxLayout *layout);
    void listen();
    QWidget *makeButtons();
    QWidget *makeHelp();
    Form expectedForm() const;
    bool fitsTheStep(Form form) const;
    void showForm(Form form);
    void goOtherWay();
    void submit();
    void refresh();
    void refreshWords();
    void refreshTime();
    void refreshNotice();
    void showRefusedCode();
    QString lostCodeText(Form form) const;
    void refreshButtons();

    viewmodels::ChallengeViewModel &m_viewModel;
    QTimer *m_second;
    bool m_switchVisible = false;
    Label *m_title;
    Label *m_account;
    ChallengeFields *m_fields;
    NoticeBar *m_demoNotice;
    QString m_demoNumber;
    QString m_demoCode;  ///< of the last text message; empty: none came
    ErrorNotice *m_notice;
    QPushButton *m_clockButton;
    QWidget *m_clockRow;  ///< in the notice
    QPushButton *m_submitButton;
    QPushButton *m_otherButton;
    QPushButton *m_backButton;
    Label *m_helpLabel;
};

}  // namespace twofold::ui
