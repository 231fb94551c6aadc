// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PasswordField.h"

#include "ui/theme/Buttons.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonRoom = 32;

}  // namespace

PasswordField::PasswordField(QWidget *parent) : QLineEdit(parent), m_eyeButton(makeIconButton({}, Icon::Eye))
{
    m_eyeButton->setObjectName(u"revealButton"_s);
    m_eyeButton->setCursor(Qt::ArrowCursor);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isRightToLeft ? buttonRoom : 0, 0, isRightToLeft ? 0 : buttonRoom, 0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addStretch(1);
    layout->addWidget(m_eyeButton);
    connect(m_eyeButton, &QPushButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

PasswordField::~PasswordField()
{
    const QSignalBlocker quiet(this);  // the form around it may be half gone
    forget();
}

Secret PasswordField::secret() const
{
    return Secret::fromText(text());
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_eyeButton->setIcon(Icons::icon(revealed ? Icon::EyeOff : Icon::Eye, ColorRole::Text2));
    setIconButtonName(m_eyeButton, revealed ? tr("Hide what is typed") : tr("Show what is typed"));
}

void PasswordField::forget()
{
    setText({});  // unlike clear(), leaves nothing to undo
    setRevealed(false);
}

}  // namespace twofold::ui
