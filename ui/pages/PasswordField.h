// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QLineEdit>

class QPushButton;

namespace twofold::ui {

/// A field for a password, key or token: hidden while it is typed, unless the person asks to see it with the eye at its end.
class PasswordField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    /// What was typed.
    Secret secret() const;
    bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);
    /// Empties the field, with what could be brought back by undo, and hides what comes next.
    void forget();

private:
    QPushButton *m_eyeButton;
};

}  // namespace twofold::ui
