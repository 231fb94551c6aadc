// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QUrl>

namespace twofold::ui {

/// The built-in portal, as a process of its own that lives as long as this object.
class DemoPortal : public QObject
{
    Q_OBJECT
public:
    /// An account to try it with; there is nothing secret about it.
    struct Account
    {
        QString userName;
        QString password;
        QString role;  ///< "owner", "admin", "user" …
    };

    explicit DemoPortal(QObject *parent = nullptr);
    ~DemoPortal() override;

    /// Starts the program beside this one, unless it runs already. Ends in ready() or couldNotStart().
    void start();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Started, and not ready yet.
    bool isStarting() const { return isRunning() && m_address.isEmpty(); }
    const QList<Account> &accounts() const { return m_accounts; }

Q_SIGNALS:
    void ready(const QUrl &address);
    /// The portal tells its accounts right after it is ready.
    void accountsChanged();
    /// reason is the system's or the program's own.
    void couldNotStart(const QString &reason);
    /// A text message that a real portal would have sent to a phone.
    void textMessage(const QString &number, const QString &code);

private:
    void readLine(const QString &line);

    QProcess m_process;
    QList<Account> m_accounts;
    QUrl m_address;  ///< once it listens
};

}  // namespace twofold::ui
