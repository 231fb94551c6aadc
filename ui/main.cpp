// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program: composes the real parts, and nothing else does.
#include "app/api/GroupsApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/KeychainStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
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
#include "ui/shell/MainWindow.h"
#include "ui/shell/ViewModels.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTranslator>

using namespace twofold;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    bool demo = false;
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
    parser.process(application);

    const auto name = parser.value(theme);
    return {
        .demo = parser.isSet(demo),
        .theme = name == "dark"_L1 ? ui::Theme::Mode::Dark : name == "light"_L1 ? ui::Theme::Mode::Light : ui::Theme::Mode::System,
    };
}

class NoBrowser final : public session::BrowserGate
{
    Async<api::Credentials> signIn(const QUrl &, session::SignInWay, const session::OAuthClient &, std::stop_token) override
    {
        return failed<api::Credentials>({.kind = Error::Kind::NotAvailable});
    }
    Async<bool> revoke(const QUrl &, const api::Credentials &) override { return ready<bool>(true); }
};

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

QString profilesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/portals.json"_s;
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
    const ui::Theme theme(application, options.theme);
    QApplication::setWindowIcon(ui::Icons::application());

    const SystemClock clock;
    api::NetworkTransport transport(std::make_unique<QNetworkAccessManager>(), clock);
    secrets::KeychainStore keychain;
    secrets::FallbackStore secretStore(keychain);
    session::ProfileStore profiles(profilesPath());
    NoBrowser noBrowser;  // TEMPORARY until app/identity is wired by the main session
    session::Session session({transport, secretStore, profiles, noBrowser, clock});

    api::TfaSettingsApi tfaSettingsApi(transport);
    api::PeopleApi peopleApi(transport);
    api::GroupsApi groupsApi(transport);

    viewmodels::ConnectViewModel connect(session, profiles);
    viewmodels::SignInViewModel signIn(session, profiles, clock);
    viewmodels::ChallengeViewModel challenge(session, clock);
    viewmodels::SetupViewModel setup(session, tfaSettingsApi, clock);
    viewmodels::MySignInViewModel mySignIn(session, tfaSettingsApi);
    viewmodels::BackupCodesViewModel backupCodes(session, tfaSettingsApi, clock);
    viewmodels::PolicyViewModel policy(session, tfaSettingsApi, peopleApi, groupsApi);
    viewmodels::ShellViewModel shell(session, setup);

    ui::SystemFileDialogs fileDialogs;
    ui::SystemClipboard clipboard;
    ui::SystemSheetPrinter sheetPrinter;
    ui::SystemBrowser browser;
    ui::DemoPortal demoPortal;

    ui::MainWindow window({shell, connect, signIn, challenge, setup, mySignIn, backupCodes, policy},
                          {fileDialogs, clipboard, sheetPrinter, browser}, demoPortal);
    window.show();
    if (options.demo)
        demoPortal.start();
    else
        connect.openLast();
    return QApplication::exec();
}
