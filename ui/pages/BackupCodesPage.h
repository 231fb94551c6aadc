// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"
#include "ui/platform/Platform.h"

class QPushButton;

namespace twofold::viewmodels {
class BackupCodesViewModel;
}

namespace twofold::ui {

class Card;
class CodesPanel;
class ErrorNotice;
class Label;
class NoticeBar;
class SegmentBar;

/// The account's backup codes (design 04): to read, print, save, copy and replace.
class BackupCodesPage : public Page
{
    Q_OBJECT
public:
    BackupCodesPage(viewmodels::BackupCodesViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;
    /// As the person asked for with its button; until the page is activated anew.
    void setCodesHidden(bool hidden);
    bool areCodesHidden() const { return m_codesHidden; }
    /// Asks whether the codes are to be replaced, once they are read.
    void offerNewCodes();

Q_SIGNALS:
    /// To My sign-in.
    void backRequested();
    /// There are no codes before an app is set up.
    void setUpRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeMain();
    QWidget *makeSide();
    Card *makeUsageCard();
    Card *makeReplaceCard();
    void askForNewCodes();
    void refresh();
    void refreshCodes();
    void refreshOutcome();
    void showStandIn();
    QString host() const;

    viewmodels::BackupCodesViewModel &m_viewModel;
    CodesPanel *m_codes;
    QPushButton *m_hideButton;
    NoticeBar *m_outcome;
    QPushButton *m_readAgainButton;
    QPushButton *m_keptButton;
    ErrorNotice *m_error;
    Label *m_left;
    SegmentBar *m_leftBar;
    QPushButton *m_replaceButton;
    bool m_codesHidden = false;
    bool m_isOffering = false;  ///< new codes, once these are read
};

}  // namespace twofold::ui
