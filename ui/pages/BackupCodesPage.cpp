// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BackupCodesPage.h"

#include "app/viewmodels/BackupCodesViewModel.h"
#include "ui/pages/CodesPanel.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PageContent.h"
#include "ui/pages/SideBySide.h"
#include "ui/pages/StandIn.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/SegmentBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

using Replacement = viewmodels::BackupCodesViewModel::Replacement;

namespace {

constexpr int sideWidth = 328;
constexpr int besideFrom = 720;

}  // namespace

BackupCodesPage::BackupCodesPage(viewmodels::BackupCodesViewModel &viewModel, const Platform &platform, QWidget *parent)
    : Page(platform, parent)
    , m_viewModel(viewModel)
    , m_codes(new CodesPanel(platform, [this] { return m_viewModel.sheetData(); }))
    , m_hideButton(namedButton(QStringLiteral("hideCodesButton"), {}))
    , m_outcome(new NoticeBar(Tone::Ok))
    , m_readAgainButton(m_outcome->addButton(tr("Read them again")))
    , m_keptButton(m_outcome->addButton(tr("I have kept my codes")))
    , m_error(new ErrorNotice)
{
    setObjectName(QStringLiteral("backupCodesPage"));
    setHeading(tr("Backup codes"), tr("Each code signs you in once, when you can’t use your authenticator app."));
    auto *back = namedButton(QStringLiteral("backButton"), tr("My sign-in"), ButtonRole::Quiet, Icon::ChevronLeft);
    connect(back, &QPushButton::clicked, this, &BackupCodesPage::backRequested);
    setBackLink(back);
    setHeadingAction(m_hideButton);
    connect(m_hideButton, &QPushButton::clicked, this, [this] { setCodesHidden(!m_codesHidden); });

    m_outcome->setObjectName(QStringLiteral("outcomeNotice"));
    m_error->setObjectName(QStringLiteral("errorNotice"));
    m_readAgainButton->setObjectName(QStringLiteral("readAgainButton"));
    connect(m_readAgainButton, &QPushButton::clicked, this, [this] { m_viewModel.load(); });
    m_keptButton->setObjectName(QStringLiteral("keptButton"));
    connect(m_keptButton, &QPushButton::clicked, this, [this] { m_viewModel.setKept(); });
    connect(m_codes, &CodesPanel::kept, this, [this] { m_viewModel.setKept(); });

    auto *columns = new SideBySide(makeMain(), makeSide(), besideFrom);
    columns->setStretches(1, 0);
    body()->addWidget(m_outcome);
    body()->addWidget(m_error);
    body()->addWidget(columns);
    connect(&m_viewModel, &viewmodels::BackupCodesViewModel::stateChanged, this, &BackupCodesPage::refresh);
    setCodesHidden(false);
    refresh();
}

QWidget *BackupCodesPage::makeMain()
{
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_codes);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_codes->printButton());
    row->addWidget(m_codes->saveButton());
    row->addWidget(m_codes->copyButton());
    row->addWidget(m_codes->moreButton());
    layout->addWidget(buttons);
    layout->addStretch(1);
    return main;
}

QWidget *BackupCodesPage::makeSide()
{
    auto *leftCard = new Card;
    m_left = makeLabel({}, TextStyle::SectionLabel);
    m_leftBar = new SegmentBar;
    auto *leftBody = leftCard->addBody();
    leftBody->setSpacing(12);
    leftBody->addWidget(m_left);
    leftBody->addWidget(m_leftBar);

    auto *side = new QWidget;
    side->setMinimumWidth(sideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(leftCard);
    layout->addWidget(makeUsageCard());
    layout->addWidget(makeReplaceCard());
    layout->addStretch(1);
    return side;
}

Card *BackupCodesPage::makeUsageCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("When they are used"));
    auto *layout = card->addBody();
    layout->setSpacing(16);
    layout->addWidget(makeLabel(tr("When they are used"), TextStyle::SectionLabel));
    const auto add = [layout](Icon icon, const QString &title, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new IconView(icon, ColorRole::AccentText), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeLabel(title, TextStyle::Control));
        words->addWidget(makeLabel(text, TextStyle::Small, ColorRole::Text2));
        row->addLayout(words, 1);
        layout->addLayout(row);
    };
    add(Icon::Phone, tr("Your phone is lost, new or flat"),
        tr("Type a backup code where the sign-in asks for the 6-digit code."));
    add(Icon::Check, tr("Once each"), tr("A used code is crossed out here and can’t be used again."));
    add(Icon::Printer, tr("Keep them apart from your phone"), tr("A printed sheet in a drawer works well."));
    return card;
}

Card *BackupCodesPage::makeReplaceCard()
{
    m_replaceButton = namedButton(QStringLiteral("replaceButton"), tr("Get new codes…"), ButtonRole::Default, Icon::Refresh);
    connect(m_replaceButton, &QPushButton::clicked, this, &BackupCodesPage::askForNewCodes);

    auto *card = new Card;
    card->setAccessibleName(tr("Running low, or lost the sheet?"));
    auto *layout = card->addBody();
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Running low, or lost the sheet?"), TextStyle::Control));
    layout->addWidget(makeLabel(tr("New codes replace all of these. Sheets printed earlier stop working."), TextStyle::Small,
                                ColorRole::Text2));
    layout->addSpacing(8);
    layout->addWidget(m_replaceButton, 0, Qt::AlignLeading);
    return card;
}

void BackupCodesPage::activate()
{
    setCodesHidden(false);
    m_viewModel.load();
}

void BackupCodesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void BackupCodesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_codes->clear();
    m_isOffering = false;
}

void BackupCodesPage::offerNewCodes()
{
    m_isOffering = true;
    refresh();
}

void BackupCodesPage::askForNewCodes()
{
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Get new codes?"),
            .text = tr("All your backup codes are replaced at once. The old ones stop working, printed sheets too."),
            .keep = tr("Keep my codes"),
            .act = tr("Replace my codes"),
        },
        ButtonRole::Destructive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_viewModel.replaceCodes(); });
    dialog->open();
}

void BackupCodesPage::setCodesHidden(bool hidden)
{
    m_codesHidden = hidden;
    m_codes->setHidden(hidden);
    m_hideButton->setText(hidden ? tr("Show codes") : tr("Hide codes"));
    setButtonIcon(m_hideButton, hidden ? Icon::Eye : Icon::EyeOff);
}

void BackupCodesPage::refresh()
{
    const auto &state = m_viewModel.state();
    m_hideButton->setVisible(state.isLoaded);
    if (state.isLoaded) {
        refreshCodes();
        refreshOutcome();
        content()->showContent();
    } else if (state.error) {
        showStandIn();
    } else {
        content()->showWaiting(tr("Reading your backup codes…"));
    }
    if (!state.busy && std::exchange(m_isOffering, false) && state.isLoaded && !state.error)
        askForNewCodes();
}

void BackupCodesPage::refreshCodes()
{
    const auto &state = m_viewModel.state();
    if (isVisible())
        m_codes->setCodes(state.codes);
    else
        m_codes->clear();
    m_left->setText(tr("%1 of %2 codes left").arg(locale().toString(state.codesLeft()), locale().toString(state.codes.size())));
    m_leftBar->setCounts(int(state.codesLeft()), int(state.codes.size()));
    m_replaceButton->setEnabled(!state.busy);
}

void BackupCodesPage::refreshOutcome()
{
    const auto &state = m_viewModel.state();
    const auto tell = [this](Tone tone, const QString &title, const QString &text) {
        m_outcome->setTone(tone);
        m_outcome->setMessage(title, text);
    };
    switch (state.replacement) {
    case Replacement::None: break;
    case Replacement::Done:
        tell(Tone::Ok, tr("These are your new codes."), tr("Sheets printed earlier no longer work. Keep these ones now."));
        break;
    case Replacement::DoneAfterLostAnswer:
        tell(Tone::Ok, tr("These are your new codes."),
             tr("The connection broke off, so the portal was read again. Sheets printed earlier no longer work."));
        break;
    case Replacement::NotDone:
        tell(Tone::Warn, tr("Your codes were not replaced."),
             state.sheetKept
                 ? tr("The connection broke off before. The sheet that you printed, saved or copied on %1 is still good.")
                       .arg(locale().toString(state.sheetKept->toLocalTime(), QLocale::ShortFormat))
                 : tr("The connection broke off before. The codes below are the ones you had."));
        break;
    case Replacement::Unknown:
        if (state.error)
            tell(Tone::Warn, tr("It is not known yet whether your codes were replaced."), errorText(*state.error, host()).title);
        else
            tell(Tone::Warn, tr("It is not known whether your codes were replaced."),
                 tr("The codes below are the ones that work now."));
        break;
    }
    const bool isOpen = state.replacement == Replacement::Unknown && state.error.has_value();
    m_outcome->setVisible(state.replacement != Replacement::None);
    const bool areNew =
        state.mustKeep || state.replacement == Replacement::Done || state.replacement == Replacement::DoneAfterLostAnswer;
    m_readAgainButton->setVisible(isOpen);
    m_keptButton->setVisible(areNew);
    m_keptButton->parentWidget()->setVisible(isOpen || areNew);
    m_error->showError(isOpen ? std::nullopt : state.error, host());
}

void BackupCodesPage::showStandIn()
{
    const auto &error = *m_viewModel.state().error;
    const StandIn::Offer back{tr("My sign-in"), [this] { Q_EMIT backRequested(); }};
    if (error.kind == Error::Kind::NotAvailable)
        standIn()->show({.icon = Icon::Key,
                         .title = tr("There are no backup codes yet"),
                         .body = tr("They come with an authenticator app. Set one up, and you get them at the end."),
                         .primary = {tr("Set up"), [this] { Q_EMIT setUpRequested(); }},
                         .secondary = back});
    else
        standIn()->showFault(error, {.host = host(), .again = [this] { m_viewModel.load(); }, .other = back});
}

QString BackupCodesPage::host() const
{
    return m_viewModel.sheetData().host;
}

}  // namespace twofold::ui
