// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuthenticationApi.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/otp/Totp.h"
#include "tests/support/Await.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/system/writes/FaultProxy.h"
#include "tests/system/writes/WritingProgram.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace twofold;
using namespace twofold::tests;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;
using Kind = Error::Kind;
using Write = WritingProgram::Write;

namespace {

const std::stop_token unstopped;

struct WriteRow
{
    Write write;
    const char *name;
    QByteArray request;
};
const QList<WriteRow> writeRows{
    {Write::NewCodes, "new codes", "PUT /api/2.0/settings/tfaappnewcodes"},
    {Write::SetUp, "code of a set-up", "POST /api/2.0/settings/tfaapp/validate"},
    {Write::Unlink, "unlink", "PUT /api/2.0/settings/tfaappnewapp"},
    {Write::BackupCode, "backup code", "POST /api/2.0/settings/tfaapp/validate"},
    {Write::AppCode, "code of the app", "POST /api/2.0/settings/tfaapp/validate"},
    {Write::SetUpAtSignIn, "set-up at sign-in", "POST /api/2.0/authentication/"},
};

struct FaultRow
{
    Fault fault;
    const char *name;
    bool isApplied;  ///< the portal carries the write out
};
const QList<FaultRow> faultRows{
    {Fault::None, "none", true},
    {Fault::DropBefore, "dropped before the portal", false},
    {Fault::DropAfter, "answer dropped", true},
    {Fault::Silence, "answer beyond the deadline", true},
    {Fault::Late, "request beyond the deadline", true},
    {Fault::KillPortal, "kill -9 of the portal", false},
    {Fault::KillProgramBefore, "kill -9 of the program, before", false},
    {Fault::KillProgramAfter, "kill -9 of the program, after", true},
};

bool isAtSignIn(Write write)
{
    return write == Write::BackupCode || write == Write::AppCode || write == Write::SetUpAtSignIn;
}

bool killsProgram(Fault fault)
{
    return fault == Fault::KillProgramBefore || fault == Fault::KillProgramAfter;
}

/// The codes that the portal itself holds for the owner; nothing where no app is linked.
class Witness
{
public:
    explicit Witness(const QUrl &portal)
    {
        m_transport.setPortal(portal);
        m_transport.setCredentials(
            {.scheme = api::Credentials::Scheme::ApiKey, .value = Secret::fromText(demoportal::fullApiKey())});
    }

    std::optional<QList<api::BackupCode>> codes()
    {
        const auto read = await(m_tfa.getTfaAppCodes(unstopped));
        return read ? std::optional(*read) : std::nullopt;
    }

private:
    SystemClock m_clock;
    api::NetworkTransport m_transport{std::make_unique<QNetworkAccessManager>(), m_clock};
    api::TfaSettingsApi m_tfa{m_transport};
};

/// The owner's app, and the session in which it was linked.
struct Linked
{
    QString key;
    QString session;
};

/// Links it, as a browser would have done it before.
Linked linkApp(const QUrl &portal)
{
    SystemClock clock;
    api::NetworkTransport transport(std::make_unique<QNetworkAccessManager>(), clock);
    transport.setPortal(portal);
    api::AuthenticationApi authentication(transport);
    const api::PasswordLogin login{.userName = demoportal::ownerEmail, .password = Secret::fromText(demoportal::demoPassword)};
    const auto challenge = await(authentication.authenticateMe(login, unstopped));
    if (!challenge || challenge->tfaKey.isEmpty())
        return {};
    const auto entered =
        await(authentication.authenticateMeWithCode(login, *otp::totp(challenge->tfaKey, clock.now()), unstopped));
    return {.key = challenge->tfaKey.text(), .session = entered && entered->token ? entered->token->text() : QString()};
}

}  // namespace

/// Whatever happens to a write, the program sends it once, and what it says afterwards is true.
class WriteTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cell_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<int>("fault");
        for (int write = 0; write < writeRows.size(); ++write) {
            for (int fault = 0; fault < faultRows.size(); ++fault)
                QTest::addRow("%s, %s", writeRows.at(write).name, faultRows.at(fault).name) << write << fault;
        }
    }

    void cell()
    {
        QFETCH(int, write);
        QFETCH(int, fault);
        const auto &row = writeRows.at(write);
        const auto &meets = faultRows.at(fault);
        PortalProcess portal({});
        FaultProxy proxy(portal.address());
        const auto linked = row.write == Write::SetUpAtSignIn ? Linked() : linkApp(portal.address());
        const auto before = Witness(portal.address()).codes();
        QCOMPARE(before.has_value(), row.write != Write::SetUpAtSignIn);
        const auto given = row.write == Write::BackupCode ? before->constFirst().code.text()
            : row.write == Write::AppCode                 ? linked.key
                                                          : linked.session;
        proxy.watch(row.request, meets.fault);
        proxy.kill = [&portal] { portal.kill(); };

        const QTemporaryDir folder;
        QString said;
        if (killsProgram(meets.fault))
            said = afterTheKill(row, proxy, folder.path(), given);
        else
            said = whenItIsOver(row, meets, proxy, folder.path(), given);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(proxy.sent(), 1);
        QCOMPARE(proxy.reached(),
                 meets.fault == Fault::DropBefore || meets.fault == Fault::KillPortal || meets.fault == Fault::KillProgramBefore
                     ? 0
                     : 1);
        m_table.append(u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(QString::fromLatin1(row.name), -17)
                           .arg(QString::fromLatin1(meets.name), -30)
                           .arg(proxy.sent(), -4)
                           .arg(proxy.reached(), -18)
                           .arg(said, -12));
        // A code of the app is good for half a minute: only the page that sent it has anything to say of it.
        if (row.write == Write::AppCode) {
            QCOMPARE(said, meets.fault == Fault::None ? u"done"_s : killsProgram(meets.fault) ? u"nothing"_s : u"not known"_s);
            return;
        }
        if (meets.fault == Fault::KillPortal) {
            QCOMPARE(said, u"not known"_s);
            return;
        }
        // Against the portal itself, whatever was expected.
        const auto after = Witness(portal.address()).codes();
        const bool isSetUp = row.write == Write::SetUp || row.write == Write::SetUpAtSignIn;
        const bool isDone = row.write == Write::Unlink ? !after : isSetUp ? after.has_value() : after != before;
        QCOMPARE(isDone, meets.isApplied);
        // Of a backup code the program keeps nothing by which it would know it again: it says that it may be used up.
        const bool canTell = row.write != Write::BackupCode || meets.fault == Fault::None;
        QCOMPARE(said, !canTell ? u"not known"_s : isDone ? u"done"_s : u"not done"_s);
    }

    void cleanupTestCase()
    {
        std::puts("| write             | fault                          | sent | reached the portal | what is said |");
        for (const auto &line : m_table)
            std::puts(qPrintable(line));
    }

private:
    static QString whenItIsOver(const WriteRow &row, const FaultRow &meets, FaultProxy &proxy, const QString &folder,
                                const QString &given)
    {
        WritingProgram program(folder);
        if (!program.prepare(row.write, proxy.address(), given)) {
            QTest::qFail("the program did not get as far as the write", __FILE__, __LINE__);
            return {};
        }
        QSignalSpy applied(&proxy, &FaultProxy::applied);
        program.connection.isHasty = meets.fault == Fault::Silence || meets.fault == Fault::Late;
        program.send(row.write, given);
        if (meets.fault == Fault::Late && applied.isEmpty())
            applied.wait(20'000);
        if (isAtSignIn(row.write))
            return afterASignIn(row.write, program, proxy);
        // An unlink ends the session that asked for it.
        if (program.session.isInterrupted())
            program.signInWithKey(proxy.address());
        // A moment later the person reads once more: what was not known, and what may have been carried out late.
        if (program.said(row.write) == "not known"_L1 || meets.fault == Fault::Late)
            program.read(row.write);
        if (meets.fault == Fault::None && row.write == Write::Unlink)
            return program.setup.isActive() ? u"done"_s : u"nothing"_s;
        // What was not known at the set-up is told on My sign-in when it turns out later.
        if (meets.fault == Fault::Late && row.write == Write::SetUp) {
            program.setup.later();
            program.mySignIn.load();
            QSignalSpy changed(&program.mySignIn, &viewmodels::ViewModel::stateChanged);
            while (program.mySignIn.state().busy && changed.wait(20'000))
                continue;
        }
        return program.said(row.write);
    }

    /// Whoever did not get in comes back another way.
    static QString afterASignIn(Write write, WritingProgram &program, const FaultProxy &proxy)
    {
        using Call = session::OwnWrites::Call;
        if (program.session.stage() == session::Session::Stage::SignedIn)
            return u"done"_s;
        const auto call = write == Write::BackupCode ? Call::SignInBackupCode
            : write == Write::AppCode                ? Call::SignInCode
                                                     : Call::TfaValidateAuthCode;
        const bool isOpen = program.writes.isOpen(call);
        if (write == Write::AppCode || !program.signInWithKey(proxy.address()))
            return isOpen ? u"not known"_s : u"nothing"_s;
        program.read(write);
        return program.said(write);
    }

    /// The program ends in the middle; what the next one says.
    static QString afterTheKill(const WriteRow &row, FaultProxy &proxy, const QString &folder, const QString &given)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        QSignalSpy ended(&child, &QProcess::finished);
        proxy.kill = [&child] { child.kill(); };
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--write"_s, QString::number(int(row.write)), proxy.address().toString(), folder, given});
        if (ended.isEmpty() && !ended.wait(60'000))
            return u"the program was not killed"_s;
        if (child.exitStatus() != QProcess::CrashExit)
            return u"the program ended by itself"_s;
        WritingProgram next(folder);
        if (!next.signInWithKey(proxy.address()))
            return u"nobody could sign in"_s;
        next.read(row.write);
        return next.said(row.write);
    }

    QStringList m_table;
};

/// As the program that is killed: leads up to the write and sends it.
static int writeAndBeKilled(const QStringList &arguments)
{
    const auto write = Write(arguments.at(2).toInt());
    WritingProgram program(arguments.at(4));
    if (!program.prepare(write, QUrl(arguments.at(3)), arguments.at(5)))
        return 1;
    program.send(write, arguments.at(5));
    return 2;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments.at(1) == "--write"_L1)
        return writeAndBeKilled(arguments);
    WriteTableTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WriteTableTest.moc"
