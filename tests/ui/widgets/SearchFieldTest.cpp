// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

struct Bench
{
    Bench()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&button);
        window.show();
    }

    QWidget window;
    SearchField &field = *new SearchField(u"Name or email"_s, u"Search people"_s);
    QPushButton &button = *new QPushButton(u"next"_s);
};

}  // namespace

class SearchFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysLeadToIt()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.field.setText(u"ada"_s);
        bench.button.setFocus();
        QTest::keySequence(&bench.window, QKeySequence(QKeySequence::Find));
        QVERIFY(bench.field.hasFocus());
        QCOMPARE(bench.field.selectedText(), u"ada"_s);
        QCOMPARE(bench.field.accessibleName(), u"Search people"_s);
    }

    void notWhileItIsHidden()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.button.setFocus();
        bench.field.hide();
        QTest::keySequence(&bench.window, QKeySequence(QKeySequence::Find));
        QVERIFY(bench.button.hasFocus());
    }

    void escapeEmptiesIt()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.field.setFocus();
        QTest::keyClicks(&bench.field, u"ada"_s);
        QTest::keyClick(&bench.field, Qt::Key_Escape);
        QVERIFY(bench.field.text().isEmpty());
    }
};

QTEST_MAIN(SearchFieldTest)
#include "SearchFieldTest.moc"
