// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ConfirmDialog.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    /// Codes on the screen that nobody has kept yet.
    void toCodes()
    {
        setup.startWith(SessionBench::link(api::ConfirmLink::Type::TfaActivation));
        transport.answer(QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
        setup.toConfirm();
        setup.submitCode(u"012345"_s);
        transport.answer(true, {SessionBench::sessionCookie()});
        answerReads();
    }

    /// Closes the window, answers the question that comes up, and tells whether the window closed.
    bool close(bool byDefaultAnswer = true)
    {
        asked.clear();
        QTimer::singleShot(0, &window, [this, byDefaultAnswer] {
            auto *dialog = openDialog<ConfirmDialog>(window);
            if (!dialog)
                return;
            asked = dialog->windowTitle();
            if (byDefaultAnswer)
                QTest::keyClick(dialog, Qt::Key_Return);
            else
                click(*dialog, u"actButton"_s);
        });
        return window.close();
    }

    QString asked;  ///< the title of the question
};

} // namespace

/// Closing the window.
class UnsavedWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnsavedPolicyStaysOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        QVERIFY(bench.policy.state().hasChanges());
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close without saving the policy?"_s);
        QVERIFY(bench.window.isVisible());
        QVERIFY(bench.policy.state().hasChanges());
    }

    void unkeptCodesStayOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.toCodes();
        QCOMPARE(bench.setup.state().codes.size(), 3);
        QVERIFY(!bench.close());
        QCOMPARE(bench.asked, u"Close without keeping your codes?"_s);
        QVERIFY(bench.window.isVisible());
    }

    void closesWhenThePersonSaysSo_data()
    {
        QTest::addColumn<bool>("areCodes");
        QTest::newRow("a policy") << false;
        QTest::newRow("codes") << true;
    }

    void closesWhenThePersonSaysSo()
    {
        QFETCH(bool, areCodes);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        areCodes ? bench.toCodes() : bench.editPolicy();
        QVERIFY(bench.close(false));
        QVERIFY(!bench.asked.isEmpty());
        QVERIFY(!bench.window.isVisible());
    }

    void closesUnaskedWhenNothingIsLost()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(bench.close());
        QVERIFY(!bench.window.isVisible());
    }

    void closesUnaskedWithKeptCodes()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.toCodes();
        bench.setup.setKept();
        QVERIFY(bench.close());
        QVERIFY(!bench.window.isVisible());
    }
};

QTEST_MAIN(UnsavedWorkTest)
#include "UnsavedWorkTest.moc"
