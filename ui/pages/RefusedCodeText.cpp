// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RefusedCodeText.h"

#include <QCoreApplication>

namespace twofold::ui {

using State = viewmodels::SetupViewModel::State;
using Fit = otp::CodeFit;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RefusedCodeText)
public:
    static QString title() { return tr("That code was not accepted."); }

    static QString ofClock(std::optional<std::chrono::seconds> clockOffset)
    {
        const auto reason = clockOffset ? clockSentence(*clockOffset) : QString();
        if (reason.isEmpty())
            return tr("Wait for the next code in your app, then type it.");
        return tr("%1 Set the clocks of this computer and of your phone to automatic, then type the next code.").arg(reason);
    }

    static QString ofFit(const State &state, const Fit &fit)
    {
        if (fit.kind == Fit::Kind::Now)
            return tr(
                "It is right for this account and this moment, so the portal may hold another key by now. Type the next code. "
                "If that is not accepted either, start the set-up again.");
        if (fit.kind == Fit::Kind::OtherAccount)
            return tr("It is not a code of this account. In your app, look for %1 and type the code that stands there. If it is "
                      "not "
                      "there, scan again.")
                .arg(state.account);
        if (agreesWithThisComputer(fit.offset, state.clockOffset))
            return ofPortal(fit.offset);
        if (fit.kind == Fit::Kind::OtherDay)
            return ofDays(fit.offset);
        return fit.kind == Fit::Kind::OtherZone ? ofZone(fit.offset) : ofPhone(fit.offset);
    }

    static QString ofTries(std::optional<int> left)
    {
        constexpr int worthSaying = 3;
        if (!left || *left > worthSaying)
            return {};
        return u' '
            + (*left > 0 ? tr("The portal usually takes %Ln more code(s) before it makes you wait.", nullptr, *left)
                         : tr("The portal usually makes you wait a minute now."));
    }

private:
    /// Then it is the portal's clock that is alone. The two offsets count in opposite directions.
    static bool agreesWithThisComputer(std::chrono::seconds ofPhone, std::optional<std::chrono::seconds> ofPortal)
    {
        constexpr std::chrono::minutes close{2};
        return ofPortal && std::chrono::abs(ofPhone + *ofPortal) <= close;
    }

    static QString ofPortal(std::chrono::seconds offset)
    {
        const auto text = offset.count() > 0
            ? tr("Your phone and this computer agree, but the portal’s clock is %1 behind both. Tell an admin of the portal.")
            : tr("Your phone and this computer agree, but the portal’s clock is %1 ahead of both. Tell an admin of the portal.");
        return text.arg(durationText(offset));
    }

    static QString ofPhone(std::chrono::seconds offset)
    {
        const auto text = offset.count() > 0 ? tr("It will be good in %1, so your phone’s clock is ahead of the portal. Set it "
                                                  "to automatic, then type the next code.")
                                             : tr("It was good %1 ago. Type the one that your app shows now. If it is that one, "
                                                  "your phone’s clock is behind: set it "
                                                  "to automatic.");
        return text.arg(durationText(offset));
    }

    static QString ofZone(std::chrono::seconds offset)
    {
        const auto text = offset.count() > 0
            ? tr("Your phone’s clock is %1 ahead of the portal, as if it were set for another time zone.")
            : tr("Your phone’s clock is %1 behind the portal, as if it were set for another time zone.");
        return text.arg(durationText(offset)) + u' '
            + tr("Set its date, time and time zone to automatic, then type the next code.");
    }

    static QString ofDays(std::chrono::seconds offset)
    {
        constexpr qint64 hoursOfADay = 24;
        const auto hours = std::chrono::round<std::chrono::hours>(std::chrono::abs(offset)).count();
        const int days = int((hours + hoursOfADay / 2) / hoursOfADay);
        return offset.count() > 0
            ? tr("Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.",
                 nullptr, days)
            : tr("Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.",
                 nullptr, days);
    }
};

}  // namespace

ErrorText refusedCodeText(std::optional<std::chrono::seconds> clockOffset, std::optional<int> triesLeft)
{
    return {Words::title(), Words::ofClock(clockOffset) + Words::ofTries(triesLeft)};
}

ErrorText refusedCodeText(const State &state)
{
    if (!state.refusedFit)
        return refusedCodeText(state.clockOffset, state.triesLeft);
    return {Words::title(), Words::ofFit(state, *state.refusedFit) + Words::ofTries(state.triesLeft)};
}

}  // namespace twofold::ui
