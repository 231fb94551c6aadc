// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/PolicyEditor.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using policy::TfaPolicy;
using viewmodels::AddressLabViewModel;
using viewmodels::ChallengeSurveyViewModel;
using viewmodels::PolicyEditor;
using viewmodels::ReplayTableModel;
using viewmodels::SurveyReader;
using Effect = policy::StoredEntry::Effect;
using Input = AddressLabViewModel::Input;
using Method = TfaPolicy::Method;
using Reason = policy::ChallengePreview::Reason;
using Verdict = policy::ChallengePreview::Verdict;

namespace {

constexpr auto usersGroup = "88f11e7c-7407-4bea-b4cb-070010cdbb6b"_L1;

struct Bench : SurveyBench
{
    explicit Bench(const QStringList &trustedIps = {u"10.0.0.0/8"_s})
    {
        SessionBench::signIn();
        editor.reset({.method = Method::App, .trustedIps = trustedIps});
    }

    void load()
    {
        lab.load();
        auto first = SurveyBench::signIn(2, u"10.0.0.2"_s);
        first.insert(u"city"_s, u"Bergen"_s);
        first.insert(u"country"_s, u"Norway"_s);
        transport.answer(QJsonArray{first, SurveyBench::signIn(9, u"203.0.113.7"_s, 2)});
        transport.answer(somePeople(1, 3), {}, 3);
    }
    const AddressLabViewModel::State &state() const { return lab.state(); }
    QVariant replayed(int row, int role) { return lab.replay().index(row, 0).data(role); }

    PolicyEditor editor;
    ChallengeSurveyViewModel survey{session, editor, people, audit};
    AddressLabViewModel lab{session, editor, survey};
};

}  // namespace

class AddressLabViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Input>("input");
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << u"  "_s << Input::Empty << QString();
        QTest::newRow("half of one") << u"203.0.113"_s << Input::NoAddress << QString();
        QTest::newRow("a network") << u"10.0.0.0/8"_s << Input::NoAddress << QString();
        QTest::newRow("V4") << u" 203.0.113.7 "_s << Input::Address << u"203.0.113.7"_s;
        QTest::newRow("V6 in another spelling") << u"2001:DB8:0:0::1"_s << Input::Address << u"2001:db8::1"_s;
        QTest::newRow("V4 in V6 clothes") << u"::FFFF:203.0.113.7"_s << Input::Address << u"::ffff:203.0.113.7"_s;
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        Bench bench;
        bench.lab.setAddress(typed);
        QTEST(bench.state().input, "input");
        QTEST(bench.state().address, "address");
    }

    void judges()
    {
        Bench bench;
        bench.lab.setAddress(u"10.1.2.3"_s);
        QCOMPARE(bench.state().you.after.verdict, Verdict::NotAsked);
        QCOMPARE(bench.state().you.after.reason, Reason::TrustedAddress);
        QCOMPARE(bench.state().you.entry, u"10.0.0.0/8"_s);
        bench.editor.edit({.method = Method::App,
                           .trustedIps = {u"10.0.0.0/8"_s},
                           .mandatoryUsers = {QString(SessionBench::adaId)},
                           .mandatoryGroups = {QString(usersGroup)}});
        QCOMPARE(bench.state().you.before.verdict, Verdict::NotAsked);
        QCOMPARE(bench.state().you.after.verdict, Verdict::Asked);
        QCOMPARE(bench.state().you.after.reason, Reason::MandatoryUser);
        QCOMPARE(bench.state().ordinary.after.reason, Reason::MandatoryGroup);
        QCOMPARE(bench.state().ordinary.entry, QString(usersGroup));
    }

    void tellsWhereThePortalReadsSomethingElse_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("effect");
        QTest::newRow("as it reads") << u"10.0.0.0/8"_s << u"10.0.0.1"_s << QString();
        QTest::newRow("V6 CIDR, a neighbour") << u"2001:db8:1::/48"_s << u"2001:db8:9::1"_s << u"MatchesMore"_s;
        QTest::newRow("V6 CIDR, one that is meant") << u"2001:db8:1::/48"_s << u"2001:db8:1::1"_s << QString();
        QTest::newRow("trailing blank") << u"10.0.0.1 "_s << u"10.0.0.1"_s << u"NeverMatches"_s;
        QTest::newRow("trailing blank, another address") << u"10.0.0.1 "_s << u"10.0.0.2"_s << QString();
        QTest::newRow("/0") << u"0.0.0.0/0"_s << u"10.0.0.1"_s << u"MatchesLess"_s;
        QTest::newRow("broken") << u"10.0.0.0/99"_s << u"192.0.2.1"_s << u"BreaksSignIn"_s;
    }
    void tellsWhereThePortalReadsSomethingElse()
    {
        QFETCH(QString, entry);
        QFETCH(QString, address);
        QFETCH(QString, effect);
        const QHash<QString, Effect> effects{{u"MatchesMore"_s, Effect::MatchesMore},
                                             {u"NeverMatches"_s, Effect::NeverMatches},
                                             {u"MatchesLess"_s, Effect::MatchesLess},
                                             {u"BreaksSignIn"_s, Effect::BreaksSignIn}};
        Bench bench({entry});
        bench.lab.setAddress(address);
        QList<AddressLabViewModel::Difference> expected;
        if (!effect.isEmpty())
            expected.append({entry, effects.value(effect)});
        QVERIFY(bench.state().differences == expected);
    }

    void replays()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.lab.replay().rowCount(), 2);
        QVERIFY(bench.state().hasSignIns);
        QCOMPARE(bench.replayed(0, ReplayTableModel::AddressRole).toString(), u"10.0.0.2"_s);
        QCOMPARE(bench.replayed(0, ReplayTableModel::PersonRole).toString(), u"Person 2"_s);
        QCOMPARE(bench.replayed(0, ReplayTableModel::CityRole).toString(), u"Bergen"_s);
        QCOMPARE(bench.replayed(0, ReplayTableModel::CountryRole).toString(), u"Norway"_s);
        QCOMPARE(bench.replayed(0, ReplayTableModel::TimeRole).toDateTime(), bench.clock.now().toUTC().addDays(-1));
        QCOMPARE(bench.replayed(0, ReplayTableModel::BeforeRole).toInt(), int(Verdict::NotAsked));
        QCOMPARE(bench.replayed(0, ReplayTableModel::AfterRole).toInt(), int(Verdict::NotAsked));
        QSignalSpy changed(&bench.lab.replay(), &QAbstractItemModel::dataChanged);
        bench.editor.edit({.method = Method::App});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.replayed(0, ReplayTableModel::BeforeRole).toInt(), int(Verdict::NotAsked));
        QCOMPARE(bench.replayed(0, ReplayTableModel::AfterRole).toInt(), int(Verdict::Asked));
    }

    void somebodyUnknownMayBeInAGroup()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.replayed(1, ReplayTableModel::PersonRole).toString(), u"Person 9"_s);  // as the history has it
        QCOMPARE(bench.replayed(1, ReplayTableModel::AfterRole).toInt(), int(Verdict::Asked));
        bench.editor.edit({.method = Method::App, .mandatoryGroups = {QString(usersGroup)}});
        QCOMPARE(bench.replayed(1, ReplayTableModel::AfterRole).toInt(), int(Verdict::Unknown));
        QCOMPARE(bench.replayed(1, ReplayTableModel::BeforeRole).toInt(), int(Verdict::Asked));
    }

    void saysWhyThereAreNoSignIns_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<SurveyReader::History>("history");
        QTest::newRow("plan") << Error::Kind::PaymentRequired << SurveyReader::History::NotInPlan;
        QTest::newRow("rights") << Error::Kind::Forbidden << SurveyReader::History::NotAllowed;
    }
    void saysWhyThereAreNoSignIns()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.lab.load();
        bench.transport.answerWith(SessionBench::error(kind));
        QTEST(bench.state().reading.history, "history");
        QVERIFY(!bench.state().hasSignIns);
    }

    void forgets()
    {
        Bench bench;
        bench.load();
        bench.lab.setAddress(u"10.0.0.1"_s);
        bench.survey.clear();
        bench.lab.clear();
        QCOMPARE(bench.state().input, Input::Empty);
        QCOMPARE(bench.lab.replay().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(AddressLabViewModelTest)
#include "AddressLabViewModelTest.moc"
