// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace twofold::ui {

/// Puts secrets and other texts on the clipboard. A test looks at what was copied.
class Clipboard : public QObject
{
    Q_OBJECT
public:
    explicit Clipboard(QObject *parent = nullptr);

    /// Marked as sensitive where clipboard managers heed that, and cleared after stay() unless something else was copied.
    virtual void copySecret(const Secret &secret) = 0;
    /// What everybody may see.
    virtual void copyText(const QString &text) = 0;
    /// Takes a secret that is still there off at once: whoever copied it is leaving. Waits for the moment in which it may come back;
    /// false when it can't be taken off, after clearFailed(). A secret is given up only once.
    virtual bool clearSecret() = 0;

    static constexpr std::chrono::seconds clearAfter{60};
    /// How long a secret stays that is copied from now on.
    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }
    std::chrono::milliseconds stay() const { return m_stay; }
    /// From clearFailed() until the person has seen to it.
    bool isStuck() const { return m_isStuck; }

Q_SIGNALS:
    /// A secret was taken off, and has stayed off.
    void cleared();
    /// A secret is still there although it was cleared: the system did not let us, or a clipboard program has put it back.
    void clearFailed();
    /// After clearFailed() the person has taken it off themselves.
    void seenTo();

private:
    std::chrono::milliseconds m_stay = clearAfter;
    bool m_isStuck = false;
};

class SystemClipboard final : public Clipboard
{
    Q_OBJECT
public:
    /// A secret stays for that long.
    explicit SystemClipboard(std::chrono::milliseconds stay = clearAfter, QObject *parent = nullptr);
    /// Clears the clipboard if the secret is still on it.
    ~SystemClipboard() override;

    void copySecret(const Secret &secret) override;
    void copyText(const QString &text) override;
    bool clearSecret() override;

private:
    Secret takeOff();
    void clearInTime();
    bool tellWhether(bool isOff);
    static bool isOnClipboard(const Secret &secret);

    QTimer *m_timer;
    Secret m_copied;
};

}  // namespace twofold::ui
