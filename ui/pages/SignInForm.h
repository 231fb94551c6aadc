// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"
#include "app/viewmodels/SignInViewModel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace twofold::ui {

class FormField;
class Label;
class NoticeBar;
class PasswordField;

/// The fields that one way to sign in needs.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(session::SignInWay way, QWidget *parent = nullptr);

    /// With the browser, OAuth2 or OpenId as the person chose.
    session::SignInWay way() const;
    QString userName() const;
    void setUserName(const QString &userName);
    /// OAuth 2.0 and OpenID, in the place of the name.
    QString clientId() const { return userName().trimmed(); }
    void setClientId(const QString &clientId) { setUserName(clientId); }
    /// The password, key, token or client secret.
    Secret secret() const;
    void setSecret(const QString &secret);
    /// Empties the password, key or token; the name stays.
    void forgetSecret();
    /// What was typed was not accepted: the secret is marked, and typed over by the next key.
    void showRefused();
    /// An API key of that account is kept for emergencies, and is offered; empty: none is.
    void setKeptKey(const QString &account);
    void setBusy(bool busy);
    /// A sign-in can't be sent now.
    void setLocked(bool locked);
    /// Puts the cursor into the first empty field.
    void focusField();

Q_SIGNALS:
    void submitted();
    void keptKeyRequested();
    void edited();
    /// Not to wait for the browser any longer.
    void stopRequested();

private:
    bool hasName() const;
    bool usesBrowser() const;
    void useClientFields();
    void lay();
    bool isComplete() const;
    void enter();
    void refreshButton();
    QString secretLabel() const;
    QString explanation() const;

    session::SignInWay m_way;
    bool m_busy = false;
    bool m_locked = false;
    QLineEdit *m_nameEdit;
    FormField *m_nameField;
    PasswordField *m_secretEdit;
    FormField *m_secretField;
    NoticeBar *m_keptKeyNotice;
    QPushButton *m_keptKeyButton;
    QCheckBox *m_openIdBox;
    QPushButton *m_submitButton;
    QPushButton *m_stopButton;
};

}  // namespace twofold::ui
