// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::SignInWay;

namespace {

bool isOneOf(const Error &error, std::initializer_list<QLatin1StringView> details)
{
    return std::any_of(details.begin(), details.end(), [&error](QLatin1StringView detail) { return error.detail == detail; });
}

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
        if (error.kind == Error::Kind::TimedOut && error.detail == "nobody came back from the browser"_L1)
            return {tr("No answer came from the browser."), tr("Start the sign-in again. Finish it in the page that opens.")};
        if (error.kind == Error::Kind::IdentityRefused)
            return ofIdentity(error, host);
        return errorText(error, host);
    }

    static ErrorText ofIdentity(const Error &error, const QString &host)
    {
        if (isOneOf(error, {"access_denied"_L1}))
            return {tr("The sign-in in the browser was declined."),
                    tr("Start it again and allow Twofold, or sign in another way.")};
        if (isOneOf(error, {"no browser could be opened"_L1}))
            return {tr("No browser could be opened on this computer."),
                    tr("Choose a standard browser in the system’s settings and start again, or sign in another way.")};
        if (isOneOf(error, {"no port to listen on"_L1}))
            return {tr("This computer does not let Twofold wait for the browser’s answer."),
                    tr("It comes to 127.0.0.1, where no port was free. Close other programs and start again, or sign in another "
                       "way.")};
        if (isOneOf(error, {"invalid_client"_L1, "unauthorized_client"_L1, "invalid_scope"_L1, "unsupported_response_type"_L1}))
            return ofApplication(error);
        if (isOneOf(error, {"server_error"_L1, "temporarily_unavailable"_L1}))
            return errorText({.kind = Error::Kind::ServerFault}, host);
        return ofAnswer(error, host);
    }

    static ErrorText ofAnswer(const Error &error, const QString &host)
    {
        if (isOneOf(error, {"invalid_grant"_L1}))
            return {tr("The portal did not take the browser’s answer."),
                    tr("It came too late, or was used before. Start the sign-in again.")};
        if (isOneOf(error, {"ID token: expired"_L1, "ID token: not valid yet"_L1}))
            return {tr("The portal’s answer is out of date, or this computer’s clock is wrong."),
                    tr("Nothing was kept of it. Set the clock and start the sign-in again.")};
        if (isOneOf(error, {"state"_L1, "mixed-up issuer"_L1, "no code"_L1}) || error.detail.startsWith("ID token: "_L1))
            return {tr("The answer to the sign-in did not stand up to a check."),
                    tr("Nothing was kept of it. Start again; if it stays, copy the details for an admin of the portal.")};
        if (isOneOf(error,
                    {"the document speaks for another issuer"_L1, "an endpoint lies outside of the portal"_L1,
                     "PKCE with S256 is not offered"_L1}))
            return {tr("The portal’s identity service can’t be trusted with a sign-in."),
                    tr("Nothing was sent to it. Copy the details for an admin of the portal, or sign in another way.")};
        return errorText(error, host);
    }

    static ErrorText ofApplication(const Error &error)
    {
        if (error.detail == "invalid_client"_L1)
            return {tr("The portal does not know this application."),
                    tr("Check the client ID and its secret in the portal’s Developer tools.")};
        return {tr("The portal does not let this application sign people in."),
                tr("In the portal’s Developer tools, let it read people and your profile.")};
    }

    static ErrorText ofAccount()
    {
        return {tr("The portal does not let this account sign in."),
                tr("It may be switched off there. Ask an admin of the portal.")};
    }

    static ErrorText ofKeptKey(const Error &error, const QString &host)
    {
        if (error.kind == Error::Kind::Unauthorized)
            return {tr("The portal does not accept the kept key."),
                    tr("It may have run out or been switched off. Use another key, or sign in another way.")};
        if (error.kind == Error::Kind::NotAvailable && error.httpStatus == 0)
            return {tr("The key is not in the keychain any more."), tr("Use another key, or sign in another way.")};
        if (error.kind == Error::Kind::KeychainLocked)
            return {tr("The keychain is locked."), tr("The key is kept there. Unlock it when you are asked, or paste a key.")};
        return signInErrorText(error, SignInWay::ApiKey, host);
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
    if (error.kind == Error::Kind::Forbidden && error.serverMessage.isEmpty() && !usesPassword)
        return Words::ofFewRights(way);
    if (error.kind == Error::Kind::NotAvailable && way == SignInWay::Password)
        return Words::ofAccount();
    return entryErrorText(error, host);
}

ErrorText keptKeyErrorText(const Error &error, const QString &host)
{
    return Words::ofKeptKey(error, host);
}

}  // namespace twofold::ui
