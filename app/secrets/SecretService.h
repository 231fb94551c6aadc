// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace twofold::secrets {

/// What the Secret Service on the session bus says about itself (Secret Service API 0.2, freedesktop.org). QtKeychain cannot say
/// it: with a locked collection it reports a read as "not found" and a removal as done although nothing was removed.
///
/// Shows a prompt only when it is told to unlock. On systems without a session bus (Windows, macOS), and in a KDE session, where QtKeychain
/// talks to KWallet, the answer is Unlocked: there the keychain itself says what is wrong.
class SecretService
{
public:
    enum class State {
        Unlocked,  ///< also when there is no default collection yet: the first write makes one
        Locked,
        Unavailable,  ///< no bus, nobody on it, or no sensible answer
    };
    struct Answer
    {
        State state = State::Unavailable;
        QString reason;  ///< why it is unavailable, for a report
    };

    /// False when a session bus could only be had by starting one. Such a bus would belong to nobody, outlive the program, and
    /// its keyring would open a modal prompt.
    static bool isBusThere();

    /// True where QtKeychain keeps its entries in a Secret Service: not in a KDE session, and not on other systems.
    static bool isUsed();

    /// Labels the unlocked entries that have these attributes. `next` is called when that is over, however it went.
    static void setLabel(QObject *context, const QMap<QString, QString> &attributes, const QString &label,
                         std::chrono::milliseconds timeout, std::function<void()> next);

    /// Asks for the state of the default collection. The answer comes in the context's thread, at once or later, and not at all
    /// when the context is gone; when nobody answers within `timeout` it is Unavailable.
    static void askState(QObject *context, std::chrono::milliseconds timeout, std::function<void(Answer)> answer);

    /// Has the default collection unlocked, which may show the keychain's own prompt and then takes as long as the person does (see
    /// UnlockPrompt). The answer says how it is afterwards: Locked when the prompt was dismissed. `timeout` is for each question,
    /// not for the person.
    static void unlock(QObject *context, std::chrono::milliseconds timeout, std::function<void(Answer)> answer);
};

}  // namespace twofold::secrets
