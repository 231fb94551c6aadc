// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInErrorText.h"

#include <QCoreApplication>

namespace twofold::ui {

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
    if (error.kind == Error::Kind::BadCode || error.kind == Error::Kind::Unauthorized)
        return Words::ofRefusal(way);
    const bool usesPassword = way == SignInWay::Password || way == SignInWay::Basic;
    if (error.kind == Error::Kind::Forbidden && !usesPassword)
        return Words::ofFewRights(way);
    return errorText(error, host);
}

}  // namespace twofold::ui
