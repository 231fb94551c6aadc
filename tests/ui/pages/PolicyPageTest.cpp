// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyPage.h"
#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/DirectorySearch.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/WayBackViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ReviewDialog.h"
#include "ui/widgets/ChipList.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/MethodRow.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/UnsavedBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using api::TfaType;
using viewmodels::PolicyViewModel;
using Kind = Error::Kind;

namespace {

constexpr auto saveCall = "PUT settings/tfaapp"_L1;
constexpr auto saveWithLinkCall = "PUT settings/tfaappwithlink"_L1;

struct Bench : ViewModelBench
{
    explicit Bench(const QJsonObject &person = ada(), bool withKey = false)
    {
        withKey ? signInWithApiKey(person) : signIn(person);
        page.resize(848, 720);
        page.show();
    }

    void load(const QJsonArray &rows)
    {
        page.activate();
        answer(rows);
    }
    /// To the oldest call about the policy; what the preview reads beside it stays open.
    void answer(const QJsonValue &response, const QList<api::SetCookie> &cookies = {}, const QString &path = u"settings/tfaapp"_s)
    {
        transport.answerTo(path, response, cookies);
    }
    void fail(Kind kind) { transport.failTo(u"settings/tfaapp"_s, SessionBench::error(kind)); }
    MethodCard *methods() const { return part<MethodCard>(page, u"methodCard"_s); }
    MethodRow *row(TfaType method) const { return methods()->row(int(method)); }
    void choose(TfaType method) { QTest::mouseClick(row(method), Qt::LeftButton); }
    UnsavedBar *bar() const { return part<UnsavedBar>(page, u"unsavedBar"_s); }
    /// Reviews and saves; the portal holds those rows still.
    void save(const QJsonArray &rows)
    {
        auto *dialog = review();
        if (auto *otherWay = dialog->findChild<QCheckBox *>(u"otherWayCheckBox"_s)) {
            transport.failTo(u"settings/tfaappcodes"_s, SessionBench::error(Kind::NotAvailable, 403));
            otherWay->setChecked(true);
        }
        click(*dialog, u"actButton"_s);
        answer(rows);
    }
    NoticeBar *notice(const QString &name) const { return part<NoticeBar>(page, name); }
    ReviewDialog *review()
    {
        click(page, u"reviewButton"_s);
        return openDialog<ReviewDialog>(page);
    }
    NetworkList *networkList() const { return part<NetworkList>(page, u"networkList"_s); }
    QStringList networks() const
    {
        QStringList addresses;
        for (const auto &entry : networkList()->entries())
            addresses.append(entry.address);
        return addresses;
    }

    FakePlatform system;
    PolicyViewModel viewModel{policyParts()};
    viewmodels::DirectorySearch search{session, people, groups, std::chrono::milliseconds(0)};
    viewmodels::ChallengeSurveyViewModel survey{session, policyEditor, people, audit};
    viewmodels::AddressLabViewModel addressLab{session, policyEditor, survey};
    viewmodels::WayBackViewModel wayBack{session, policyEditor, survey, tfa, keys};
    PolicyPage page{{viewModel, search, survey, addressLab, wayBack}, system.platform};
};

}  // namespace

class PolicyPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePolicy()
    {
        Bench bench;
        bench.load(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s, u"198.51.100.0/24"_s}}}));
        QVERIFY(bench.row(TfaType::App)->isChosen());
        QVERIFY(!bench.row(TfaType::None)->isChosen());
        QVERIFY(bench.row(TfaType::None)->accessibleName().startsWith(u"Off"_s));
        QVERIFY(bench.row(TfaType::App)->accessibleName().startsWith(u"Authenticator app"_s));
        QCOMPARE(bench.networks(), (QStringList{u"203.0.113.7"_s, u"198.51.100.0/24"_s}));
        QVERIFY(!bench.bar()->isVisible());
        QVERIFY(!bench.notice(u"consequenceNotice"_s)->isVisible());
    }

    void showsEmptyLists()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        QVERIFY(bench.networks().isEmpty());
        QCOMPARE(part<ChipList>(bench.page, u"alwaysAskedChipList"_s)->count(), 0);
    }

    void tenThousandOfEachAreNoBurden()
    {
        constexpr int many = 10'000;
        QJsonArray networks;
        QJsonArray ids;
        for (int i = 0; i < many; ++i) {
            networks.append(u"10.%1.%2.1"_s.arg(i / 250).arg(i % 250));
            ids.append(u"5a1c3c52-0000-4000-8000-%1"_s.arg(i, 12, 16, QChar(u'0')));
        }
        Bench bench;
        const auto rows = bench.appIsOn({{u"trustedIps"_s, networks}, {u"mandatoryUsers"_s, ids}, {u"mandatoryGroups"_s, ids}});
        bench.load(rows);
        QCOMPARE(bench.networks().size(), many);
        bench.viewModel.removeNetwork(1);
        bench.viewModel.removeAlwaysAsked(ids.first().toString());
        QCOMPARE(bench.viewModel.state().changes.count(), 3);

        // Gone at the portal, and brought back.
        bench.viewModel.discard();
        bench.viewModel.load();
        bench.answer(bench.appIsOn());
        QVERIFY(bench.notice(u"lostNotice"_s)->isVisible());
        click(bench.page, u"bringBackButton"_s);
        QCOMPARE(bench.networks().size(), many);
        QCOMPARE(bench.viewModel.state().changes.count(), 3 * many);
        bench.save(bench.appIsOn());
        while (bench.transport.oldestOpen().path != "settings/tfaappwithlink"_L1)
            bench.transport.answerWith(SessionBench::error(Kind::Offline));
        const auto body = bench.transport.oldestOpen().body;
        for (const auto name : {"trustedIps"_L1, "mandatoryUsers"_L1, "mandatoryGroups"_L1})
            QCOMPARE(body[name].toArray().size(), many);
    }

    void namesWhoIsAlwaysAsked()
    {
        Bench bench;
        const auto goneId = u"5a1c3c52-0000-4000-8000-0000000000ff"_s;
        bench.load(bench.appIsOn({
            {u"mandatoryUsers"_s, QJsonArray{QString(SessionBench::benId), goneId}},
            {u"mandatoryGroups"_s, QJsonArray{u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s}},
        }));
        bench.transport.answerTo(u"people/"_s + SessionBench::benId, SessionBench::ben());
        bench.transport.failTo(u"people/"_s + goneId, SessionBench::error(Kind::BadRequest, 404));
        auto *chips = part<ChipList>(bench.page, u"alwaysAskedChipList"_s);
        QCOMPARE(chips->count(), 3);
        QStringList names;
        for (const auto *chip : chips->findChildren<Chip *>())
            names.append(chip->accessibleName());
        QVERIFY2(names.at(0).startsWith(u"Ben Pier"_s), qPrintable(names.join(u'|')));
        QVERIFY2(names.at(1).startsWith(u"Deleted person 5a1c3c52"_s), qPrintable(names.join(u'|')));
        QVERIFY2(names.at(2).startsWith(u"Everyone"_s), qPrintable(names.join(u'|')));
        QVERIFY(!names.join(u' ').contains(goneId));
    }

    void methodsKeepTheirReasons_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no provider") << true << u"No SMS service is connected to this portal"_s;
        QTest::newRow("hidden") << false << u"This portal does not offer it"_s;
    }

    void methodsKeepTheirReasons()
    {
        QFETCH(bool, isOffered);
        QFETCH(QString, reason);
        Bench bench;
        auto sms = bench.method("sms"_L1, false);
        sms.insert(u"available"_s, false);
        bench.load(isOffered ? QJsonArray{sms, bench.method("app"_L1, true)} : QJsonArray{bench.method("app"_L1, true)});
        QVERIFY(!bench.row(TfaType::Sms)->isAvailable());
        QCOMPARE(bench.row(TfaType::Sms)->description(), reason);
        bench.choose(TfaType::Sms);
        QVERIFY(bench.row(TfaType::App)->isChosen());
        QVERIFY(!bench.viewModel.state().hasChanges());
    }

    void discards()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        bench.choose(TfaType::None);
        QVERIFY(bench.bar()->isVisible());
        QVERIFY(bench.notice(u"consequenceNotice"_s)->isVisible());
        click(bench.page, u"discardButton"_s);
        QVERIFY(!bench.bar()->isVisible());
        QVERIFY(bench.row(TfaType::App)->isChosen());
    }

    void choosesByKeyboard()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.row(TfaType::App)->setFocus();
        QTest::keyClick(bench.row(TfaType::App), Qt::Key_Up);
        QCOMPARE(bench.viewModel.state().edited, TfaType::None);
    }

    void ctrlSOpensTheReview()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QTest::keyClick(&bench.page, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!openDialog<ReviewDialog>(bench.page));
        bench.choose(TfaType::None);
        QTest::keyClick(&bench.page, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<ReviewDialog>(bench.page));
    }

    void keepEditingIsTheDefault()
    {
        Bench bench;
        bench.load(bench.allOff());
        bench.choose(TfaType::App);
        auto *review = bench.review();
        QVERIFY(review);
        QCOMPARE(review->windowTitle(), u"Review before you save"_s);
        QVERIFY(button(*review, u"keepButton"_s)->isDefault());
        QTest::keyClick(review, Qt::Key_Return);
        QVERIFY(!openDialog<ReviewDialog>(bench.page));
        QCOMPARE(bench.sent(saveCall) + bench.sent(saveWithLinkCall), 0);
        QVERIFY(bench.bar()->isVisible());
    }

    void saysWhatSavingDoes_data()
    {
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<bool>("off");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("consequence");
        QTest::newRow("on") << false << false << u"Save and sign everyone out"_s << u"Saving signs everyone out, you included"_s;
        QTest::newRow("on, with a key") << true << false << u"Save and sign everyone else out"_s
                                        << u"Saving signs everyone else out"_s;
        QTest::newRow("off") << false << true << u"Switch off"_s << u"Sign-in asks for a password only"_s;
    }

    void saysWhatSavingDoes()
    {
        QFETCH(bool, withKey);
        QFETCH(bool, off);
        QFETCH(QString, act);
        QFETCH(QString, consequence);
        Bench bench(SessionBench::ada(), withKey);
        bench.load(off ? bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s}}}) : bench.allOff());
        bench.choose(off ? TfaType::None : TfaType::App);
        QCOMPARE(bench.notice(u"consequenceNotice"_s)->title(), consequence);
        auto *review = bench.review();
        QCOMPARE(button(*review, u"actButton"_s)->text(), act);
        QCOMPARE(part<NoticeBar>(*review, u"consequenceNotice"_s)->title(), consequence);
        QStringList words;
        for (const auto *label : review->findChildren<QLabel *>())
            words.append(label->text());
        QCOMPARE(words.contains(u"Cleared by the portal: 1"_s), off);
    }

    void switchesOff()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        bench.choose(TfaType::None);
        bench.save(bench.appIsOn());
        QCOMPARE(bench.sent(saveCall), 1);
        bench.answer(false);
        bench.answer(bench.allOff());
        QVERIFY(bench.notice(u"outcomeNotice"_s)->isVisible());
        QCOMPARE(bench.notice(u"outcomeNotice"_s)->title(), u"Two-factor sign-in is off."_s);
        QVERIFY(!bench.bar()->isVisible());
    }

    void savesAndIsThereAgainAfterTheCode()
    {
        Bench bench;
        bench.load(bench.allOff());
        bench.choose(TfaType::App);
        bench.save(bench.allOff());
        QCOMPARE(bench.sent(saveWithLinkCall), 1);
        bench.answer(SessionBench::confirmUrl("TfaAuth"_L1), {SessionBench::confirmCookie("TfaAuth"_L1)},
                     u"settings/tfaappwithlink"_s);
        bench.session.answerSecondStep(Secret::fromText(u"012345"));
        bench.answer(false, {SessionBench::sessionCookie()}, u"settings/tfaapp/validate"_s);
        bench.answer(SessionBench::ada(), {}, u"people/@self"_s);
        bench.answer(bench.appIsOn());
        QCOMPARE(bench.notice(u"outcomeNotice"_s)->title(), u"The policy is saved."_s);
        QVERIFY(bench.notice(u"outcomeNotice"_s)->isVisible());
        QVERIFY(!bench.bar()->isVisible());
    }

    void tellsWhatBecameOfALostSave_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::addColumn<QString>("title");
        QTest::newRow("saved") << true << u"Two-factor sign-in is off."_s;
        QTest::newRow("not saved") << false << u"The policy was not saved."_s;
    }

    void tellsWhatBecameOfALostSave()
    {
        QFETCH(bool, saved);
        Bench bench;
        bench.load(bench.appIsOn());
        bench.choose(TfaType::None);
        bench.save(bench.appIsOn());
        bench.fail(Kind::TimedOut);
        QCOMPARE(bench.notice(u"outcomeNotice"_s)->title(), u"It is not known yet whether the policy was saved."_s);
        bench.answer(saved ? bench.allOff() : bench.appIsOn());
        QTEST(bench.notice(u"outcomeNotice"_s)->title(), "title");
        QCOMPARE(bench.bar()->isVisible(), !saved);
        QCOMPARE(bench.sent(saveCall), 1);
    }

    void anUnknownOutcomeIsReadAgainByThePerson()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        bench.choose(TfaType::None);
        bench.save(bench.appIsOn());
        bench.fail(Kind::TimedOut);
        bench.fail(Kind::Offline);
        QVERIFY(button(bench.page, u"readAgainButton"_s)->isVisible());
        click(bench.page, u"readAgainButton"_s);
        bench.answer(bench.allOff());
        QCOMPARE(bench.notice(u"outcomeNotice"_s)->title(), u"Two-factor sign-in is off."_s);
        QVERIFY(!button(bench.page, u"readAgainButton"_s)->isVisible());
        QCOMPARE(bench.sent(saveCall), 1);
    }

    void othersAreSentToTheirOwnSettings()
    {
        Bench bench(SessionBench::ben());
        QSignalSpy mySignIn(&bench.page, &PolicyPage::mySignInRequested);
        bench.load(bench.appIsOn());
        QVERIFY(part<StatePane>(bench.page, u"statePane"_s)->isVisible());
        QCOMPARE(part<StatePane>(bench.page, u"statePane"_s)->title(), u"Only admins can see the policy"_s);
        QVERIFY(!bench.methods()->isVisible());
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(mySignIn.count(), 1);
    }

    void whatCannotBeReadCanBeReadAgain()
    {
        Bench bench;
        bench.page.activate();
        bench.fail(Kind::Offline);
        QVERIFY(part<StatePane>(bench.page, u"statePane"_s)->isVisible());
        click(bench.page, u"primaryButton"_s);
        bench.answer(bench.appIsOn());
        QVERIFY(bench.methods()->isVisible());
    }

    void aPortalWithoutTwoFactorIsNoFault()
    {
        for (const auto kind : {Kind::NotAvailable, Kind::PaymentRequired}) {
            Bench bench;
            bench.page.activate();
            bench.fail(kind);
            QCOMPARE(part<StatePane>(bench.page, u"statePane"_s)->title(), u"Two-factor sign-in is not offered here"_s);
            click(bench.page, u"primaryButton"_s);
            bench.answer(bench.appIsOn());
            QVERIFY(bench.methods()->isVisible());
        }
    }

    void addsRepairsAndRemovesNetworks()
    {
        Bench bench;
        bench.load(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"2001:db8::/64"_s}}}));
        QVERIFY(!bench.networkList()->entries().first().fault.isEmpty());
        Q_EMIT bench.networkList()->repairRequested(0);
        QCOMPARE(bench.networks(), QStringList{u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s});
        bench.networkList()->setAddText(u"10.1.2.3/8"_s);
        Q_EMIT bench.networkList()->addRequested(u"10.1.2.3/8"_s);
        QCOMPARE(bench.networks().last(), u"10.0.0.0/8"_s);
        QVERIFY(bench.networkList()->addText().isEmpty());
        QVERIFY(!bench.networkList()->entries().last().pill.isEmpty());
        Q_EMIT bench.networkList()->removeRequested(0);
        QCOMPARE(bench.networks(), QStringList{u"10.0.0.0/8"_s});
    }

    void whatIsLeftInTheFieldIsNamedInTheReview()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        bench.choose(TfaType::None);
        bench.networkList()->setAddText(u"172.16.0.0/33"_s);
        auto *review = bench.review();
        QVERIFY(part<QLabel>(*review, u"leftOutLabel"_s)->text().contains(u"172.16.0.0/33"_s));
    }

    void undoesByKeyboard()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.choose(TfaType::None);
        QTest::keyClick(&bench.page, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bench.viewModel.state().hasChanges());
        QTest::keyClick(&bench.page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.viewModel.state().hasChanges());
    }

    void aStepBackThatDisablesWhatHasTheFocusLeavesTheKeysToThePage()
    {
        Bench bench;
        bench.load(bench.allOff());
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.choose(TfaType::App);
        auto *field = part<ChipList>(bench.page, u"alwaysAskedChipList"_s)->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bench.viewModel.state().hasChanges() && !field->isEnabled());
        auto *focused = QApplication::focusWidget();
        QVERIFY(focused && (focused == &bench.page || bench.page.isAncestorOf(focused)));
        QTest::keyClick(focused, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.viewModel.state().edited, TfaType::App);
    }

    void searchesAndAddsWhoIsAlwaysAsked()
    {
        Bench bench;
        bench.load(bench.appIsOn());
        auto *chips = part<ChipList>(bench.page, u"alwaysAskedChipList"_s);
        Q_EMIT chips->searchEdited(u"room"_s);
        QCOMPARE(bench.search.state().rows.size(), 1);
        Q_EMIT chips->picked(bench.search.state().rows.first().id);
        QCOMPARE(chips->count(), 1);
        QVERIFY(chips->entries().first().isNew);
        QCOMPARE(chips->entries().first().name, u"Room admins"_s);
        Q_EMIT chips->removeRequested(chips->entries().first().id);
        QCOMPARE(chips->count(), 0);
    }

    void savingTakesAProofOrATick_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("mayAct");
        QTest::newRow("codes left") << 2 << true;
        QTest::newRow("none left") << 0 << false;
    }
    void savingTakesAProofOrATick()
    {
        QFETCH(int, left);
        QFETCH(bool, mayAct);
        Bench bench;
        bench.load(bench.appIsOn());
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        auto *review = bench.review();
        auto *act = button(*review, u"actButton"_s);
        auto *tick = part<QCheckBox>(*review, u"otherWayCheckBox"_s);
        QVERIFY(!act->isEnabled() && !tick->isVisible());
        bench.answer(ViewModelBench::codes({u"aaaaaa"_s, u"bbbbbb"_s}, 2 - left), {}, u"settings/tfaappcodes"_s);
        QCOMPARE(act->isEnabled(), mayAct);
        QCOMPARE(tick->isVisible(), !mayAct);
        QCOMPARE(part<NoticeBar>(*review, u"wayBackNotice"_s)->tone(), mayAct ? Tone::Ok : Tone::Bad);
        if (mayAct)
            return;
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QVERIFY(act->isEnabled());
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QVERIFY(!act->isEnabled());
        // Or a key that the portal takes now.
        part<QLineEdit>(*review, u"apiKeyField"_s)->setText(u"sk-quay"_s);
        click(*review, u"testKeyButton"_s);
        bench.answer(QJsonObject{{u"id"_s, u"k"_s}, {u"name"_s, u"Emergency"_s}, {u"isActive"_s, true}}, {}, u"keys/@self"_s);
        QVERIFY(act->isEnabled());
        QVERIFY(!bench.keychain.entries.keys().join(u' ').contains(u"emergency"_s));
        click(*review, u"keepKeyButton"_s);
        QVERIFY(bench.keychain.entries.keys().join(u' ').contains(u"emergency"_s));
    }

    void theSummaryIsCopied()
    {
        Bench bench(SessionBench::ada(), true);
        bench.load(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s}}}));
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.removeNetwork(0);
        click(*bench.review(), u"copySummaryButton"_s);
        const auto text = bench.system.clipboard.texts.value(0);
        for (const auto &word : {u"harbour.example"_s, u"Authenticator app"_s, u"Add: 192.0.2.1"_s, u"Remove: 203.0.113.7"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void tellsOfSomeoneElsesChange()
    {
        Bench bench(SessionBench::ada(), true);
        bench.load(bench.appIsOn());
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.save(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"198.51.100.1"_s}}}));
        QCOMPARE(bench.sent(saveCall), 0);
        auto *merged = bench.notice(u"mergedNotice"_s);
        QVERIFY(merged->isVisible() && merged->text().startsWith(u"Added: 1 network"_s));
        QCOMPARE(bench.networks(), (QStringList{u"198.51.100.1"_s, u"192.0.2.1"_s}));
        click(bench.page, u"closeMergedButton"_s);
        QVERIFY(!merged->isVisible());
    }

    void aReviewOfWhatIsNoMoreCloses_data()
    {
        QTest::addColumn<QJsonArray>("rows");
        QTest::addColumn<bool>("stays");
        const QJsonObject network{{u"trustedIps"_s, QJsonArray{u"198.51.100.1"_s}}};
        const Bench bench;
        QTest::newRow("nothing was changed") << bench.appIsOn() << true;
        QTest::newRow("somebody changed another list") << bench.appIsOn(network) << false;
    }

    void aReviewOfWhatIsNoMoreCloses()
    {
        QFETCH(QJsonArray, rows);
        QFETCH(bool, stays);
        Bench bench;
        bench.load(bench.appIsOn());
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        const QPointer<ReviewDialog> review = bench.review();
        bench.transport.failTo(u"settings/tfaappcodes"_s, SessionBench::error(Kind::Unauthorized));
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"another"));
        bench.answer(SessionBench::ada(), {}, u"people/@self"_s);
        bench.answer(rows);
        QCOMPARE(review && review->isVisible(), stays);
        QCOMPARE(bench.notice(u"mergedNotice"_s)->isVisible(), !stays);
        QCOMPARE(bench.sent(saveCall), 0);
    }

    void offersListsThatWereWiped()
    {
        Bench bench(SessionBench::ada(), true);
        bench.load(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s}}}));
        bench.load(bench.appIsOn());
        auto *lost = bench.notice(u"lostNotice"_s);
        QVERIFY(lost->isVisible() && lost->text().contains(u"1 network"_s));
        click(bench.page, u"bringBackButton"_s);
        QVERIFY(!lost->isVisible());
        QCOMPARE(bench.networks(), QStringList{u"203.0.113.7"_s});
        QVERIFY(bench.bar()->isVisible());
    }

    void offersTheChangesOfAnEarlierRun()
    {
        Bench bench(SessionBench::ada(), true);
        bench.load(bench.appIsOn());
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.clear();
        bench.load(bench.appIsOn());
        QVERIFY(bench.notice(u"draftNotice"_s)->isVisible());
        click(bench.page, u"restoreDraftButton"_s);
        QVERIFY(!bench.notice(u"draftNotice"_s)->isVisible());
        QCOMPARE(bench.networks(), QStringList{u"192.0.2.1"_s});
    }
};

QTEST_MAIN(PolicyPageTest)
#include "PolicyPageTest.moc"
