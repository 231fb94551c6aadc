// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using api::TfaType;
using session::Session;
using viewmodels::PolicyViewModel;
using Kind = Error::Kind;
using Saved = PolicyViewModel::Saved;
using Stage = Session::Stage;

namespace {

constexpr auto readCall = "GET settings/tfaapp"_L1;
constexpr auto saveCall = "PUT settings/tfaapp"_L1;
constexpr auto saveWithLinkCall = "PUT settings/tfaappwithlink"_L1;

QJsonArray smsIsOn(const QJsonObject &lists = {})
{
    return {ViewModelBench::method("sms"_L1, true, lists), ViewModelBench::method("app"_L1, false)};
}

struct Bench : ViewModelBench
{
    explicit Bench(bool withKey = false) { withKey ? signInWithApiKey() : signIn(); }

    /// Reads those rows and saves that method; nobody changes them meanwhile.
    void save(const QJsonArray &rows, TfaType method)
    {
        viewModel.load();
        transport.answer(rows);
        viewModel.setMethod(method);
        viewModel.save();
        transport.answer(rows);
    }

    /// The person comes back with a code.
    void enterCode()
    {
        session.answerSecondStep(Secret::fromText(u"012345"));
        transport.answer(false, {sessionCookie()});
        transport.answer(ada());
    }

    const PolicyViewModel::State &state() const { return viewModel.state(); }

    PolicyViewModel viewModel{policyParts()};
};

}  // namespace

class PolicySaveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSignInBeforeTellsNothingOfWhatIsSaved()
    {
        Bench bench;
        bench.session.leavePortal();
        bench.connect();
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.wasAsked(), std::optional(false));
        bench.save(bench.allOff(), TfaType::Sms);
        QVERIFY(!bench.session.wasAsked().has_value());
    }

    void signsOutGoesOnAndIsRead()
    {
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        QVERIFY(bench.state().busy);
        bench.viewModel.save();
        bench.viewModel.load();
        bench.viewModel.setMethod(TfaType::Sms);
        QCOMPARE(bench.sent(saveWithLinkCall), 1);
        QCOMPARE(bench.sent(readCall), 2);
        QCOMPARE(bench.state().edited, TfaType::App);

        bench.transport.answer(SessionBench::confirmUrl("TfaAuth"_L1), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().saved, Saved::None);
        QCOMPARE(bench.session.stage(), Stage::SecondStep);
        QVERIFY(bench.session.isInterrupted());

        bench.enterCode();
        QCOMPARE(bench.sent(readCall), 3);
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state().saved, Saved::Done);
        QCOMPARE(bench.state().current, TfaType::App);
        QVERIFY(!bench.state().hasChanges());
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.sent(saveWithLinkCall), 1);
    }

    void whereItGoesOn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("stage");
        QTest::newRow("to the code") << u"TfaAuth"_s << int(Stage::SecondStep);
        QTest::newRow("to the set-up") << u"TfaActivation"_s << int(Stage::SetUp);
        QTest::newRow("a text message needs a sign-in") << u"PhoneAuth"_s << int(Stage::SignedOut);
        QTest::newRow("exempt") << QString() << int(Stage::SignedOut);
    }

    void whereItGoesOn()
    {
        QFETCH(QString, type);
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        const auto name = type.toLatin1();
        bench.transport.answer(type.isEmpty() ? QString() : SessionBench::confirmUrl(QLatin1StringView(name)),
                               {SessionBench::confirmCookie(QLatin1StringView(name))});
        QTEST(int(bench.session.stage()), "stage");
        QVERIFY(bench.session.isInterrupted());
        QVERIFY(!bench.state().busy);
    }

    void theListsGoBackAsTheyCame_data()
    {
        QTest::addColumn<QJsonObject>("lists");
        QTest::addColumn<QJsonObject>("sent");
        const QJsonObject full{
            {u"trustedIps"_s, QJsonArray{u" 203.0.113.7"_s, u"2001:DB8::/64"_s, u"rubbish"_s, QString()}},
            {u"mandatoryUsers"_s, QJsonArray{QString(SessionBench::benId).toUpper(), u"no GUID"_s}},
            {u"mandatoryGroups"_s, QJsonArray{u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s}},
        };
        const QJsonObject nulls{
            {u"trustedIps"_s, QJsonArray{QJsonValue(), u"203.0.113.7"_s}},
            {u"mandatoryUsers"_s, QJsonValue()},
            {u"mandatoryGroups"_s, QJsonArray()},
        };
        const QJsonObject none{
            {u"trustedIps"_s, QJsonArray()}, {u"mandatoryUsers"_s, QJsonArray()}, {u"mandatoryGroups"_s, QJsonArray()}};
        auto sentNulls = none;
        sentNulls.insert(u"trustedIps"_s, nulls["trustedIps"_L1]);
        QTest::newRow("full") << full << full;
        QTest::newRow("null entries and a null list") << nulls << sentNulls;
        QTest::newRow("never saved before") << QJsonObject() << none;
    }

    void theListsGoBackAsTheyCame()
    {
        QFETCH(QJsonObject, lists);
        QFETCH(QJsonObject, sent);
        for (const bool withKey : {false, true}) {
            Bench bench(withKey);
            bench.viewModel.load();
            bench.transport.answer(smsIsOn(lists));
            while (bench.transport.openCount() > 0)
                bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));  // the names
            bench.viewModel.setMethod(TfaType::App);
            bench.viewModel.save();
            bench.transport.answer(smsIsOn(lists));
            sent.insert(u"type"_s, u"app"_s);
            sent.insert(u"id"_s, QString(SessionBench::adaId));
            QCOMPARE(bench.transport.oldestOpen().body.toObject(), sent);
        }
    }

    void switchesOff()
    {
        Bench bench;
        bench.save(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s}}}), TfaType::None);
        QCOMPARE(bench.transport.log().last(), QString(saveCall));
        QCOMPARE(bench.transport.oldestOpen().body["type"_L1].toString(), u"none"_s);
        bench.transport.answer(false);  // which is no failure but "off"
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.state().saved, Saved::SwitchedOff);
        QVERIFY(!bench.state().error);
        QVERIFY(bench.state().networks.isEmpty());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void aKeyStaysSignedIn()
    {
        Bench bench(true);
        bench.save(bench.allOff(), TfaType::Sms);
        QCOMPARE(bench.transport.log().last(), QString(saveCall));
        QCOMPARE(bench.transport.oldestOpen().body["type"_L1].toString(), u"sms"_s);
        bench.transport.answer(true);
        QVERIFY(bench.state().busy);
        bench.transport.answer(smsIsOn());
        QCOMPARE(bench.state().saved, Saved::Done);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.sent(saveWithLinkCall), 0);
    }

    void aLostAnswerIsReadNeverRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0;
        QTest::newRow("broken off") << int(Kind::Offline) << 0;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200;
        QTest::newRow("a proxy's 502") << int(Kind::ServerFault) << 502;
        QTest::newRow("exempt in release 3.7") << int(Kind::ServerFault) << 500;
    }

    void aLostAnswerIsReadNeverRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        for (const bool isDone : {true, false}) {
            Bench bench(true);
            bench.save(bench.allOff(), TfaType::App);
            bench.transport.answerWith(SessionBench::error(Kind(kind), status));
            QCOMPARE(bench.state().saved, Saved::Unknown);
            QVERIFY(bench.state().busy);
            bench.transport.answer(isDone ? bench.appIsOn() : bench.allOff());
            QCOMPARE(bench.state().saved, isDone ? Saved::Done : Saved::NotDone);
            QVERIFY(!bench.state().busy);
            // What was wanted is still there to be tried again.
            QCOMPARE(bench.state().hasChanges(), !isDone);
            QCOMPARE(bench.sent(saveCall), 1);
        }
    }

    void aSaveThatStoodDespiteItsAnswerIsFoundAfterSignIn()
    {
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 500));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        QCOMPARE(bench.state().saved, Saved::Unknown);
        QVERIFY(!bench.state().busy);
        bench.signIn();
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state().saved, Saved::Done);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.sent(saveWithLinkCall), 1);
    }

    void anUnknownOutcomeIsReadBeforeAnythingIsSentAgain()
    {
        Bench bench(true);
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().saved, Saved::Unknown);
        bench.viewModel.setMethod(TfaType::Sms);
        QCOMPARE(bench.state().saved, Saved::Unknown);
        bench.viewModel.save();
        QCOMPARE(bench.sent(saveCall), 1);
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.state().saved, Saved::NotDone);
        QCOMPARE(bench.state().edited, TfaType::Sms);
        bench.viewModel.save();
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.sent(saveCall), 2);
    }

    void aRefusalSaysWhy()
    {
        Bench bench;
        bench.save(bench.allOff(), TfaType::Sms);
        bench.transport.answerWith({.kind = Kind::NotAvailable, .httpStatus = 403, .serverMessage = u"not in this plan"_s});
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.state().error->serverMessage, u"not in this plan"_s);
        QCOMPARE(bench.state().saved, Saved::None);
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().hasChanges());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void anErrorThatDidNothingIsNotRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("unpaid") << int(Kind::PaymentRequired);
        QTest::newRow("too many") << int(Kind::TooManyRequests);
        QTest::newRow("scope") << int(Kind::Forbidden);
        QTest::newRow("session over") << int(Kind::Unauthorized);
    }

    void anErrorThatDidNothingIsNotRead()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(kind));
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().hasChanges());
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.session.isInterrupted(), Kind(kind) == Kind::Unauthorized);
    }

    void whatWasEditedSurvivesAnEndedSession()
    {
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.signIn();
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.state().edited, TfaType::App);
        QCOMPARE(bench.state().saved, Saved::None);
        QCOMPARE(bench.sent(saveWithLinkCall), 1);
    }

    void theOutcomeIsThatSavesOnly()
    {
        Bench bench(true);
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answer(true);
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state().saved, Saved::Done);
        bench.viewModel.setMethod(TfaType::None);
        QCOMPARE(bench.state().saved, Saved::None);
    }

    void theOutcomeIsThatOfThePolicyThatIsStillThere_data()
    {
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<int>("saved");
        QTest::newRow("still there") << true << int(Saved::Done);
        QTest::newRow("changed by somebody else") << false << int(Saved::None);
    }

    void theOutcomeIsThatOfThePolicyThatIsStillThere()
    {
        QFETCH(bool, isSame);
        Bench bench(true);
        bench.save(bench.allOff(), TfaType::App);
        bench.transport.answer(true);
        bench.transport.answer(bench.appIsOn());
        bench.viewModel.load();
        bench.transport.answer(isSame ? bench.appIsOn() : smsIsOn());
        QTEST(int(bench.state().saved), "saved");
    }

    void clearingForgetsAnOpenOutcome()
    {
        Bench bench;
        bench.save(bench.allOff(), TfaType::App);
        bench.viewModel.clear();
        bench.transport.answer(SessionBench::confirmUrl("TfaAuth"_L1), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.state(), PolicyViewModel::State());
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state().saved, Saved::None);
    }
};

QTEST_GUILESS_MAIN(PolicySaveTest)
#include "PolicySaveTest.moc"
