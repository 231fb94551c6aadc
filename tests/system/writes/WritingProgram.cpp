// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/writes/WritingProgram.h"

#include "app/demoportal/DemoAccounts.h"
#include "app/otp/Totp.h"
#include "tests/support/Await.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace twofold::tests {

using namespace Qt::StringLiterals;

using session::OwnWrites;
using session::Session;
using session::SignInWay;
using viewmodels::BackupCodesViewModel;
using viewmodels::MySignInViewModel;
using viewmodels::SetupViewModel;

namespace {

/// Until the view-model's state is as wanted; false when it never is.
template<class ViewModel, class Condition>
bool reaches(ViewModel &viewModel, Condition isAsWanted)
{
    constexpr int patience = 45'000;  // ms
    QSignalSpy changed(&viewModel, &viewmodels::ViewModel::stateChanged);
    while (!isAsWanted()) {
        if (!changed.wait(patience))
            return isAsWanted();
    }
    return true;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (auto &byte : bytes)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return bytes;
}

QString wordOf(OwnWrites::Outcome outcome)
{
    switch (outcome) {
    case OwnWrites::Outcome::Done: return u"done"_s;
    case OwnWrites::Outcome::NotDone: return u"not done"_s;
    case OwnWrites::Outcome::Open:
    case OwnWrites::Outcome::Unclear: return u"not known"_s;
    case OwnWrites::Outcome::Refused: break;
    }
    return u"nothing"_s;
}

}  // namespace

WritingProgram::WritingProgram(const QString &folder)
    : transport(std::make_unique<QNetworkAccessManager>(), clock)
    , profiles(folder + u"/portals.json"_s)
    , journal(folder + u"/writes/writes.json"_s)
    , writes({session, tfa, journal, clock, randomBytes})
{
    QObject::connect(&mySignIn, &MySignInViewModel::setupPassReceived, &setup, &SetupViewModel::startWith);
}

bool WritingProgram::signInWithKey(const QUrl &portal)
{
    if (session.stage() == Session::Stage::NoPortal && !await(session.connectTo(portal)))
        return false;
    return await(session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(demoportal::fullApiKey()))).has_value();
}

bool WritingProgram::prepare(Write write, const QUrl &portal, const QString &given)
{
    if (!await(session.connectTo(portal)))
        return false;
    if (write == Write::BackupCode || write == Write::AppCode || write == Write::SetUpAtSignIn)
        return await(session.signInWithPassword(demoportal::ownerEmail, Secret::fromText(demoportal::demoPassword)))
            && session.stage() == (write == Write::SetUpAtSignIn ? Session::Stage::SetUp : Session::Stage::SecondStep);
    if (!await(session.signInWith(SignInWay::AccessToken, {}, Secret::fromText(given))))
        return false;
    if (write == Write::NewCodes) {
        codes.load();
        return reaches(codes, [this] { return !codes.state().busy; }) && codes.state().isLoaded;
    }
    mySignIn.load();
    if (!reaches(mySignIn, [this] { return !mySignIn.state().busy; }) || !mySignIn.state().isLoaded)
        return false;
    if (write == Write::Unlink)
        return true;
    mySignIn.moveToNewPhone();
    if (!reaches(setup, [this] { return setup.state().step == SetupViewModel::Step::Scan; }))
        return false;
    setup.toConfirm();
    return true;
}

void WritingProgram::send(Write write, const QString &given)
{
    switch (write) {
    case Write::NewCodes:
        codes.replaceCodes();
        reaches(codes, [this] { return !codes.state().busy; });
        break;
    case Write::SetUp:
        setup.submitCode(otp::totp(setup.state().key, session.portalTime())->text());
        reaches(setup, [this] { return !setup.state().busy; });
        break;
    case Write::Unlink:
        mySignIn.moveToNewPhone();
        reaches(mySignIn, [this] { return !mySignIn.state().busy; });
        break;
    case Write::BackupCode:
        challenge.submitBackupCode(given);
        reaches(challenge, [this] { return !challenge.state().busy; });
        break;
    case Write::AppCode:
        challenge.submitAppCode(otp::totp(Secret::fromText(given), session.portalTime())->text());
        reaches(challenge, [this] { return !challenge.state().busy; });
        break;
    case Write::SetUpAtSignIn:
        // As the page does where the portal gave no pass beside the key.
        await(writes.validateAtSignIn(*otp::totp(session.setUpPass().tfaKey, session.portalTime())));
        break;
    }
}

void WritingProgram::read(Write write)
{
    if (write == Write::NewCodes) {
        codes.load();
        reaches(codes, [this] { return !codes.state().busy; });
    } else if (write == Write::SetUp && setup.state().lostCode == SetupViewModel::LostCode::Unknown) {
        setup.readLostCode();
        reaches(setup, [this] { return !setup.state().busy; });
    } else {
        mySignIn.load();
        reaches(mySignIn, [this] { return !mySignIn.state().busy; });
    }
}

QString WritingProgram::said(Write write) const
{
    using Replacement = BackupCodesViewModel::Replacement;
    using LostCode = SetupViewModel::LostCode;
    if (write == Write::NewCodes) {
        switch (codes.state().replacement) {
        case Replacement::Done:
        case Replacement::DoneAfterLostAnswer: return u"done"_s;
        case Replacement::NotDone: return u"not done"_s;
        case Replacement::Unknown: return u"not known"_s;
        case Replacement::None: return u"nothing"_s;
        }
    }
    if (write == Write::SetUp && setup.isActive()) {
        if (setup.state().step == SetupViewModel::Step::Codes)
            return u"done"_s;
        return setup.state().lostCode == LostCode::NotTaken ? u"not done"_s
            : setup.state().lostCode == LostCode::Unknown   ? u"not known"_s
                                                            : u"nothing"_s;
    }
    const auto &known = mySignIn.state().write;
    return known ? wordOf(known->entry.outcome) : u"nothing"_s;
}

}  // namespace twofold::tests
