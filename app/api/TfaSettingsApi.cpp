// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/TfaSettingsApi.h"

#include "app/api/ApiCall.h"
#include "app/api/Envelope.h"
#include "app/api/HttpTransport.h"
#include "app/api/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockOut = std::chrono::seconds(60);  // the portal's default; it never says how long

// Up to release 3.2 the application says 500 where later ones say 403.
Error notNow(const Error &error)
{
    auto meaning = error;
    if (error.kind == Error::Kind::ServerFault && error.httpStatus == 500 && isPortalsOwn(error))
        meaning.kind = Error::Kind::NotAvailable;
    return meaning;
}

Error validationRefused(const Error &error)
{
    auto meaning = notNow(error);
    if (error.httpStatus == 400 && isPortalsOwn(error)) {
        meaning.kind = Error::Kind::BadCode;
    } else if (error.kind == Error::Kind::NotAvailable && error.httpStatus == 403) {
        meaning.kind = Error::Kind::LockedOut;
        meaning.detail = u"too many codes, or the account is disabled"_s;
        if (meaning.retryAfter == std::chrono::seconds(0))
            meaning.retryAfter = lockOut;
    }
    return meaning;
}

QString wireName(TfaType type)
{
    // Lower case is the one spelling that all releases understand; to others up to 2.6 means "off".
    switch (type) {
    case TfaType::None: return u"none"_s;
    case TfaType::Sms: return u"sms"_s;
    case TfaType::App: return u"app"_s;
    }
    return {};
}

QJsonArray wireList(const QStringList &list)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(entry.isNull() ? QJsonValue() : QJsonValue(entry));
    return array;
}

QJsonObject wireBody(const TfaRequestsDto &policy)
{
    QJsonObject body{
        {u"type"_s, wireName(policy.type)},
        {u"trustedIps"_s, wireList(policy.trustedIps)},
        {u"mandatoryUsers"_s, wireList(policy.mandatoryUsers)},
        {u"mandatoryGroups"_s, wireList(policy.mandatoryGroups)},
    };
    if (!policy.id.isEmpty())
        body.insert(u"id"_s, policy.id);
    return body;
}

Result<QList<BackupCode>> readBackupCodes(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    QList<BackupCode> codes;
    for (const auto &item : response.items())
        codes.append({.code = item["code"_L1].secret(), .isUsed = item["isUsed"_L1].flag()});
    return response.result(codes);
}

Result<std::optional<ConfirmLink>> readConfirm(const HttpAnswer &answer)
{
    return ConfirmLink::read(JsonReader(answer.response), answer);
}

// Nothing for a method that this program does not know. One that is on makes the answer unreadable: the policy would be shown as
// off, and a save would switch it off.
std::optional<TfaSettings> readMethod(const JsonReader &item)
{
    const auto id = item["id"_L1].text().toLower();
    // Releases up to 3.6 misspell the name.
    const auto available = item["available"_L1].isNothing() ? item["avaliable"_L1] : item["available"_L1];
    const TfaSettings method{
        .id = id == "sms"_L1 ? TfaType::Sms : TfaType::App,
        .title = item["title"_L1].textOr({}),
        .enabled = item["enabled"_L1].flag(),
        .available = available.flagOr(false),
        .trustedIps = item["trustedIps"_L1].textList(),
        .mandatoryUsers = item["mandatoryUsers"_L1].textList(),
        .mandatoryGroups = item["mandatoryGroups"_L1].textList(),
    };
    if (id == "sms"_L1 || id == "app"_L1)
        return method;
    if (method.enabled)
        item["id"_L1].reject(u"is a method that this program does not know, and it is on"_s);
    return std::nullopt;
}

Result<QList<TfaSettings>> readMethods(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    QList<TfaSettings> methods;
    for (const auto &item : response.itemsOrNone()) {
        if (const auto method = readMethod(item))
            methods.append(*method);
    }
    return response.result(methods);
}

Secret imageOf(const QString &dataUri)
{
    const auto comma = dataUri.indexOf(u',');
    if (comma < 0 || !dataUri.startsWith("data:"_L1) || !QStringView(dataUri).left(comma).endsWith(";base64"_L1))
        return {};
    auto decoded = QByteArray::fromBase64Encoding(dataUri.mid(comma + 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Secret::fromBytes(std::move(*decoded)) : Secret();
}

Result<SetupCode> readSetup(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(SetupCode{
        .account = response["account"_L1].textOr({}),
        .manualEntryKey = response["manualEntryKey"_L1].secret(),
        .qrCodeSetupImage = imageOf(response["qrCodeSetupImageUrl"_L1].textOr({})),
    });
}

Result<TfaValidation> readValidation(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(TfaValidation{.isFirstLink = response.flagOr(false), .sessionToken = answer.sessionToken()});
}

Result<TfaSettingsApi::Unlinked> readUnlinked(const HttpAnswer &answer)
{
    return readConfirm(answer).map([&](const std::optional<ConfirmLink> &confirm) {
        return TfaSettingsApi::Unlinked{.confirm = confirm, .sessionToken = answer.sessionToken()};
    });
}

Result<bool> readSaved(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(response.flag());
}

HttpRequest put(const QString &path, const QJsonObject &body)
{
    return {.method = HttpRequest::Method::Put, .path = path, .body = body};
}

}  // namespace

Async<QList<BackupCode>> TfaSettingsApi::getTfaAppCodes(std::stop_token stop)
{
    return readAnswer(m_transport.send({.path = u"settings/tfaappcodes"_s}, std::move(stop)), readBackupCodes, notNow);
}

Async<std::optional<ConfirmLink>> TfaSettingsApi::getTfaConfirmUrl(std::stop_token stop)
{
    return readAnswer(m_transport.send({.path = u"settings/tfaapp/confirm"_s}, std::move(stop)), readConfirm, notNow);
}

Async<QList<TfaSettings>> TfaSettingsApi::getTfaSettings(std::stop_token stop)
{
    return readAnswer(m_transport.send({.path = u"settings/tfaapp"_s}, std::move(stop)), readMethods);
}

Async<SetupCode> TfaSettingsApi::tfaAppGenerateSetupCode(const ConfirmLink &confirm, std::stop_token stop)
{
    // Anonymous, so that the key is made for the account that the link names; beside credentials it would be for theirs.
    const HttpRequest request{
        .path = u"settings/tfaapp/setup"_s,
        .caller = HttpRequest::Caller::Anonymous,
        .confirm = confirm.header(),
    };
    return readAnswer(m_transport.send(request, std::move(stop)), readSetup, notNow);
}

Async<TfaValidation> TfaSettingsApi::tfaValidateAuthCode(const ConfirmLink &confirm, const Secret &code, std::stop_token stop)
{
    const HttpRequest request{
        .method = HttpRequest::Method::Post,
        .path = u"settings/tfaapp/validate"_s,
        .body = QJsonObject{{u"code"_s, code.text()}},
        .caller = HttpRequest::Caller::Anonymous,
        .confirm = confirm.header(),
    };
    return readAnswer(m_transport.send(request, std::move(stop)), readValidation, validationRefused);
}

Async<TfaSettingsApi::Unlinked> TfaSettingsApi::unlinkTfaApp(const QString &userId, std::stop_token stop)
{
    const auto request = put(u"settings/tfaappnewapp"_s, {{u"id"_s, userId}});
    return readAnswer(m_transport.send(request, std::move(stop)), readUnlinked, notNow);
}

Async<QList<BackupCode>> TfaSettingsApi::updateTfaAppCodes(std::stop_token stop)
{
    return readAnswer(m_transport.send(put(u"settings/tfaappnewcodes"_s, {}), std::move(stop)), readBackupCodes, notNow);
}

Async<bool> TfaSettingsApi::updateTfaSettings(const TfaRequestsDto &policy, std::stop_token stop)
{
    return readAnswer(m_transport.send(put(u"settings/tfaapp"_s, wireBody(policy)), std::move(stop)), readSaved, notNow);
}

Async<std::optional<ConfirmLink>> TfaSettingsApi::updateTfaSettingsLink(const TfaRequestsDto &policy, std::stop_token stop)
{
    return readAnswer(m_transport.send(put(u"settings/tfaappwithlink"_s, wireBody(policy)), std::move(stop)), readConfirm,
                      notNow);
}

}  // namespace twofold::api
