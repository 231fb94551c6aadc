// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportNetworksDialog.h"

#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "ui/widgets/NoticeBar.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace twofold;
using namespace twofold::tests;
using namespace Qt::StringLiterals;
using ui::ImportNetworksDialog;

namespace {

const auto mixedList = u"203.0.113.7\n10.1.2.3/16\n172.16.0.0/33; 203.0.113.7"_s;

struct Bench
{
    Bench() { dialog.open(); }

    QPushButton *add() const { return button(dialog, u"addButton"_s); }
    QTableView *table() const { return part<QTableView>(dialog, u"verdictTable"_s); }
    QString counts() const { return part<QLabel>(dialog, u"countsLabel"_s)->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    FakeFileDialogs files;
    QTemporaryDir dir;
    ImportNetworksDialog dialog{viewmodels::NetworkEntry::ofPolicy({u"10.0.0.0/8"_s}, {}, {}), files};
};

}  // namespace

class ImportNetworksDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithNothing()
    {
        const Bench at;
        QVERIFY(!at.add()->isEnabled());
        QVERIFY(!at.table()->isVisible());
        QVERIFY(at.dialog.networks().isEmpty());
    }

    void saysWhatEachIs()
    {
        Bench at;
        at.dialog.setText(mixedList);
        QVERIFY(at.table()->isVisible());
        QCOMPARE(at.table()->model()->rowCount(), 4);
        QCOMPARE(at.cell(0, 0), u"1"_s);
        QCOMPARE(at.cell(0, 1), u"203.0.113.7"_s);
        QCOMPARE(at.cell(0, 2), u"One address"_s);
        QCOMPARE(at.cell(1, 2), u"10.0.0.0/8 on the list covers it already."_s);
        QCOMPARE(at.cell(2, 0), u"3"_s);
        QCOMPARE(at.cell(2, 1), u"172.16.0.0/33"_s);
        QCOMPARE(at.cell(2, 2), u"An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12."_s);
        QCOMPARE(at.cell(3, 2), u"It is on the list already."_s);
        QCOMPARE(at.counts(), u"1 can be added · 2 on the list already · 1 can’t be used"_s);
        QCOMPARE(at.add()->text(), u"Add 1 network(s)"_s);
    }

    void rewritingsAreSaid()
    {
        Bench at;
        at.dialog.setText(u"172.16.9.9/12"_s);
        QCOMPARE(at.cell(0, 2), u"Private network, 1.0 million addresses. Is saved as 172.16.0.0/12"_s);
    }

    void givesWhatIsWantedAndKeepsTheRestOut()
    {
        Bench at;
        at.dialog.setText(mixedList);
        click(at.dialog, u"addButton"_s);
        QCOMPARE(at.dialog.result(), int(QDialog::Accepted));
        QCOMPARE(at.dialog.networks(), QStringList{u"203.0.113.7"_s});
    }

    void onlyFaultsCannotBeAdded()
    {
        Bench at;
        at.dialog.setText(u"0.0.0.0/0\nharbour.example"_s);
        QVERIFY(!at.add()->isEnabled());
        QCOMPARE(at.counts(), u"0 can be added · 2 can’t be used"_s);
    }

    void looksAgainWhenTheTypingRests()
    {
        Bench at;
        at.dialog.setText(u"203.0.113.7"_s);
        auto *text = part<QPlainTextEdit>(at.dialog, u"importText"_s);
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(u"\n203.0.113.8"_s);
        // Not before it has been looked through.
        QVERIFY(!at.add()->isEnabled());
        QTRY_VERIFY(at.add()->isEnabled());
        QCOMPARE(at.dialog.networks(), (QStringList{u"203.0.113.7"_s, u"203.0.113.8"_s}));
    }

    void readsAFile()
    {
        Bench at;
        QFile file(at.dir.filePath(u"networks.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("203.0.113.7\r\n203.0.113.8\r\n");
        file.close();
        click(at.dialog, u"openFileButton"_s);  // and changes their mind
        QVERIFY(at.dialog.networks().isEmpty());
        at.files.path = file.fileName();
        click(at.dialog, u"openFileButton"_s);
        QCOMPARE(at.dialog.networks().size(), 2);
    }

    void saysThatAFileCannotBeRead()
    {
        Bench at;
        at.files.path = at.dir.filePath(u"absent.txt"_s);
        click(at.dialog, u"openFileButton"_s);
        QVERIFY(part<ui::NoticeBar>(at.dialog, u"importNotice"_s)->isVisible());
        QVERIFY(at.dialog.isVisible());
    }

    void exports()
    {
        Bench at;
        const QStringList list{u"10.0.0.0/8"_s, u"203.0.113.7"_s};
        const auto nowhere = ImportNetworksDialog::exportNetworks(&at.dialog, at.files, u"harbour.example"_s, list);
        QVERIFY(nowhere && nowhere->isEmpty());
        QCOMPARE(at.files.proposed, u"trusted-networks-harbour.example.txt"_s);
        at.files.path = at.dir.filePath(u"out.txt"_s);
        const auto path = ImportNetworksDialog::exportNetworks(&at.dialog, at.files, u"harbour.example"_s, list);
        QVERIFY(path);
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "10.0.0.0/8\n203.0.113.7\n"_ba);
        at.files.path = at.dir.filePath(u"absent/out.txt"_s);
        QVERIFY(!ImportNetworksDialog::exportNetworks(&at.dialog, at.files, u"harbour.example"_s, list));
    }
};

QTEST_MAIN(ImportNetworksDialogTest)
#include "ImportNetworksDialogTest.moc"
