// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuditApi.h"
#include "app/api/GroupsApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/ActivityViewModel.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "tests/support/Await.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/unit/session/FakeBrowserGate.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ActivityViewModel;
using viewmodels::PeopleViewModel;

namespace {

constexpr int patience = 120'000;  // ms
constexpr int generated = 1500;

/// The owner's program, down to the network, with a portal that takes a few requests in some seconds.
struct Owner
{
    explicit Owner(const QString &limit) : portal({u"--people"_s, QString::number(generated), u"--rate-limit"_s, limit}) {}

    bool signIn()
    {
        return await(session.connectTo(portal.address()))
            && await(session.signInWith(session::SignInWay::ApiKey, {}, Secret::fromText(demoportal::fullApiKey())));
    }

    PortalProcess portal;
    QTemporaryDir dir;
    SystemClock clock;
    FakeSecretStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles{dir.filePath(u"profiles.json"_s)};
    FakeBrowserGate browserGate;
    api::NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    session::Session session{{transport, secretStore, profiles, browserGate, clock}};
    api::PeopleApi people{transport};
    api::GroupsApi groups{transport};
    api::TfaSettingsApi tfa{transport};
    api::AuditApi audit{transport};
};

/// Whether the state said so at any time.
template<class ViewModel>
class Slowness
{
public:
    explicit Slowness(const ViewModel &viewModel)
    {
        QObject::connect(&viewModel, &ViewModel::stateChanged, &m_context,
                         [this, &viewModel] { m_wasSeen = m_wasSeen || viewModel.state().reading.isSlowedDown; });
    }
    bool wasSeen() const { return m_wasSeen; }

private:
    QObject m_context;
    bool m_wasSeen = false;
};

}  // namespace

/// A portal whose rate limiter is on (429 with Retry-After): reading waits as it is told to, and nothing is missing in the end.
class SlowedDownTest : public QObject
{
    Q_OBJECT

    static void readToTheEnd(ActivityViewModel &activity)
    {
        const auto &reading = activity.state().reading;
        activity.load();
        do {
            QTRY_VERIFY_WITH_TIMEOUT(reading.isStarted && !reading.busy, patience);
            activity.showOlder();
        } while (reading.busy);
        QVERIFY(!reading.hasOlder);
    }

private Q_SLOTS:
    void everybodyIsRead()
    {
        Owner owner(u"12/4"_s);
        QVERIFY(owner.signIn());
        PeopleViewModel list({owner.session, owner.people, owner.tfa, owner.audit});
        const Slowness slowness(list);
        list.load();
        QTRY_VERIFY_WITH_TIMEOUT(list.state().reading.isComplete && list.state().hasChanges, patience);
        QVERIFY(slowness.wasSeen());
        QVERIFY(!list.state().reading.error);
        QVERIFY(list.state().reading.total > generated);
        QCOMPARE(list.table().shown().size(), list.state().reading.total);
        QTRY_VERIFY_WITH_TIMEOUT(list.state().coverage.all.total() == list.state().reading.total, patience);
    }

    void activityIsWhole()
    {
        Owner quick(u"1000/1"_s);
        QVERIFY(quick.signIn());
        ActivityViewModel all(quick.session, quick.audit, quick.people, quick.groups);
        readToTheEnd(all);

        Owner owner(u"8/4"_s);
        QVERIFY(owner.signIn());
        ActivityViewModel activity(owner.session, owner.audit, owner.people, owner.groups);
        const Slowness slowness(activity);
        readToTheEnd(activity);
        QVERIFY(slowness.wasSeen());
        QVERIFY(!activity.state().reading.fault);
        QVERIFY(activity.state().total > 0);
        QCOMPARE(activity.state().total, all.state().total);
    }
};

QTEST_GUILESS_MAIN(SlowedDownTest)
#include "SlowedDownTest.moc"
