// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program: composes the real parts, and nothing else does.
#include "app/api/AccessManager.h"
#include "app/api/ConnectionsApi.h"
#include "app/api/GroupsApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/identity/IdentityService.h"
#include "app/identity/RenewingConnection.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/KeychainStore.h"
#include "app/session/Accounts.h"
#include "app/session/PortalIdentity.h"
#include "app/session/ConnectionSettings.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/AccountsViewModel.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "app/viewmodels/SignInViewModel.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/DemoPortal.h"
#include "ui/platform/FileDialogs.h"
#include "ui/platform/Platform.h"
#include "ui/platform/SheetPrinter.h"
#include "ui/platform/SingleInstance.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ViewModels.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTranslator>

using namespace twofold;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    bool demo = false;
    QStringList links;  ///< of portals; the first is opened
    ui::Theme::Mode theme = ui::Theme::Mode::System;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Two-factor sign-in for ONLYOFFICE DocSpace portals"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("main", "Start on the built-in demo portal."));
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "Appearance: system, light or dark."), u"name"_s, u"system"_s);
    parser.addOptions({demo, theme});
    parser.addPositionalArgument(u"link"_s, QCoreApplication::translate("main", "A portal's address, or a confirm link of a portal."), u"[link]"_s);
    parser.process(application);

    const auto name = parser.value(theme);
    return {
        .demo = parser.isSet(demo),
        .links = parser.positionalArguments(),
        .theme = name == "dark"_L1 ? ui::Theme::Mode::Dark : name == "light"_L1 ? ui::Theme::Mode::Light : ui::Theme::Mode::System,
    };
}

/// Our own words and Qt's, in the person's language. English has a file too, for its plurals.
void installTranslations(QApplication &application)
{
    const QLocale locale;
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    auto *ownWords = new QTranslator(&application);
    if (ownWords->load(locale, u"twofold"_s, u"_"_s, u":/i18n"_s) || ownWords->load(u":/i18n/twofold_en.qm"_s))
        QCoreApplication::installTranslator(ownWords);
}

identity::IdentityParts identityParts(QNetworkAccessManager &network, const Clock &clock, ui::Browser &browser)
{
    return {
        .network = network,
        .clock = clock,
        .randomBytes =
            [](int count) {
                QByteArray bytes(count, Qt::Uninitialized);
                for (auto &byte : bytes)
                    byte = char(QRandomGenerator::system()->generate() & 0xff);
                return bytes;
            },
        .openBrowser = [&browser](const QUrl &url) { return browser.open(url); },
        .replyText = QCoreApplication::translate("main", "You can close this page now and go back to Twofold."),
    };
}

QString settingsPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"twofold"_s);
    QApplication::setApplicationDisplayName(u"Twofold"_s);
    QApplication::setApplicationVersion(QStringLiteral(TWOFOLD_VERSION));
    installTranslations(application);
    const auto options = readOptions(application);
    // A demo is an instance of its own: it leaves nothing behind that another one could miss.
    ui::SingleInstance instance;
    if (!options.demo && instance.start(options.links) == ui::SingleInstance::Start::HandedOver)
        return 0;
    const ui::Theme theme(application, options.theme);
    QApplication::setWindowIcon(ui::Icons::application());

    const SystemClock clock;
    secrets::KeychainStore keychain;
    secrets::FallbackStore secretStore(keychain);
    session::ConnectionSettings connectionSettings(settingsPath(u"connections.json"_s), secretStore);
    auto accessManager = std::make_unique<api::AccessManager>(connectionSettings);
    const auto &portalNetwork = *accessManager;
    api::NetworkTransport transport(std::move(accessManager), clock);
    session::ProfileStore profiles(settingsPath(u"portals.json"_s));
    ui::SystemBrowser browser;
    api::AccessManager identityNetwork(connectionSettings);
    identity::IdentityService identityService(identityParts(identityNetwork, clock, browser));
    session::PortalIdentity portalIdentity(identityService);
    identity::RenewingConnection connection(
        transport, clock, [&identityService](const QUrl &portal, const api::Credentials &credentials) {
            return identityService.renew(portal, credentials, {});
        });
    session::Session session({connection, secretStore, profiles, portalIdentity, clock});
    connection.setKeeper([&session](const api::Credentials &credentials) { return session.keepRenewed(credentials); });

    api::TfaSettingsApi tfaSettingsApi(connection);
    api::PeopleApi peopleApi(connection);
    api::GroupsApi groupsApi(connection);
    api::ConnectionsApi connectionsApi(connection);

    viewmodels::ConnectViewModel connect(session, profiles);
    viewmodels::ConnectionViewModel connectionModel(
        session, connectionSettings, [&portalNetwork](const QUrl &portal) { return portalNetwork.refusedCertificate(portal); });
    viewmodels::SignInViewModel signIn(session, profiles, clock);
    viewmodels::ChallengeViewModel challenge(session, clock);
    viewmodels::SetupViewModel setup(session, tfaSettingsApi, clock);
    viewmodels::MySignInViewModel mySignIn(session, tfaSettingsApi);
    viewmodels::BackupCodesViewModel backupCodes(session, tfaSettingsApi, clock);
    viewmodels::PolicyViewModel policy(session, tfaSettingsApi, peopleApi, groupsApi);
    viewmodels::ShellViewModel shell(session, setup);
    session::Accounts accountList(session, profiles, secretStore);
    viewmodels::AccountsViewModel accounts(session, accountList, connectionsApi);

    ui::SystemFileDialogs fileDialogs;
    ui::SystemClipboard clipboard;
    ui::SystemSheetPrinter sheetPrinter;
    ui::DemoPortal demoPortal;

    ui::MainWindow window({shell, connect, signIn, challenge, setup, mySignIn, backupCodes, policy, accounts, connectionModel},
                          {fileDialogs, clipboard, sheetPrinter, browser}, demoPortal);
    // Queued: opening a link may ask first, and the other instance is not to wait for that.
    QObject::connect(&instance, &ui::SingleInstance::startedAgain, &window, [&window](const QStringList &links) {
        window.present();
        if (!links.isEmpty())
            window.openLink(links.first());
    }, Qt::QueuedConnection);
    window.show();
    // The proxy's password first; without one, at once. Where the keychain has none to give, the proxy says what is missing.
    connectionSettings.loadPassword().then(&window, [&](const Result<bool> &) {
        if (options.demo)
            demoPortal.start();
        else if (!options.links.isEmpty())
            connect.open(options.links.first());
        else
            connect.openLast();
    });
    return QApplication::exec();
}
