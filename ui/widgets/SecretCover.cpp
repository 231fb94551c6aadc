// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SecretCover.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace twofold::ui {

namespace {

constexpr int largestIcon = 24;

bool s_isWanted = false;
bool s_isInBackground = false;

}  // namespace

SecretCover::SecretCover(QWidget *secret) : QWidget(secret)
{
    setObjectName(QStringLiteral("secretCover"));
    setFocusPolicy(Qt::NoFocus);
    setToolTip(tr("Hidden while another program has the keyboard"));
    secret->installEventFilter(this);
    refresh();
}

void SecretCover::setWanted(bool wanted)
{
    static const auto following =
        QObject::connect(qApp, &QGuiApplication::applicationStateChanged, [](Qt::ApplicationState state) {
            s_isInBackground = state != Qt::ApplicationActive;
            refreshAll();
        });
    Q_UNUSED(following)
    s_isWanted = wanted;
    refreshAll();
}

void SecretCover::refreshAll()
{
    const auto widgets = QApplication::allWidgets();
    for (auto *widget : widgets) {
        if (auto *cover = qobject_cast<SecretCover *>(widget))
            cover->refresh();
    }
}

void SecretCover::refresh()
{
    setGeometry(parentWidget()->rect());
    setVisible(s_isWanted && s_isInBackground);
    raise();
}

bool SecretCover::eventFilter(QObject *watched, QEvent *event)
{
    // What is added to it later would lie over the cover.
    if (event->type() == QEvent::Resize || (event->type() == QEvent::ChildPolished && !isHidden()))
        refresh();
    return QWidget::eventFilter(watched, event);
}

void SecretCover::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.inset);
    const int side = std::min({largestIcon, width(), height()});
    QRect icon(0, 0, side, side);
    icon.moveCenter(rect().center());
    Icons::paint(painter, icon, Icon::EyeOff, tokens.text2);
}

}  // namespace twofold::ui
