// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MethodCard.h"

#include "ui/widgets/MethodRow.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

enum Method { Off, App, Sms };

}  // namespace

class MethodCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void arrowsMoveAndChoose();
    void unavailableIsReachedButNotChosen();
    void clickChooses();
    void setterIsSilent();
    void oneStopForTab();
    void isMadeOfRadios();

private:
    std::unique_ptr<MethodCard> m_card;
};

void MethodCardTest::init()
{
    m_card = std::make_unique<MethodCard>();
    m_card->addMethod(Off, Icon::Ban, u"Off"_s, u"Sign-in asks for a password only"_s);
    m_card->addMethod(App, Icon::Qr, u"Authenticator app"_s, u"A 6-digit code from an app on the phone"_s);
    m_card->addMethod(Sms, Icon::Chat, u"SMS"_s, u"No SMS service is connected to this portal"_s);
    m_card->setAvailable(Sms, false);
    m_card->setPill(Sms, Icon::None, u"Unavailable"_s);
    m_card->setSelectedMethod(Off);
    m_card->resize(512, m_card->sizeHint().height());
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    m_card->row(Off)->setFocus(Qt::TabFocusReason);
}

void MethodCardTest::arrowsMoveAndChoose()
{
    QSignalSpy selected(m_card.get(), &MethodCard::selected);
    QTest::keyClick(m_card->row(Off), Qt::Key_Up);
    QVERIFY(m_card->row(Off)->hasFocus());
    QCOMPARE(selected.count(), 0);
    QTest::keyClick(m_card->row(Off), Qt::Key_Down);
    QVERIFY(m_card->row(App)->hasFocus());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.takeFirst().at(0).toInt(), int(App));
    QCOMPARE(m_card->selectedMethod(), int(App));
    QVERIFY(m_card->row(App)->isChosen());
    QVERIFY(!m_card->row(Off)->isChosen());
    QTest::keyClick(m_card->row(App), Qt::Key_Up);
    QCOMPARE(selected.takeFirst().at(0).toInt(), int(Off));
}

void MethodCardTest::unavailableIsReachedButNotChosen()
{
    m_card->setSelectedMethod(App);
    m_card->row(App)->setFocus();
    QSignalSpy selected(m_card.get(), &MethodCard::selected);
    QTest::keyClick(m_card->row(App), Qt::Key_Down);
    QVERIFY(m_card->row(Sms)->hasFocus());
    QTest::keyClick(m_card->row(Sms), Qt::Key_Space);
    QTest::keyClick(m_card->row(Sms), Qt::Key_Return);
    QTest::mouseClick(m_card->row(Sms), Qt::LeftButton);
    QCOMPARE(selected.count(), 0);
    QCOMPARE(m_card->selectedMethod(), int(App));

    m_card->setAvailable(Sms, true);
    QTest::keyClick(m_card->row(Sms), Qt::Key_Space);
    QCOMPARE(m_card->selectedMethod(), int(Sms));
}

void MethodCardTest::clickChooses()
{
    QSignalSpy selected(m_card.get(), &MethodCard::selected);
    QTest::mouseClick(m_card->row(App), Qt::LeftButton);
    QTest::mouseClick(m_card->row(App), Qt::LeftButton);
    QCOMPARE(selected.count(), 1);
}

void MethodCardTest::setterIsSilent()
{
    QSignalSpy selected(m_card.get(), &MethodCard::selected);
    m_card->setSelectedMethod(App);
    m_card->setSelectedMethod(-1);
    QCOMPARE(selected.count(), 0);
    QVERIFY(!m_card->row(App)->isChosen());
}

void MethodCardTest::oneStopForTab()
{
    const auto stops = [this](int id) { return (m_card->row(id)->focusPolicy() & Qt::TabFocus) != 0; };
    QVERIFY(stops(Off) && !stops(App) && !stops(Sms));
    m_card->setSelectedMethod(App);
    QVERIFY(!stops(Off) && stops(App) && !stops(Sms));
    m_card->setSelectedMethod(-1);
    QVERIFY(stops(Off) && !stops(App) && !stops(Sms));
}

void MethodCardTest::isMadeOfRadios()
{
    m_card->setSelectedMethod(App);
    QAccessibleInterface *app = QAccessible::queryAccessibleInterface(m_card->row(App));
    QCOMPARE(app->role(), QAccessible::RadioButton);
    QCOMPARE(app->text(QAccessible::Name), u"Authenticator app"_s);
    QCOMPARE(app->text(QAccessible::Description), u"A 6-digit code from an app on the phone"_s);
    QVERIFY(app->state().checked);
    QVERIFY(!app->state().disabled);
    QAccessibleInterface *sms = QAccessible::queryAccessibleInterface(m_card->row(Sms));
    QVERIFY(sms->state().disabled);
    QVERIFY(!sms->state().checked);
    QCOMPARE(sms->text(QAccessible::Name), u"SMS. Unavailable"_s);
    QCOMPARE(sms->text(QAccessible::Description), u"No SMS service is connected to this portal"_s);

    QSignalSpy selected(m_card.get(), &MethodCard::selected);
    QAccessible::queryAccessibleInterface(m_card->row(Off))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(selected.count(), 1);
}

QTEST_MAIN(MethodCardTest)

#include "MethodCardTest.moc"
