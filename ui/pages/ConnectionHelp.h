// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QPushButton;

namespace twofold::viewmodels {
class ConnectionViewModel;
}

namespace twofold::ui {

class NoticeBar;

/// What a person can do about the connection itself, as links: those that the error calls for.
class ConnectionHelp : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionHelp(viewmodels::ConnectionViewModel &viewModel, QWidget *parent = nullptr);

    /// What stood in the way to that portal, or nothing.
    void setError(const std::optional<Error> &error, const QUrl &portal);

    /// Hidden while the error is not about the connection. Otherwise the proxy is always offered.
    void showOnlyWhenCalledFor();

    /// Says what could not be read or written of the settings; hidden while there is nothing to say. The caller puts it in a layout.
    NoticeBar *notice() const { return m_notice; }

Q_SIGNALS:
    /// The certificate that this portal was refused for is to be shown.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();

private:
    void askToForget();
    void refreshNotice();

    viewmodels::ConnectionViewModel &m_viewModel;
    QUrl m_portal;
    bool m_isNotTrusted = false;
    bool m_isCalledFor = false;
    bool m_onlyWhenCalledFor = false;
    NoticeBar *m_notice;
    QPushButton *m_certificateButton;
    QPushButton *m_forgetButton;
    QPushButton *m_proxyButton;
};

}  // namespace twofold::ui
