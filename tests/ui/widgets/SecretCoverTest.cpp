// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SecretCover.h"

#include "ui/widgets/KeyLine.h"
#include "ui/widgets/QrView.h"

#include <QGuiApplication>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

void goTo(Qt::ApplicationState state)
{
    Q_EMIT qGuiApp->applicationStateChanged(state);
}

}  // namespace

class SecretCoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        goTo(Qt::ApplicationActive);
        SecretCover::setWanted(false);
    }

    void coversOnlyWhereItIsWanted()
    {
        QWidget secret;
        const SecretCover cover(&secret);
        secret.show();
        SecretCover::setWanted(false);
        goTo(Qt::ApplicationInactive);
        QVERIFY(!cover.isVisible());
        SecretCover::setWanted(true);
        QVERIFY(cover.isVisible());
        goTo(Qt::ApplicationActive);
        QVERIFY(!cover.isVisible());
    }

    void coversAllOfIt()
    {
        SecretCover::setWanted(true);
        QWidget secret;
        const SecretCover cover(&secret);
        secret.resize(200, 100);
        secret.show();
        goTo(Qt::ApplicationInactive);
        secret.resize(300, 150);
        QCOMPARE(cover.geometry(), secret.rect());
        QWidget later(&secret);
        later.show();
        QCOMPARE(secret.childAt(1, 1), &cover);
    }

    void coversWhatIsMadeInTheBackground()
    {
        SecretCover::setWanted(true);
        goTo(Qt::ApplicationInactive);
        QWidget secret;
        const SecretCover cover(&secret);
        secret.show();
        QVERIFY(cover.isVisible());
    }

    void theKeyAndItsPictureCannotBeSeen()
    {
        SecretCover::setWanted(true);
        KeyLine key;
        key.setKey(u"JBSWY3DPEHPK3PXP"_s);
        QrView code;
        code.setModules(2, QBitArray(4, true));
        for (QWidget *secret : {static_cast<QWidget *>(&key), static_cast<QWidget *>(&code)}) {
            secret->resize(300, 300);
            secret->show();
            goTo(Qt::ApplicationInactive);
            const auto hidden = secret->grab().toImage();
            key.setKey(u"AAAA"_s);
            code.clear();
            QCOMPARE(secret->grab().toImage(), hidden);
            goTo(Qt::ApplicationActive);
            QVERIFY(secret->grab().toImage() != hidden);
        }
    }
};

QTEST_MAIN(SecretCoverTest)
#include "SecretCoverTest.moc"
