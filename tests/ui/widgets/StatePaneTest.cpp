// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatePane.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class StatePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatHappened();
    void buttonsSendSignals();
    void emptyTextTakesAButtonAway();
    void detailsOpenAndClose();
    void detailsAreCopied();
    void noDetailsNoDisclosure();

private:
    QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }

    std::unique_ptr<StatePane> m_pane;
};

void StatePaneTest::init()
{
    m_pane = std::make_unique<StatePane>();
    m_pane->setContent(Icon::WifiOff, Tone::Warn, u"The portal can’t be reached"_s, u"Nothing you typed is lost."_s);
    m_pane->setPrimaryAction(u"Try now"_s);
    m_pane->setSecondaryAction(u"Not now"_s);
    m_pane->setDetails(u"status 503"_s);
    m_pane->resize(500, 200);
    m_pane->show();
}

void StatePaneTest::saysWhatHappened()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_pane.get());
    QCOMPARE(interface->role(), QAccessible::Grouping);
    QCOMPARE(interface->text(QAccessible::Name), u"The portal can’t be reached"_s);
    m_pane->setBody(u"Twofold tries again in 12 seconds."_s);
    QCOMPARE(interface->text(QAccessible::Description), u"Twofold tries again in 12 seconds."_s);
    QCOMPARE(m_pane->title(), u"The portal can’t be reached"_s);
}

void StatePaneTest::buttonsSendSignals()
{
    QSignalSpy primary(m_pane.get(), &StatePane::primaryActivated);
    QSignalSpy secondary(m_pane.get(), &StatePane::secondaryActivated);
    QCOMPARE(button(u"primaryButton"_s)->text(), u"Try now"_s);
    QTest::mouseClick(button(u"primaryButton"_s), Qt::LeftButton);
    QCOMPARE(primary.count(), 1);
    QCOMPARE(secondary.count(), 0);
    QTest::mouseClick(button(u"secondaryButton"_s), Qt::LeftButton);
    QCOMPARE(secondary.count(), 1);
}

void StatePaneTest::emptyTextTakesAButtonAway()
{
    m_pane->setSecondaryAction({});
    QVERIFY(!button(u"secondaryButton"_s)->isVisible());
    QVERIFY(button(u"primaryButton"_s)->isVisible());
}

void StatePaneTest::detailsOpenAndClose()
{
    auto *details = m_pane->findChild<QLabel *>(u"detailsLabel"_s);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(button(u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QCOMPARE(details->text(), u"status 503"_s);
    const QString open = button(u"detailsButton"_s)->accessibleDescription();
    QTest::mouseClick(button(u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(!details->isVisible());
    QVERIFY(button(u"detailsButton"_s)->accessibleDescription() != open);
}

void StatePaneTest::detailsAreCopied()
{
    QSignalSpy copied(m_pane.get(), &StatePane::copyRequested);
    m_pane->setDetailsOpen(true);
    QTest::mouseClick(button(u"copyDetailsButton"_s), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.takeFirst().at(0).toString(), u"status 503"_s);
}

void StatePaneTest::noDetailsNoDisclosure()
{
    m_pane->setDetailsOpen(true);
    m_pane->setDetails({});
    QVERIFY(!button(u"detailsButton"_s)->isVisible());
    QVERIFY(!m_pane->findChild<QLabel *>(u"detailsLabel"_s)->isVisible());
}

QTEST_MAIN(StatePaneTest)

#include "StatePaneTest.moc"
