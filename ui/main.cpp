// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program: composes the real parts, and nothing else does.
#include "app/api/AccessManager.h"
#include "app/api/AuditApi.h"
#include "app/api/ConnectionsApi.h"
#include "app/api/GroupsApi.h"
#include "app/api/KeysApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/identity/IdentityService.h"
#include "app/identity/RenewingConnection.h"
#include "app/qr/QrCode.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/KeychainStore.h"
#include "app/session/Accounts.h"
#include "app/session/ConnectionSettings.h"
#include "app/session/OwnWrites.h"
#include "app/session/PolicyArchive.h"
#include "app/session/PortalIdentity.h"
#include "app/session/Preferences.h"
#include "app/session/ProfileStore.h"
#include "app/session/ResetJournal.h"
#include "app/session/Session.h"
#include "app/session/WriteJournal.h"
#include "app/viewmodels/AccountsViewModel.h"
#include "app/viewmodels/ActivityViewModel.h"
#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/DirectoryNames.h"
#include "app/viewmodels/DirectorySearch.h"
#include "app/viewmodels/HelpViewModel.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/PolicyEditor.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/PreferencesViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "app/viewmodels/SignInViewModel.h"
#include "app/viewmodels/WayBackViewModel.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/DemoPortal.h"
#include "ui/platform/FileDialogs.h"
#include "ui/platform/Languages.h"
#include "ui/platform/Platform.h"
#include "ui/platform/SheetPrinter.h"
#include "ui/platform/SingleInstance.h"
#include "ui/platform/SystemSettings.h"
#include "ui/shell/AppliedPreferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ViewModels.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyTips.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <memory>

using namespace twofold;
using namespace Qt::StringLiterals;

namespace {

using Appearance = session::Preferences::Appearance;

struct Options
{
    bool demo = false;
    QStringList links;                     ///< of portals; the first is opened
    std::optional<Appearance> appearance;  ///< for this run
    bool isHighContrast = false;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Two-factor sign-in for ONLYOFFICE DocSpace portals"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("main", "Start on the built-in demo portal."));
    const QCommandLineOption theme(
        u"theme"_s, QCoreApplication::translate("main", "Appearance: system, light, dark or high-contrast."), u"name"_s);
    parser.addOptions({demo, theme});
    parser.addPositionalArgument(
        u"link"_s, QCoreApplication::translate("main", "A portal’s address, or a confirm link of a portal."), u"[link]"_s);
    parser.process(application);

    const auto name = parser.value(theme);
    return {
        .demo = parser.isSet(demo),
        .links = parser.positionalArguments(),
        .appearance = !parser.isSet(theme) ? std::nullopt
                                           : std::optional(name == "dark"_L1        ? Appearance::Dark
                                                               : name == "light"_L1 ? Appearance::Light
                                                                                    : Appearance::System),
        .isHighContrast = name == "high-contrast"_L1,
    };
}

QString dataPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

QString settingsPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (auto &byte : bytes)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return bytes;
}

identity::IdentityParts identityParts(QNetworkAccessManager &network, const Clock &clock, ui::Browser &browser)
{
    return {
        .network = network,
        .clock = clock,
        .randomBytes = randomBytes,
        .openBrowser = [&browser](const QUrl &url) { return browser.open(url); },
        .replyText = [] { return QCoreApplication::translate("main", "You can close this page now and go back to Twofold."); },
    };
}

/// The real parts, each made after what it stands on.
class Program
{
public:
    Program(session::Preferences &preferences, const ui::Languages &languages, std::optional<Appearance> appearance);

    /// Shows the window and opens what the options say, or the portal that was open last.
    void start(const Options &options);
    /// What a second start of the program hands over.
    void openLinks(const QStringList &links);
    QObject &context() { return m_window; }
    viewmodels::PreferencesViewModel &preferences() { return m_preferences; }
    ui::Clipboard &clipboard() { return m_clipboard; }

private:
    session::Preferences &m_preferencesFile;
    const ui::Languages &m_languages;
    std::optional<Appearance> m_appearance;

    SystemClock m_clock;
    secrets::KeychainStore m_keychain;
    secrets::FallbackStore m_secretStore{m_keychain};
    session::ConnectionSettings m_connectionSettings{settingsPath(u"connections.json"_s), m_secretStore};
    session::ProfileStore m_profiles{settingsPath(u"portals.json"_s)};
    session::PolicyArchive m_policyArchive{dataPath(u"policies"_s)};
    session::WriteJournal m_writeJournal{dataPath(u"writes/writes.json"_s)};
    session::ResetJournal m_resetJournal{dataPath(u"resets"_s)};

    api::AccessManager *m_portalNetwork = new api::AccessManager(m_connectionSettings);  ///< the transport's
    api::NetworkTransport m_transport{std::unique_ptr<api::AccessManager>(m_portalNetwork), m_clock};
    ui::SystemBrowser m_browser;
    api::AccessManager m_identityNetwork{m_connectionSettings};
    identity::IdentityService m_identityService{identityParts(m_identityNetwork, m_clock, m_browser)};
    session::PortalIdentity m_portalIdentity{m_identityService};
    identity::RenewingConnection m_connection{m_transport, m_clock,
                                              [this](const QUrl &portal, const api::Credentials &credentials) {
                                                  return m_identityService.renew(portal, credentials, {});
                                              }};
    session::Session m_session{{m_connection, m_secretStore, m_profiles, m_portalIdentity, m_clock}};
    session::Accounts m_accountList{m_session, m_profiles, m_secretStore, m_connectionSettings, m_policyArchive, m_writeJournal};

    api::TfaSettingsApi m_tfaSettingsApi{m_connection};
    api::PeopleApi m_peopleApi{m_connection};
    api::GroupsApi m_groupsApi{m_connection};
    api::ConnectionsApi m_connectionsApi{m_connection};
    api::AuditApi m_auditApi{m_connection};
    api::KeysApi m_keysApi{m_connection};

    session::OwnWrites m_ownWrites{{m_session, m_tfaSettingsApi, m_writeJournal, m_clock, randomBytes}};

    viewmodels::ConnectViewModel m_connect{m_session, m_profiles};
    viewmodels::ConnectionViewModel m_connectionModel{
        m_session, m_connectionSettings, [this](const QUrl &portal) { return m_portalNetwork->refusedCertificate(portal); }};
    viewmodels::SignInViewModel m_signIn{m_session, m_profiles, m_clock};
    viewmodels::ChallengeViewModel m_challenge{m_session, m_ownWrites, m_clock};
    viewmodels::SetupViewModel m_setup{m_session, m_tfaSettingsApi, m_ownWrites, m_clock};
    viewmodels::MySignInViewModel m_mySignIn{m_session, m_tfaSettingsApi, m_ownWrites};
    viewmodels::BackupCodesViewModel m_backupCodes{m_session, m_tfaSettingsApi, m_ownWrites, m_clock};
    viewmodels::PolicyEditor m_policyEditor;
    viewmodels::DirectoryNames m_directoryNames{m_session, m_peopleApi, m_groupsApi};
    viewmodels::PolicyViewModel m_policy{
        {m_session, m_policyEditor, m_directoryNames, m_policyArchive, m_tfaSettingsApi, m_auditApi, m_clock}};
    viewmodels::DirectorySearch m_directorySearch{m_session, m_peopleApi, m_groupsApi};
    viewmodels::ChallengeSurveyViewModel m_survey{m_session, m_policyEditor, m_peopleApi, m_auditApi};
    viewmodels::AddressLabViewModel m_addressLab{m_session, m_policyEditor, m_survey};
    viewmodels::WayBackViewModel m_wayBack{m_session, m_policyEditor, m_survey, m_tfaSettingsApi, m_keysApi};
    viewmodels::ActivityViewModel m_activity{m_session, m_auditApi, m_peopleApi, m_groupsApi};
    viewmodels::PeopleViewModel m_people{{m_session, m_peopleApi, m_tfaSettingsApi, m_auditApi}};
    viewmodels::ResetQueueViewModel m_resetQueue{{m_session, m_tfaSettingsApi, m_peopleApi, m_resetJournal, m_clock}};
    viewmodels::ShellViewModel m_shell{m_session, m_setup};
    viewmodels::AccountsViewModel m_accounts{m_session, m_accountList, m_connectionsApi};

    viewmodels::PreferencesViewModel m_preferences{m_preferencesFile, m_session, m_appearance};
    viewmodels::HelpViewModel m_help{
        m_session, {QCoreApplication::applicationVersion(), secrets::KeychainStore::libraryVersion(), qr::libraryVersion()}};

    ui::SystemFileDialogs m_fileDialogs;
    ui::SystemClipboard m_clipboard;
    ui::SystemSheetPrinter m_sheetPrinter;
    ui::DesktopSettings m_systemSettings;
    ui::DemoPortal m_demoPortal;
    ui::MainWindow m_window{{m_shell, m_connect, m_signIn, m_challenge, m_setup, m_mySignIn, m_backupCodes, m_policy,
                             m_directorySearch, m_survey, m_addressLab, m_wayBack, m_resetQueue, m_accounts, m_connectionModel,
                             m_activity, m_people, m_preferences, m_help},
                            {m_fileDialogs, m_clipboard, m_sheetPrinter, m_browser, m_languages, m_systemSettings},
                            m_demoPortal};
};

Program::Program(session::Preferences &preferences, const ui::Languages &languages, std::optional<Appearance> appearance)
    : m_preferencesFile(preferences)
    , m_languages(languages)
    , m_appearance(appearance)
{
    m_secretStore.setSessionOnly(preferences.values().isSessionOnly);
    QObject::connect(&m_accountList, &session::Accounts::forgotten, &m_window,
                     [this](const QString &id) { m_resetJournal.forget(id); });
    QObject::connect(&m_transport, &api::NetworkTransport::answered, &m_session, &session::Session::noteAnswer);
    m_connection.setKeeper([this](const api::Credentials &from) { return m_session.keeperOf(from); });
}

void Program::start(const Options &options)
{
    m_window.show();
    // The proxy's password first; without one, at once. Where the keychain has none to give, the proxy says what is missing.
    m_connectionSettings.loadPassword().then(&m_window, [this, options](const Result<bool> &) {
        if (options.demo)
            m_demoPortal.start();
        else if (!options.links.isEmpty())
            m_window.openLink(options.links.first());  // asks, where the person has opened something else meanwhile
        else if (!m_demoPortal.isRunning())
            m_connect.openLast();
    });
}

void Program::openLinks(const QStringList &links)
{
    m_window.present();
    if (!links.isEmpty())
        m_window.openLink(links.first());
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"twofold"_s);
    QApplication::setApplicationDisplayName(u"Twofold"_s);
    QApplication::setApplicationVersion(QStringLiteral(TWOFOLD_VERSION));
    QGuiApplication::setDesktopFileName(u"twofold"_s);
    ui::Languages languages;
    session::Preferences preferences(settingsPath(u"preferences.json"_s), languages.codes());
    languages.use(preferences.values().language);
    const auto options = readOptions(application);
    // A demo is an instance of its own: it leaves nothing behind that another one could miss.
    ui::SingleInstance instance;
    if (!options.demo && instance.start(options.links) == ui::SingleInstance::Start::HandedOver)
        return 0;
    ui::Theme theme(application);
    if (options.isHighContrast)
        theme.askForHighContrast();
    QApplication::setWindowIcon(ui::Icons::application());
    const ui::KeyTips keyTips;

    Program program(preferences, languages, options.appearance);
    const ui::AppliedPreferences applied({program.preferences(), theme, languages, program.clipboard()});
    // Queued: opening a link may ask first, and the other instance is not to wait for that.
    QObject::connect(
        &instance, &ui::SingleInstance::startedAgain, &program.context(),
        [&program](const QStringList &links) { program.openLinks(links); }, Qt::QueuedConnection);
    program.start(options);
    return QApplication::exec();
}
