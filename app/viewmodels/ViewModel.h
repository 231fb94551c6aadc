// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QObject>

#include <stop_token>
#include <utility>

namespace twofold::viewmodels {

/// What all view-models are: a state to show, a signal when it is another one, and an end to what is under way when they go.
class ViewModel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ViewModel() override { m_stop.request_stop(); }

Q_SIGNALS:
    void stateChanged();

protected:
    std::stop_token stopToken() const { return m_stop.get_token(); }
    /// Aborts what is under way; what starts afterwards has a token of its own.
    void stopAll()
    {
        m_stop.request_stop();
        m_stop = {};
    }

    /// Continues a call of which nothing more is wanted to be known once stopAll() was called or the view-model is gone.
    template<class T, class Continuation>
    void follow(Async<T> call, Continuation continuation)
    {
        call.then(this, [stop = stopToken(), continuation = std::move(continuation)](const Result<T> &answer) {
            if (!stop.stop_requested())
                continuation(answer);
        });
    }

    template<class State>
    void replace(State &current, State next)
    {
        if (current == next)
            return;
        current = std::move(next);
        Q_EMIT stateChanged();
    }

private:
    std::stop_source m_stop;
};

}  // namespace twofold::viewmodels
