// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ChallengeSurveyViewModel.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace twofold::viewmodels {
class AddressLabViewModel;
}

namespace twofold::ui {

class Avatar;
class Card;
class ErrorNotice;
class Label;
class NoticeBar;
class ShareBar;
class ShareLegend;
class SurveyStrip;

/// Who would be asked for a code under the policy that is being edited (design 05, right), with the ways to look closer. As a column
/// beside a page, or, made compact, as a line that opens in place.
class SurveyPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int columnWidth = 248;  ///< px, as the column

    /// Both view-models outlive the panel.
    SurveyPanel(viewmodels::ChallengeSurveyViewModel &survey, viewmodels::AddressLabViewModel &lab, QWidget *parent = nullptr);

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// The portal's host, for what is said of errors.
    void setHost(const QString &host);
    /// What saving does: a notice that stands below the counts. The panel becomes its parent; the page shows and hides it.
    void setConsequence(QWidget *notice);

private:
    QWidget *makeHeading();
    QWidget *makeCounts();
    QWidget *makeYou();
    void makeNotices(QVBoxLayout *layout);
    QWidget *makeLinks();
    void placeConsequence();
    void setOpen(bool open);
    void refresh();
    void sayResult();
    void refreshCounts();
    void refreshYou();
    void refreshProgress();
    void refreshNotices();
    void showWhoIsAsked();
    void showAddressLab();

    viewmodels::ChallengeSurveyViewModel &m_survey;
    viewmodels::AddressLabViewModel &m_lab;
    QString m_host;
    QString m_said;  ///< the result that a screen reader was told last
    bool m_compact = false;
    bool m_open = false;

    Card *m_stripCard;
    SurveyStrip *m_strip;
    QWidget *m_heading;
    QWidget *m_details;
    QWidget *m_consequence = nullptr;
    QWidget *m_counts;
    Label *m_count;
    Label *m_base;
    ShareBar *m_bar;
    ShareLegend *m_legend;
    QWidget *m_progress;
    QPushButton *m_countAgain = nullptr;
    Label *m_progressText;
    QWidget *m_you;
    Avatar *m_avatar;
    Label *m_youText;
    ErrorNotice *m_error;
    NoticeBar *m_fails;
    QList<NoticeBar *> m_wide;
    Label *m_source;
};

}  // namespace twofold::ui
