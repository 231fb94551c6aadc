// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/DirectorySearch.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::DirectoryEntry;
using viewmodels::DirectorySearch;
using viewmodels::SystemGroup;
using Kind = Error::Kind;

namespace {

constexpr auto groupCall = "GET group"_L1;
constexpr auto peopleCall = "GET people/filter"_L1;
const auto everyoneId = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;

QJsonObject group(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"membersCount"_s, 18}};
}

QJsonObject person(const QString &id, const QString &name, int status = 1)
{
    return {{u"id"_s, id}, {u"displayName"_s, name}, {u"email"_s, QString(id + u"@harbour.example"_s)}, {u"status"_s, status}};
}

struct Bench : ViewModelBench
{
    Bench()
    {
        signIn();
        search.setSystemNames({{SystemGroup::Everyone, u"Everyone"_s}, {SystemGroup::Admins, u"Admins"_s}});
    }

    /// Types it, and lets the pause go by.
    void look(const QString &text)
    {
        const auto before = sent(groupCall);
        search.setText(text);
        QTRY_VERIFY(sent(groupCall) > before);
    }

    const DirectorySearch::State &state() const { return search.state(); }
    QStringList names() const
    {
        QStringList names;
        for (const auto &row : state().rows)
            names.append(row.name);
        return names;
    }

    DirectorySearch search{session, people, groups, std::chrono::milliseconds(1)};
};

}  // namespace

class DirectorySearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForBothAtOnce()
    {
        Bench bench;
        bench.look(u"  fin  ance "_s);
        QVERIFY(bench.state().searching);
        QCOMPARE(bench.state().text, u"fin ance"_s);
        QCOMPARE(bench.transport.openCount(), 2);
        const auto query = bench.transport.oldestOpen().query;
        QCOMPARE(query.queryItemValue(u"filterValue"_s, QUrl::FullyDecoded), u"fin ance"_s);
        QCOMPARE(query.queryItemValue(u"count"_s), u"25"_s);
        QCOMPARE(query.queryItemValue(u"startIndex"_s), u"0"_s);
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Finance"_s)}, {}, 1);
        QVERIFY(bench.state().searching);
        QCOMPARE(bench.names(), QStringList{u"Finance"_s});
        bench.transport.answer(QJsonArray{person(u"p1"_s, u"Fin Ance"_s)}, {}, 1);
        QVERIFY(!bench.state().searching);
        QVERIFY(!bench.state().hasMore);
        const QList<DirectoryEntry> expected{
            {.kind = DirectoryEntry::Kind::Group, .id = u"g1"_s, .name = u"Finance"_s, .membersCount = 18},
            {.kind = DirectoryEntry::Kind::Person, .id = u"p1"_s, .name = u"Fin Ance"_s, .email = u"p1@harbour.example"_s},
        };
        QCOMPARE(bench.state().rows, expected);
    }

    void waitsUntilTheTypingRests()
    {
        ViewModelBench at;
        at.signIn();
        DirectorySearch search(at.session, at.people, at.groups, std::chrono::milliseconds(50));
        const QSignalSpy changed(&search, &DirectorySearch::stateChanged);
        search.setText(u"a"_s);
        search.setText(u"ad"_s);
        search.setText(u"ada"_s);
        QVERIFY(search.state().searching);
        QCOMPARE(at.transport.openCount(), 0);
        QTRY_COMPARE(at.transport.openCount(), 2);
        QCOMPARE(at.transport.oldestOpen().query.queryItemValue(u"filterValue"_s), u"ada"_s);
        QCOMPARE(at.sent(peopleCall), 1);
    }

    void aNewerTextAbortsTheOlderSearch()
    {
        Bench bench;
        bench.look(u"fin"_s);
        const auto lateGroups = bench.transport.takeOldest();
        const auto latePeople = bench.transport.takeOldest();
        bench.look(u"ada"_s);
        QVERIFY(lateGroups.stop.stop_requested());
        QVERIFY(latePeople.stop.stop_requested());
        lateGroups.source.finish(api::HttpAnswer{.response = QJsonArray{group(u"g1"_s, u"Finance"_s)}, .total = 1});
        QCOMPARE(bench.names(), QStringList());
        QVERIFY(bench.state().searching);
        bench.transport.answer(QJsonArray(), {}, 0);
        bench.transport.answer(QJsonArray{person(u"p1"_s, u"Ada"_s)}, {}, 1);
        latePeople.source.fail({.kind = Kind::Offline});
        QCOMPARE(bench.names(), QStringList{u"Ada"_s});
        QVERIFY(!bench.state().error);
    }

    void whatStillFitsStaysInSight()
    {
        Bench bench;
        bench.look(u"a"_s);
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Finance"_s)}, {}, 1);
        bench.transport.answer(QJsonArray{person(u"p1"_s, u"Ada"_s), person(u"p2"_s, u"Adam"_s)}, {}, 2);
        QCOMPARE(bench.names(), (QStringList{u"Admins"_s, u"Finance"_s, u"Ada"_s, u"Adam"_s}));
        bench.search.setText(u"adam"_s);
        QCOMPARE(bench.names(), QStringList{u"Adam"_s});
        QVERIFY(bench.state().searching);
        QVERIFY(!bench.state().hasMore);
    }

    void systemGroupsAreFoundByTheNameThatIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed") << QString() << QStringList{u"Everyone"_s, u"Admins"_s};
        QTest::newRow("a part") << u"VERY"_s << QStringList{u"Everyone"_s};
        QTest::newRow("none") << u"zz"_s << QStringList();
    }

    void systemGroupsAreFoundByTheNameThatIsShown()
    {
        QFETCH(const QString, text);
        Bench bench;
        bench.search.setText(text);
        QTEST(bench.names(), "found");
        if (!bench.names().isEmpty()) {
            QVERIFY(bench.state().rows.first().system == SystemGroup::Everyone);
            QCOMPARE(bench.state().rows.first().id, everyoneId);
        }
    }

    void aSystemGroupThatThePortalListsIsThereOnce()
    {
        Bench bench;
        bench.look(u"every"_s);
        bench.transport.answer(QJsonArray{group(everyoneId.toUpper(), u"Every one"_s)}, {}, 1);
        bench.transport.answer(QJsonArray(), {}, 0);
        QCOMPARE(bench.names(), QStringList{u"Everyone"_s});
    }

    void anEmptyTextAsksNothing()
    {
        Bench bench;
        bench.look(u"ada"_s);
        bench.search.setText(u"  "_s);
        QVERIFY(bench.transport.oldestIsStopped());
        QVERIFY(!bench.state().searching);
        QVERIFY(!bench.state().isNone());
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Late"_s)}, {}, 1);
        bench.transport.answer(QJsonArray(), {}, 0);
        QCOMPARE(bench.names(), (QStringList{u"Everyone"_s, u"Admins"_s}));
    }

    void whoIsDisabledIsLeftOut()
    {
        Bench bench;
        bench.look(u"pier"_s);
        bench.transport.answer(QJsonArray(), {}, 0);
        bench.transport.answer(QJsonArray{person(u"p1"_s, u"Ben Pier"_s, 2), person(u"p2"_s, u"Eve Pier"_s, 4)}, {}, 2);
        QCOMPARE(bench.names(), QStringList{u"Eve Pier"_s});
    }

    void nobody()
    {
        Bench bench;
        bench.look(u"zz"_s);
        QVERIFY(!bench.state().isNone());
        bench.transport.answer(QJsonArray(), {}, 0);
        bench.transport.answer(QJsonArray(), {}, 0);
        QVERIFY(bench.state().isNone());
    }

    void pages()
    {
        Bench bench;
        bench.look(u"e"_s);
        QJsonArray first;
        for (int number = 0; number < DirectorySearch::pageSize; ++number)
            first.append(person(QString::number(number), u"Eve %1"_s.arg(number)));
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Eel"_s)}, {}, 1);
        QVERIFY(!bench.state().hasMore);  // not before both are there
        bench.search.more();
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answer(first, {}, 27);
        QVERIFY(bench.state().hasMore);
        QCOMPARE(bench.names().size(), 1 + 1 + DirectorySearch::pageSize);

        bench.search.more();
        bench.search.more();
        QCOMPARE(bench.transport.openCount(), 1);  // all groups are known
        QCOMPARE(bench.sent(peopleCall), 2);
        QCOMPARE(bench.transport.oldestOpen().query.queryItemValue(u"startIndex"_s), u"25"_s);
        QVERIFY(bench.state().searching);
        // One has moved on to the second page meanwhile.
        bench.transport.answer(QJsonArray{person(u"24"_s, u"Eve 24"_s), person(u"25"_s, u"Eve 25"_s)}, {}, 27);
        QCOMPARE(bench.names().size(), 1 + 1 + DirectorySearch::pageSize + 1);
        QVERIFY(!bench.state().hasMore);
        bench.search.more();
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void aFaultLeavesTheRest_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Kind::Offline, Kind::Forbidden, Kind::Malformed, Kind::Unauthorized})
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
    }

    void aFaultLeavesTheRest()
    {
        QFETCH(const int, kind);
        Bench bench;
        bench.look(u"fin"_s);
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Finance"_s)}, {}, 1);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(kind));
        QCOMPARE(bench.names(), QStringList{u"Finance"_s});
        QVERIFY(!bench.state().searching);
        QCOMPARE(bench.session.isInterrupted(), Kind(kind) == Kind::Unauthorized);
    }

    void goesOnAfterSigningInAgain()
    {
        Bench bench;
        bench.look(u"fin"_s);
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.signIn();
        QCOMPARE(bench.sent(groupCall), 2);
        QVERIFY(!bench.state().error);
        QVERIFY(bench.state().searching);
    }

    void clearingDropsWhatIsUnderWay()
    {
        Bench bench;
        bench.look(u"fin"_s);
        bench.search.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(QJsonArray{group(u"g1"_s, u"Finance"_s)}, {}, 1);
        bench.transport.answer(QJsonArray(), {}, 0);
        QCOMPARE(bench.state(), DirectorySearch::State());
    }
};

QTEST_GUILESS_MAIN(DirectorySearchTest)
#include "DirectorySearchTest.moc"
