// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Page.h"

#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/StandIn.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/StatePane.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

/// A page that reads something; how much comes is for the test to say.
class ReadingPage : public Page
{
public:
    explicit ReadingPage(const Platform &platform) : Page(platform)
    {
        setHeading(u"Two-factor policy"_s, u"Who has to confirm a sign-in with a second step, and from where."_s);
        content()->showWaiting(u"Reading the policy…"_s);
    }

    void activate() override {}

    void arrive(int rows)
    {
        for (int row = 0; row < rows; ++row)
            body()->addWidget(new CardRow(Icon::Phone, u"Authenticator app"_s, u"Codes come from your phone"_s));
        content()->showContent();
    }
};

struct Bench
{
    Bench(QSize size, Qt::LayoutDirection direction)
    {
        page.setLayoutDirection(direction);
        page.resize(size);
        page.show();
        settle();
    }

    static void settle() { QApplication::sendPostedEvents(); }
    QRect place(const QString &name) const
    {
        auto *widget = part<QWidget>(page, name);
        return {widget->mapTo(&page, QPoint()), widget->size()};
    }
    /// Where the body's words begin and end.
    QRect row() const
    {
        auto *row = page.findChild<CardRow *>();
        return {row->mapTo(&page, QPoint()), row->size()};
    }
    bool scrolls() const { return page.findChild<BodyScrollArea *>()->verticalScrollBar()->maximum() > 0; }

    FakePlatform system;
    ReadingPage page{system.platform};
};

}  // namespace

class PageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingMovesWhenDataArrives_data();
    void nothingMovesWhenDataArrives();
    void wordsComeAfterAMoment();
    void aFaultHasADrawingOfItsKind();

private:
    std::unique_ptr<Theme> m_theme;
};

void PageTest::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void PageTest::cleanup()
{
    m_theme.reset();
}

void PageTest::nothingMovesWhenDataArrives_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *name = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("smallest, %s", name) << QSize(696, 560) << direction;
        QTest::addRow("usual, %s", name) << QSize(848, 720) << direction;
        QTest::addRow("large, %s", name) << QSize(2000, 1200) << direction;
    }
}

void PageTest::nothingMovesWhenDataArrives()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    Bench bench(size, direction);
    const QRect title = bench.place(u"titleLabel"_s);
    const QRect description = bench.place(u"descriptionLabel"_s);
    bench.page.arrive(1);
    QTRY_VERIFY(bench.row().width() > size.width() / 3);
    Bench::settle();
    QVERIFY(!bench.scrolls());
    const QRect row = bench.row();
    // What waits and what arrives begin at one place, and so does a body that is too long for the window.
    QCOMPARE(bench.place(u"titleLabel"_s), title);
    QCOMPARE(bench.place(u"descriptionLabel"_s), description);
    bench.page.arrive(40);
    QTRY_VERIFY(bench.scrolls());
    Bench::settle();
    QCOMPARE(bench.place(u"titleLabel"_s), title);
    QCOMPARE(bench.place(u"descriptionLabel"_s), description);
    QCOMPARE(bench.row(), row);
}

void PageTest::wordsComeAfterAMoment()
{
    Bench bench({848, 720}, Qt::LeftToRight);
    auto *waiting = part<QWidget>(bench.page, u"waitingLabel"_s);
    QVERIFY(waiting->isHidden());
    auto *patience = bench.page.content()->findChild<QTimer *>();
    QCOMPARE(patience->intervalAsDuration(), std::chrono::milliseconds(300));
    QVERIFY(patience->isActive());
    QTRY_VERIFY(waiting->isVisible());
    // What arrives in time is shown without them.
    bench.page.arrive(1);
    QVERIFY(waiting->isHidden());
    bench.page.content()->showWaiting(u"Reading again…"_s);
    bench.page.arrive(1);
    QVERIFY(waiting->isHidden());
    QVERIFY(!patience->isActive());
}

void PageTest::aFaultHasADrawingOfItsKind()
{
    Bench bench({848, 720}, Qt::LeftToRight);
    QList<QImage> drawn;
    for (const auto kind : {Error::Kind::Offline, Error::Kind::CertificateChanged, Error::Kind::ServerFault}) {
        bench.page.standIn()->showFault({.kind = kind}, {.host = u"harbour.example"_s, .again = [] {}});
        Bench::settle();
        auto *pane = bench.page.content()->statePane();
        QVERIFY(!pane->title().isEmpty());
        QVERIFY(button(bench.page, u"primaryButton"_s)->isVisible());
        QVERIFY(button(bench.page, u"detailsButton"_s)->isVisible());
        drawn.append(pane->grab(QRect(20, 20, 40, 40)).toImage());
    }
    QVERIFY(drawn[0] != drawn[1]);
    QVERIFY(drawn[1] != drawn[2]);
    QVERIFY(drawn[0] != drawn[2]);
}

QTEST_MAIN(PageTest)

#include "PageTest.moc"
