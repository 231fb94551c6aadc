// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepIndicator.h"

#include <QAccessible>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class StepIndicatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheStep_data();
    void saysTheStep();
    void isNotForClicking();
    void looksDifferentAtEachStep();
    void narrowFitsTheCurrentWordOnly();
};

namespace {

const QStringList &steps()
{
    static const QStringList words{u"Scan"_s, u"Confirm"_s, u"Backup codes"_s};
    return words;
}

}  // namespace

void StepIndicatorTest::saysTheStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 0 << u"Step 1 of 3: Scan"_s;
    QTest::newRow("second") << 1 << u"Step 2 of 3: Confirm"_s;
    QTest::newRow("third") << 2 << u"Step 3 of 3: Backup codes"_s;
    QTest::newRow("before the first") << -1 << u"Step 1 of 3: Scan"_s;
    QTest::newRow("behind the last") << 7 << u"Step 3 of 3: Backup codes"_s;
}

void StepIndicatorTest::saysTheStep()
{
    QFETCH(int, step);
    QFETCH(QString, name);
    StepIndicator indicator(steps());
    indicator.setCurrentStep(step);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&indicator);
    QCOMPARE(interface->role(), QAccessible::StaticText);
    QCOMPARE(interface->text(QAccessible::Name), name);
}

void StepIndicatorTest::isNotForClicking()
{
    StepIndicator indicator(steps());
    indicator.show();
    QTest::mouseClick(&indicator, Qt::LeftButton, {}, QPoint(44, 28));
    QCOMPARE(indicator.currentStep(), 0);
    QCOMPARE(indicator.focusPolicy(), Qt::NoFocus);
}

void StepIndicatorTest::looksDifferentAtEachStep()
{
    StepIndicator indicator(steps());
    indicator.resize(848, indicator.sizeHint().height());
    const QImage first = indicator.grab().toImage();
    indicator.setCurrentStep(1);
    const QImage second = indicator.grab().toImage();
    QVERIFY(first != second);
    indicator.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(indicator.grab().toImage() != second);
}

void StepIndicatorTest::narrowFitsTheCurrentWordOnly()
{
    StepIndicator indicator(steps());
    QVERIFY(indicator.sizeHint().height() >= 56);
    QVERIFY(indicator.minimumSizeHint().width() < indicator.sizeHint().width());
}

QTEST_MAIN(StepIndicatorTest)

#include "StepIndicatorTest.moc"
