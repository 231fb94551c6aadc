// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "tests/support/Await.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/unit/session/FakeBrowserGate.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

using namespace twofold;
using namespace twofold::tests;
using namespace Qt::StringLiterals;
using viewmodels::ResetCandidate;
using viewmodels::ResetEntry;
using viewmodels::ResetQueueViewModel;
using Phase = ResetQueueViewModel::Phase;
using Reason = ResetEntry::Reason;
using Step = ResetEntry::Step;

namespace {

constexpr int patience = 60'000;  // ms
const std::stop_token unstopped;
const QStringList withAnApp{u"Mira Solheim"_s, u"Siobhan O'Dell"_s, u"Tariq Benali"_s};

/// One portal's address, whatever process stands behind it. Notes whom resets are sent for, and can lose the answer to one that the
/// portal has carried out.
class LosingConnection final : public api::PortalConnection
{
public:
    explicit LosingConnection(const Clock &clock) : m_inner(std::make_unique<QNetworkAccessManager>(), clock) {}

    void setProcess(const QUrl &process)
    {
        const auto credentials = m_inner.credentials();
        m_inner.setPortal(process);
        m_inner.setCredentials(credentials);
    }
    void setPortal(const QUrl &portal) override { m_portal = portal; }
    QUrl portal() const override { return m_portal; }
    void setCredentials(api::Credentials credentials) override { m_inner.setCredentials(std::move(credentials)); }
    api::Credentials credentials() const override { return m_inner.credentials(); }
    std::optional<std::chrono::seconds> clockOffset() const override { return m_inner.clockOffset(); }

    Async<api::HttpAnswer> send(const api::HttpRequest &request, std::stop_token stop) override
    {
        if (request.path != "settings/tfaappnewapp"_L1)
            return m_inner.send(request, std::move(stop));
        resets.append(request.body["id"_L1].toString());
        const AsyncSource<api::HttpAnswer> source;
        withheld.append(source);
        if (beforeReset)
            beforeReset(resets.last());
        m_inner.send(request, std::move(stop)).then(&m_inner, [this, source](const Result<api::HttpAnswer> &answer) {
            statuses.append(answer ? 200 : answer.error().httpStatus);
            if (insteadOfAnswer)
                insteadOfAnswer(source);
            else
                source.finish(answer);
        });
        return source.future();
    }

    QStringList resets;  ///< ids, in the order of sending
    QList<int> statuses;
    QList<AsyncSource<api::HttpAnswer>> withheld;
    std::function<void(const QString &id)> beforeReset;
    std::function<void(const AsyncSource<api::HttpAnswer> &)> insteadOfAnswer;

private:
    api::NetworkTransport m_inner;
    QUrl m_portal;
};

/// The owner, signed in by API key; beside it, a client that reads and resets without being noted.
struct Owner
{
    explicit Owner(const QStringList &arguments) : m_arguments(arguments) { startPortal(); }

    void startPortal()
    {
        portal = std::make_unique<PortalProcess>(m_arguments);
        connection.setProcess(portal->address());
        aside.setPortal(portal->address());
        aside.setCredentials({.scheme = api::Credentials::Scheme::ApiKey, .value = Secret::fromText(demoportal::fullApiKey())});
    }
    bool signIn()
    {
        return await(session.connectTo(QUrl(u"http://127.0.0.1:9"_s)))
            && await(session.signInWith(session::SignInWay::ApiKey, {}, Secret::fromText(demoportal::fullApiKey())));
    }
    QList<api::Person> people()
    {
        const auto page = await(asidePeople.searchByFilter({}, 0, 100, unstopped));
        return page ? page->people : QList<api::Person>();
    }
    QList<ResetCandidate> everybody()
    {
        QList<ResetCandidate> candidates;
        for (const auto &person : people()) {
            ids.insert(person.displayName, person.id);
            candidates.append(ResetCandidate::of(person));
        }
        return candidates;
    }
    QStringList stillWithAnApp()
    {
        QStringList names;
        for (const auto &person : people()) {
            if (person.tfaAppEnabled.value_or(false))
                names.append(person.displayName);
        }
        return names;
    }
    bool resetAside(const QString &id) { return await(asideTfa.unlinkTfaApp(id, unstopped)).has_value(); }
    QStringList idsOf(const QStringList &names) const
    {
        QStringList found;
        for (const auto &name : names)
            found.append(ids.value(name));
        return found;
    }
    std::unique_ptr<ResetQueueViewModel> newQueue()
    {
        using std::chrono::milliseconds;
        const ResetQueueViewModel::Pace pace{
            .between = milliseconds(0), .mostBetween = milliseconds(4), .firstPause = milliseconds(1), .tries = 3};
        return std::make_unique<ResetQueueViewModel>(ResetQueueViewModel::Parts{session, tfa, peopleApi, journal, clock}, pace);
    }

    SystemClock clock;
    LosingConnection connection{clock};
    FakeSecretStore keychain;
    secrets::FallbackStore secretStore{keychain};
    QTemporaryDir dir;
    session::ProfileStore profiles{dir.filePath(u"profiles.json"_s)};
    FakeBrowserGate browserGate;
    session::Session session{{connection, secretStore, profiles, browserGate, clock}};
    session::ResetJournal journal{dir.filePath(u"resets"_s)};
    api::TfaSettingsApi tfa{connection};
    api::PeopleApi peopleApi{connection};

    api::NetworkTransport aside{std::make_unique<QNetworkAccessManager>(), clock};
    api::TfaSettingsApi asideTfa{aside};
    api::PeopleApi asidePeople{aside};
    std::unique_ptr<PortalProcess> portal;
    QHash<QString, QString> ids;  ///< by name

private:
    QStringList m_arguments;
};

}  // namespace

/// Resets of many people against every release of the demo portal, over real HTTP; with a portal and a program that go in the middle.
class ResetRunTest : public QObject
{
    Q_OBJECT

    static void addReleases()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("refusal");
        QTest::newRow("3.2") << QStringList{u"--release"_s, u"3.2"_s} << 500;
        QTest::newRow("3.5") << QStringList{u"--release"_s, u"3.5"_s} << 403;
        QTest::newRow("3.7") << QStringList{u"--release"_s, u"3.7"_s} << 403;
        QTest::newRow("reference") << QStringList{u"--reference"_s} << 405;
    }

private Q_SLOTS:
    void resetsWhoHasAnApp_data() { addReleases(); }
    void resetsWhoHasAnApp()
    {
        QFETCH(QStringList, arguments);
        Owner owner(arguments);
        QVERIFY(owner.signIn());
        const auto everybody = owner.everybody();
        QCOMPARE(owner.stillWithAnApp(), withAnApp);
        const auto queue = owner.newQueue();
        queue->start(everybody);
        QTRY_COMPARE_WITH_TIMEOUT(queue->state().phase, Phase::Finished, patience);
        QCOMPARE(owner.stillWithAnApp(), QStringList());
        QCOMPARE(owner.connection.resets, owner.idsOf(withAnApp));
        QCOMPARE(owner.connection.statuses, (QList<int>{200, 200, 200}));
        QHash<Reason, int> reasons;
        for (const auto &entry : queue->entries())
            ++reasons[entry.reason];
        QCOMPARE(queue->state().done, 3);
        QCOMPARE(queue->state().failed, 0);
        QCOMPARE(reasons.value(Reason::OwnAccount), 1);
        QCOMPARE(reasons.value(Reason::Terminated), 1);
        QCOMPARE(reasons.value(Reason::Guest), 1);
        QCOMPARE(reasons.value(Reason::NotSetUp), everybody.size() - 6);
    }

    void whatSomebodyElseDidInTheSameMomentIsDone_data() { addReleases(); }
    void whatSomebodyElseDidInTheSameMomentIsDone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, refusal);
        Owner owner(arguments);
        QVERIFY(owner.signIn());
        const auto everybody = owner.everybody();
        owner.connection.beforeReset = [&owner](const QString &id) { owner.resetAside(id); };
        const auto queue = owner.newQueue();
        queue->start(everybody);
        QTRY_COMPARE_WITH_TIMEOUT(queue->state().phase, Phase::Finished, patience);
        QCOMPARE(owner.connection.statuses, (QList<int>{refusal, refusal, refusal}));
        QCOMPARE(queue->state().done, 3);
        QCOMPARE(queue->state().failed, 0);
        QCOMPARE(owner.connection.resets.size(), 3);
    }

    void aPortalAndAProgramThatGoInTheMiddle_data() { addReleases(); }
    void aPortalAndAProgramThatGoInTheMiddle()
    {
        QFETCH(QStringList, arguments);
        Owner owner(arguments);
        QVERIFY(owner.signIn());
        auto queue = owner.newQueue();
        owner.connection.insteadOfAnswer = [&owner](const AsyncSource<api::HttpAnswer> &source) {
            owner.portal.reset();
            source.fail({.kind = Error::Kind::Offline});
        };
        queue->start(owner.everybody());
        QTRY_COMPARE_WITH_TIMEOUT(queue->state().phase, Phase::Halted, patience);
        QCOMPARE(queue->entryOf(owner.ids.value(withAnApp[0]))->step, Step::Sent);

        // Back, with what it held; and now the answer to the second never comes, since the program ends before.
        owner.startPortal();
        QVERIFY(owner.resetAside(owner.ids.value(withAnApp[0])));
        bool isCarriedOut = false;
        owner.connection.insteadOfAnswer = [&isCarriedOut](const AsyncSource<api::HttpAnswer> &) { isCarriedOut = true; };
        queue->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(isCarriedOut, patience);
        QCOMPARE(queue->entryOf(owner.ids.value(withAnApp[0]))->step, Step::Done);
        queue.reset();
        owner.connection.insteadOfAnswer = {};

        queue = owner.newQueue();
        queue->load();
        QVERIFY(queue->state().unfinished);
        QCOMPARE(owner.stillWithAnApp(), withAnApp.sliced(2));
        queue->resumeUnfinished();
        QTRY_COMPARE_WITH_TIMEOUT(queue->state().phase, Phase::Finished, patience);
        QCOMPARE(queue->state().done, 3);
        QCOMPARE(queue->state().failed, 0);
        QCOMPARE(owner.stillWithAnApp(), QStringList());
        QCOMPARE(owner.connection.resets, owner.idsOf(withAnApp));
    }
};

QTEST_GUILESS_MAIN(ResetRunTest)
#include "ResetRunTest.moc"
