// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AddressLabDialog.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/pages/SurveyUiBench.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StatusPill.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;

namespace {

struct Bench : SurveyUiBench
{
    explicit Bench(const policy::TfaPolicy &policy = {.method = Method::App, .trustedIps = {u"10.0.0.0/8"_s}})
        : SurveyUiBench(policy)
    {
        dialog.show();
    }

    void type(const QString &address) { part<QLineEdit>(dialog, u"addressField"_s)->setText(address); }
    CardRow *row(const QString &name) const { return part<CardRow>(dialog, name); }
    QString pill(const QString &row) const { return this->row(row)->findChild<StatusPill *>()->word(); }
    NoticeBar *difference() const { return part<NoticeBar>(dialog, u"differenceNotice"_s); }
    QTableView *table() const { return part<QTableView>(dialog, u"replayTable"_s); }
    QStringList replayed(int number) const
    {
        QStringList words;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            words.append(table()->model()->index(number, column).data().toString());
        return words;
    }

    AddressLabDialog dialog{lab};
};

}  // namespace

class AddressLabDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAnAddress()
    {
        Bench bench;
        QVERIFY(!bench.row(u"youRow"_s)->isVisible());
        bench.type(u"10.1.2.3"_s);
        QVERIFY(bench.row(u"youRow"_s)->isVisible());
        QCOMPARE(bench.pill(u"youRow"_s), u"Not asked"_s);
        QCOMPARE(bench.row(u"youRow"_s)->description(), u"Trusted: 10.0.0.0/8"_s);
        bench.type(u"203.0.113.7"_s);
        QCOMPARE(bench.pill(u"youRow"_s), u"Asked"_s);
        QCOMPARE(bench.row(u"ordinaryRow"_s)->description(), u"No trusted network matches"_s);
        QVERIFY(!bench.difference()->isVisible());
    }

    void saysWhatAnEditChanges()
    {
        Bench bench;
        bench.type(u"10.1.2.3"_s);
        bench.editor.edit({.method = Bench::Method::App});
        QCOMPARE(bench.pill(u"youRow"_s), u"Asked"_s);
        QCOMPARE(bench.row(u"youRow"_s)->description(), u"No trusted network matches. As the portal is now: not asked."_s);
    }

    void saysWhatWorksInstead()
    {
        Bench bench;
        bench.type(u"10.1.2"_s);
        QVERIFY(!bench.row(u"youRow"_s)->isVisible());
        QCOMPARE(part<QLineEdit>(bench.dialog, u"addressField"_s)->accessibleDescription(),
                 u"One whole address, such as 203.0.113.7 or 2001:db8::7."_s);
    }

    void tellsWhereMeaningAndMatchingDiffer()
    {
        Bench bench({.method = Bench::Method::App, .trustedIps = {u"2001:db8:1::/48"_s}});
        bench.type(u"2001:db8:9::1"_s);
        QVERIFY(bench.difference()->isVisible());
        QCOMPARE(bench.difference()->text(), u"2001:db8:1::/48 does not mean this address, but the portal lets it through."_s);
        bench.type(u"192.0.2.1"_s);
        QVERIFY(!bench.difference()->isVisible());
    }

    void replaysRecentSignIns()
    {
        Bench bench;
        bench.answerHistory();
        bench.answerPeople();
        bench.editor.edit({.method = Bench::Method::App});
        QVERIFY(bench.table()->isVisible());
        QCOMPARE(bench.table()->model()->rowCount(), 5);
        auto words = bench.replayed(0);
        QCOMPARE(words.takeAt(3), QLocale().toString(bench.clock.now().addDays(-1).toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(words, (QStringList{u"203.0.113.7"_s, u"Person 1"_s, u"Bergen, Norway"_s, u"Asked"_s, u"Asked"_s}));
        QCOMPARE(bench.replayed(1).mid(4), (QStringList{u"Not asked"_s, u"Asked"_s}));
    }

    void saysWhyThereIsNothingToReplay_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("plan") << Kind::PaymentRequired << u"The portal’s plan does not show the sign-in history."_s;
        QTest::newRow("rights") << Kind::NotAvailable << u"Your account may not read the sign-in history."_s;
        QTest::newRow("unreadable") << Kind::Malformed << u"The sign-in history could not be read."_s;
    }
    void saysWhyThereIsNothingToReplay()
    {
        QFETCH(Kind, kind);
        Bench bench;
        QCOMPARE(SurveyUiBench::textOf(bench.dialog, u"missingLabel"_s), u"Reading the sign-in history…"_s);
        bench.transport.answerWith(SessionBench::error(kind));
        QTEST(SurveyUiBench::textOf(bench.dialog, u"missingLabel"_s), "words");
        QVERIFY(!bench.table()->isVisible());
    }

    void saysThatNobodySignedIn()
    {
        Bench bench;
        bench.transport.answer(QJsonArray());
        QCOMPARE(SurveyUiBench::textOf(bench.dialog, u"missingLabel"_s), u"There were no sign-ins in the last 30 day(s)."_s);
    }
};

QTEST_MAIN(AddressLabDialogTest)
#include "AddressLabDialogTest.moc"
