// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/TfaSettingsApi.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QJsonArray>
#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class TfaSettingsApiTest : public QObject
{
    Q_OBJECT

private:
    using Operation = QNetworkAccessManager::Operation;

    static const ConfirmLink &activation()
    {
        static const ConfirmLink link{.type = ConfirmLink::Type::TfaActivation,
                                      .query = u"type=TfaActivation&uid=7f2a"_s,
                                      .key = Secret::fromText(u"17.k3y")};
        return link;
    }

    static void addReleases()
    {
        QTest::addColumn<QString>("release");
        for (const auto &release : Recording::releases())
            QTest::newRow(qPrintable(release)) << release;
    }

    // Which of the calls of one test row is made.
    static Result<bool> made(const QString &call, TfaSettingsApi &api, ApiFixture &at, const Recording &recording,
                             QLatin1StringView answer)
    {
        const auto taken = [&](const auto &future) -> Result<bool> {
            recording.play(*at.network, answer);
            const auto result = outcome(future);
            if (!result)
                return tl::unexpected(result.error());
            return true;
        };
        if (call == "settings"_L1)
            return taken(api.getTfaSettings({}));
        if (call == "codes"_L1)
            return taken(api.getTfaAppCodes({}));
        if (call == "newCodes"_L1)
            return taken(api.updateTfaAppCodes({}));
        if (call == "confirm"_L1)
            return taken(api.getTfaConfirmUrl({}));
        if (call == "setup"_L1)
            return taken(api.tfaAppGenerateSetupCode(activation(), {}));
        if (call == "validate"_L1)
            return taken(api.tfaValidateAuthCode(activation(), Secret::fromText(u"012345"), {}));
        if (call == "unlink"_L1)
            return taken(api.unlinkTfaApp(u"7f2a"_s, {}));
        if (call == "save"_L1)
            return taken(api.updateTfaSettings({}, {}));
        return taken(api.updateTfaSettingsLink({}, {}));
    }

private Q_SLOTS:
    void readsThePolicy_data() { addReleases(); }
    void readsThePolicy()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);

        const auto first = api.getTfaSettings({});
        QCOMPARE(at.sentTo(), QUrl(u"https://portal.example/api/2.0/settings/tfaapp"_s));
        QCOMPARE(at.network->last().operation, Operation::GetOperation);
        recording.play(*at.network, "policyNeverSaved"_L1);
        QCOMPARE(outcome(first)->size(), 2);
        QCOMPARE(outcome(first)->at(0).id, TfaType::Sms);
        QVERIFY(!outcome(first)->at(0).available);
        QCOMPARE(outcome(first)->at(1).id, TfaType::App);
        QVERIFY(outcome(first)->at(1).available);
        QVERIFY(!outcome(first)->at(1).trustedIps);

        const auto second = api.getTfaSettings({});
        recording.play(*at.network, "policyApp"_L1);
        const auto app = outcome(second)->at(1);
        QVERIFY(app.enabled);
        QCOMPARE(app.trustedIps->size(), 3);
        QVERIFY(app.trustedIps->at(2).isNull());  // a null entry is kept as one
        QCOMPARE(*app.mandatoryUsers, QStringList{u"7f2a4c1e-0b8d-4a57-9a86-2f1f6b0d3c11"_s});
        QVERIFY(app.mandatoryGroups && app.mandatoryGroups->isEmpty());

        const auto third = api.getTfaSettings({});
        recording.play(*at.network, "policyHidden"_L1);
        QVERIFY(outcome(third)->isEmpty());
    }

    void readsMethodsByName_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<int>("rows");  // -1: malformed
        QTest::newRow("one method hidden") << R"([{"id":"app","enabled":true,"available":true}])"_ba << 1;
        QTest::newRow("other letter case") << R"([{"id":"App","enabled":true}])"_ba << 1;
        QTest::newRow("unknown and off") << R"([{"id":"key","enabled":false},{"id":"app","enabled":true}])"_ba << 1;
        QTest::newRow("unknown and on") << R"([{"id":"key","enabled":true}])"_ba << -1;
        QTest::newRow("null") << R"(null)"_ba << 0;
        QTest::newRow("an object") << R"({"id":"app"})"_ba << -1;
        QTest::newRow("enabled is a text") << R"([{"id":"app","enabled":"true"}])"_ba << -1;
        QTest::newRow("a list is a text") << R"([{"id":"app","enabled":true,"trustedIps":"10.0.0.1"}])"_ba << -1;
        QTest::newRow("null lists") << R"([{"id":"app","enabled":true,"trustedIps":null}])"_ba << 1;
    }
    void readsMethodsByName()
    {
        QFETCH(QByteArray, response);
        QFETCH(int, rows);
        ApiFixture at;
        const auto call = TfaSettingsApi(at.transport).getTfaSettings({});
        at.network->answer(200, R"({"status":0,"statusCode":200,"response":)"_ba + response + "}");
        const auto result = outcome(call);
        QCOMPARE(result ? int(result->size()) : -1, rows);
        if (!result)
            QCOMPARE(result.error().kind, Error::Kind::Malformed);
    }

    void readsCodes_data() { addReleases(); }
    void readsCodes()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);

        const auto codes = api.getTfaAppCodes({});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaappcodes"_s);
        recording.play(*at.network, "codes"_L1);
        const QList<BackupCode> expected{
            {Secret::fromText(u"aB3-x_"), false}, {Secret::fromText(u"000000"), true}, {Secret::fromText(u"Zz9Yy8"), false}};
        QCOMPARE(*outcome(codes), expected);

        const auto fresh = api.updateTfaAppCodes({});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaappnewcodes"_s);
        QCOMPARE(at.network->last().operation, Operation::PutOperation);
        QCOMPARE(at.network->last().body, "{}"_ba);
        recording.play(*at.network, "newCodes"_L1);
        QVERIFY(!outcome(fresh)->at(1).isUsed);
    }

    void namesTheWrongField()
    {
        ApiFixture at;
        const auto call = TfaSettingsApi(at.transport).getTfaAppCodes({});
        at.network->answer(200, R"({"response":[{"code":"a","isUsed":false},{"code":"b","isUsed":"no"}],"status":0})"_ba);
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QCOMPARE(outcome(call).error().detail, u"response[1].isUsed is a string, not a boolean"_s);
    }

    void readsTheConfirmLink_data() { addReleases(); }
    void readsTheConfirmLink()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);
        const bool inBody = release == "3.7"_L1;

        const auto call = api.getTfaConfirmUrl({});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaapp/confirm"_s);
        recording.play(*at.network, "confirmActivation"_L1);
        const auto link = outcome(call)->value();
        QCOMPARE(link.type, ConfirmLink::Type::TfaActivation);
        QCOMPARE(link.key.text(), inBody ? u"1764000000000.b0dyTfaActivation"_s : u"1764000000000.k3yTfaActivation"_s);
        QVERIFY(link.query.startsWith("type=TfaActivation&"_L1));

        const auto sms = api.getTfaConfirmUrl({});
        recording.play(*at.network, "confirmSms"_L1);
        QCOMPARE(outcome(sms)->value().type, ConfirmLink::Type::PhoneAuth);
        QCOMPARE(outcome(sms)->value().key.text(), u"1764000000000.sms"_s);

        const auto none = api.getTfaConfirmUrl({});
        recording.play(*at.network, "confirmNone"_L1);
        QVERIFY(outcome(none).has_value());
        QVERIFY(!outcome(none)->has_value());
    }

    void readsTheSetup_data() { addReleases(); }
    void readsTheSetup()
    {
        QFETCH(QString, release);
        ApiFixture at;
        const auto call = TfaSettingsApi(at.transport).tfaAppGenerateSetupCode(activation(), {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaapp/setup"_s);
        QCOMPARE(at.sent("confirm"), "type=TfaActivation&uid=7f2a&key=17.k3y"_ba);
        QVERIFY(!at.sentWithCredentials());
        Recording(release).play(*at.network, "setup"_L1);
        QCOMPARE(outcome(call)->account, u"ann.miller%40portal.example"_s);
        QCOMPARE(outcome(call)->manualEntryKey.text(), u"GEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(outcome(call)->qrCodeSetupImage.bytes(), "BM\x1e\0\0\0"_ba);
    }

    void aPictureThatIsNoneIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("missing") << "null"_ba;
        QTest::newRow("web address") << R"("https://portal.example/qr.png")"_ba;
        QTest::newRow("not base64") << R"("data:image/png;base64,*")"_ba;
        QTest::newRow("plain data") << R"("data:image/png,abc")"_ba;
    }
    void aPictureThatIsNoneIsEmpty()
    {
        QFETCH(QByteArray, url);
        ApiFixture at;
        const auto call = TfaSettingsApi(at.transport).tfaAppGenerateSetupCode(activation(), {});
        at.network->answer(200, R"({"status":0,"response":{"manualEntryKey":"GEZA","qrCodeSetupImageUrl":)"_ba + url + "}}");
        QVERIFY(outcome(call).has_value());
        QVERIFY(outcome(call)->qrCodeSetupImage.isEmpty());
    }

    void validates_data() { addReleases(); }
    void validates()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);
        const auto validate = [&](QLatin1StringView answer) {
            const auto call = api.tfaValidateAuthCode(activation(), Secret::fromText(u"012345"), {});
            recording.play(*at.network, answer);
            return outcome(call);
        };

        const auto first = validate("validateFirst"_L1);
        QCOMPARE(at.network->last().operation, Operation::PostOperation);
        QCOMPARE(at.network->last().body, R"({"code":"012345"})"_ba);
        QCOMPARE(at.sent("confirm"), "type=TfaActivation&uid=7f2a&key=17.k3y"_ba);
        QVERIFY(!at.sentWithCredentials());
        QVERIFY(first->isFirstLink);
        QCOMPARE(first->sessionToken->text(), u"PL+1/Q=="_s);

        const auto again = validate("validateAgain"_L1);
        QVERIFY(!again->isFirstLink);
        QVERIFY(again->sessionToken.has_value());

        const auto unchecked = validate("validateUnchecked"_L1);
        QVERIFY(!unchecked->sessionToken.has_value());
        QCOMPARE(at.network->requests().size(), 3);
    }

    void unlinks_data() { addReleases(); }
    void unlinks()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);

        const auto own = api.unlinkTfaApp(u"7f2a"_s, {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaappnewapp"_s);
        QCOMPARE(at.network->last().body, R"({"id":"7f2a"})"_ba);
        recording.play(*at.network, "unlinkSelf"_L1);
        QCOMPARE(outcome(own)->sessionToken->text(), u"PL+1/Q=="_s);  // the last of two cookies
        QCOMPARE(outcome(own)->confirm->key.text(), u"1764000000000.k3yTfaActivation"_s);

        const auto other = api.unlinkTfaApp(u"9b00"_s, {});
        recording.play(*at.network, "unlinkOther"_L1);
        QVERIFY(outcome(other).has_value());
        QVERIFY(!outcome(other)->confirm && !outcome(other)->sessionToken);
    }

    void savesThePolicy_data() { addReleases(); }
    void savesThePolicy()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);

        const auto saved =
            api.updateTfaSettings({.type = TfaType::App, .id = u"7f2a"_s, .trustedIps = {u"10.0.0.1"_s, QString()}}, {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaapp"_s);
        QCOMPARE(at.network->last().operation, Operation::PutOperation);
        const QJsonObject expected{{u"type"_s, u"app"_s},
                                   {u"id"_s, u"7f2a"_s},
                                   {u"trustedIps"_s, QJsonArray{u"10.0.0.1"_s, QJsonValue()}},
                                   {u"mandatoryUsers"_s, QJsonArray()},
                                   {u"mandatoryGroups"_s, QJsonArray()}};
        QCOMPARE(at.sentBody(), expected);
        recording.play(*at.network, "saved"_L1);
        QCOMPARE(*outcome(saved), true);

        const auto off = api.updateTfaSettings({.type = TfaType::None}, {});
        QCOMPARE(at.sentBody()["type"_L1].toString(), u"none"_s);
        QVERIFY(!at.sentBody().contains("id"_L1));  // an empty id is refused by the portal
        recording.play(*at.network, "switchedOff"_L1);
        QCOMPARE(*outcome(off), false);
    }

    void savesThePolicyWithLink_data() { addReleases(); }
    void savesThePolicyWithLink()
    {
        QFETCH(QString, release);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const Recording recording(release);

        const auto saved = api.updateTfaSettingsLink({.type = TfaType::Sms}, {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/tfaappwithlink"_s);
        QCOMPARE(at.sentBody()["type"_L1].toString(), u"sms"_s);
        QVERIFY(at.sentBody().contains("mandatoryGroups"_L1));
        recording.play(*at.network, "savedLink"_L1);
        QCOMPARE(outcome(saved)->value().type, ConfirmLink::Type::TfaAuth);
        QCOMPARE(outcome(saved)->value().key.text(), u"1764000000000.k3yTfaAuth"_s);

        const auto exempt = api.updateTfaSettingsLink({.type = TfaType::App}, {});
        recording.play(*at.network, "savedLinkExempt"_L1);
        if (release == "3.7"_L1) {  // saved all the same: the caller has to look
            QCOMPARE(outcome(exempt).error().kind, Error::Kind::NotAvailable);
            QVERIFY(outcome(exempt).error().leavesWriteUnknown());
        } else {
            QVERIFY(outcome(exempt).has_value());
            QVERIFY(!outcome(exempt)->has_value());
        }
    }

    void errors_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        const QList<std::tuple<const char *, const char *, Kind>> rows{
            {"codes", "codesNotNow", Kind::NotAvailable},      {"newCodes", "codesNotNow", Kind::NotAvailable},
            {"confirm", "codesNotNow", Kind::NotAvailable},    {"setup", "setupNotNow", Kind::NotAvailable},
            {"setup", "setupOutside", Kind::NotAvailable},     {"setup", "setupNoRole", Kind::Forbidden},
            {"setup", "setupBadKey", Kind::Unauthorized},      {"unlink", "unlinkNotOwner", Kind::NotAvailable},
            {"save", "saveNotAdmin", Kind::NotAvailable},      {"saveLink", "saveNotAdmin", Kind::NotAvailable},
            {"validate", "setupBadKey", Kind::Unauthorized},   {"validate", "setupNoRole", Kind::Forbidden},
            {"validate", "validateWrong", Kind::BadCode},      {"validate", "validateTooMany", Kind::LockedOut},
            {"validate", "validateEmpty", Kind::NotAvailable}, {"validate", "validateShape", Kind::BadRequest},
            {"save", "validateShape", Kind::BadRequest},       {"codes", "noSession", Kind::Unauthorized},
            {"save", "unpaid", Kind::PaymentRequired},         {"settings", "validateEmpty", Kind::ServerFault},
        };
        for (const auto &release : Recording::releases()) {
            for (const auto &[call, answer, kind] : rows)
                QTest::addRow("%s: %s, %s", qPrintable(release), call, answer)
                    << release << QString::fromLatin1(call) << QString::fromLatin1(answer) << kind;
        }
    }
    void errors()
    {
        QFETCH(QString, release);
        QFETCH(QString, call);
        QFETCH(QString, answer);
        QFETCH(Error::Kind, kind);
        ApiFixture at;
        TfaSettingsApi api(at.transport);
        const auto name = answer.toLatin1();
        const auto result = made(call, api, at, Recording(release), QLatin1StringView(name));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        QVERIFY(result.error().httpStatus >= 400);
        if (kind == Error::Kind::LockedOut)
            QCOMPARE(result.error().retryAfter, std::chrono::seconds(60));
        if (kind == Error::Kind::NotAvailable || kind == Error::Kind::BadCode)
            QVERIFY(!result.error().serverMessage.isEmpty());
    }

    void aFaultThatIsNotThePortalsOwnStaysOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("500") << 500;
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
    }
    void aFaultThatIsNotThePortalsOwnStaysOne()
    {
        QFETCH(int, status);
        ApiFixture at;
        const auto call = TfaSettingsApi(at.transport).getTfaAppCodes({});
        at.network->answer(status, "<html><h1>Bad gateway</h1></html>"_ba);
        QCOMPARE(outcome(call).error().kind, Error::Kind::ServerFault);
        QCOMPARE(outcome(call).error().detail, u"HTML instead of JSON"_s);
    }
};

QTEST_GUILESS_MAIN(TfaSettingsApiTest)
#include "TfaSettingsApiTest.moc"
