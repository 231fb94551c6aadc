// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/ChipList.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/NetworkList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

QPushButton *named(const QString &name)
{
    auto *button = new QPushButton(name);
    button->setObjectName(name);
    return button;
}

/// Where Tab goes to from the widget, until it comes to the one of that name.
QStringList tabsUntil(QWidget *from, const QString &name)
{
    QCoreApplication::processEvents();  // what came later is shown then
    QStringList names;
    for (auto *at = from->nextInFocusChain(); at != from; at = at->nextInFocusChain()) {
        if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible())
            continue;
        names.append(at->objectName().isEmpty() ? QString(QLatin1StringView(at->metaObject()->className())) : at->objectName());
        if (at->objectName() == name)
            break;
    }
    return names;
}

/// A window with the widget between two buttons.
template<class Widget>
struct Bench
{
    Bench()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(above);
        layout->addWidget(widget);
        layout->addWidget(below);
        window.show();
    }

    QWidget window;
    QPushButton *above = named(u"above"_s);
    Widget *widget = new Widget;
    QPushButton *below = named(u"below"_s);
};

}  // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheLayouts()
    {
        QWidget window;
        auto *last = named(u"last"_s);
        auto *first = named(u"first"_s);
        auto *middle = named(u"middle"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(middle);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(last);
        layout->insertLayout(0, row);
        layout->insertWidget(0, first);
        window.show();
        orderTabs(&window);
        QCOMPARE(tabsUntil(&window, u"last"_s), (QStringList{u"first"_s, u"middle"_s, u"last"_s}));
    }

    void codesThatComeLaterAreBetween()
    {
        Bench<CodeTicketList> bench;
        bench.widget->setCodes({{.code = u"a"_s}, {.code = u"b"_s}});
        QCOMPARE(tabsUntil(bench.above, u"below"_s), (QStringList{u"twofold::ui::CodeTicket"_s, u"copyButton"_s, u"below"_s}));
    }

    void chipsThatComeLaterAreBetween()
    {
        Bench<ChipList> bench;
        bench.widget->setEditable(u"Add"_s);
        bench.widget->setEntries({{.name = u"Ada"_s}, {.name = u"Ben"_s}});
        QCOMPARE(tabsUntil(bench.above, u"below"_s), (QStringList{u"twofold::ui::Chip"_s, u"chipField"_s, u"below"_s}));
    }

    void networksThatComeLaterAreBetween()
    {
        Bench<NetworkList> bench;
        bench.widget->setEntries({{.address = u"10.0.0.1"_s}, {.address = u"10.0.0.2"_s}});
        const auto order = tabsUntil(bench.above, u"below"_s);
        QCOMPARE(order.first(), u"twofold::ui::NetworkRow"_s);
        QVERIFY(order.indexOf(u"removeButton"_s) < order.indexOf(u"networkField"_s));
        QCOMPARE(order.last(), u"below"_s);
    }
};

QTEST_MAIN(TabOrderTest)

#include "TabOrderTest.moc"
