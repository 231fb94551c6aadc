// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/WalkBench.h"
#include "tests/ui/layout/WalkScenes.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/SurveyBench.h"
#include "ui/pages/AccountsDialog.h"
#include "ui/pages/AddressLabDialog.h"
#include "ui/pages/CertificateDialog.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/CoverageDialog.h"
#include "ui/pages/HelpDialog.h"
#include "ui/pages/ImportNetworksDialog.h"
#include "ui/pages/OtherSessionsDialog.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/PreferencesDialog.h"
#include "ui/pages/ProxyDialog.h"
#include "ui/pages/RenameDialog.h"
#include "ui/pages/ResetDialog.h"
#include "ui/pages/ResetResultDialog.h"
#include "ui/pages/ReviewDialog.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/WhoIsAskedDialog.h"
#include "ui/shell/SignInSheet.h"
#include "ui/widgets/QrDialog.h"

#include <QLineEdit>
#include <QRadioButton>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

const auto longName = u"Maximiliane von und zu Hohenlohe-Langenburg"_s;

QWidget *shown(QDialog *dialog)
{
    dialog->show();
    return dialog;
}

QWidget *toPolicy(WalkBench &bench)
{
    bench.enterPortal();
    bench.goTo(Qt::Key_2);
    return &bench.window;
}

QWidget *accounts(WalkBench &bench)
{
    bench.signIn();
    bench.session.leavePortal();
    bench.enterPortal(SessionBench::ben());
    auto *dialog = bench.window.findChild<ui::AccountsDialog *>();
    dialog->show();
    bench.answerAll();
    return dialog;
}

QWidget *otherSessions(WalkBench &bench)
{
    const api::ActiveConnection one{.id = 2,
                                    .began = bench.clock.now(),
                                    .ip = u"2001:db8:85a3::8a2e:370:7334"_s,
                                    .country = u"Germany"_s,
                                    .city = u"Frankfurt am Main"_s,
                                    .browser = u"Firefox 128"_s,
                                    .platform = u"Windows 11"_s};
    return shown(new ui::OtherSessionsDialog({one, one}, u"harbour.example"_s, &bench.window));
}

QWidget *rename(WalkBench &bench)
{
    return shown(new ui::RenameDialog(u"Harbour"_s, longName + u" · harbour.example"_s, &bench.window));
}

QWidget *certificate(WalkBench &bench)
{
    using Fault = api::RefusedCertificate::Fault;
    bench.refused = api::RefusedCertificate{.subject = u"a-portal-with-a-long-name.departments.harbour.example"_s,
                                            .issuer = u"Harbour authority for everything inside"_s,
                                            .validTo = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC),
                                            .sha256 = QByteArray(32, '\xab'),
                                            .faults = {Fault::Expired, Fault::SelfSigned}};
    bench.connectionModel.lookAt(QUrl(u"https://harbour.example"_s));
    return shown(new ui::CertificateDialog(bench.connectionModel, bench.system.fileDialogs, &bench.window));
}

QWidget *proxy(WalkBench &bench)
{
    auto *dialog = new ui::ProxyDialog(bench.connectionModel, &bench.window);
    dialog->show();
    part<QRadioButton>(*dialog, u"manualMode"_s)->click();
    click(*dialog, u"useButton"_s);
    return dialog;
}

QWidget *importNetworks(WalkBench &bench)
{
    auto *dialog = new ui::ImportNetworksDialog(viewmodels::NetworkEntry::ofPolicy({u"10.0.0.0/8"_s}, {}, {}),
                                                bench.system.fileDialogs, &bench.window);
    dialog->show();
    dialog->setText(u"203.0.113.7\n10.1.2.3/16\n172.16.0.0/33; 203.0.113.7\n2001:db8:85a3::8a2e:370:7334"_s);
    return dialog;
}

QWidget *addressLab(WalkBench &bench)
{
    toPolicy(bench);
    bench.policy.removeNetwork(0);
    auto *dialog = new ui::AddressLabDialog(bench.addressLab, &bench.window);
    dialog->show();
    bench.answerAll();
    part<QLineEdit>(*dialog, u"addressField"_s)->setText(u"10.1.2.3"_s);
    return dialog;
}

QWidget *whoIsAsked(WalkBench &bench)
{
    toPolicy(bench);
    return shown(new ui::WhoIsAskedDialog(bench.survey, &bench.window));
}

QWidget *review(WalkBench &bench)
{
    toPolicy(bench);
    bench.policy.removeNetwork(1);
    bench.policy.removeAlwaysAsked(SurveyBench::idOf(12));
    bench.answerAll();
    click(bench.window, u"reviewButton"_s);
    bench.answerAll();
    return openDialog<ui::ReviewDialog>(bench.window);
}

QWidget *reviewSwitchingOff(WalkBench &bench)
{
    toPolicy(bench);
    bench.policy.setMethod(api::TfaType::None);
    click(bench.window, u"reviewButton"_s);
    bench.answerAll();
    return openDialog<ui::ReviewDialog>(bench.window);
}

QList<viewmodels::ResetCandidate> candidates()
{
    QList<viewmodels::ResetCandidate> some;
    for (int number = 11; number < 18; ++number)
        some.append({.id = SurveyBench::idOf(number), .name = longName, .isAppSetUp = number > 12});
    some.append({.id = QString(SessionBench::adaId), .name = u"Ada Quay"_s, .isAppSetUp = true});
    return some;
}

QWidget *reset(WalkBench &bench)
{
    bench.enterPortal();
    return shown(new ui::ResetDialog(bench.resetQueue.plan(candidates()), &bench.window));
}

QWidget *resetResult(WalkBench &bench)
{
    bench.enterPortal();
    return shown(
        new ui::ResetResultDialog(bench.resetQueue.plan(candidates()), ui::ResetResultDialog::Kind::Result, &bench.window));
}

QWidget *coverage(WalkBench &bench)
{
    bench.enterPortal();
    bench.goTo(Qt::Key_3);
    return shown(new ui::CoverageDialog(bench.peopleList, bench.system.platform, &bench.window));
}

QWidget *largeQr(WalkBench &bench)
{
    bench.startSetup();
    click(*bench.window.findChild<ui::SetupPage *>(), u"enlargeButton"_s);
    return openDialog<ui::QrDialog>(bench.window);
}

QWidget *confirmLeaving(WalkBench &bench)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("twofold::ui::MainWindow", words); };
    return shown(new ui::ConfirmDialog(
        {.title = tr("Leave without keeping your codes?"),
         .text = tr("Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in."),
         .keep = tr("Keep them first"),
         .act = tr("Leave")},
        ui::ButtonRole::Primary, &bench.window));
}

QWidget *earlierResets(WalkBench &bench)
{
    bench.enterPortal();
    return shown(
        new ui::ResetResultDialog(bench.resetQueue.plan(candidates()), ui::ResetResultDialog::Kind::EarlierRun, &bench.window));
}

QWidget *preferences(WalkBench &bench)
{
    QTest::keyClick(&bench.window, Qt::Key_Comma, Qt::ControlModifier);
    return openDialog<ui::PreferencesDialog>(bench.window);
}

/// All that can be said of a choice at once: it is not written down, it holds in this run only, the proxy has a long name.
QWidget *preferencesNotWritten(WalkBench &bench)
{
    bench.connectionModel.saveProxy(
        {.mode = api::Proxy::Mode::Manual, .host = u"a-proxy-with-a-long-name.departments.harbour.example"_s, .port = 3128});
    if (!bench.loseFolder())
        return nullptr;
    bench.preferencesModel.setSessionOnly(true);
    return preferences(bench);
}

template<ui::HelpDialog::Topic topic>
QWidget *help(WalkBench &bench)
{
    bench.enterPortal();
    QTest::keyClick(&bench.window, Qt::Key_F1);
    auto *dialog = openDialog<ui::HelpDialog>(bench.window);
    dialog->showTopic(topic);
    return dialog;
}

QWidget *signInSheet(WalkBench &bench)
{
    bench.enterPortal();
    bench.session.noteEnded();
    bench.shell.askForSignIn();
    return bench.sheet();
}

}  // namespace

QList<WalkScene> dialogScenes()
{
    using Topic = ui::HelpDialog::Topic;
    return {
        {"accounts", accounts, true},
        {"other sessions", otherSessions},
        {"rename", rename},
        {"certificate", certificate, true},
        {"proxy", proxy},
        {"import networks", importNetworks, true},
        {"address lab", addressLab},
        {"who is asked", whoIsAsked},
        {"review", review, true},
        {"review, switching off", reviewSwitchingOff},
        {"reset apps", reset},
        {"result of resets", resetResult},
        {"result of earlier resets", earlierResets},
        {"coverage", coverage},
        {"QR code enlarged", largeQr},
        {"leave without codes", confirmLeaving},
        {"sign-in sheet", signInSheet},
        {"preferences", preferences},
        {"preferences, not written", preferencesNotWritten, true},
        {"help, what is this", help<Topic::Twofold>},
        {"help, without the phone", help<Topic::Phone>},
        {"help, for admins", help<Topic::Admins>, true},
        {"help, keyboard", help<Topic::Keyboard>, true},
        {"help, about", help<Topic::About>},
    };
}

QList<WalkScene> walkScenes()
{
    return entryScenes() + pageScenes() + dialogScenes();
}

}  // namespace twofold::tests
