// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SetupViewModel.h"
#include "ui/platform/Platform.h"

#include <QWidget>

class QPushButton;

namespace twofold::ui {

class Card;
class CopiedFeedback;
class KeyLine;
class Label;
class NoticeBar;
class QrView;
class TypingCard;

/// The first step of a set-up (design 02): the picture to scan, and the key for whoever can't.
class ScanStep : public QWidget
{
    Q_OBJECT
public:
    explicit ScanStep(const Platform &platform, QWidget *parent = nullptr);

    /// @p link is the key too, as an app on this computer takes it.
    void showState(const viewmodels::SetupViewModel::State &state, const Secret &link);
    /// Takes picture and key away, when the step or the page goes out of sight.
    void clear();

Q_SIGNALS:
    /// Something has been unfolded that should be in sight.
    void unfolded(QWidget *part);

private:
    Card *makeCodeCard();
    QWidget *makeKeyColumn();
    QWidget *makeActions();
    QWidget *makeBrowserActions();
    void copyKey();
    void enlarge();
    void toggleTyping();
    void openInBrowser();
    void copyLink();

    Platform m_platform;
    Secret m_key;
    QrView *m_qrView;
    Label *m_issuer;
    Label *m_account;
    KeyLine *m_keyLine;
    QPushButton *m_copyButton;
    CopiedFeedback *m_copied;
    QPushButton *m_typeButton;
    TypingCard *m_typing;
    QWidget *m_browserActions;
    CopiedFeedback *m_linkCopied;
    NoticeBar *m_noBrowser;
    Secret m_browserLink;
};

}  // namespace twofold::ui
