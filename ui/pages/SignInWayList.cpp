// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SignInWayList.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"

#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using session::SignInWay;

SignInWayList::SignInWayList(QWidget *parent) : QWidget(parent), m_moreButton(makeButton(tr("More ways"), ButtonRole::Disclosure))
{
    Card *card = makeCard(tr("Ways to sign in"));
    card->setObjectName(u"waysCard"_s);
    addRow(card, SignInWay::Password, Icon::Envelope, u"password"_s, tr("The sign-in you use on the portal’s web page"));
    addRow(card, SignInWay::ApiKey, Icon::Key, u"apiKey"_s, tr("Made in Developer tools on the portal"));
    addRow(card, SignInWay::OpenId, Icon::Globe, u"browser"_s, {});
    m_moreCard = makeCard(tr("More ways"));
    m_moreCard->setObjectName(u"moreWaysCard"_s);
    addRow(m_moreCard, SignInWay::AccessToken, Icon::Code, u"accessToken"_s, tr("Paste a token that you already have"));
    addRow(m_moreCard, SignInWay::AscAuthKey, Icon::Box, u"ascAuthKey"_s, tr("The session cookie of a signed-in browser"));
    addRow(m_moreCard, SignInWay::Basic, Icon::Person, u"basic"_s,
           tr("For servers that allow name and password with every request"));

    m_moreButton->setObjectName(u"moreWaysButton"_s);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { setMoreOpen(m_moreCard->isHidden()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(card);
    layout->addSpacing(16);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeading);
    layout->addWidget(m_moreCard);
    layout->addSpacing(16);
    layout->addWidget(makeLabel(tr("Not sure? Email and password works for most people."), TextStyle::Small, ColorRole::Text2));
    setBrowserOffered(true);
    setMoreOpen(false);
}

Card *SignInWayList::makeCard(const QString &name)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    return card;
}

void SignInWayList::addRow(Card *card, SignInWay way, Icon icon, const QString &name, const QString &description)
{
    auto *row = new CardRow(icon, nameOf(way), description);
    row->setObjectName(name + u"Row"_s);
    row->setClickable(true);
    connect(row, &CardRow::clicked, this, [this, way] { Q_EMIT chosen(way); });
    card->addRow(row);
    m_rows.insert(way, row);
}

QString SignInWayList::nameOf(SignInWay way)
{
    switch (way) {
    case SignInWay::Password: return tr("Email and password");
    case SignInWay::ApiKey: return tr("API key");
    case SignInWay::AccessToken: return tr("Access token");
    case SignInWay::AscAuthKey: return u"asc_auth_key"_s;
    case SignInWay::Basic: return tr("Basic");
    case SignInWay::OAuth2:
    case SignInWay::OpenId: return tr("Sign in with the browser");
    }
    return {};
}

void SignInWayList::setLastWay(std::optional<SignInWay> way)
{
    m_lastWay = way == SignInWay::OAuth2 ? SignInWay::OpenId : way;  // they share a row
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setPill(Icon::None, it.key() == m_lastWay ? tr("Used last time") : QString());
    const bool isRare = m_lastWay && m_moreCard->isAncestorOf(m_rows.value(*m_lastWay));
    if (isRare)
        setMoreOpen(true);
}

void SignInWayList::setBrowserOffered(bool offered)
{
    m_rows.value(SignInWay::OpenId)
        ->setDescription(offered ? tr("OAuth 2.0 / OpenID Connect, also for company accounts")
                                 : tr("OAuth 2.0 / OpenID Connect; this portal says that it does not offer it"));
}

void SignInWayList::setMoreOpen(bool open)
{
    m_moreCard->setVisible(open);
    setButtonIcon(m_moreButton, open ? Icon::ChevronDown : Icon::ChevronRight);
    m_moreButton->setAccessibleDescription(open ? tr("Shown below") : tr("Not shown"));
}

void SignInWayList::focusWay()
{
    m_rows.value(m_lastWay.value_or(SignInWay::Password))->setFocus();
}

}  // namespace twofold::ui
