// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/WayBackViewModel.h"

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::WayBackViewModel;
using App = WayBackViewModel::App;
using Key = WayBackViewModel::Key;
using Kind = Error::Kind;

namespace {

QJsonObject key(const QJsonObject &changes = {})
{
    QJsonObject key{{u"id"_s, u"5a1c3c52-0000-4000-8000-00000000000b"_s},
                    {u"name"_s, u"Emergency"_s},
                    {u"isActive"_s, true},
                    {u"permissions"_s, QJsonArray{u"*"_s}},
                    {u"createBy"_s, QJsonObject{{u"id"_s, QString(SessionBench::adaId).toUpper()}}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        key.insert(change.key(), change.value());
    return key;
}

struct Bench : ViewModelBench
{
    explicit Bench(const QJsonObject &person = ada())
    {
        signIn(person);
        edit(policy::TfaPolicy::Method::App);
    }

    void test(const QJsonObject &answer)
    {
        viewModel.testKey(Secret::fromText(u"sk-quay"));
        transport.answer(answer);
    }
    std::optional<Secret> kept() const
    {
        return keychain.entries.contains(entry()) ? std::optional(keychain.entries[entry()]) : std::nullopt;
    }
    QString entry() const { return u"https://harbour.example – ada@harbour.example – emergency API key"_s; }
    const WayBackViewModel::State &state() const { return viewModel.state(); }

    /// As it is being edited.
    void edit(policy::TfaPolicy::Method method, const QStringList &trustedIps = {})
    {
        policyEditor.edit({.method = method, .trustedIps = trustedIps});
    }

    viewmodels::ChallengeSurveyViewModel survey{session, policyEditor, people, audit};
    WayBackViewModel viewModel{session, policyEditor, survey, tfa, keys};
};

}  // namespace

class WayBackViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesOfAnAppOpenNothingWhereTextMessagesAreAskedFor()
    {
        Bench bench;
        bench.viewModel.load();
        bench.transport.answer(ViewModelBench::codes({u"k7Qm2x"_s, u"R4t-Zp"_s}));
        QVERIFY(bench.state().isProven());
        bench.edit(policy::TfaPolicy::Method::Sms);
        QVERIFY(!bench.state().isProven());
        bench.test(key());
        QVERIFY(bench.state().isProven());
    }

    void nothingIsProvenWhereOnesOwnSignInWouldFail()
    {
        Bench bench;
        bench.survey.load();
        bench.transport.answerTo(u"people/filter"_s, QJsonArray{SessionBench::ada()});
        bench.viewModel.load();
        bench.transport.answerTo(u"settings/tfaappcodes"_s, ViewModelBench::codes({u"k7Qm2x"_s, u"R4t-Zp"_s}));
        QVERIFY(bench.state().isProven());
        bench.edit(policy::TfaPolicy::Method::App, {u"10.0.0.0/33"_s});
        QTRY_VERIFY(bench.state().isStopped);
        QVERIFY(!bench.state().isProven());
        bench.edit(policy::TfaPolicy::Method::App, {});
        QTRY_VERIFY(bench.state().isProven());
    }

    void theAppIsOneWhileCodesAreLeft_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("app");
        QTest::addColumn<int>("left");
        QTest::newRow("all left") << 0 << int(App::Ready) << 3;
        QTest::newRow("one left") << 2 << int(App::Ready) << 1;
        QTest::newRow("none left") << 3 << int(App::NoCodes) << 0;
    }
    void theAppIsOneWhileCodesAreLeft()
    {
        QFETCH(int, used);
        Bench bench;
        bench.viewModel.load();
        QCOMPARE(bench.state().app, App::Reading);
        QVERIFY(!bench.state().isProven());
        bench.transport.answer(bench.codes({u"aaaaaa"_s, u"bbbbbb"_s, u"cccccc"_s}, used));
        QTEST(int(bench.state().app), "app");
        QTEST(bench.state().codesLeft, "left");
        QCOMPARE(bench.state().isProven(), bench.state().codesLeft > 0);
    }

    void whatThePortalDoesNotTellIsNoProof_data()
    {
        QTest::addColumn<int>("enabled");
        QTest::addColumn<int>("app");
        QTest::newRow("set up") << 1 << int(App::Unknown);
        QTest::newRow("not set up") << 0 << int(App::NotSetUp);
        QTest::newRow("no word of it") << -1 << int(App::Unknown);
    }
    void whatThePortalDoesNotTellIsNoProof()
    {
        QFETCH(int, enabled);
        auto person = SessionBench::ada();
        if (enabled >= 0)
            person.insert(u"tfaAppEnabled"_s, enabled == 1);
        Bench bench(person);
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QTEST(int(bench.state().app), "app");
        QVERIFY(!bench.state().isProven());
    }

    void aKeyIsProvenByThePortal_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<int>("expected");
        QTest::newRow("good") << key() << int(Key::Good);
        QTest::newRow("all scopes by default") << key({{u"permissions"_s, QJsonArray()}}) << int(Key::Good);
        QTest::newRow("a portal that names no owner") << key({{u"createBy"_s, QJsonValue()}}) << int(Key::Good);
        QTest::newRow("not yet expired") << key({{u"expiresAt"_s, u"2999-01-01T00:00:00.0000000Z"_s}}) << int(Key::Good);
        QTest::newRow("expired") << key({{u"expiresAt"_s, u"2001-01-01T00:00:00.0000000Z"_s}}) << int(Key::Inactive);
        QTest::newRow("switched off") << key({{u"isActive"_s, false}}) << int(Key::Inactive);
        QTest::newRow("for people only") << key({{u"permissions"_s, QJsonArray{u"accounts:read"_s}}}) << int(Key::TooLittle);
        QTest::newRow("Ben's") << key({{u"createBy"_s, QJsonObject{{u"id"_s, QString(SessionBench::benId)}}}})
                               << int(Key::SomeoneElses);
    }
    void aKeyIsProvenByThePortal()
    {
        QFETCH(QJsonObject, answer);
        Bench bench;
        bench.test(answer);
        QTEST(int(bench.state().key), "expected");
        QCOMPARE(bench.state().isProven(), bench.state().key == Key::Good);
        QCOMPARE(bench.state().keyName, u"Emergency"_s);
    }

    void aKeyThatIsNotTaken_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("expected");
        QTest::newRow("refused") << int(Kind::Unauthorized) << int(Key::Refused);
        QTest::newRow("no keys on this portal") << int(Kind::BadRequest) << int(Key::Refused);
        QTest::newRow("no rights") << int(Kind::Forbidden) << int(Key::TooLittle);
        QTest::newRow("no answer") << int(Kind::Offline) << int(Key::Untested);
        QTest::newRow("a fault") << int(Kind::ServerFault) << int(Key::Untested);
    }
    void aKeyThatIsNotTaken()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.viewModel.testKey(Secret::fromText(u"sk-quay"));
        QCOMPARE(bench.state().key, Key::Testing);
        bench.viewModel.testKey(Secret::fromText(u"sk-other"));
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QTEST(int(bench.state().key), "expected");
        QCOMPARE(bench.state().keyError->kind, Kind(kind));
        // It says nothing of the session.
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedIn);
    }

    void aGoodKeyIsKeptOnRequest()
    {
        Bench bench;
        bench.viewModel.keepKey();
        bench.test(key({{u"isActive"_s, false}}));
        bench.viewModel.keepKey();
        QVERIFY(!bench.kept());
        bench.test(key());
        QVERIFY(!bench.kept() && !bench.state().isKeyKept);
        bench.viewModel.keepKey();
        QVERIFY(bench.state().isKeyKept);
        QCOMPARE(bench.kept(), Secret::fromText(u"sk-quay"));
        bench.viewModel.clear();
        QCOMPARE(bench.state(), WayBackViewModel::State());
        QVERIFY(bench.kept());
    }

    void aKeyThatTheKeychainDoesNotTakeIsNoHelp()
    {
        Bench bench;
        bench.test(key());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.viewModel.keepKey();
        QVERIFY(bench.state().isKeyKept && bench.state().isForSessionOnly);
        QVERIFY(!bench.kept());
        bench.keychain.refusal.reset();
        bench.viewModel.keepKey();
        QVERIFY(bench.state().isKeyKept && !bench.state().isForSessionOnly);
        QVERIFY(bench.kept());
    }

    void loadingProvesAnew()
    {
        Bench bench;
        bench.test(key());
        bench.viewModel.load();
        QVERIFY(!bench.state().isProven());
    }

    void anEndedSessionIsNoted()
    {
        Bench bench;
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
    }

    void asksAgainWhenTheSessionThatEndedOverItResumes()
    {
        Bench bench;
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.state().app, App::Unknown);
        bench.signIn();
        QCOMPARE(bench.state().app, App::Reading);
        bench.transport.answer(bench.codes({u"aaaaaa"_s}, 0));
        QVERIFY(bench.state().isProven());
    }

    void asksNothingOfAResumedSessionUnlessItWasAsked()
    {
        Bench bench;
        bench.session.noteEnded();
        bench.signIn();
        QCOMPARE(bench.transport.openCount(), 0);
    }
};

QTEST_GUILESS_MAIN(WayBackViewModelTest)
#include "WayBackViewModelTest.moc"
