// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/LayoutFaults.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twofold::tests::layoutFaults;

namespace {

const auto sentence = u"A sentence that is longer than a narrow window is wide"_s;

/// Draws its words itself, shortened where they do not fit, unless it is careless.
class Painted : public QWidget
{
public:
    using QWidget::QWidget;

    bool isCareless = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextDontClip,
                         isCareless ? sentence : painter.fontMetrics().elidedText(sentence, Qt::ElideRight, width()));
    }
};

class Window : public QWidget
{
public:
    Window() { resize(600, 300); }

    template<class Widget>
    Widget *add(Widget *child, const QRect &place)
    {
        child->setParent(this);
        child->setGeometry(place);
        child->show();
        return child;
    }
    QString faults()
    {
        show();
        QCoreApplication::processEvents();
        return layoutFaults(*this).faults.join(u'\n');
    }
};

}  // namespace

/// Each kind of fault is made once, to see it found.
class LayoutFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrong()
    {
        Window window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new QLabel(sentence);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addWidget(new QPushButton(u"Do it"_s));
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(u"Find"_s);
        layout->addWidget(edit);
        layout->addWidget(new Painted);
        QCOMPARE(window.faults(), QString());
        QVERIFY(layoutFaults(window).widgets >= 5);
    }

    void aButtonWithoutRoom()
    {
        Window window;
        window.add(new QPushButton(sentence), QRect(0, 0, 80, 30));
        QVERIFY2(window.faults().contains(u"a button of 80x30"_s), qPrintable(window.faults()));
    }

    void aLabelThatIsTooWide()
    {
        Window window;
        window.add(new QLabel(sentence), QRect(0, 0, 80, 30));
        QVERIFY2(window.faults().contains(u"a label with room for 80x30"_s), qPrintable(window.faults()));
    }

    void aWrappedLabelThatIsTooHigh()
    {
        Window window;
        window.add(new QLabel(sentence), QRect(0, 0, 120, 20))->setWordWrap(true);
        QVERIFY2(window.faults().contains(u"a label with room for 120x20"_s), qPrintable(window.faults()));
    }

    void aWordThatIsWiderThanItsLabel()
    {
        Window window;
        window.add(new QLabel(u"Zweifaktorauthentifizierungseinrichtung"_s), QRect(0, 0, 60, 200))->setWordWrap(true);
        QVERIFY2(window.faults().contains(u"a label with room for 60x200"_s), qPrintable(window.faults()));
    }

    void wordsThatArePaintedBeyond()
    {
        Window window;
        window.add(new Painted, QRect(0, 0, 80, 30))->isCareless = true;
        QVERIFY2(window.faults().contains(u"paints “A sentence"_s), qPrintable(window.faults()));
    }

    void wordsThatAreShortened()
    {
        Window window;
        auto *painted = window.add(new Painted, QRect(0, 0, 80, 30));
        QVERIFY2(window.faults().contains(u"is shortened to"_s), qPrintable(window.faults()));
        painted->setToolTip(sentence);
        QCOMPARE(window.faults(), QString());
    }

    void aLineThatIsTooLong()
    {
        Window window;
        window.resize(3840, 300);
        auto *label = window.add(new QLabel(QString(sentence + u". "_s).repeated(4)), QRect(0, 0, 3800, 30));
        QVERIFY2(window.faults().contains(u"too long to be read"_s), qPrintable(window.faults()));
        label->setText(sentence);
        QCOMPARE(window.faults(), QString());
    }

    void whatIsDrawnOut()
    {
        Window window;
        window.resize(3840, 300);
        QWidget *const drawn[] = {window.add(new QPushButton(u"Do it"_s), QRect(0, 0, 3800, 30)),
                                  window.add(new QLineEdit, QRect(0, 40, 3800, 30))};
        QCOMPARE(window.faults().count(u"is stretched to 3800 px"_s), 2);
        for (auto *widget : drawn)
            widget->resize(480, 30);
        QCOMPARE(window.faults(), QString());
    }

    void aHintThatIsShortened()
    {
        Window window;
        window.add(new QLineEdit, QRect(0, 0, 80, 30))->setPlaceholderText(sentence);
        QVERIFY2(window.faults().contains(u"is shortened to"_s), qPrintable(window.faults()));
    }

    void aWidgetOutsideItsParent()
    {
        Window window;
        window.add(new QWidget, QRect(580, 0, 40, 40));
        QVERIFY2(window.faults().contains(u"outside its parent"_s), qPrintable(window.faults()));
    }

    void oneOverTheOther()
    {
        Window window;
        window.add(new QWidget, QRect(0, 0, 40, 40));
        auto *other = window.add(new QWidget, QRect(39, 39, 40, 40));
        QVERIFY2(window.faults().contains(u"at 39,39 40x40, over "_s), qPrintable(window.faults()));
        other->hide();
        QCOMPARE(window.faults(), QString());
    }

    void aPageThatScrollsSideways()
    {
        Window window;
        auto *area = window.add(new QScrollArea, QRect(0, 0, 200, 100));
        auto *content = new QWidget;
        content->resize(180, 900);
        area->setWidget(content);
        QCOMPARE(window.faults(), QString());
        content->resize(260, 900);
        QVERIFY2(window.faults().contains(u"scrolls sideways"_s), qPrintable(window.faults()));
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QVERIFY2(window.faults().contains(u"outside its parent"_s), qPrintable(window.faults()));
    }

    void aTableThatIsTooWide()
    {
        QStandardItemModel model(3, 3);
        Window window;
        auto *table = window.add(new QTableView, QRect(0, 0, 200, 150));
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setModel(&model);
        table->horizontalHeader()->setDefaultSectionSize(100);
        QVERIFY2(window.faults().contains(u"its columns take 300 px"_s), qPrintable(window.faults()));
    }
};

QTEST_MAIN(LayoutFaultsTest)
#include "LayoutFaultsTest.moc"
