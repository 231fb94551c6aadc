// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectPage.h"

#include "app/viewmodels/ConnectViewModel.h"
#include "ui/pages/AddressField.h"
#include "ui/pages/ConnectionHelp.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FormField.h"
#include "ui/pages/NamedButton.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/TabOrder.h"

#include <QLineEdit>
#include <QLocale>
#include <QShowEvent>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::AddressFault;

namespace {

constexpr int avatarSide = 32;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectPage)
public:
    static ErrorText of(AddressFault fault)
    {
        switch (fault) {
        case AddressFault::Empty:
            return {tr("Enter the address of your portal."),
                    tr("It is the one you use to open DocSpace in a browser, for example harbour.example.")};
        case AddressFault::NotAnAddress:
            return {tr("That can’t be read as the address of a portal."),
                    tr("An address looks like harbour.example or https://docs.harbour.example:8443.")};
        case AddressFault::PlainHttp:
            return {tr("Over http, others could read your password on its way."),
                    tr("Begin the address with https. Only a portal on this computer is opened with http.")};
        }
        return {};
    }
};

/// The host, and the port where it is not the usual one.
QString shownAddress(const QUrl &address)
{
    return address.port() < 0 ? address.host() : u"%1:%2"_s.arg(address.host()).arg(address.port());
}

}  // namespace

ConnectPage::ConnectPage(viewmodels::ConnectViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_damagedNotice(new NoticeBar(Tone::Warn))
    , m_addressField(new AddressField)
    , m_form(new FormField(tr("Portal address"), m_addressField))
    , m_notice(new ErrorNotice)
    , m_help(new ConnectionHelp(connection))
{
    m_addressField->setObjectName(u"addressField"_s);
    m_addressField->setPlaceholderText(u"harbour.example"_s);
    m_form->setHint(tr("A server in your own network works too, for example docspace.local."));
    m_damagedNotice->setObjectName(u"damagedNoticeBar"_s);
    m_damagedNotice->hide();
    m_notice->setRetryOffered(true);

    auto *title = makeLabel(tr("Connect to your portal"), TextStyle::Display);
    title->setObjectName(u"titleLabel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(
        makeLabel(tr("Enter the address you use to open DocSpace in a browser."), TextStyle::Body, ColorRole::Text2));
    layout->addSpacing(24);
    auto *form = new QVBoxLayout;
    form->setSpacing(16);
    form->addWidget(m_damagedNotice);
    form->addWidget(m_help->notice());
    form->addWidget(m_form);
    form->addWidget(m_notice);
    form->addWidget(m_help);
    form->addSpacing(8);
    form->addWidget(makeButtons());
    layout->addLayout(form);
    layout->addWidget(makeRecent());
    layout->addStretch(1);

    connect(m_addressField, &QLineEdit::returnPressed, this, &ConnectPage::submit);
    connect(m_addressField, &QLineEdit::textEdited, this, [this] {
        m_viewModel.edit();
        if (m_demoState == DemoState::Failed)
            setDemoState(DemoState::Idle);
    });
    connect(&m_viewModel, &viewmodels::ConnectViewModel::linkTaken, this, &ConnectPage::forgetLink);
    connect(m_notice, &ErrorNotice::retryRequested, this, &ConnectPage::retry);
    connect(m_help, &ConnectionHelp::certificateRequested, this, &ConnectPage::certificateRequested);
    connect(m_help, &ConnectionHelp::proxyRequested, this, &ConnectPage::proxyRequested);
    connect(&m_viewModel, &viewmodels::ConnectViewModel::stateChanged, this, &ConnectPage::refresh);
    refresh();
}

QWidget *ConnectPage::makeButtons()
{
    m_continueButton = makeBigButton({}, ButtonRole::Primary);
    m_continueButton->setObjectName(u"continueButton"_s);
    m_demoButton = makeBigButton({});
    m_demoButton->setObjectName(u"demoButton"_s);

    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->addWidget(m_continueButton);
    layout->addWidget(m_demoButton);
    connect(m_continueButton, &QPushButton::clicked, this, &ConnectPage::submit);
    connect(m_demoButton, &QPushButton::clicked, this, &ConnectPage::demoRequested);
    return buttons;
}

QWidget *ConnectPage::makeRecent()
{
    m_recentCard = new Card;
    m_recentCard->setObjectName(u"recentCard"_s);
    m_recentCard->setAccessibleName(tr("Recent portals"));

    m_recent = new QWidget;
    auto *layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 32, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Separator);
    layout->addSpacing(20);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Recent portals"), TextStyle::SectionLabel), 1);
    auto *manage = namedButton(u"manageButton"_s, tr("Manage…"), ButtonRole::Quiet);
    manage->setAccessibleName(tr("Manage portals and accounts"));
    connect(manage, &QPushButton::clicked, this, &ConnectPage::manageRequested);
    head->addWidget(manage);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addWidget(m_recentCard);
    return m_recent;
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_shown.clear();  // "yesterday" may be another day by now
    refreshRecent();
    m_addressField->setFocus();
    m_addressField->selectAll();
}

void ConnectPage::setDemoState(DemoState state, const QString &reason)
{
    m_demoState = state;
    m_demoReason = reason;
    refreshButtons();
    refreshNotice();
}

QString ConnectPage::draft() const
{
    return m_addressField->text();
}

void ConnectPage::resume(const QString &draft)
{
    m_addressField->setText(draft);
}

void ConnectPage::submit()
{
    m_viewModel.connectTo(m_addressField->text());
    if (m_viewModel.state().fault)
        m_addressField->setFocus();
}

/// Nothing that was typed is lost by it: the portal is the one of the link. The text from before can't be brought back.
void ConnectPage::forgetLink(const QUrl &portal)
{
    m_addressField->setText(portal.toString());
}

void ConnectPage::retry()
{
    m_addressField->setFocus();  // the button goes
    m_viewModel.retry();
}

void ConnectPage::refresh()
{
    const auto &state = m_viewModel.state();
    m_damagedNotice->setVisible(state.damagedFile.has_value());
    if (state.damagedFile)
        m_damagedNotice->setMessage(
            tr("The list of your portals could not be read."),
            tr("It was put aside as %1. A new list begins with the next portal you open.").arg(*state.damagedFile));
    m_form->setError(state.fault.has_value());
    refreshRecent();
    refreshButtons();
    refreshNotice();
}

void ConnectPage::refreshButtons()
{
    const bool isFree = !m_viewModel.state().busy;
    const bool isStarting = m_demoState == DemoState::Starting;
    m_continueButton->setText(isFree ? tr("Continue") : tr("Connecting…"));
    m_continueButton->setEnabled(isFree);
    m_demoButton->setText(isStarting ? tr("Starting the demo portal…") : tr("Try the demo portal"));
    m_demoButton->setEnabled(isFree && !isStarting);
    m_recentCard->setEnabled(isFree);
}

void ConnectPage::refreshNotice()
{
    const auto &state = m_viewModel.state();
    m_help->setError(state.error, state.address);
    if (state.fault) {
        const auto words = Words::of(*state.fault);
        m_notice->showWords(words.title, words.body);
    } else if (state.error) {
        m_notice->showError(*state.error, entryErrorText(*state.error, state.host));
    } else if (m_demoState == DemoState::Failed) {
        m_notice->showWords(tr("The demo portal did not start."), tr("The reason: %1").arg(m_demoReason));
    } else {
        m_notice->hide();
    }
}

void ConnectPage::refreshRecent()
{
    const auto &recent = m_viewModel.state().recent;
    m_recent->setVisible(!recent.isEmpty());
    if (recent == m_shown)
        return;
    m_shown = recent;
    m_recentCard->clear();
    const auto today = QDate::currentDate();
    int number = 0;
    for (const auto &profile : recent) {
        const auto address = shownAddress(profile.address);
        QStringList facts{profile.userName, lastOpenedText(profile.lastOpened, today)};
        facts.removeAll({});
        auto *row = new CardRow(Icon::None, address, facts.join(u" · "_s));
        row->setObjectName(u"recent%1Row"_s.arg(++number));
        row->setLeading(new Avatar(address, Avatar::Shape::Tile, avatarSide));
        row->setClickable(true);
        connect(row, &CardRow::clicked, this, [this, id = profile.id] { m_viewModel.openRecent(id); });
        m_recentCard->addRow(row);
    }
    orderTabs(m_recentCard);
}

QString ConnectPage::lastOpenedText(const QDateTime &when, const QDate &today)
{
    if (!when.isValid())
        return {};
    const auto day = when.toLocalTime().date();
    if (day == today)
        return tr("last opened today");
    if (day == today.addDays(-1))
        return tr("last opened yesterday");
    return tr("last opened on %1").arg(QLocale().toString(day, QLocale::LongFormat));
}

}  // namespace twofold::ui
