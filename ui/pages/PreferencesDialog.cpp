// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PreferencesDialog.h"

#include "app/viewmodels/ConnectionViewModel.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/Page.h"
#include "ui/platform/Languages.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NoticeBar.h"

#include <QCheckBox>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::PreferencesViewModel;
using Appearance = PreferencesViewModel::Appearance;
using StartPage = PreferencesViewModel::StartPage;

namespace {

constexpr int margin = 24;
constexpr std::chrono::seconds clipboardTimes[] = {std::chrono::seconds(15), std::chrono::seconds(30), std::chrono::minutes(1),
                                                   std::chrono::minutes(2), std::chrono::minutes(5)};

QWidget *section(const QString &name, std::initializer_list<QWidget *> rows)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    for (auto *row : rows)
        card->addRow(row);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(Page::makeSectionLabel(name));
    layout->addWidget(card);
    return whole;
}

int seconds(std::chrono::seconds time)
{
    return int(time.count());
}

}  // namespace

PreferencesDialog::PreferencesDialog(const Models &models, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_notice(new NoticeBar(Tone::Warn))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    setWindowModality(Qt::WindowModal);
    m_notice->setObjectName(u"preferencesNotice"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(20);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(makeLabel(tr("Preferences"), TextStyle::DialogTitle));
    heading->addWidget(makeLabel(tr("What you choose here holds at once."), TextStyle::Body, ColorRole::Text2));
    column->addLayout(heading);
    column->addWidget(m_notice);
    column->addWidget(makeLook());
    column->addWidget(makeSecrets());
    column->addWidget(makeConnection());
    auto *file = makeLabel(tr("Your choices are kept in a file that you can read: %1")
                               .arg(QDir::toNativeSeparators(models.preferences.state().path)),
                           TextStyle::Small, ColorRole::Text3);
    file->setObjectName(u"fileLabel"_s);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(file);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new BodyScrollArea(content), 1);
    layout->addWidget(makeBar());
    resize(DialogBody::sizeOver(parent, {640, 620}));

    ChoiceBox::align({m_appearance, m_language, m_startPage, m_keeping, m_clipboardTime});
    connectChoices();
    connect(&m_models.preferences, &PreferencesViewModel::stateChanged, this, &PreferencesDialog::refresh);
    connect(&m_models.connection, &viewmodels::ConnectionViewModel::stateChanged, this, &PreferencesDialog::refresh);
    refresh();
    m_appearance->setFocus();
}

CardRow *PreferencesDialog::makeRow(const QString &name, const QString &title, QWidget *trailing) const
{
    auto *row = new CardRow(Icon::None, title);
    row->setObjectName(name + u"Row"_s);
    trailing->setObjectName(name);
    row->setTrailing(trailing);
    return row;
}

QWidget *PreferencesDialog::makeLook()
{
    m_appearance = new ChoiceBox(tr("Appearance"));
    m_appearance->addChoice(tr("As the system", "appearance"), int(Appearance::System));
    m_appearance->addChoice(tr("Light", "appearance"), int(Appearance::Light));
    m_appearance->addChoice(tr("Dark", "appearance"), int(Appearance::Dark));
    m_appearanceRow = makeRow(u"appearanceBox"_s, tr("Appearance"), m_appearance);

    m_language = new ChoiceBox(tr("Language"));
    m_language->addChoice(tr("As the system", "language"), QString());
    for (const auto &code : m_models.preferences.state().languages)
        m_language->addChoice(Languages::nameOf(code), code);
    m_languageRow = makeRow(u"languageBox"_s, tr("Language"), m_language);

    m_startPage = new ChoiceBox(tr("First page"));
    m_startPage->addChoice(tr("My sign-in"), int(StartPage::MySignIn));
    m_startPage->addChoice(tr("Policy"), int(StartPage::Policy));
    m_startPage->addChoice(tr("People"), int(StartPage::People));
    m_startPage->addChoice(tr("Activity"), int(StartPage::Activity));
    auto *startPageRow = makeRow(u"startPageBox"_s, tr("First page"), m_startPage);
    startPageRow->setDescription(tr("It opens after you sign in. An account that does not have it begins with My sign-in."));
    return section(tr("Window"), {m_appearanceRow, m_languageRow, startPageRow});
}

QWidget *PreferencesDialog::makeSecrets()
{
    m_keeping = new ChoiceBox(tr("Keep sign-ins"));
    //: Where sign-ins are kept.
    m_keeping->addChoice(tr("In the keychain"), false);
    //: How long sign-ins are kept.
    m_keeping->addChoice(tr("Until Twofold closes"), true);
    m_keepingRow = makeRow(u"keepingBox"_s, tr("Keep sign-ins"), m_keeping);

    m_clipboardTime = new ChoiceBox(tr("Empty the clipboard"));
    for (const auto time : clipboardTimes)
        m_clipboardTime->addChoice(timeText(time), seconds(time));
    const auto chosen = m_models.preferences.state().chosen.clipboardTime;
    if (m_clipboardTime->findData(seconds(chosen)) < 0)
        m_clipboardTime->addChoice(timeText(chosen), seconds(chosen));
    auto *clipboardRow = makeRow(u"clipboardBox"_s, tr("Empty the clipboard"), m_clipboardTime);
    clipboardRow->setDescription(tr("So long after a key, a code or a link was copied, unless you copied something else since."));

    m_hiding = new QCheckBox;
    m_hiding->setAccessibleName(tr("Hide secrets in the background"));
    auto *hidingRow = makeRow(u"hidingBox"_s, tr("Hide secrets in the background"), m_hiding);
    hidingRow->setDescription(tr("QR code, key and backup codes are covered while another program has the keyboard."));
    return section(tr("Secrets"), {m_keepingRow, clipboardRow, hidingRow});
}

QWidget *PreferencesDialog::makeConnection()
{
    auto *change = namedButton({}, tr("Change…"));
    change->setAccessibleName(tr("Change the proxy"));
    connect(change, &QPushButton::clicked, this, &PreferencesDialog::proxyRequested);
    m_proxyRow = makeRow(u"proxyButton"_s, tr("Proxy"), change);
    return section(tr("Connection"), {m_proxyRow});
}

QWidget *PreferencesDialog::makeBar()
{
    auto *help = namedButton(u"helpButton"_s, tr("Help"), ButtonRole::Default, Icon::Info);
    auto *close = namedButton(u"closeButton"_s, tr("Close"));
    close->setDefault(true);
    connect(help, &QPushButton::clicked, this, &PreferencesDialog::helpRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new BottomBar;
    bar->addLeading(help);
    bar->addTrailing(close);
    return bar;
}

void PreferencesDialog::connectChoices()
{
    auto &model = m_models.preferences;
    connect(m_appearance, &ChoiceBox::chosen, &model,
            [&model](const QVariant &value) { model.setAppearance(Appearance(value.toInt())); });
    connect(m_language, &ChoiceBox::chosen, &model, [&model](const QVariant &value) { model.setLanguage(value.toString()); });
    connect(m_startPage, &ChoiceBox::chosen, &model,
            [&model](const QVariant &value) { model.setStartPage(StartPage(value.toInt())); });
    connect(m_keeping, &ChoiceBox::chosen, &model, [&model](const QVariant &value) { model.setSessionOnly(value.toBool()); });
    connect(m_clipboardTime, &ChoiceBox::chosen, &model,
            [&model](const QVariant &value) { model.setClipboardTime(std::chrono::seconds(value.toInt())); });
    connect(m_hiding, &QCheckBox::clicked, &model, &PreferencesViewModel::setHidesInBackground);
}

void PreferencesDialog::refresh()
{
    refreshNotice();
    refreshLook();
    refreshSecrets();
    m_proxyRow->setDescription(proxyText());
}

void PreferencesDialog::refreshNotice()
{
    const auto &state = m_models.preferences.state();
    if (state.error) {
        m_notice->setTone(Tone::Bad);
        m_notice->setMessage(tr("Your choice could not be written down."),
                             tr("It holds until Twofold closes. The reason: %1").arg(state.error->detail));
    } else if (state.damagedFile) {
        m_notice->setTone(Tone::Warn);
        m_notice->setMessage(tr("Your preferences could not be read."),
                             tr("They were put aside as %1. What is shown here is what holds now.").arg(*state.damagedFile));
    } else if (!state.unknownKeys.isEmpty()) {
        QStringList names;
        for (const auto &key : state.unknownKeys)
            names.append(settingName(key));
        m_notice->setTone(Tone::Warn);
        m_notice->setMessage(
            tr("The file holds something that Twofold does not know."),
            tr("It is about: %1. What is shown here is what holds instead.").arg(QLocale().createSeparatedList(names)));
    }
    m_notice->setVisible(state.error || state.damagedFile || !state.unknownKeys.isEmpty());
}

void PreferencesDialog::refreshLook()
{
    const auto &state = m_models.preferences.state();
    m_appearance->setChosenValue(int(state.chosen.appearance));
    m_appearanceRow->setDescription(
        state.givenAppearance
            ? tr("Twofold was started with --theme, which wins this time. Your choice holds from the next start.")
            : tr("As the system: light or dark as your desktop is, and changing with it."));
    m_language->setChosenValue(state.chosen.language);
    m_languageRow->setDescription(m_models.languages.areQtWordsMissing() ? tr(
                                      "The words of the print and file dialogs are not installed in this language. They come "
                                      "with the package qt6-translations-l10n.")
                                                                         : tr("Dates and numbers are written accordingly."));
    m_startPage->setChosenValue(int(state.chosen.startPage));
}

void PreferencesDialog::refreshSecrets()
{
    const auto &state = m_models.preferences.state();
    m_keeping->setChosenValue(state.isSessionOnly);
    m_keepingRow->setDescription(
        state.isSessionOnly
            ? tr("You sign in again each time. Of other accounts, the keychain keeps what it has until you sign out of "
                 "them; an API key for emergencies stays too.")
            : tr("While the keychain can be reached, you need not sign in again the next time. No password is kept."));
    m_clipboardTime->setChosenValue(seconds(state.chosen.clipboardTime));
    m_hiding->setChecked(state.chosen.hidesInBackground);
}

QString PreferencesDialog::proxyText() const
{
    const auto &proxy = m_models.connection.state().proxy;
    switch (proxy.mode) {
    case api::Proxy::Mode::System: return tr("As the system has it");
    case api::Proxy::Mode::None: return tr("None is used");
    //: A proxy's address and port.
    case api::Proxy::Mode::Manual: return tr("%1, port %2").arg(proxy.host, QString::number(proxy.port));
    }
    return {};
}

QString PreferencesDialog::settingName(const QString &key)
{
    if (key == "appearance"_L1)
        return tr("Appearance");
    if (key == "language"_L1)
        return tr("Language");
    if (key == "startPage"_L1)
        return tr("First page");
    if (key == "keepSignIns"_L1)
        return tr("Keep sign-ins");
    return key == "clipboardSeconds"_L1 ? tr("Empty the clipboard") : tr("Hide secrets in the background");
}

QString PreferencesDialog::timeText(std::chrono::seconds time)
{
    const bool isMinutes = time.count() % 60 == 0;
    return isMinutes ? tr("after %Ln minute(s)", nullptr, int(time.count() / 60))
                     : tr("after %Ln second(s)", nullptr, int(time.count()));
}

}  // namespace twofold::ui
