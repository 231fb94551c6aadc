// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyPanel.h"

#include "ui/pages/AddressLabDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/SurveyShares.h"
#include "ui/pages/SurveyStrip.h"
#include "ui/pages/SurveyWords.h"
#include "ui/pages/WhoIsAskedDialog.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/BusyIndicator.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using Kind = viewmodels::SurveyOutcome::Kind;

namespace {

constexpr int avatarSide = 24;
constexpr int shownWideNetworks = 2;
constexpr int baselineLift = 4;  // px, from the bottom of a large number to its line

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

}  // namespace

SurveyPanel::SurveyPanel(viewmodels::ChallengeSurveyViewModel &survey, viewmodels::AddressLabViewModel &lab, QWidget *parent)
    : QWidget(parent)
    , m_survey(survey)
    , m_lab(lab)
    , m_stripCard(new Card)
    , m_strip(new SurveyStrip)
    , m_heading(makeHeading())
    , m_details(new QWidget)
{
    setObjectName(u"surveyPanel"_s);
    m_stripCard->setAccessibleName(tr("Who will be asked"));
    m_stripCard->addRow(m_strip);
    connect(m_strip, &CardRow::clicked, this, [this] { setOpen(!m_open); });

    auto *card = new Card;
    card->setAccessibleName(tr("Who will be asked"));
    card->addRow(makeCounts());
    card->addRow(makeYou());
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(card);
    makeNotices(details);
    m_source = makeLabel({}, TextStyle::Caption, ColorRole::Text3);
    m_source->setObjectName(u"sourceLabel"_s);
    details->addWidget(m_source);
    details->addWidget(makeLinks());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_stripCard);
    layout->addWidget(m_details);
    layout->addStretch(1);
    connect(&m_survey, &viewmodels::ViewModel::stateChanged, this, &SurveyPanel::refresh);
    setCompact(false);
    refresh();
}

QWidget *SurveyPanel::makeHeading()
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Who will be asked"), TextStyle::SectionLabel), 1);
    layout->addWidget(makeLabel(tr("Live preview"), TextStyle::Small, ColorRole::Text3, false));
    return heading;
}

QWidget *SurveyPanel::makeCounts()
{
    m_count = makeLabel({}, TextStyle::PreviewCount, ColorRole::Text, false);
    m_count->setObjectName(u"countLabel"_s);
    m_base = makeLabel({}, TextStyle::Notice, ColorRole::Text2);
    m_base->setObjectName(u"baseLabel"_s);
    m_base->setContentsMargins(0, 0, 0, baselineLift);
    m_bar = new ShareBar;
    m_bar->setObjectName(u"shareBar"_s);
    m_legend = new ShareLegend;
    m_legend->setObjectName(u"legend"_s);
    m_progressText = makeLabel({}, TextStyle::Small, ColorRole::Text2);
    m_progressText->setObjectName(u"progressLabel"_s);
    m_progress = new QWidget;
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(8);
    progress->addWidget(new BusyIndicator, 0, Qt::AlignTop);
    progress->addWidget(m_progressText, 1);

    m_counts = new QWidget;
    auto *layout = new QVBoxLayout(m_counts);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto *sum = new QHBoxLayout;
    sum->setSpacing(8);
    sum->addWidget(m_count, 0, Qt::AlignBottom);
    sum->addWidget(m_base, 1, Qt::AlignBottom);
    layout->addLayout(sum);
    layout->addWidget(m_bar);
    layout->addWidget(m_legend);
    layout->addWidget(m_progress);
    return m_counts;
}

QWidget *SurveyPanel::makeYou()
{
    m_avatar = new Avatar({}, Avatar::Shape::Round, avatarSide);
    m_youText = makeLabel({}, TextStyle::Small, ColorRole::Text2);
    m_youText->setObjectName(u"youLabel"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("You"), TextStyle::Control));
    words->addWidget(m_youText);
    m_you = new QWidget;
    auto *layout = new QHBoxLayout(m_you);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return m_you;
}

void SurveyPanel::makeNotices(QVBoxLayout *layout)
{
    m_error = new ErrorNotice;
    m_error->setObjectName(u"surveyError"_s);
    m_error->setRetryOffered(true);
    connect(m_error, &ErrorNotice::retryRequested, this, [this] { m_survey.load(); });
    m_fails = new NoticeBar(Tone::Bad);
    m_fails->setObjectName(u"signInFailsNotice"_s);
    layout->addWidget(m_error);
    layout->addWidget(m_fails);
    for (int i = 0; i < shownWideNetworks; ++i) {
        auto *notice = new NoticeBar(Tone::Warn);
        notice->setObjectName(u"wideNetwork%1Notice"_s.arg(i + 1));
        m_wide.append(notice);
        layout->addWidget(notice);
    }
}

QWidget *SurveyPanel::makeLinks()
{
    auto *who = namedButton(u"whoIsAskedButton"_s, tr("Who is asked…"), ButtonRole::Quiet);
    auto *address = namedButton(u"addressLabButton"_s, tr("Try an address…"), ButtonRole::Quiet);
    m_countAgain = namedButton(u"countAgainButton"_s, tr("Count again"), ButtonRole::Quiet);
    connect(m_countAgain, &QPushButton::clicked, &m_survey, &viewmodels::ChallengeSurveyViewModel::reload);
    connect(who, &QPushButton::clicked, this, &SurveyPanel::showWhoIsAsked);
    connect(address, &QPushButton::clicked, this, &SurveyPanel::showAddressLab);
    auto *links = new QWidget;
    auto *layout = new FlowLayout(links);
    layout->setSpacing(12);
    layout->setLineSpacing(0);
    layout->addWidget(who);
    layout->addWidget(address);
    layout->addWidget(m_countAgain);
    return links;
}

void SurveyPanel::setHost(const QString &host)
{
    m_host = host;
    refreshNotices();
}

void SurveyPanel::setCompact(bool compact)
{
    m_compact = compact;
    m_heading->setVisible(!compact);
    m_stripCard->setVisible(compact);
    const int wide = Typography::roomFor(columnWidth);
    setMinimumWidth(compact ? 0 : wide);
    setMaximumWidth(compact ? QWIDGETSIZE_MAX : wide);
    placeConsequence();
    setOpen(m_open);
}

void SurveyPanel::setConsequence(QWidget *notice)
{
    m_consequence = notice;
    placeConsequence();
}

/// Below the counts; where these are closed, below their strip, so that it stays in sight.
void SurveyPanel::placeConsequence()
{
    if (!m_consequence)
        return;
    auto *whole = static_cast<QVBoxLayout *>(layout());
    auto *details = static_cast<QVBoxLayout *>(m_details->layout());
    auto *place = m_compact ? whole : details;
    if (place->indexOf(m_consequence) < 0)
        place->insertWidget(m_compact ? whole->indexOf(m_details) : 1, m_consequence);
}

void SurveyPanel::setOpen(bool open)
{
    m_open = open;
    m_strip->setOpen(open);
    m_details->setVisible(!m_compact || m_open);
}

void SurveyPanel::refresh()
{
    refreshCounts();
    refreshYou();
    refreshProgress();
    refreshNotices();
    sayResult();
    m_source->setText(SurveyWords::source(m_survey.state()));
    m_source->setVisible(!m_source->text().isEmpty());
}

/// When everybody is read, and again when an edit has changed it.
void SurveyPanel::sayResult()
{
    const auto &state = m_survey.state();
    if (!state.isCounted || state.counts.total == 0 || !state.reading.isComplete || state.reading.busy)
        return;
    const auto words = SurveyWords::summary(state);
    if (std::exchange(m_said, words) != words && isVisible())
        announce(m_bar, words);
}

void SurveyPanel::refreshCounts()
{
    const auto &state = m_survey.state();
    const bool hasCounts = state.counts.total > 0;
    const auto without = SurveyWords::withoutAddresses(state);
    m_count->setText(number(state.counts.asked()));
    m_count->setVisible(hasCounts && without.isEmpty());
    m_base->setText(without.isEmpty() ? tr("of %Ln people", nullptr, int(state.counts.total)) : without);
    m_base->setTextStyle(without.isEmpty() ? TextStyle::Notice : TextStyle::FeatureTitle);
    m_base->setColorRole(without.isEmpty() ? ColorRole::Text2 : ColorRole::Text);
    m_base->setVisible(hasCounts);
    m_bar->setShares(SurveyShares::shares(state));
    m_bar->setAccessibleName(SurveyWords::summary(state));
    m_bar->setVisible(hasCounts);
    m_legend->setLines(SurveyShares::legend(state));
    m_legend->setVisible(hasCounts);
}

void SurveyPanel::refreshYou()
{
    const auto &state = m_survey.state();
    m_you->setVisible(state.isYouKnown);
    m_avatar->setName(state.you.name);
    m_youText->setText(SurveyWords::you(state));
}

void SurveyPanel::refreshProgress()
{
    const auto &reading = m_survey.state().reading;
    m_countAgain->setVisible(reading.isComplete && !reading.busy);
    m_progress->setVisible(reading.busy);
    m_counts->setVisible(reading.busy || m_survey.state().counts.total > 0);
    if (reading.isSlowedDown)
        m_progressText->setText(tr("The portal is slow. Trying again…"));
    else if (reading.total < 0)
        m_progressText->setText(tr("Reading people…"));
    else if (!reading.isComplete)
        m_progressText->setText(tr("Reading people: %1 of %2").arg(number(reading.read), number(reading.total)));
    else
        m_progressText->setText(tr("Reading the sign-in history…"));
}

void SurveyPanel::refreshNotices()
{
    const auto &state = m_survey.state();
    m_error->showError(state.reading.error, m_host);
    const auto failing = int(state.counts[Kind::SignInFails]);
    m_fails->setMessage(tr("%Ln people could not sign in", nullptr, failing),
                        tr("The portal can’t read one of the trusted networks. Correct or remove it."));
    m_fails->setVisible(failing > 0);
    const auto &wide = state.wideNetworks;
    for (int i = 0; i < m_wide.size(); ++i) {
        m_wide.at(i)->setVisible(i < wide.size());
        if (i >= wide.size())
            continue;
        m_wide.at(i)->setMessage(tr("%1 is very wide", "a network").arg(wide.at(i).entry),
                                 state.isHistoryKnown() && wide.at(i).people > 0
                                     ? tr("%Ln people would never be asked.", nullptr, int(wide.at(i).people))
                                     : tr("Nobody is asked for a code from there."));
    }
    const int notices =
        int(std::min<qsizetype>(wide.size(), m_wide.size())) + (failing > 0 ? 1 : 0) + (state.reading.error ? 1 : 0);
    m_strip->setContent(state.counts.total > 0 ? SurveyWords::summary(state) : tr("Who will be asked"),
                        SurveyShares::shares(state), notices);
}

void SurveyPanel::showWhoIsAsked()
{
    auto *dialog = new WhoIsAskedDialog(m_survey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SurveyPanel::showAddressLab()
{
    auto *dialog = new AddressLabDialog(m_lab, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace twofold::ui
