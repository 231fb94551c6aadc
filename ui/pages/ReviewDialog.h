// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"
#include "ui/pages/ConfirmDialog.h"

class QPushButton;

namespace twofold::viewmodels {
class ChallengeSurveyViewModel;
class WayBackViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

class Card;
class Clipboard;
class NoticeBar;
class WayBackNotice;

/// The policy once more before it goes to the portal (design 05b): what changes, old and new, what happens then in numbers, and
/// whether the admin can get back in. Where that is not proven it takes a tick to save.
class ReviewDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    /// What the dialog tells. All of it outlives the dialog.
    struct Sources
    {
        const viewmodels::PolicyViewModel &policy;
        viewmodels::ChallengeSurveyViewModel &survey;
        viewmodels::WayBackViewModel &wayBack;
        Clipboard &clipboard;
    };

    /// @p leftOut is what stands in the field for networks and was not added.
    ReviewDialog(const Sources &sources, const QString &leftOut, QWidget *parent = nullptr);

private:
    static Words wordsFor(const viewmodels::PolicyViewModel::State &state);
    QWidget *makeContent(const QString &leftOut);
    Card *makeChanges();
    void addMethodRow(Card &card);
    void addNetworkRow(Card &card);
    void addAlwaysAskRow(Card &card);
    QWidget *makeKept(qsizetype count, bool isCleared);
    bool needsProof() const;
    QString consequenceText() const;
    QString summary() const;
    void refresh();

    Sources m_sources;
    NoticeBar *m_consequence;
    WayBackNotice *m_wayBack = nullptr;
    QPushButton *m_act;
};

}  // namespace twofold::ui
