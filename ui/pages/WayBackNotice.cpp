// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WayBackNotice.h"

#include "app/viewmodels/WayBackViewModel.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PasswordField.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/NoticeBar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace twofold::ui {

using viewmodels::WayBackViewModel;
using App = WayBackViewModel::App;
using Key = WayBackViewModel::Key;

WayBackNotice::WayBackNotice(WayBackViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_notice(new NoticeBar(Tone::Neutral))
    , m_otherWay(new QCheckBox(tr("I have another way in")))
{
    m_notice->setObjectName(QStringLiteral("wayBackNotice"));
    m_otherWay->setObjectName(QStringLiteral("otherWayCheckBox"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_keyRow = makeKeyRow());
    layout->addWidget(m_otherWay);
    connect(m_otherWay, &QCheckBox::toggled, this, &WayBackNotice::changed);
    connect(&m_viewModel, &WayBackViewModel::stateChanged, this, &WayBackNotice::refresh);
    refresh();
}

bool WayBackNotice::isSettled() const
{
    return m_viewModel.state().isProven() || m_otherWay->isChecked();
}

QWidget *WayBackNotice::makeKeyRow()
{
    m_key = new PasswordField;
    m_key->setObjectName(QStringLiteral("apiKeyField"));
    m_key->setPlaceholderText(tr("API key of yours"));
    m_key->setAccessibleName(tr("API key of yours"));
    m_testButton = namedButton(QStringLiteral("testKeyButton"), tr("Test it"));
    m_testButton->setAutoDefault(false);
    m_keepButton = namedButton(QStringLiteral("keepKeyButton"), tr("Keep it for emergencies"), ButtonRole::Quiet);
    m_keyText = makeLabel({}, TextStyle::Small, ColorRole::Text2);
    m_keyText->setObjectName(QStringLiteral("keyLabel"));

    auto *row = new QWidget;
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_key, 1);
    fields->addWidget(m_testButton);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addWidget(m_keyText);
    layout->addWidget(m_keepButton, 0, Qt::AlignLeading);
    connect(m_key, &QLineEdit::returnPressed, this, &WayBackNotice::testKey);
    connect(m_key, &QLineEdit::textChanged, this, &WayBackNotice::refreshKey);
    connect(m_testButton, &QPushButton::clicked, this, &WayBackNotice::testKey);
    connect(m_keepButton, &QPushButton::clicked, this, [this] { m_viewModel.keepKey(); });
    return row;
}

void WayBackNotice::testKey()
{
    m_viewModel.testKey(m_key->secret());
}

void WayBackNotice::refresh()
{
    refreshApp();
    refreshKey();
    const bool isProven = m_viewModel.state().isProven();
    const bool isReading = m_viewModel.state().app == App::Reading;
    // Once it was needed it stays, so that nothing that was typed goes away under the person's hands.
    m_keyRow->setVisible(!m_keyRow->isHidden() || (!isReading && !isProven));
    if (isReading)
        m_keyRow->hide();
    m_otherWay->setVisible(!isReading && !isProven);
    Q_EMIT changed();
}

void WayBackNotice::refreshApp()
{
    const auto &state = m_viewModel.state();
    const auto tell = [this](Tone tone, const QString &title, const QString &text) {
        m_notice->setTone(tone);
        m_notice->setMessage(title, text);
    };
    if (state.key == Key::Good && !state.isAppEnough()) {
        return tell(Tone::Ok, tr("You can get back in"),
                    tr("The portal takes your API key %1. It goes past the second step: keep it safe.").arg(state.keyName));
    }
    if (state.isStopped) {
        return tell(Tone::Bad, tr("You could not sign in any more"),
                    tr("The portal can’t read a trusted network and would refuse your sign-in. Correct that first, or test an "
                       "API key here."));
    }
    if (!state.isAppAsked && state.app != App::Reading) {
        return tell(
            Tone::Bad, tr("It is not known whether you can get back in"),
            tr("The code will come by text message; codes of an app are not taken. An API key gets you in: test one here."));
    }
    switch (state.app) {
    case App::Reading: return tell(Tone::Neutral, tr("Checking whether you can get back in…"), {});
    case App::Ready:
        return tell(Tone::Ok, tr("You can get back in"),
                    tr("Your authenticator app is set up, and %Ln backup code(s) are left.", nullptr, state.codesLeft));
    case App::NoCodes:
        return tell(Tone::Bad, tr("You have no backup codes left"),
                    tr("Without your phone you could not sign in any more. Get new codes first, or test an API key here."));
    case App::NotSetUp:
        return tell(Tone::Bad, tr("Your authenticator app is not set up"),
                    tr("You set it up right after saving. If that does not work, an API key gets you in: test one here."));
    case App::Unknown:
        return tell(Tone::Bad, tr("It is not known whether you can get back in"),
                    tr("The portal does not tell now whether your app is set up. An API key gets you in: test one here."));
    }
}

void WayBackNotice::refreshKey()
{
    const auto &state = m_viewModel.state();
    const bool isTesting = state.key == Key::Testing;
    m_key->setEnabled(!isTesting);
    m_testButton->setEnabled(!isTesting && !m_key->text().isEmpty());
    const auto words = [&state]() -> QString {
        switch (state.key) {
        case Key::None: return tr("API keys are made on the portal, in Developer tools. They go past the second step.");
        case Key::Testing: return tr("Testing the key…");
        case Key::Good:
            if (state.isForSessionOnly)
                return tr("Kept until you close Twofold only: the keychain can’t be used now.");
            return state.isKeyKept
                ? tr("Kept with your other secrets of this portal. To use it, choose API key when you sign in.")
                : tr("The key works.");
        case Key::Refused: return tr("The portal does not take this key.");
        case Key::Inactive: return tr("This key is switched off or has expired.");
        case Key::SomeoneElses: return tr("This key is somebody else’s.");
        case Key::TooLittle: return tr("This key may not change the policy. One with all permissions may.");
        case Key::Untested: return tr("The portal did not answer. Test the key again.");
        }
        return {};
    };
    const bool isFault = state.key != Key::None && state.key != Key::Testing && state.key != Key::Good;
    const auto text = words();
    const bool isNews = text != m_keyText->text();
    m_keyText->setText(text);
    m_keyText->setColorRole(isFault ? ColorRole::Bad : ColorRole::Text2);
    if (isNews && isFault)
        announceError(m_key, text);
    m_keepButton->setVisible(state.key == Key::Good && (!state.isKeyKept || state.isForSessionOnly));
}

}  // namespace twofold::ui
