// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OtherSessionsDialog.h"

#include "ui/pages/NetworkWords.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/DialogBody.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 584;
constexpr int tallestList = 264;

}  // namespace

OtherSessionsDialog::OtherSessionsDialog(const QList<api::ActiveConnection> &others, const QString &portal, QWidget *parent)
    : ConfirmDialog(wordsFor(others.size(), portal), ButtonRole::Destructive, parent)
{
    setObjectName(u"otherSessionsDialog"_s);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));

    auto *card = new Card;
    card->setObjectName(u"sessionsCard"_s);
    card->setAccessibleName(tr("Other sessions"));
    for (const auto &connection : others)
        card->addRow(new CardRow(Icon::Globe, programText(connection), placeText(connection)));
    auto *list = new BodyScrollArea(card);
    list->setMinimumHeight(std::min(card->sizeHint().height(), tallestList));
    body()->addSpacing(8);
    body()->addWidget(list);
}

QString OtherSessionsDialog::programText(const api::ActiveConnection &connection)
{
    if (connection.browser.isEmpty() && connection.platform.isEmpty())
        return tr("A program that did not say its name");
    if (connection.browser.isEmpty() || connection.platform.isEmpty())
        return connection.browser + connection.platform;
    return tr("%1 on %2", "browser, system").arg(connection.browser, connection.platform);
}

QString OtherSessionsDialog::placeText(const api::ActiveConnection &connection)
{
    QStringList place{connection.city, connection.country};
    place.removeAll({});
    const auto when = connection.began.isValid()
        ? tr("since %1").arg(QLocale().toString(connection.began.toLocalTime(), QLocale::ShortFormat))
        : QString();
    QStringList facts{place.join(u", "_s), addressText(connection.ip), when};
    facts.removeAll({});
    return facts.join(u" · "_s);
}

ConfirmDialog::Words OtherSessionsDialog::wordsFor(qsizetype count, const QString &portal)
{
    return {
        .title = tr("Sign out everywhere else?"),
        .text = tr("You stay signed in to %1 here. Whoever works in these sessions is signed out at once.").arg(portal),
        .keep = tr("Keep them signed in"),
        .act = tr("Sign out %Ln other session(s)", nullptr, int(count)),
    };
}

}  // namespace twofold::ui
