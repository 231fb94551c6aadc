// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QTimer>

#include <chrono>

namespace twofold::viewmodels {

/// When what could not be read for a fault that may pass is read again by itself: after pauses that grow to a minute, and not before the
/// portal wants to be asked. For reading alone: what changes anything at the portal is never repeated.
class ReadRetry : public ViewModel
{
    Q_OBJECT
public:
    struct Pace
    {
        QList<std::chrono::seconds> pauses;  ///< the last one stands for all that follow
        std::chrono::milliseconds second;    ///< how long one of them takes
    };
    static Pace usualPace();

    enum class Stage {
        Idle,
        Waiting,  ///< for the end of a pause, or on hold
        Reading,  ///< until failed() or stop()
    };
    Q_ENUM(Stage)

    struct State
    {
        Stage stage = Stage::Idle;
        int secondsLeft = 0;  ///< while Waiting

        bool operator==(const State &) const = default;
    };

    explicit ReadRetry(QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// For the pauses that begin from now on.
    void setPace(Pace pace);

    /// A reading ended so: the next pause begins, at once with the longest where the portal asks to slow down. While one is under way already, it goes on.
    void failed(const Error &error);
    /// Does not wait for the end of the pause. Nothing where there is none.
    void tryNow();
    /// It could be read, or nobody wants to know any more: the next failure begins with the shortest pause.
    void stop();
    /// While nobody looks nothing is counted down; it goes on where it was. It begins on hold.
    void setOnHold(bool onHold);

Q_SIGNALS:
    /// Now is the time to read.
    void due();

private:
    void countDown();
    void read();

    Pace m_pace = usualPace();
    QTimer m_second;
    qsizetype m_failures = 0;  ///< one after the other
    bool m_isOnHold = true;
    State m_state;
};

}  // namespace twofold::viewmodels
