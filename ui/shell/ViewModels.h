// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twofold::viewmodels {
class AccountsViewModel;
class ActivityViewModel;
class AddressLabViewModel;
class BackupCodesViewModel;
class ChallengeSurveyViewModel;
class ChallengeViewModel;
class ConnectViewModel;
class ConnectionViewModel;
class DirectorySearch;
class HelpViewModel;
class MySignInViewModel;
class PeopleViewModel;
class PolicyViewModel;
class PreferencesViewModel;
class ResetQueueViewModel;
class SetupViewModel;
class ShellViewModel;
class SignInViewModel;
class WayBackViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

/// The view-models that the window shows, one for each page and one for itself. All of them outlive it.
struct ViewModels
{
    viewmodels::ShellViewModel &shell;
    viewmodels::ConnectViewModel &connect;
    viewmodels::SignInViewModel &signIn;
    viewmodels::ChallengeViewModel &challenge;
    viewmodels::SetupViewModel &setup;
    viewmodels::MySignInViewModel &mySignIn;
    viewmodels::BackupCodesViewModel &backupCodes;
    viewmodels::PolicyViewModel &policy;
    viewmodels::DirectorySearch &directorySearch;
    viewmodels::ChallengeSurveyViewModel &survey;
    viewmodels::AddressLabViewModel &addressLab;
    viewmodels::WayBackViewModel &wayBack;
    viewmodels::ResetQueueViewModel &resetQueue;
    viewmodels::AccountsViewModel &accounts;
    viewmodels::ConnectionViewModel &connection;
    viewmodels::ActivityViewModel &activity;
    viewmodels::PeopleViewModel &people;
    viewmodels::PreferencesViewModel &preferences;
    viewmodels::HelpViewModel &help;
};

}  // namespace twofold::ui
