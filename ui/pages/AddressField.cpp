// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AddressField.h"

#include "app/viewmodels/ConnectViewModel.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

// Where a line edit begins its text: its padding with the outline, and 2 px of its own.
constexpr int textStart = 15;

}  // namespace

AddressField::AddressField(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &AddressField::makeRoom);
    makeRoom();
}

QString AddressField::scheme() const
{
    static const QRegularExpression written(u"^\\s*[a-z][a-z0-9+.-]*(://|:?[/\\\\]|:$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (written.match(text()).hasMatch())
        return {};
    const auto address = session::readPortalAddress(text());
    return (address ? address->scheme() : u"https"_s) + u"://"_s;
}

void AddressField::makeRoom()
{
    setTextMargins(fontMetrics().horizontalAdvance(scheme()), 0, 0, 0);
}

void AddressField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::tokens().ink(isEnabled() ? ColorRole::Text3 : ColorRole::Disabled));
    painter.drawText(rect().adjusted(textStart, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, scheme());
}

void AddressField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

}  // namespace twofold::ui
