// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappingCheckBox.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

class WrappingCheckBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnInTheNextLine()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *box = new WrappingCheckBox(u"Have the portal prove who signed in (OpenID Connect)"_s);
        layout->addWidget(box);
        layout->addStretch(1);
        form.resize(900, 300);
        form.show();
        const int oneLine = box->height();
        form.resize(200, 300);
        QTRY_VERIFY(box->height() > oneLine);
        QVERIFY(box->height() >= box->heightForWidth(box->width()));
        QVERIFY(form.rect().contains(box->geometry()));
    }

    void isTickedAnywhere()
    {
        WrappingCheckBox box(u"Have the portal prove who signed in (OpenID Connect)"_s);
        box.resize(200, box.heightForWidth(200));
        box.show();
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(190, box.height() - 4));
        QVERIFY(box.isChecked());
    }
};

QTEST_MAIN(WrappingCheckBoxTest)
#include "WrappingCheckBoxTest.moc"
