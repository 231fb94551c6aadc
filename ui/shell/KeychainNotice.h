// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NoticeBar.h"

namespace twofold::viewmodels {
class ConnectionViewModel;
class ShellViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

/// Says that the keychain stands in the way, and offers to unlock it or to do without it. Shown only while it does.
class KeychainNotice : public NoticeBar
{
    Q_OBJECT
public:
    KeychainNotice(viewmodels::ShellViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It has appeared or gone: whoever leaves room for it looks again.
    void shownChanged();

private:
    void refresh();
    QString body(const QString &inGeneral) const;
    bool isStaying() const;
    bool holdsProxyPassword() const;

    viewmodels::ShellViewModel &m_viewModel;
    viewmodels::ConnectionViewModel &m_connection;
    QPushButton *m_retryButton;
    QPushButton *m_leaveButton;
};

}  // namespace twofold::ui
