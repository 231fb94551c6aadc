// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLineEdit;

namespace twofold::ui {

class BackupCodeField;
class CodeField;
class CountdownRing;
class Label;

/// The fields of the second step, one form at a time: six digits, a backup code, or a phone number.
class ChallengeFields : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Form { App, Backup, Sms, Phone };

    explicit ChallengeFields(QWidget *parent = nullptr);

    Form form() const { return m_form; }
    void setForm(Form form);
    /// What was typed into the form that is shown.
    QString text() const;
    /// Puts it there instead. A whole code is not submitted by that.
    void setText(const QString &text);
    bool isComplete() const;
    void setBusy(bool busy);
    /// Marks what was typed as not accepted; the next key types over it.
    void setRefused(bool refused);
    /// Of the app's code, 1 to 30.
    void setSecondsLeft(int seconds);
    void forget();
    void focusField();

Q_SIGNALS:
    /// Enter, or the sixth digit.
    void submitted();
    void edited();

private:
    QWidget *makeCodeForm();
    QWidget *makeBackupForm();
    QWidget *makePhoneForm();

    Form m_form = Form::App;
    CodeField *m_codeField;
    CountdownRing *m_ring;
    Label *m_ringLabel;
    BackupCodeField *m_backupField;
    QLineEdit *m_phoneEdit;
};

}  // namespace twofold::ui
