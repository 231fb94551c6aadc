// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Accounts.h"
#include "app/viewmodels/AccountsViewModel.h"
#include "app/viewmodels/ActivityViewModel.h"
#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/DirectorySearch.h"
#include "app/viewmodels/HelpViewModel.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/PreferencesViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "app/viewmodels/SignInViewModel.h"
#include "app/viewmodels/WayBackViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/platform/DemoPortal.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SignInSheet.h"

namespace twofold::ui {
class NoticeBar;
}

namespace twofold::tests {

/// The whole window over a session, put together as the program does it.
struct ShellBench : ViewModelBench
{
    ShellBench();

    /// Shows the window and waits until it takes keys.
    bool show();
    /// Signs in and answers what the pages ask for.
    void enter(const QJsonObject &person = ada());
    /// Answers everything that is open, as a portal whose app is on.
    void answerReads();
    /// On the Policy page, with another method chosen and not saved.
    void editPolicy();
    /// My sign-in, then Policy, whose reading the portal refuses.
    void endSessionOnPolicy();

    /// How many pages of that class a person sees, those in the sheet included.
    template<class Page>
    qsizetype seen() const
    {
        qsizetype count = 0;
        for (const auto *page : window.findChildren<Page *>())
            count += page->isVisible() ? 1 : 0;
        return count;
    }
    ui::SignInSheet *sheet() const;
    /// The notice that the button of that name stands in; of several the one that is seen.
    ui::NoticeBar *noticeOf(const QString &buttonName) const;

    QJsonObject self;                                ///< who is signed in
    std::optional<api::RefusedCertificate> refused;  ///< what the portal was refused for
    FakePlatform system;
    viewmodels::ConnectViewModel connectModel{session, profiles};
    viewmodels::SignInViewModel signInModel{session, profiles, clock};
    viewmodels::ChallengeViewModel challenge{session, writes, clock};
    viewmodels::SetupViewModel setup{session, tfa, writes, clock};
    viewmodels::MySignInViewModel mySignIn{session, tfa, writes};
    viewmodels::BackupCodesViewModel backupCodes{session, tfa, writes, clock};
    viewmodels::PolicyViewModel policy{policyParts()};
    viewmodels::DirectorySearch directorySearch{session, people, groups};
    viewmodels::ChallengeSurveyViewModel survey{session, policyEditor, people, audit};
    viewmodels::AddressLabViewModel addressLab{session, policyEditor, survey};
    viewmodels::WayBackViewModel wayBack{session, policyEditor, survey, tfa, keys};
    viewmodels::ActivityViewModel activity{session, audit, people, groups};
    viewmodels::PeopleViewModel peopleList{{session, people, tfa, audit}};
    session::ResetJournal resetJournal{dir.filePath(QStringLiteral("resets"))};
    viewmodels::ResetQueueViewModel resetQueue{{session, tfa, people, resetJournal, clock}};
    viewmodels::ShellViewModel shell{session, setup};
    session::Accounts accountList{session, profiles, secretStore, connectionSettings, policyArchive, writeJournal};
    api::ConnectionsApi connections{transport};
    viewmodels::AccountsViewModel accounts{session, accountList, connections};
    viewmodels::ConnectionViewModel connectionModel{session, connectionSettings, [this](const QUrl &) { return refused; }};
    session::Preferences preferences{dir.filePath(QStringLiteral("preferences.json")),
                                     {QStringLiteral("de"), QStringLiteral("en")}};
    viewmodels::PreferencesViewModel preferencesModel{preferences, session};
    viewmodels::HelpViewModel help{session, {QStringLiteral("1.2.3"), QStringLiteral("4.5.6"), QStringLiteral("7.8.9")}};
    ui::DemoPortal demoPortal;
    ui::MainWindow window{{shell, connectModel, signInModel, challenge, setup, mySignIn, backupCodes, policy, directorySearch,
                           survey, addressLab, wayBack, resetQueue, accounts, connectionModel, activity, peopleList,
                           preferencesModel, help},
                          system.platform,
                          demoPortal};
};

}  // namespace twofold::tests
