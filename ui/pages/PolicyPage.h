// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;

namespace twofold::viewmodels {
class AddressLabViewModel;
class ChallengeSurveyViewModel;
class DirectorySearch;
class PolicyViewModel;
class WayBackViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

class AlwaysAskSection;
class MethodCard;
class NetworksSection;
class NoticeBar;
class PolicyNotices;
class SurveyPanel;
class UnsavedBar;

/// The portal's two-factor policy (design 05): the method, the trusted networks and who is always asked; beside them who would be asked
/// for a code.
class PolicyPage : public Page
{
    Q_OBJECT
public:
    /// All of them outlive the page.
    struct Models
    {
        viewmodels::PolicyViewModel &policy;
        viewmodels::DirectorySearch &search;
        viewmodels::ChallengeSurveyViewModel &survey;
        viewmodels::AddressLabViewModel &addressLab;
        viewmodels::WayBackViewModel &wayBack;
    };

    PolicyPage(const Models &models, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeMethods();
    QWidget *makeSurvey();
    void makeBar();
    void addShortcuts();
    void arrange();
    void review();
    void refresh();
    bool holdsFocus() const;
    void refreshMethods();
    void showStandIn();

    Models m_models;
    Platform m_platform;
    PolicyNotices *m_notices;
    NoticeBar *m_consequence;
    MethodCard *m_methods;
    NetworksSection *m_networks;
    AlwaysAskSection *m_alwaysAsk;
    SurveyPanel *m_survey;
    QBoxLayout *m_columns;
    UnsavedBar *m_unsavedBar;
    bool m_wasBusy = false;
};

}  // namespace twofold::ui
