// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTimer;

namespace twofold::viewmodels {
class SetupViewModel;
}

namespace twofold::ui {

class Avatar;
class Card;
class CardRow;
class CodeField;
class CountdownRing;
class ErrorNotice;
class Label;
class SystemSettings;

/// The second step of a set-up (design 03): the code that the app shows, and what to do when it is not accepted.
class ConfirmStep : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the step.
    ConfirmStep(viewmodels::SetupViewModel &viewModel, SystemSettings &settings, QWidget *parent = nullptr);

    /// Empties the field and puts the cursor there.
    void begin();
    /// The code has six digits and can be sent.
    bool canConfirm() const;
    void confirm();

Q_SIGNALS:
    /// canConfirm() may say something else.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Card *makeCodeCard();
    QWidget *makeCodeColumn();
    QWidget *makeNotices();
    QWidget *makeTimeColumn();
    Card *makeAccountCard();
    void refresh();
    void refreshTime();
    void refreshNotices();
    void showExpired();
    bool canReadLostCode() const;
    void showLostCode();

    viewmodels::SetupViewModel &m_viewModel;
    SystemSettings &m_settings;
    QTimer *m_second;
    CodeField *m_codeField;
    Label *m_hint;
    ErrorNotice *m_refused;  ///< the code was
    QPushButton *m_clockSettings;
    ErrorNotice *m_expired;  ///< the set-up has
    QPushButton *m_startAnewButton;
    ErrorNotice *m_lost;  ///< the answer to the code was
    QPushButton *m_lostButton;
    ErrorNotice *m_other;
    CountdownRing *m_ring;
    Label *m_ringText;
    Avatar *m_avatar;
    CardRow *m_account;
};

}  // namespace twofold::ui
