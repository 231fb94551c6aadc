// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WriteNotice.h"

#include "ui/pages/ErrorText.h"

#include <QPushButton>

namespace twofold::ui {

using session::KnownWrite;
using Call = session::WriteJournal::Call;
using Link = viewmodels::MySignInViewModel::Link;
using Outcome = session::WriteJournal::Outcome;

WriteNotice::WriteNotice(QWidget *parent)
    : NoticeBar(Tone::Warn, {}, {}, parent)
    , m_codesButton(addButton(tr("Show codes")))
    , m_readButton(addButton(tr("Read it again")))
    , m_hideButton(addButton(tr("Hide this"), ButtonRole::Plain))
{
    setObjectName(QStringLiteral("writeNotice"));
    m_codesButton->setObjectName(QStringLiteral("writeCodesButton"));
    m_readButton->setObjectName(QStringLiteral("readWriteButton"));
    m_hideButton->setObjectName(QStringLiteral("hideWriteButton"));
    connect(m_codesButton, &QPushButton::clicked, this, &WriteNotice::codesRequested);
    connect(m_readButton, &QPushButton::clicked, this, &WriteNotice::readAgainRequested);
    connect(m_hideButton, &QPushButton::clicked, this, &WriteNotice::settled);
    hide();
}

void WriteNotice::showWrite(const viewmodels::MySignInViewModel::State &state)
{
    // While it is being read, what was said of it stands.
    if (state.write && state.write->entry.outcome == Outcome::Open && state.busy && !isHidden())
        return;
    // Of codes that came with an answer nothing is to be explained: that they are not kept yet stands with the next step.
    const bool madeThem = state.write && state.write->areCodesUnkept && state.write->entry.outcome == Outcome::Done;
    const bool isToldAlready = madeThem && !state.write->entry.isFoundOut;
    auto words = state.write && !isToldAlready ? wordsOf(*state.write, state.link == Link::Linked) : Words();
    if (words.title.isEmpty())
        return hide();
    const bool isOpen = state.write->entry.outcome == Outcome::Open;
    if (isOpen && state.error)
        words.text = errorText(*state.error, state.host).title;
    setTone(words.tone);
    setMessage(words.title, words.text);
    m_codesButton->setVisible(words.leadsToCodes && state.link == Link::Linked && !state.write->areCodesUnkept);
    m_readButton->setVisible(isOpen);
    m_readButton->setEnabled(!state.busy);
    m_hideButton->setVisible(!isOpen && !madeThem);
    show();
}

WriteNotice::Words WriteNotice::wordsOf(const KnownWrite &write, bool isLinked) const
{
    switch (write.entry.call) {
    case Call::UpdateTfaAppCodes: return ofNewCodes(write);
    case Call::UnlinkTfaApp: return ofUnlink(write, isLinked);
    case Call::TfaValidateAuthCode: return ofSetUp(write);
    case Call::SignInBackupCode:
        return {Tone::Warn, tr("A backup code may be used up."),
                tr("A sign-in of %1 got no answer from the portal. Used codes are crossed out among your backup codes.")
                    .arg(time(write.entry.sent)),
                true};
    case Call::SignInCode: break;
    }
    return {};
}

WriteNotice::Words WriteNotice::ofNewCodes(const KnownWrite &write) const
{
    const auto when = time(write.entry.sent);
    switch (write.entry.outcome) {
    case Outcome::Done:
        return {
            Tone::Warn, tr("You have new backup codes."),
            tr("You asked for them on %1, and the answer got lost. Print them now: sheets from before no longer work.").arg(when),
            true};
    case Outcome::NotDone:
        return {Tone::Ok, tr("Your backup codes were not replaced."),
                tr("You asked for new ones on %1, and the portal made none.").arg(when) + u' ' + sheetSentence(write), true};
    case Outcome::Unclear:
        return {Tone::Warn, tr("It is not known whether your backup codes were replaced."),
                tr("Compare your sheet with the codes shown here: those are the ones that work."), true};
    case Outcome::Open:
        return {Tone::Warn, tr("It is not known yet whether your backup codes were replaced."),
                tr("You asked for new ones on %1, and no answer came.").arg(when)};
    case Outcome::Refused: break;
    }
    return {};
}

WriteNotice::Words WriteNotice::ofUnlink(const KnownWrite &write, bool isLinked) const
{
    switch (write.entry.outcome) {
    case Outcome::Done:
        if (!isLinked)
            return {
                Tone::Info, tr("Your former phone is unlinked."),
                tr("The portal’s answer got lost, so it was read again. Set up the new phone now; it gets new backup codes.")};
        return {Tone::Warn, tr("Your app was set up anew."),
                tr("Your backup codes are new. Print them now: sheets from before no longer work."), true};
    case Outcome::NotDone:
        return {Tone::Ok, tr("Your phone was not unlinked."), tr("Its codes work as before.") + u' ' + sheetSentence(write)};
    case Outcome::Unclear:
        return {Tone::Warn, tr("An app is linked, but it is not known whether it is the one of your former phone."),
                tr("Compare your sheet with the codes shown here: those are the ones that work."), true};
    case Outcome::Open:
        return {Tone::Warn, tr("It is not known yet whether your phone was unlinked."),
                tr("You asked for it on %1, and no answer came.").arg(time(write.entry.sent))};
    case Outcome::Refused: break;
    }
    return {};
}

WriteNotice::Words WriteNotice::ofSetUp(const KnownWrite &write) const
{
    switch (write.entry.outcome) {
    case Outcome::Done:
        return {
            Tone::Warn, tr("Your app is set up, and your backup codes are not kept yet."),
            tr("They are of %1. Print, save or copy them now: sheets from before no longer work.").arg(time(write.entry.sent)),
            true};
    case Outcome::NotDone:
        return {Tone::Warn, tr("Your app was not set up."),
                tr("The portal has not taken the code of %1. Set the app up again; your backup codes come at the end.")
                    .arg(time(write.entry.sent))};
    case Outcome::Open:
        return {Tone::Warn, tr("It is not known yet whether your app was set up."),
                tr("You sent its code on %1, and no answer came.").arg(time(write.entry.sent))};
    case Outcome::Unclear:
    case Outcome::Refused: break;
    }
    return {};
}

QString WriteNotice::sheetSentence(const KnownWrite &write) const
{
    if (write.isSheetGood && write.sheetKept)
        return tr("The sheet that you printed, saved or copied on %1 is still good.").arg(time(*write.sheetKept));
    return tr("The codes that you had are still good.");
}

QString WriteNotice::time(const QDateTime &time) const
{
    return locale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace twofold::ui
