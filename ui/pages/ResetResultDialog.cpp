// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetResultDialog.h"

#include "ui/pages/NamedButton.h"
#include "ui/pages/ResetTable.h"
#include "ui/pages/ResetWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/DialogBody.h"

#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ResetEntry;

namespace {

constexpr int dialogWidth = 760;
constexpr int margin = 24;

}  // namespace

ResetResultDialog::ResetResultDialog(const QList<ResetEntry> &entries, Kind kind, QWidget *parent) : QDialog(parent)
{
    const auto title = kind == Kind::Result ? resetSummary(entries) : tr("How far it came");
    const auto count = [&entries](ResetEntry::Step step) {
        return std::count_if(entries.cbegin(), entries.cend(), [step](const ResetEntry &entry) { return entry.step == step; });
    };
    const auto failed = count(ResetEntry::Step::NotDone);
    const auto text = kind == Kind::EarlierRun ? tr("This is what was on record when Twofold ended.")
        : failed > 0 ? tr("Trying again looks at each person first, and sends nothing for those who are reset by now.")
        : count(ResetEntry::Step::Done) > 0 ? tr("They set up an app at their next sign-in.")
                                            : QString();
    setObjectName(u"resetResultDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAccessibleDescription(text);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(title, TextStyle::DialogTitle));
    if (!text.isEmpty())
        body->addWidget(makeLabel(text, TextStyle::Body, ColorRole::Text2));
    body->addSpacing(8);
    body->addWidget(makeResetTable(entries, ResetTableModel::Tense::Past));
    body->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(makeBar(kind == Kind::Result ? failed : 0));
    // Only now is it a button of this dialog.
    auto *close = findChild<QPushButton *>(u"closeButton"_s);
    close->setDefault(true);
    close->setFocus();
}

QWidget *ResetResultDialog::makeBar(qsizetype failed)
{
    auto *retry = namedButton(u"retryButton"_s, tr("Try %Ln again", "people", int(failed)));
    retry->setVisible(failed > 0);
    auto *close = namedButton(u"closeButton"_s, tr("Close"), ButtonRole::Primary);
    connect(retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retryRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new BottomBar;
    bar->addTrailing(retry);
    bar->addTrailing(close);
    return bar;
}

}  // namespace twofold::ui
