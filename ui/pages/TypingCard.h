// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"
#include "app/viewmodels/SetupViewModel.h"
#include "ui/platform/Platform.h"
#include "ui/widgets/Card.h"

class QPushButton;
class QVBoxLayout;

namespace twofold::ui {

class CopiedFeedback;
class KeyLine;
class Label;
class NoticeBar;

/// For a phone that can't scan: each value that an authenticator app asks for, and the key as a link for an app on this computer.
class TypingCard : public Card
{
    Q_OBJECT
public:
    explicit TypingCard(const Platform &platform, QWidget *parent = nullptr);

    /// @p link is the key too.
    void showKey(const viewmodels::SetupViewModel::State &state, const Secret &link);
    /// Takes the key away.
    void clear();

Q_SIGNALS:
    /// The plain key is to be copied.
    void copyRequested();

private:
    void addValues(QVBoxLayout *layout);
    void addLink(QVBoxLayout *layout);
    void openLink();
    void copyLink();

    Platform m_platform;
    Secret m_link;
    Label *m_account;
    KeyLine *m_keyLine;
    NoticeBar *m_notOpened;
    QPushButton *m_copyButton;
    CopiedFeedback *m_copied;
};

}  // namespace twofold::ui
