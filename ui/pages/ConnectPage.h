// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ConnectViewModel.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace twofold::viewmodels {
class ConnectViewModel;
class ConnectionViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

class AddressField;
class Card;
class ConnectionHelp;
class ErrorNotice;
class FormField;
class NoticeBar;

/// Asks for the portal's address and offers those that were opened before (design 01). What was typed stays whatever happens.
class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    /// Of the built-in portal, which the window starts.
    enum class DemoState { Idle, Starting, Failed };

    ConnectPage(viewmodels::ConnectViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent = nullptr);

    /// What is typed and not opened.
    QString draft() const;
    void resume(const QString &draft);

    /// reason is the system's, for DemoState::Failed.
    void setDemoState(DemoState state, const QString &reason = {});

    /// "last opened yesterday", in the person's language; empty for no date. today is the local one.
    static QString lastOpenedText(const QDateTime &when, const QDate &today);

Q_SIGNALS:
    void demoRequested();
    /// The certificate that this portal was refused for is to be shown.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();
    /// The list of portals and accounts.
    void manageRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeRecent();
    void submit();
    void forgetLink(const QUrl &portal);
    void retry();
    void refresh();
    void refreshButtons();
    void refreshNotice();
    void refreshRecent();

    viewmodels::ConnectViewModel &m_viewModel;
    DemoState m_demoState = DemoState::Idle;
    QString m_demoReason;
    QList<session::PortalProfile> m_shown;
    NoticeBar *m_damagedNotice;
    AddressField *m_addressField;
    FormField *m_form;
    ErrorNotice *m_notice;
    ConnectionHelp *m_help;
    QPushButton *m_continueButton;
    QPushButton *m_demoButton;
    QWidget *m_recent;
    Card *m_recentCard;
};

}  // namespace twofold::ui
