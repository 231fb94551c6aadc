// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BackupCodeField.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class BackupCodeFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesCodes_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("code");
        QTest::newRow("case is kept") << u"k7Qm2x"_s << u"k7Qm2x"_s;
        QTest::newRow("hyphen and underscore") << u"R-t_Zp"_s << u"R-t_Zp"_s;
        QTest::newRow("blanks around and in it") << u" k7Q m2x\u00a0"_s << u"k7Qm2x"_s;
        QTest::newRow("longer than six") << u"abcdefghij"_s << u"abcdefghij"_s;
    }

    void takesCodes()
    {
        QFETCH(const QString, input);
        BackupCodeField field;
        const QSignalSpy rejected(&field, &QLineEdit::inputRejected);
        field.insert(input);
        QTEST(field.text(), "code");
        QCOMPARE(rejected.size(), 0);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("slash") << u"k7/m2x"_s;
        QTest::newRow("letter outside of ASCII") << u"k7äm2x"_s;
        QTest::newRow("Cyrillic look-alike") << u"k7\u0410m2x"_s;
        QTest::newRow("digit of another script") << u"k٧Qm2x"_s;
        QTest::newRow("too long") << u"k7Qm2xx"_s;
    }

    void refusesTheRest()
    {
        QFETCH(const QString, input);
        BackupCodeField field;
        field.setCodeLength(6);
        const QSignalSpy rejected(&field, &QLineEdit::inputRejected);
        field.insert(input);
        QCOMPARE(field.text(), QString());
        QCOMPARE(rejected.size(), 1);
    }

    void blanksDoNotCountForTheLength()
    {
        BackupCodeField field;
        field.setCodeLength(6);
        field.insert(u" k7Q m2x "_s);
        QCOMPARE(field.text(), u"k7Qm2x"_s);
        QCOMPARE(field.cursorPosition(), 6);
    }

    void anEditClearsTheError()
    {
        BackupCodeField field;
        field.setError(true);
        QVERIFY(field.property("error").toBool());
        QTest::keyClicks(&field, u"k"_s);
        QVERIFY(!field.hasError());
        QVERIFY(!field.property("error").toBool());
    }

    void helpsKeyboardsAndScreenReaders()
    {
        BackupCodeField field;
        QVERIFY(field.inputMethodHints() & Qt::ImhNoAutoUppercase);
        QVERIFY(field.inputMethodHints() & Qt::ImhNoPredictiveText);
        QCOMPARE(QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Name), u"Backup code"_s);
    }
};

QTEST_MAIN(BackupCodeFieldTest)
#include "BackupCodeFieldTest.moc"
