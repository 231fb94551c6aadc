// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SignInViewModel.h"
#include "ui/theme/Icons.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QPushButton;

namespace twofold::ui {

class Card;
class CardRow;

/// The ways to sign in as rows to choose from; the rarer ones under "More ways" (design 01b).
class SignInWayList : public QWidget
{
    Q_OBJECT
public:
    explicit SignInWayList(QWidget *parent = nullptr);

    static QString nameOf(session::SignInWay way);

    /// Marks the way that was used last time, and opens "More ways" if it is among them.
    void setLastWay(std::optional<session::SignInWay> way);
    /// What the portal itself says of sign-in with the browser. The row can be chosen all the same: it may say so wrongly.
    void setBrowserOffered(bool offered);
    void setMoreOpen(bool open);
    /// Puts the focus on the way used last, else on the first.
    void focusWay();

Q_SIGNALS:
    /// With the browser: OpenId.
    void chosen(session::SignInWay way);

private:
    Card *makeCard(const QString &name);
    void addRow(Card *card, session::SignInWay way, Icon icon, const QString &name, const QString &description);

    QMap<session::SignInWay, CardRow *> m_rows;
    std::optional<session::SignInWay> m_lastWay;
    QPushButton *m_moreButton;
    Card *m_moreCard;
};

}  // namespace twofold::ui
