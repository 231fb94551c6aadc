// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/PolicyEditor.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using policy::TfaPolicy;
using viewmodels::ChallengeSurveyViewModel;
using viewmodels::PolicyEditor;
using viewmodels::SurveyOutcome;
using viewmodels::SurveyReader;
using viewmodels::SurveyTableModel;
using Filter = SurveyTableModel::Filter;
using Kind = SurveyOutcome::Kind;
using Method = TfaPolicy::Method;

namespace {

constexpr auto peopleCall = "GET people/filter"_L1;
constexpr int adaNumber = 1;  ///< SessionBench::adaId is the id of that number

struct Bench : SurveyBench
{
    explicit Bench(const TfaPolicy &policy = onWith({u"10.0.0.0/8"_s}), const QJsonObject &self = ada())
    {
        SessionBench::signIn(self);
        editor.reset(policy);
    }

    static TfaPolicy onWith(const QStringList &trustedIps) { return {.method = Method::App, .trustedIps = trustedIps}; }

    /// Three with the app, two without it, one disabled; the third and the fifth come from a trusted network only.
    void load()
    {
        survey.load();
        answerHistory();
        answerPeople();
    }
    void answerHistory()
    {
        transport.answer(QJsonArray{SurveyBench::signIn(1, u"203.0.113.7"_s), SurveyBench::signIn(3, u"10.0.0.3"_s),
                                    SurveyBench::signIn(5, u"10.0.0.3"_s, 2), SurveyBench::signIn(1, u"10.0.0.1"_s, 3)});
    }
    void answerPeople()
    {
        auto people = somePeople(1, 3, {{u"tfaAppEnabled"_s, true}});
        for (const auto &person : somePeople(4, 2, {{u"tfaAppEnabled"_s, false}}))
            people.append(person);
        people.append(person(6, {{u"status"_s, 2}}));
        transport.answer(people, {}, people.size());
    }
    const ChallengeSurveyViewModel::State &state() const { return survey.state(); }
    qsizetype count(Kind kind) const { return state().counts[kind]; }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < survey.table().rowCount(); ++row)
            names.append(survey.table().index(row, SurveyTableModel::Name).data().toString());
        return names;
    }

    PolicyEditor editor;
    ChallengeSurveyViewModel survey{session, editor, people, audit};
};

}  // namespace

class ChallengeSurveyViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts()
    {
        Bench bench;
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        QCOMPARE(bench.state().counts.total, 5);
        QCOMPARE(bench.count(Kind::Ready), 2);
        QCOMPARE(bench.count(Kind::SetsUp), 1);
        QCOMPARE(bench.count(Kind::TrustedOnly), 2);
        QCOMPARE(bench.state().counts.asked(), 3);
        QCOMPARE(bench.state().counts.unlessTrusted, 2);
        QVERIFY(bench.state().isCoverageKnown);
        QVERIFY(bench.state().isHistoryKnown());
        QCOMPARE(bench.state().trustedNetworks, 1);
        QCOMPARE(bench.state().method, Method::App);
    }

    void recountsAfterAnEdit()
    {
        Bench bench;
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        bench.editor.edit(Bench::onWith({}));
        QVERIFY(!bench.state().isCounted);
        QVERIFY(bench.state().isCounting);
        QCOMPARE(bench.count(Kind::TrustedOnly), 2);  // the earlier ones, until the new ones are there
        bench.editor.edit({.method = Method::None});
        QTRY_VERIFY(bench.state().isCounted);
        QCOMPARE(bench.count(Kind::NotAsked), 5);
        QCOMPARE(bench.state().counts.total, 5);
        QCOMPARE(bench.sent(peopleCall), 1);
        bench.editor.undo();
        QTRY_VERIFY(bench.state().isCounted);
        QCOMPARE(bench.state().counts.asked(), 5);
        QCOMPARE(bench.state().counts.unlessTrusted, 0);
    }

    void countsWhatItHasReadSoFar()
    {
        Bench bench;
        bench.survey.load();
        bench.answerHistory();
        bench.transport.answer(SurveyBench::somePeople(1, 100), {}, 300);
        QTRY_COMPARE(bench.state().counts.total, 100);
        QVERIFY(bench.state().reading.busy);
        QCOMPARE(bench.state().reading.total, 300);
        QVERIFY(!bench.state().isCoverageKnown);
        QCOMPARE(bench.count(Kind::ReadinessUnknown), 98);
        QCOMPARE(bench.count(Kind::TrustedOnly), 2);
        QCOMPARE(bench.names().size(), 100);
        bench.transport.answer(SurveyBench::somePeople(101, 100), {}, 300);
        bench.transport.answer(SurveyBench::somePeople(201, 100), {}, 300);
        QTRY_COMPARE(bench.state().counts.total, 300);
        QTRY_COMPARE(bench.names().size(), 300);
    }

    void withoutHistoryEverybodyIsAskedButForTheTrustedNetworks()
    {
        Bench bench;
        bench.survey.load();
        bench.transport.answerWith(SessionBench::error(Error::Kind::PaymentRequired, 402));
        bench.answerPeople();
        QTRY_VERIFY(bench.state().isCounted);
        QCOMPARE(bench.state().counts.asked(), 5);
        QCOMPARE(bench.state().counts.unlessTrusted, 5);
        QVERIFY(!bench.state().isHistoryKnown());
        QCOMPARE(bench.state().reading.history, SurveyReader::History::NotInPlan);
    }

    void youComeFirst()
    {
        Bench bench(Bench::onWith({}));
        bench.survey.load();
        QVERIFY(bench.state().isYouKnown);
        QCOMPARE(bench.state().you.name, u"Ada Quay"_s);
        QVERIFY(bench.state().you.outcome.isAsked());
        QVERIFY(!bench.state().you.isAppSetUp);
        QVERIFY(!bench.state().isCounted);
    }

    void youAreJudgedByWhereYouCameFromLast_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("entry");
        QTest::newRow("inside") << u"10.9.9.9"_s << Kind::TrustedOnly << u"10.0.0.0/8"_s;
        QTest::newRow("outside") << u"203.0.113.7"_s << Kind::Ready << QString();
    }
    void youAreJudgedByWhereYouCameFromLast()
    {
        QFETCH(QString, ip);
        QFETCH(Kind, kind);
        auto self = SessionBench::ada();
        self.insert(u"tfaAppEnabled"_s, true);
        Bench bench(Bench::onWith({u"10.0.0.0/8"_s}), self);
        bench.survey.load();
        QVERIFY(bench.state().you.outcome.isUnlessTrusted);
        bench.transport.answer(
            QJsonArray{bench.SurveyBench::signIn(adaNumber, ip), bench.SurveyBench::signIn(adaNumber, u"198.51.100.1"_s, 2)});
        QCOMPARE(int(bench.state().you.outcome.kind), int(kind));
        QCOMPARE(bench.state().you.address, ip);
        QTEST(bench.state().you.entry, "entry");
        QCOMPARE(bench.state().you.isAppSetUp, std::optional(true));
    }

    void warnsOfWideNetworks()
    {
        Bench bench(Bench::onWith({u"192.0.2.0/24"_s, u"2001:db8::-2001:dfff:ffff:ffff:ffff:ffff:ffff:ffff"_s, u"10.0.0.0/8"_s,
                                   u"172.16.0.0/12"_s, u"not an address"_s}));
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        const auto &wide = bench.state().wideNetworks;
        QCOMPARE(wide.size(), 2);
        QCOMPARE(wide.at(0).entry, u"10.0.0.0/8"_s);
        QCOMPARE(wide.at(0).people, 2);
        QVERIFY(wide.at(1).entry.startsWith(u"2001:db8::-"_s));
        QCOMPARE(wide.at(1).people, 0);
        bench.editor.edit({.method = Method::None});
        QTRY_VERIFY(bench.state().isCounted);
        QVERIFY(bench.state().wideNetworks.isEmpty());
    }

    void readsAnewWhenThePortalsMethodIsAnotherOne()
    {
        Bench bench({.method = Method::None});
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        bench.editor.reset(Bench::onWith({}));
        QVERIFY(bench.state().reading.busy);
        bench.answerHistory();
        bench.answerPeople();
        QTRY_COMPARE(bench.state().counts.asked(), 5);
        QCOMPARE(bench.sent(peopleCall), 2);
        bench.editor.reset(Bench::onWith({u"10.0.0.0/8"_s}));  // the same method: nothing to read
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void searchesAndFilters()
    {
        Bench bench;
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        QCOMPARE(bench.names().size(), 5);
        bench.survey.table().setFilter(Filter::TrustedOnly);
        QCOMPARE(bench.names(), (QStringList{u"Person 3"_s, u"Person 5"_s}));
        bench.survey.table().setSearch(u" PERSON5@ "_s);
        QCOMPARE(bench.names(), QStringList{u"Person 5"_s});
        const auto row = bench.survey.table().index(0, SurveyTableModel::Why);
        QCOMPARE(row.data(SurveyTableModel::EntryRole).toString(), u"10.0.0.0/8"_s);
        QCOMPARE(row.data(SurveyTableModel::PersonIdRole).toString(), SurveyBench::idOf(5));
        bench.survey.table().setFilter(Filter::Asked);
        QVERIFY(bench.names().isEmpty());
        bench.survey.table().setSearch({});
        QCOMPARE(bench.names().size(), 3);
    }

    void keepsSignInsForTheReplay()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.survey.signIns().size(), 4);
        QCOMPARE(bench.survey.signIns().first().ip, u"203.0.113.7"_s);
        QVERIFY(bench.survey.personOf(SurveyBench::idOf(5).toUpper()));
        QVERIFY(!bench.survey.personOf(SurveyBench::idOf(6)));
    }

    void forgets()
    {
        Bench bench;
        bench.load();
        QTRY_VERIFY(bench.state().isCounted);
        bench.survey.clear();
        QVERIFY(bench.state() == ChallengeSurveyViewModel::State());
        QVERIFY(bench.names().isEmpty());
        QVERIFY(bench.survey.signIns().isEmpty());
        bench.editor.edit({.method = Method::None});
        QVERIFY(!bench.state().isCounting);
        bench.load();
        QTRY_COMPARE(bench.state().counts.total, 5);
    }
};

QTEST_GUILESS_MAIN(ChallengeSurveyViewModelTest)
#include "ChallengeSurveyViewModelTest.moc"
