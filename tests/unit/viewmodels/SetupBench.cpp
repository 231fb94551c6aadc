// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/SetupBench.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

void SetupBench::beginAtSignIn(bool hasPass)
{
    connect();
    sendPassword(setUpChallenge(), hasPass ? QList{confirmCookie("TfaActivation"_L1)} : QList<api::SetCookie>());
    viewModel.startAtSignIn();
}

void SetupBench::answerSetup()
{
    transport.answer(QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
}

void SetupBench::toScan()
{
    signIn();
    viewModel.startWith(link(api::ConfirmLink::Type::TfaActivation));
    answerSetup();
}

void SetupBench::toConfirm()
{
    toScan();
    viewModel.toConfirm();
}

void SetupBench::toCodes()
{
    toConfirm();
    viewModel.submitCode(u"012345"_s);
    transport.answer(true, {sessionCookie()});
}

void SetupBench::answerCodes()
{
    transport.answer(codes({u"k7Qm2x"_s, u"aB-9_z"_s, u"00000l"_s}));
}

}  // namespace twofold::tests
