// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogBody.h"

#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

constexpr int width = 480;

/// A dialog over a window, with so many paragraphs and two buttons too wide for one line.
struct Bench
{
    explicit Bench(int paragraphs)
    {
        window.resize(760, 560);
        window.show();
        dialog.setMinimumWidth(DialogBody::widthOver(&window, width));
        auto *content = new QVBoxLayout;
        for (int i = 0; i < paragraphs; ++i)
            content->addWidget(
                makeLabel(u"A sentence that goes on and on, and needs more than one line of a dialog for all its words."_s,
                          TextStyle::Body));
        label = qobject_cast<Label *>(content->itemAt(0)->widget());
        auto *layout = new QVBoxLayout(&dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        body = new DialogBody(content);
        layout->addWidget(body, 1);
        layout->addWidget(bar);
        bar->addTrailing(new QPushButton(u"Keep everything as it is, and think about it some more"_s));
        bar->addTrailing(new QPushButton(u"Do it at once, whatever may come of it afterwards"_s));
        dialog.show();
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    bool isScrolled() const { return body->verticalScrollBar()->maximum() > 0; }

    QWidget window;
    QDialog dialog{&window};
    DialogBody *body = nullptr;
    BottomBar *bar = new BottomBar;
    Label *label = nullptr;
};

}  // namespace

class DialogBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDialogIsAsHighAsItsWords()
    {
        const Bench bench(3);
        QVERIFY(!bench.isScrolled());
        QVERIFY(bench.label->height() >= bench.label->heightForWidth(bench.label->width()));
        QVERIFY(bench.dialog.height() < 560);
    }

    void growsWithItsWords()
    {
        Bench bench(1);
        const int before = bench.dialog.height();
        bench.label->setText(bench.label->text().repeated(6));
        QTRY_VERIFY(bench.dialog.height() > before);
        QVERIFY(!bench.isScrolled());
    }

    void scrollsWhereTheWindowHasNoMoreRoom()
    {
        const Bench bench(40);
        QVERIFY(bench.isScrolled());
        QVERIFY2(bench.dialog.height() <= 560, qPrintable(QString::number(bench.dialog.height())));
        QCOMPARE(bench.bar->geometry().bottom(), bench.dialog.rect().bottom());
    }

    void buttonsKeepTheirRoom()
    {
        const Bench bench(40);
        const auto buttons = bench.bar->findChildren<QPushButton *>();
        QVERIFY(buttons.at(1)->y() > buttons.at(0)->geometry().bottom());
        for (const auto *button : buttons)
            QVERIFY(bench.bar->rect().contains(button->geometry()));
    }
};

QTEST_MAIN(DialogBodyTest)
#include "DialogBodyTest.moc"
