// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"

#include <QWidget>

namespace twofold::viewmodels {
class SetupViewModel;
}

namespace twofold::ui {

class CodesPanel;
class NoticeBar;
class PageContent;
class StandIn;

/// The last step of a set-up (design 04b): the backup codes, to be kept before it is done.
class CodesStep : public QWidget
{
    Q_OBJECT
public:
    CodesStep(viewmodels::SetupViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    /// Puts the focus on the first way to keep the codes.
    void begin();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    void refresh();

    viewmodels::SetupViewModel &m_viewModel;
    PageContent *m_content;
    StandIn *m_standIn;
    CodesPanel *m_codes;
};

}  // namespace twofold::ui
