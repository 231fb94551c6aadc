// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NoticeBar.h"

namespace twofold::viewmodels {
class ConnectViewModel;
}

namespace twofold::ui {

/// At the sign-in: what the confirm link that led here needs of the person. Shown only while it does.
class LinkNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit LinkNotice(viewmodels::ConnectViewModel &viewModel, QWidget *parent = nullptr);

private:
    void refresh();

    viewmodels::ConnectViewModel &m_viewModel;
};

}  // namespace twofold::ui
