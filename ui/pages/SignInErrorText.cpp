// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInErrorText.h"

#include <QCoreApplication>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::SignInWay;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorText)
public:
    static ErrorText ofRefusal(SignInWay way)
    {
        switch (way) {
        case SignInWay::Password:
            return {tr("That email and password were not accepted."),
                    tr("Check both and try again. If you forgot the password, ask for a new one on the portal’s web page.")};
        case SignInWay::Basic:
            return {tr("That email and password were not accepted."),
                    tr("Check both and try again. Some servers do not allow Basic; sign in with email and password then.")};
        case SignInWay::ApiKey:
            return {tr("The portal does not accept this key."),
                    tr("Paste the whole key. It may also have run out or been switched off.")};
        case SignInWay::AccessToken:
        case SignInWay::AscAuthKey:
        case SignInWay::OAuth2:
        case SignInWay::OpenId: break;
        }
        return {tr("The portal does not accept this token."),
                tr("Paste all of it. It may also have ended: get a new one, or sign in another way.")};
    }

    static ErrorText ofBrowser(const Error &error, const QString &host)
    {
        if (error.kind == Error::Kind::NotAvailable)
            return {tr("This portal offers no sign-in through the browser."),
                    tr("It runs no identity service. Sign in with email and password, or with an API key.")};
        if (error.kind == Error::Kind::IdentityRefused && error.detail == "access_denied"_L1)
            return {tr("The sign-in in the browser was declined."), tr("Start it again and allow Twofold, or sign in another way.")};
        if (error.kind == Error::Kind::IdentityRefused && error.detail == "invalid_client"_L1)
            return {tr("The portal does not know this application."), tr("Check the client ID and its secret in the portal’s Developer tools.")};
        if (error.kind == Error::Kind::TimedOut)
            return {tr("No answer came from the browser."), tr("Start the sign-in again. Finish it in the page that opens.")};
        return errorText(error, host);
    }

    static ErrorText ofFewRights(SignInWay way)
    {
        if (way == SignInWay::ApiKey)
            return {tr("This key can’t read its own account."),
                    tr("Make a key with full access, or one that may read your profile and the portal.")};
        return {tr("This token can’t read its own account."), tr("Get one with more rights, or sign in another way.")};
    }
};

}  // namespace

ErrorText signInErrorText(const Error &error, SignInWay way, const QString &host)
{
    const bool usesBrowser = way == SignInWay::OAuth2 || way == SignInWay::OpenId;
    if (usesBrowser && error.kind != Error::Kind::Unauthorized && error.kind != Error::Kind::Forbidden)
        return Words::ofBrowser(error, host);
    if (error.kind == Error::Kind::BadCode || error.kind == Error::Kind::Unauthorized)
        return Words::ofRefusal(way);
    const bool usesPassword = way == SignInWay::Password || way == SignInWay::Basic;
    if (error.kind == Error::Kind::Forbidden && !usesPassword)
        return Words::ofFewRights(way);
    return errorText(error, host);
}

}  // namespace twofold::ui
