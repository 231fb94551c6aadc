// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetDialog.h"

#include "ui/pages/ResetTable.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NoticeBar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ResetEntry;

namespace {

constexpr int dialogWidth = 760;

qsizetype countWaiting(const QList<ResetEntry> &planned)
{
    return std::count_if(planned.cbegin(), planned.cend(),
                         [](const ResetEntry &entry) { return entry.step == ResetEntry::Step::Waiting; });
}

}  // namespace

ResetDialog::ResetDialog(const QList<ResetEntry> &planned, QWidget *parent)
    : ConfirmDialog(wordsFor(planned), ButtonRole::Destructive, parent)
{
    setObjectName(u"resetDialog"_s);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));
    const auto waiting = countWaiting(planned);
    if (waiting > 0) {
        auto *consequences = new NoticeBar(Tone::Warn, tr("They are signed out everywhere"),
                                           tr("The app and all backup codes stop working at once. At the next sign-in an app has "
                                              "to be set up again. The portal tells "
                                              "each of them by email."));
        consequences->setObjectName(u"consequencesNotice"_s);
        body()->addSpacing(8);
        body()->addWidget(consequences);
    }
    const bool hasOwn = std::any_of(planned.cbegin(), planned.cend(),
                                    [](const ResetEntry &entry) { return entry.reason == ResetEntry::Reason::OwnAccount; });
    if (hasOwn)
        addOwnAccountNotice();
    body()->addSpacing(8);
    body()->addWidget(makeResetTable(planned, ResetTableModel::Tense::Future));
    findChild<QPushButton *>(u"actButton"_s)->setVisible(waiting > 0);
}

void ResetDialog::addOwnAccountNotice()
{
    auto *own =
        new NoticeBar(Tone::Info, tr("Your own app is not reset here"), tr("My sign-in moves it to a new phone in one go."));
    own->setObjectName(u"ownAccountNotice"_s);
    auto *goThere = own->addButton(tr("Go to My sign-in"));
    goThere->setObjectName(u"mySignInButton"_s);
    goThere->setAutoDefault(false);
    connect(goThere, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT mySignInRequested();
    });
    body()->addSpacing(8);
    body()->addWidget(own);
}

ConfirmDialog::Words ResetDialog::wordsFor(const QList<ResetEntry> &planned)
{
    const int waiting = int(countWaiting(planned));
    const auto skipped = planned.size() - waiting;
    if (waiting == 0)
        return {
            .title = tr("Nobody here can be reset"),
            .text = tr("The list says why."),
            .keep = tr("Close"),
            .act = tr("Reset"),
        };
    return {
        .title = tr("Reset the authenticator app of %Ln people?", nullptr, waiting),
        .text = skipped == 0 ? tr("For people who have lost their phone or have a new one.")
                             : tr("Skipped: %Ln. The list says why.", nullptr, int(skipped)),
        .keep = tr("Leave as it is"),
        .act = tr("Reset %Ln app(s)", nullptr, waiting),
    };
}

}  // namespace twofold::ui
