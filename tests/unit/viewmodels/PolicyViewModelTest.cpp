// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy page shows. What becomes of a save is in PolicySaveTest.
#include "app/viewmodels/PolicyViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using api::TfaType;
using viewmodels::DirectoryEntry;
using viewmodels::PolicyViewModel;
using Kind = Error::Kind;

namespace {

constexpr auto readCall = "GET settings/tfaapp"_L1;
const auto crewId = u"5A1C3C52-0000-4000-8000-0000000000AA"_s;
const auto goneId = u"5a1c3c52-0000-4000-8000-0000000000ff"_s;
const auto everyoneId = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;

struct Bench : ViewModelBench
{
    explicit Bench(const QJsonObject &person = ada()) { signIn(person); }

    void load(const QJsonArray &rows)
    {
        viewModel.load();
        transport.answer(rows);
    }

    const PolicyViewModel::State &state() const { return viewModel.state(); }
    QStringList networks() const
    {
        QStringList texts;
        for (const auto &network : state().networks)
            texts.append(network.address + (network.isNew ? u" new"_s : QString()));
        return texts;
    }

    PolicyViewModel viewModel{policyParts()};
};

}  // namespace

class PolicyViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows()
    {
        Bench bench;
        bench.viewModel.load();
        QVERIFY(bench.state().busy);
        QVERIFY(!bench.state().isLoaded);
        bench.transport.answer(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s, u"198.51.100.0/24"_s}}}));
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().isLoaded);
        QVERIFY(bench.state().mayEdit);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QCOMPARE(bench.state().current, TfaType::App);
        QCOMPARE(bench.state().edited, TfaType::App);
        QVERIFY(!bench.state().hasChanges());
        QCOMPARE(bench.networks(), (QStringList{u"203.0.113.7"_s, u"198.51.100.0/24"_s}));
        QVERIFY(bench.state().alwaysAsked.isEmpty());
        QVERIFY(bench.state().savingSignsOut);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void methods_data()
    {
        QTest::addColumn<QJsonArray>("rows");
        QTest::addColumn<int>("current");
        QTest::addColumn<bool>("isSmsOffered");
        QTest::addColumn<bool>("isAppOffered");
        const auto row = [](QLatin1StringView id, bool enabled) { return QJsonValue(ViewModelBench::method(id, enabled)); };
        QTest::newRow("off") << ViewModelBench::allOff() << int(TfaType::None) << true << true;
        QTest::newRow("text message") << QJsonArray{row("sms"_L1, true), row("app"_L1, false)} << int(TfaType::Sms) << true
                                      << true;
        QTest::newRow("the other order") << QJsonArray{row("app"_L1, true), row("sms"_L1, false)} << int(TfaType::App) << true
                                         << true;
        QTest::newRow("no text message") << QJsonArray{row("app"_L1, false)} << int(TfaType::None) << false << true;
        QTest::newRow("no app") << QJsonArray{row("sms"_L1, true)} << int(TfaType::Sms) << true << false;
        QTest::newRow("neither") << QJsonArray() << int(TfaType::None) << false << false;
    }

    void methods()
    {
        QFETCH(QJsonArray, rows);
        Bench bench;
        bench.load(rows);
        QTEST(int(bench.state().current), "current");
        QTEST(bench.state().isSmsOffered, "isSmsOffered");
        QTEST(bench.state().isAppOffered, "isAppOffered");
        QCOMPARE(bench.state().isSmsAvailable, bench.state().isSmsOffered);
        QCOMPARE(bench.state().isAppAvailable, bench.state().isAppOffered);
    }

    void offeredIsNotAvailable()
    {
        Bench bench;
        auto sms = bench.method("sms"_L1, false);
        sms.remove(u"available"_s);
        sms.insert(u"avaliable"_s, false);  // as releases up to 3.6 spell it
        bench.load({sms, bench.method("app"_L1, false)});
        QVERIFY(bench.state().isSmsOffered);
        QVERIFY(!bench.state().isSmsAvailable);
        QVERIFY(bench.state().isAppAvailable);
    }

    void whoMayEdit_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("expected");
        QTest::newRow("owner") << u"isOwner"_s << true;
        QTest::newRow("admin") << u"isAdmin"_s << true;
        QTest::newRow("room admin") << u"isRoomAdmin"_s << false;
        QTest::newRow("guest") << u"isVisitor"_s << false;
    }

    void whoMayEdit()
    {
        QFETCH(QString, role);
        QFETCH(bool, expected);
        auto person = SessionBench::ben();
        person.insert(role, true);
        Bench bench(person);
        bench.load(bench.allOff());
        QCOMPARE(bench.state().mayEdit, expected);
        bench.viewModel.setMethod(TfaType::App);
        QCOMPARE(bench.state().hasChanges(), expected);
        bench.viewModel.save();
        QCOMPARE(bench.transport.openCount(), expected ? 1 : 0);
    }

    void aKeySurvivesASave()
    {
        ViewModelBench bench;
        bench.signInWithApiKey();
        PolicyViewModel viewModel(bench.policyParts());
        viewModel.load();
        bench.transport.answer(bench.appIsOn());
        QVERIFY(!viewModel.state().savingSignsOut);
    }

    void editsAndDiscards()
    {
        Bench bench;
        bench.load(bench.allOff());
        bench.viewModel.save();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.setMethod(TfaType::App);
        QVERIFY(bench.state().hasChanges());
        QCOMPARE(bench.state().edited, TfaType::App);
        QCOMPARE(bench.state().current, TfaType::None);
        bench.viewModel.discard();
        QVERIFY(!bench.state().hasChanges());
    }

    void readingAgainKeepsWhatWasEdited()
    {
        Bench bench;
        bench.load(bench.allOff());
        bench.viewModel.setMethod(TfaType::App);
        bench.load({bench.method("sms"_L1, true), bench.method("app"_L1, false)});
        QCOMPARE(bench.state().current, TfaType::Sms);
        QCOMPARE(bench.state().edited, TfaType::App);
    }

    void namesWhoIsAlwaysAsked()
    {
        Bench bench;
        bench.load(bench.appIsOn({
            {u"mandatoryUsers"_s, QJsonArray{QString(SessionBench::benId).toUpper(), goneId}},
            {u"mandatoryGroups"_s, QJsonArray{crewId, everyoneId, goneId}},
        }));
        // Shown at once, named when the names are there.
        QCOMPARE(bench.state().alwaysAsked.size(), 5);
        QCOMPARE(bench.state().alwaysAsked.first().who.presence, DirectoryEntry::Presence::Unread);
        QVERIFY(!bench.state().busy);
        while (bench.transport.openCount() > 0) {
            const auto path = bench.transport.oldestOpen().path;
            if (path.endsWith(goneId))
                bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 404));
            else if (path.startsWith("group"_L1))
                bench.transport.answer(QJsonObject{{u"id"_s, crewId.toLower()}, {u"name"_s, u"Crew"_s}, {u"membersCount"_s, 4}});
            else
                bench.transport.answer(SessionBench::ben());
        }
        QStringList names;
        for (const auto &[who, isNew] : bench.state().alwaysAsked)
            names.append(who.system ? u"system"_s : who.presence == DirectoryEntry::Presence::Gone ? u"gone"_s : who.name);
        QCOMPARE(names, (QStringList{u"Ben Pier"_s, u"gone"_s, u"Crew"_s, u"system"_s, u"gone"_s}));
        QCOMPARE(bench.state().alwaysAsked[2].who.membersCount, 4);
        // What the portal does not know any more stays until it is removed.
        QVERIFY(!bench.state().hasChanges());
    }

    void namesThatCannotBeReadAreNoError()
    {
        Bench bench;
        bench.load(bench.appIsOn({{u"mandatoryUsers"_s, QJsonArray{goneId}}, {u"mandatoryGroups"_s, QJsonArray{crewId}}}));
        while (bench.transport.openCount() > 0)
            bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.state().alwaysAsked.size(), 2);
        for (const auto &asked : bench.state().alwaysAsked)
            QCOMPARE(asked.who.presence, DirectoryEntry::Presence::Unread);
    }

    void errorsEndBusy_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Kind::Offline, Kind::TimedOut, Kind::Malformed, Kind::NotAvailable, Kind::Unauthorized})
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
    }

    void errorsEndBusy()
    {
        QFETCH(int, kind);
        Bench bench;
        bench.load(bench.appIsOn());
        bench.viewModel.load();
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(kind));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().current, TfaType::App);
        QCOMPARE(bench.session.isInterrupted(), Kind(kind) == Kind::Unauthorized);
        QCOMPARE(bench.sent(readCall), 2);
    }

    void anUnknownMethodThatIsOnIsNotShownAsOff()
    {
        Bench bench;
        bench.load({bench.method("app"_L1, false), bench.method("passkey"_L1, true)});
        QCOMPARE(bench.state().error->kind, Kind::Malformed);
        QVERIFY(!bench.state().isLoaded);
    }

    void loadingTwiceReadsOnce()
    {
        Bench bench;
        bench.viewModel.load();
        bench.viewModel.load();
        QCOMPARE(bench.sent(readCall), 1);
    }

    void clearingDropsWhatIsUnderWay()
    {
        Bench bench;
        bench.load(bench.appIsOn({{u"mandatoryGroups"_s, QJsonArray{crewId}}}));
        bench.viewModel.load();
        bench.viewModel.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(QJsonArray{QJsonObject{{u"id"_s, crewId}, {u"name"_s, u"Crew"_s}}});
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state(), PolicyViewModel::State());
    }

    void leavingAbortsWhatIsUnderWay()
    {
        ViewModelBench bench;
        bench.signIn();
        {
            PolicyViewModel viewModel(bench.policyParts());
            viewModel.load();
        }
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(bench.appIsOn());
    }
};

QTEST_GUILESS_MAIN(PolicyViewModelTest)
#include "PolicyViewModelTest.moc"
