// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConfirmDialog.h"
#include "tests/ui/pages/PageDriver.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold::tests;
using namespace twofold::ui;

class ConfirmDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("answer");
        QTest::newRow("act") << u"actButton"_s << int(Qt::Key_Space) << true;
        QTest::newRow("act by Enter") << u"actButton"_s << int(Qt::Key_Return) << true;
        QTest::newRow("keep") << u"keepButton"_s << int(Qt::Key_Space) << false;
        QTest::newRow("Enter") << QString() << int(Qt::Key_Return) << false;
        QTest::newRow("Escape") << QString() << int(Qt::Key_Escape) << false;
    }

    void asks()
    {
        QFETCH(QString, button);
        QFETCH(int, key);
        QWidget window;
        window.show();
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = openDialog<ConfirmDialog>(window);
            QWidget *target = button.isEmpty() ? static_cast<QWidget *>(dialog) : part<QPushButton>(*dialog, button);
            target->setFocus();
            QTest::keyClick(target, Qt::Key(key));
        });
        const bool answer = ConfirmDialog::ask(&window, u"Close?"_s, u"Something is lost."_s, u"Keep it"_s, u"Close"_s);
        QTEST(answer, "answer");
    }
};

QTEST_MAIN(ConfirmDialogTest)
#include "ConfirmDialogTest.moc"
