// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInForm.h"

#include "ui/pages/FormField.h"
#include "ui/pages/PasswordField.h"
#include "ui/pages/SignInWayList.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/WrappingCheckBox.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::SignInWay;

SignInForm::SignInForm(SignInWay way, QWidget *parent)
    : QWidget(parent)
    , m_way(way)
    , m_nameEdit(new QLineEdit)
    , m_nameField(new FormField(usesBrowser() ? tr("Client ID") : tr("Email"), m_nameEdit))
    , m_secretEdit(new PasswordField)
    , m_secretField(new FormField(secretLabel(), m_secretEdit))
    , m_keptKeyNotice(new NoticeBar(Tone::Info, tr("You kept an API key for emergencies.")))
    , m_keptKeyButton(m_keptKeyNotice->addButton(tr("Sign in with the kept key")))
    , m_openIdBox(new WrappingCheckBox(tr("Have the portal prove who signed in (OpenID Connect)")))
    , m_submitButton(makeBigButton({}, ButtonRole::Primary))
    , m_stopButton(makeBigButton(tr("Stop waiting")))
{
    m_nameEdit->setObjectName(u"emailLineEdit"_s);
    m_nameEdit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_nameEdit->setLayoutDirection(Qt::LeftToRight);
    m_nameField->setVisible(hasName());
    m_secretEdit->setObjectName(u"secretPasswordField"_s);
    m_keptKeyNotice->setObjectName(u"keptKeyNoticeBar"_s);
    m_keptKeyNotice->hide();
    m_keptKeyButton->setObjectName(u"keptKeyButton"_s);
    m_openIdBox->setObjectName(u"openIdCheckBox"_s);
    m_openIdBox->setChecked(way == SignInWay::OpenId);
    m_openIdBox->setVisible(usesBrowser());
    m_submitButton->setObjectName(u"signInButton"_s);
    m_stopButton->setObjectName(u"stopButton"_s);
    if (usesBrowser())
        useClientFields();
    lay();

    for (auto *edit : {m_nameEdit, static_cast<QLineEdit *>(m_secretEdit)}) {
        connect(edit, &QLineEdit::returnPressed, this, &SignInForm::enter);
        connect(edit, &QLineEdit::textEdited, this, &SignInForm::edited);
        connect(edit, &QLineEdit::textChanged, this, &SignInForm::refreshButton);
    }
    connect(m_submitButton, &QPushButton::clicked, this, &SignInForm::enter);
    connect(m_keptKeyButton, &QPushButton::clicked, this, &SignInForm::keptKeyRequested);
    connect(m_stopButton, &QPushButton::clicked, this, &SignInForm::stopRequested);
    refreshButton();
}

void SignInForm::lay()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    if (m_way != SignInWay::Password)
        layout->addWidget(makeLabel(explanation(), TextStyle::Body, ColorRole::Text2));
    layout->addWidget(m_keptKeyNotice);
    layout->addWidget(m_nameField);
    layout->addWidget(m_secretField);
    layout->addWidget(m_openIdBox);
    layout->addSpacing(8);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_submitButton);
    row->addWidget(m_stopButton);
    layout->addWidget(buttons);
}

void SignInForm::useClientFields()
{
    m_nameEdit->setObjectName(u"clientIdLineEdit"_s);
    m_nameEdit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_secretField->setHint(tr("Leave it empty if the application has none, or to use the one from last time."));
}

SignInWay SignInForm::way() const
{
    if (!usesBrowser())
        return m_way;
    return m_openIdBox->isChecked() ? SignInWay::OpenId : SignInWay::OAuth2;
}

bool SignInForm::usesBrowser() const
{
    return m_way == SignInWay::OAuth2 || m_way == SignInWay::OpenId;
}

bool SignInForm::hasName() const
{
    return m_way == SignInWay::Password || m_way == SignInWay::Basic || usesBrowser();
}

QString SignInForm::secretLabel() const
{
    if (usesBrowser())
        return tr("Client secret");
    return hasName() ? tr("Password") : SignInWayList::nameOf(m_way);
}

QString SignInForm::explanation() const
{
    switch (m_way) {
    case SignInWay::Password: return {};
    case SignInWay::ApiKey:
        return tr("An API key is not asked for a second step, and it stays valid when the two-factor policy is saved.");
    case SignInWay::AccessToken: return tr("A token of a sign-in or of an app. It works until it ends or is revoked.");
    case SignInWay::AscAuthKey:
        return tr("In a browser that is signed in to the portal, it stands among the portal’s cookies. It ends when that browser "
                  "signs out.");
    case SignInWay::Basic: return tr("Your email and password go with every request, and no second step is asked for.");
    case SignInWay::OAuth2:
    case SignInWay::OpenId:
        return tr(
            "You sign in on the portal’s own page, in your browser. Such a sign-in opens people and your profile, but not the "
            "two-factor settings. The client ID stands in the portal’s Developer tools, under OAuth 2.0.");
    }
    return {};
}

QString SignInForm::userName() const
{
    return m_nameEdit->text();
}

void SignInForm::setUserName(const QString &userName)
{
    m_nameEdit->setText(userName);
}

Secret SignInForm::secret() const
{
    return m_secretEdit->secret();
}

void SignInForm::setSecret(const QString &secret)
{
    m_secretEdit->setText(secret);
}

void SignInForm::forgetSecret()
{
    m_secretEdit->forget();
    m_secretField->setError(false);
}

void SignInForm::showRefused()
{
    m_secretField->setError(true);
    m_secretEdit->setFocus();
    m_secretEdit->selectAll();
}

void SignInForm::setKeptKey(const QString &account)
{
    m_keptKeyNotice->setMessage(m_keptKeyNotice->title(),
                                tr("It signs in %1 past the second step, without a code.").arg(account));
    m_keptKeyNotice->setVisible(!account.isEmpty());
}

void SignInForm::setBusy(bool busy)
{
    const bool isOver = m_busy && !busy;
    m_busy = busy;
    m_nameEdit->setReadOnly(busy);
    m_secretEdit->setReadOnly(busy);
    m_openIdBox->setEnabled(!busy);
    m_keptKeyButton->setEnabled(!busy);
    refreshButton();
    // The button that stopped the waiting had the focus, and is gone.
    if (isOver && usesBrowser())
        m_submitButton->setFocus();
}

void SignInForm::setLocked(bool locked)
{
    m_locked = locked;
    refreshButton();
}

void SignInForm::focusField()
{
    if (hasName() && m_nameEdit->text().isEmpty())
        m_nameEdit->setFocus();
    else if (usesBrowser())
        m_submitButton->setFocus();
    else
        m_secretEdit->setFocus();
}

bool SignInForm::isComplete() const
{
    return (usesBrowser() || !m_secretEdit->text().isEmpty()) && (!hasName() || !m_nameEdit->text().trimmed().isEmpty());
}

void SignInForm::enter()
{
    if (!isComplete())
        focusField();
    else if (!m_busy && !m_locked)
        Q_EMIT submitted();
}

void SignInForm::refreshButton()
{
    if (usesBrowser())
        m_submitButton->setText(m_busy ? tr("Waiting for your browser…") : tr("Continue in the browser"));
    else
        m_submitButton->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    m_stopButton->setVisible(m_busy && usesBrowser());
    m_submitButton->setEnabled(!m_busy && !m_locked && isComplete());
}

}  // namespace twofold::ui
