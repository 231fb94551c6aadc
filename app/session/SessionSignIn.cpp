// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that leads from a name and password to being signed in.
#include "app/core/Background.h"
#include "app/session/Session.h"

#include <utility>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

/// A token or key as people paste it: with the header or the cookie's name around it.
Secret readPasted(const Secret &pasted)
{
    auto text = pasted.text().trimmed();
    for (const auto prefix : {"Authorization:"_L1, "Cookie:"_L1, "Bearer "_L1, "asc_auth_key="_L1}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            text = text.mid(prefix.size()).trimmed();
    }
    return Secret::fromText(text);
}

api::Credentials::Scheme schemeOf(SignInWay way)
{
    switch (way) {
    case SignInWay::ApiKey: return api::Credentials::Scheme::ApiKey;
    case SignInWay::AscAuthKey: return api::Credentials::Scheme::SessionCookie;
    case SignInWay::Basic: return api::Credentials::Scheme::Basic;
    case SignInWay::OAuth2:
    case SignInWay::OpenId: return api::Credentials::Scheme::OAuth2;
    case SignInWay::AccessToken:
    case SignInWay::Password: return api::Credentials::Scheme::BearerToken;
    }
    return api::Credentials::Scheme::BearerToken;
}

}  // namespace

Async<Session::Stage> Session::signInWithPassword(const QString &userName, const Secret &password)
{
    beginSignIn(SignInWay::Password, userName);
    const AsyncSource<Stage> source;
    // Accounts of a directory are checked there, which takes the password itself.
    const auto parameters = m_facts.settings.passwordHash;
    if (!parameters || m_facts.capabilities.ldapEnabled) {
        sendLogin(source, {.userName = m_userName, .password = password});
        return source.future();
    }
    const Async<Secret> hashing = runInBackground(
        [password, parameters = *parameters]() -> Result<Secret> { return api::passwordHash(password, parameters); });
    follow(hashing, source, [this, source, name = m_userName](const Result<Secret> &hash) {
        sendLogin(source, {.userName = name, .passwordHash = *hash});
    });
    return source.future();
}

void Session::sendLogin(const AsyncSource<Stage> &source, const api::PasswordLogin &login)
{
    follow(m_authenticationApi.authenticateMe(login, m_stop.get_token()), source, [this, source, login](const Answer &answer) {
        if (!answer)
            endTry();
        else
            m_wasAsked = !answer->token.has_value();
        takeAuthentication(source, answer, login);
    });
}

Async<Session::Stage> Session::signInWith(SignInWay way, const QString &userName, const Secret &value)
{
    beginSignIn(way, userName);
    m_connection.setCredentials({
        .scheme = schemeOf(way),
        .userName = m_userName,
        .value = way == SignInWay::Basic ? value : readPasted(value),
    });
    const AsyncSource<Stage> source;
    loadSelf(source);
    return source.future();
}

Async<Session::Stage> Session::signInWithBrowser(SignInWay way, const OAuthClient &client)
{
    // The account is the one that the person picks there; a name from before says nothing about it.
    beginSignIn(way, m_interrupted ? m_interruptedName : QString());
    const bool isKnown = client.secret.isEmpty() && client.id == m_client.id;
    const OAuthClient asked{.id = client.id, .secret = isKnown ? m_client.secret : client.secret};
    const AsyncSource<Stage> source;
    const auto stop = m_stop.get_token();
    const auto portal = m_facts.address;
    m_browserGate.signIn(portal, way, asked, stop).then(this, [=, this](const Result<api::Credentials> &tokens) {
        if (stop.stop_requested()) {
            // They may come in the moment in which the person gives up, and would live on for weeks.
            if (tokens)
                m_browserGate.revoke(portal, *tokens);
            return source.fail({.kind = Error::Kind::Cancelled});
        }
        if (!tokens) {
            endTry();
            return source.fail(tokens.error());
        }
        enterFromBrowser(source, asked, *tokens);
    });
    return source.future();
}

/// Tokens that lead to nothing are not left to live on.
void Session::enterFromBrowser(const AsyncSource<Stage> &source, const OAuthClient &client, const api::Credentials &tokens)
{
    m_connection.setCredentials(tokens);
    const auto stop = m_stop.get_token();
    const auto portal = m_facts.address;
    m_peopleApi.getSelf(stop).then(this, [=, this](const Result<api::Person> &self) {
        const bool isStopped = stop.stop_requested();
        if (isStopped || (!self && !self.error().mayPass())) {
            if (!isStopped)
                endTry();
            m_browserGate.revoke(portal, tokens);
            return source.fail(isStopped ? Error{.kind = Error::Kind::Cancelled} : self.error());
        }
        m_client = client;
        // Whoever has consented there: it need not be the account that waits, and its secret is not written over on a guess.
        if (!self)
            m_userName.clear();
        finishSignIn(self.value_or(api::Person()));
        source.finish(m_stage);
    });
}

void Session::stopSigningIn()
{
    if (m_stage != Stage::SignedOut)
        return;
    startAnew();
    endTry();
}

void Session::beginSignIn(SignInWay way, const QString &userName)
{
    startAnew();
    forgetLogin();
    m_way = way;
    m_wasAsked = {};
    m_userName = userName.trimmed();
    m_connection.setCredentials({});
}

Async<Session::Stage> Session::answerSecondStep(const Secret &code)
{
    if (m_secondStep.kind != SecondStep::Kind::App || !m_secondStep.confirm || m_secondStep.confirm->key.isEmpty())
        return validateAtSignIn(code);

    const AsyncSource<Stage> source;
    follow(validate(*m_secondStep.confirm, code), source, [this, source](const Result<api::TfaValidation> &validation) {
        if (!validation)
            return source.fail(validation.error());
        source.finish(m_stage);
    });
    return source.future();
}

Async<Session::Stage> Session::resendSms()
{
    const AsyncSource<Stage> source;
    follow(m_authenticationApi.sendSmsCode(m_login, m_stop.get_token()), source, [this, source](const Answer &answer) {
        if (!answer)
            return source.fail(answer.error());
        m_secondStep.phoneNoise = answer->phoneNoise;
        setStage(Stage::SecondStep);
        source.finish(m_stage);
    });
    return source.future();
}

Async<Session::Stage> Session::savePhone(const QString &number)
{
    if (!m_secondStep.confirm)
        return failed<Stage>({.kind = Error::Kind::NotAvailable, .detail = u"no PhoneActivation link"_s});
    const AsyncSource<Stage> source;
    const auto saving = m_authenticationApi.saveMobilePhone(*m_secondStep.confirm, number, m_stop.get_token());
    follow(saving, source, [this, source](const Answer &answer) {
        if (!answer)
            return source.fail(answer.error());
        m_secondStep = {.kind = SecondStep::Kind::Sms, .phoneNoise = answer->phoneNoise};
        setStage(Stage::SecondStep);
        source.finish(m_stage);
    });
    return source.future();
}

Async<api::TfaValidation> Session::validate(const api::ConfirmLink &confirm, const Secret &code)
{
    const AsyncSource<api::TfaValidation> source;
    const auto validating = m_tfaSettingsApi.tfaValidateAuthCode(confirm, code, m_validating.get_token());
    const auto take = [this, source](const Result<api::TfaValidation> &validation) {
        if (!validation)
            return source.fail(validation.error());
        // 200 without a new session: the portal's method is not the app any more, and nothing was checked.
        if (!validation->sessionToken)
            return source.fail({.kind = Error::Kind::NotAvailable, .httpStatus = 200, .detail = u"no new session came"_s});

        if (m_stage == Stage::SignedIn) {
            adopt(*validation->sessionToken);
            return source.finish(*validation);
        }
        const AsyncSource<Stage> entered;
        follow(entered.future(), source, [source, validation = *validation](const Result<Stage> &stage) {
            if (!stage)
                return source.fail(stage.error());
            source.finish(validation);
        });
        enterWith(entered, *validation->sessionToken);
    };
    follow(validating, source, take, m_validating.get_token());
    return source.future();
}

Async<Session::Stage> Session::validateAtSignIn(const Secret &code)
{
    if (m_login.userName.isEmpty())
        return failed<Stage>({.kind = Error::Kind::Unauthorized, .detail = u"no sign-in is open"_s});
    const AsyncSource<Stage> source;
    const auto sending = m_authenticationApi.authenticateMeWithCode(m_login, code, m_stop.get_token());
    follow(sending, source, [this, source](const Answer &answer) {
        if (answer && !answer->token)
            return source.fail({.kind = Error::Kind::Malformed, .detail = u"response.token is missing"_s});
        takeAuthentication(source, answer, m_login);
    });
    return source.future();
}

void Session::backToSignIn()
{
    if (m_stage != Stage::SecondStep && m_stage != Stage::SetUp)
        return;
    startAnew();
    forgetLogin();
    endTry();
    setStage(Stage::SignedOut);
}

void Session::takeAuthentication(const AsyncSource<Stage> &source, const Answer &answer, api::PasswordLogin login)
{
    if (!answer)
        return source.fail(answer.error());
    if (answer->token)
        return enterWith(source, *answer->token);
    takeSecondStep(source, *answer, std::move(login));
}

void Session::takeSecondStep(const AsyncSource<Stage> &source, const api::AuthenticationToken &answer, api::PasswordLogin login)
{
    using Type = api::ConfirmLink::Type;
    const auto type = answer.confirm ? std::optional(answer.confirm->type) : std::nullopt;
    const bool isSetUp = answer.tfa && (!answer.tfaKey.isEmpty() || type == Type::TfaActivation);
    forgetLogin();
    m_login = std::move(login);
    if (isSetUp) {
        m_setUpPass = {.confirm = answer.confirm, .tfaKey = answer.tfaKey};
    } else if (answer.tfa) {
        m_secondStep = {.kind = SecondStep::Kind::App, .confirm = answer.confirm};
    } else {
        const auto kind = type == Type::PhoneActivation ? SecondStep::Kind::Phone : SecondStep::Kind::Sms;
        m_secondStep = {.kind = kind, .confirm = answer.confirm, .phoneNoise = answer.phoneNoise};
    }
    setStage(isSetUp ? Stage::SetUp : Stage::SecondStep);
    source.finish(m_stage);
}

/// The portal has let the person in: a reading that fails now must not cost them that.
void Session::enterWith(const AsyncSource<Stage> &source, const Secret &sessionToken)
{
    m_connection.setCredentials({.scheme = api::Credentials::Scheme::BearerToken, .value = sessionToken});
    follow(m_peopleApi.getSelf(m_stop.get_token()), source, [this, source](const Result<api::Person> &self) {
        finishSignIn(self ? *self : unreadSelf());
        source.finish(m_stage);
    });
}

}  // namespace twofold::session
