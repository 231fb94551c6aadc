// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SettingsRoutes.h"

#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/JsonBody.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

void SettingsRoutes::addTo(Router &router)
{
    const QString login = u"settings/security/loginsettings"_s;
    router.add("GET"_ba, u"settings"_s, Access::anyone(), [this](const Call &call) { return settings(call); });
    router.add("GET"_ba, u"settings/version/build"_s, Access::anyone(), [this](const Call &call) { return build(call); });
    router.add("GET"_ba, u"capabilities"_s, Access::anyone(), [this](const Call &call) { return capabilities(call); });
    router.add("GET"_ba, login, Access::signedIn(), [this](const Call &call) { return loginSettings(call); });
    router.add("PUT"_ba, login, Access::signedIn(), [this](const Call &call) { return changeLoginSettings(call); });
    router.add("DELETE"_ba, login, Access::signedIn(), [this](const Call &call) { return resetLoginSettings(call); });
}

Reply SettingsRoutes::settings(const Call &call) const
{
    QJsonObject json{
        {u"version"_s, m_state.release.version()},
        {u"tenantStatus"_s, 0},
        {u"tenantAlias"_s, u"harbour"_s},
        {u"standalone"_s, true},
        {u"greetingSettings"_s, portalName},
        {u"culture"_s, u"en-US"_s},
        {u"baseDomain"_s, portalDomain},
        {u"cookieSettingsEnabled"_s, false},
        {u"trustedDomainsType"_s, 0},
    };
    const bool isKnown = call.caller.isKnown();
    if (isKnown) {
        json.insert(u"ownerId"_s, guidText(m_state.directory.owner()->id));
        json.insert(u"timezone"_s, u"UTC"_s);
        json.insert(u"utcOffset"_s, u"00:00:00"_s);
        json.insert(u"utcHoursOffset"_s, 0);
        json.insert(u"socketUrl"_s, QString());
    } else {
        json.insert(u"thirdpartyEnable"_s, false);
        json.insert(u"recaptchaType"_s, 0);
        if (m_state.hasCaptcha)
            json.insert(u"recaptchaPublicKey"_s, u"the demo portal’s own"_s);
        json.insert(u"enableJoin"_s, false);
    }
    if (!isKnown || call.request.argument(u"withpassword"_s).toLower() == "true"_L1) {
        json.insert(u"passwordHash"_s,
                    QJsonObject{{u"size"_s, Passwords::sizeInBits},
                                {u"iterations"_s, Passwords::iterations},
                                {u"salt"_s, Passwords::salt()}});
    }
    return Envelope::success(call.request, json);
}

Reply SettingsRoutes::build(const Call &call) const
{
    return Envelope::success(call.request, QJsonObject{{u"docSpace"_s, m_state.release.version()}});
}

Reply SettingsRoutes::capabilities(const Call &call) const
{
    return Envelope::success(call.request,
                             QJsonObject{
                                 {u"ldapEnabled"_s, false},
                                 {u"providers"_s, QJsonArray()},
                                 {u"ssoLabel"_s, QString()},
                                 {u"ssoUrl"_s, QString()},
                                 {u"oauthEnabled"_s, false},
                                 {u"identityServerEnabled"_s, m_state.hasIdentityService},
                             });
}

Reply SettingsRoutes::loginSettingsReply(const Call &call) const
{
    const LoginSettings &settings = m_state.loginSettings;
    return Envelope::success(call.request,
                             QJsonObject{
                                 {u"attemptCount"_s, settings.attemptCount},
                                 {u"blockTime"_s, settings.blockTime},
                                 {u"checkPeriod"_s, settings.checkPeriod},
                                 {u"isDefault"_s, settings == LoginSettings()},
                             });
}

Reply SettingsRoutes::loginSettings(const Call &call) const
{
    if (!call.person().isAdmin())
        return Envelope::failure({m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
    return loginSettingsReply(call);
}

Reply SettingsRoutes::changeLoginSettings(const Call &call)
{
    constexpr int most = 9999;
    JsonBody body(call.request);
    const auto bind = [&body](const QString &name) {
        const int number = body.number(name).value_or(0);
        if (number < 1 || number > most)
            body.refuse(name, u"The value has to be between 1 and 9999."_s);
        return number;
    };
    const LoginSettings settings{bind(u"attemptCount"_s), bind(u"blockTime"_s), bind(u"checkPeriod"_s)};
    if (body.isRefused())
        return body.refusal();
    if (!call.person().isAdmin())
        return Envelope::failure({m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
    m_state.loginSettings = settings;
    return loginSettingsReply(call);
}

Reply SettingsRoutes::resetLoginSettings(const Call &call)
{
    if (!call.person().isAdmin())
        return Envelope::failure({m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
    m_state.loginSettings = {};
    return loginSettingsReply(call);
}

}  // namespace twofold::demoportal
