// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until the first people are on the screen and until all are, over HTTP from a demo portal; what a person takes of
// memory; and how long the window does not answer meanwhile. The yardstick: the same pages, fetched and thrown away, before and after.
#include "app/api/AuditApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/ResetJournal.h"
#include "app/session/Session.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "tests/bench/Report.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/unit/session/FakeBrowserGate.h"
#include "ui/pages/PeoplePage.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QUrlQuery>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::PeopleFilter;
using viewmodels::PeopleTableModel;
using viewmodels::PeopleViewModel;

namespace {

constexpr int pageSize = 100;
constexpr int atOnce = 3;  ///< as the program does it

/// Of /proc/self/status, in bytes; 0 where there is none.
qint64 memory(QByteArrayView line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

/// From here on VmHWM is the peak of what is used from now on, and not of what was freed before.
void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

/// Whether people have been painted, not only taken in.
class PaintWatch : public QObject
{
public:
    PaintWatch(const QWidget &page, const PeopleViewModel &list) : m_list(list)
    {
        page.findChild<QAbstractScrollArea *>(u"peopleTable"_s)->viewport()->installEventFilter(this);
    }
    bool hasSeen() const { return m_hasSeen; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasSeen = m_hasSeen || (event->type() == QEvent::Paint && !m_list.table().shown().isEmpty());
        return false;
    }

private:
    const PeopleViewModel &m_list;
    bool m_hasSeen = false;
};

/// Everybody's pages, with nothing done about them.
class PlainLoop
{
public:
    PlainLoop(const QUrl &portal, int people) : m_portal(portal), m_people(people) {}

    std::chrono::nanoseconds run()
    {
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < atOnce; ++i)
            fetchNext();
        m_loop.exec();
        return std::chrono::nanoseconds(time.nsecsElapsed());
    }

private:
    void fetchNext()
    {
        if (m_next >= m_people) {
            if (m_underWay == 0)
                m_loop.quit();
            return;
        }
        QUrl url = m_portal.resolved(QUrl(u"/api/2.0/people/filter"_s));
        url.setQuery(QUrlQuery{{u"startIndex"_s, QString::number(m_next)}, {u"count"_s, QString::number(pageSize)}});
        m_next += pageSize;
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + demoportal::fullApiKey().toUtf8());
        ++m_underWay;
        auto *reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("%s", qPrintable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            --m_underWay;
            fetchNext();
        });
    }

    QUrl m_portal;
    int m_people;
    int m_next = 0;
    int m_underWay = 0;
    QNetworkAccessManager m_network;
    QEventLoop m_loop;
};

/// The page over its view-model, and everything down to the network.
struct Program
{
    explicit Program(const QUrl &portal)
    {
        transport.setPortal(portal);
        transport.setCredentials(
            {.scheme = api::Credentials::Scheme::ApiKey, .value = Secret::fromText(demoportal::fullApiKey())});
        page.resize(1000, 700);
        page.show();
    }

    QTemporaryDir dir;
    SystemClock clock;
    FakeSecretStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles{dir.filePath(u"profiles.json"_s)};
    FakeBrowserGate browserGate;
    api::NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    session::Session session{{transport, secretStore, profiles, browserGate, clock}};
    api::PeopleApi people{transport};
    api::TfaSettingsApi tfa{transport};
    api::AuditApi audit{transport};
    PeopleViewModel list{{session, people, tfa, audit}};
    FakePlatform system;
    session::ResetJournal resetJournal{dir.filePath(u"resets"_s)};
    viewmodels::ResetQueueViewModel resets{{session, tfa, people, resetJournal, clock}};
    ui::PeoplePage page{list, resets, system.platform};
};

struct Floor
{
    std::chrono::nanoseconds first;  ///< page, on a new connection
    std::chrono::nanoseconds all;
};

Floor measureFloor(const QUrl &portal, int people)
{
    return {PlainLoop(portal, pageSize).run(), PlainLoop(portal, people).run()};
}

/// What a person does once everybody is there.
void measureUse(Program &program, Heartbeat &heartbeat, Report &report)
{
    auto &list = program.list;
    const auto isRead = [&list] { return list.state().reading.isComplete; };
    const auto isChosen = [&list] { return !list.table().isChoosing(); };
    const auto filter = [&list](const PeopleFilter &to) { return [&list, to] { list.setFilter(to); }; };
    report.add(u"order by e-mail"_s, heartbeat.measure([&] { list.table().sort(PeopleTableModel::Email); }, isChosen));
    report.add(u"search"_s, heartbeat.measure(filter({.search = u"greta novak"_s}), isChosen));
    report.add(u"take the search back"_s, heartbeat.measure(filter({}), isChosen));
    report.add(u"filter"_s, heartbeat.measure(filter({.kind = PeopleFilter::Kind::NotSetUp}), isChosen));
    report.add(u"select whom it shows"_s, heartbeat.measure([&] { list.table().selectShown(); }, isChosen));
    report.add(u"read everybody again"_s, heartbeat.measure([&] { list.reload(); }, isRead));
}

void run(int people)
{
    const PortalProcess portal({u"--people"_s, QString::number(people)});
    if (portal.address().isEmpty())
        qFatal("the demo portal does not start");
    PlainLoop(portal.address(), pageSize).run();  // the portal sorts its people before the first page
    const auto before = measureFloor(portal.address(), people);

    Program program(portal.address());
    Heartbeat heartbeat;
    auto &list = program.list;
    const PaintWatch painted(program.page, list);
    QCoreApplication::processEvents();
    forgetPeak();
    const auto empty = memory("VmRSS:");
    const auto first = heartbeat.measure([&] { program.page.activate(); }, [&] { return !list.table().shown().isEmpty(); });
    const auto paint = heartbeat.measure([] {}, [&] { return painted.hasSeen(); });
    const auto rest = heartbeat.measure([] {}, [&] { return list.state().reading.isComplete; });
    const auto peakOfReading = memory("VmHWM:");
    if (list.state().reading.error || list.table().shown().size() < people)
        qFatal("not everybody was read");

    const auto after = measureFloor(portal.address(), people);
    Report report(u"people"_s, people, u"the same pages, fetched and thrown away"_s, (before.all + after.all) / 2);
    report.add(u"first rows in the list"_s, first, (before.first + after.first) / 2);
    report.add(u"and on the screen"_s, first + paint, (before.first + after.first) / 2);
    report.add(u"everybody, and the coverage"_s, first + paint + rest);
    measureUse(program, heartbeat, report);
    const auto perPerson = [people, empty](qint64 bytes) { return double(bytes - empty) / people; };
    report.addFigure(u"memory of a person, peak of reading"_s, perPerson(peakOfReading), u"bytes"_s);
    report.addFigure(u"memory of a person, peak of all"_s, perPerson(memory("VmHWM:")), u"bytes"_s);
    report.addFigure(u"the yardstick before"_s, std::chrono::duration<double, std::milli>(before.all).count(), u"ms"_s);
    report.addFigure(u"the yardstick after"_s, std::chrono::duration<double, std::milli>(after.all).count(), u"ms"_s);
    report.print();
}

}  // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");  // it paints, and needs no screen for it
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"How many people."_s, u"N"_s, u"100000"_s});
    parser.process(application);
    bool isNumber = false;
    const int people = parser.value(u"people"_s).toInt(&isNumber);
    if (!isNumber || people < pageSize)
        qFatal("--people takes a number from %d on", pageSize);
    run(people);
    return 0;
}
