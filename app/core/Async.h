// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QFuture>
#include <QMetaObject>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace twofold {

template<class T>
class AsyncSource;

/// Finishes exactly once, with a value or an error, in the thread that asked. Continue it with .then(context, …): a context that
/// is gone is not called. The function takes a Result<T> and returns nothing or another Result; name the parameter's type: a
/// generic lambda without a context is handed the QFuture itself.
template<class T>
class Async : public QFuture<Result<T>>
{
public:
    Async() = default;
    Async(QFuture<Result<T>> future) : QFuture<Result<T>>(std::move(future)) {}

    /// Called in the context's thread. What the function returns becomes an Async of its own, which ends as Cancelled when the
    /// context is gone. QFuture's own function of this name must not be used: up to Qt 6.4 it takes for granted in debug builds
    /// that the context still lives when the answer comes.
    template<class Function>
    auto then(QObject *context, Function function) const
    {
        using Returned = std::invoke_result_t<Function, const Result<T> &>;
        if constexpr (std::is_void_v<Returned>)
            whenDone(context, std::move(function));
        else
            return continued(context, std::move(function), static_cast<const Returned *>(nullptr));
    }

    template<class Function>
    auto then(Function function) const
    {
        return QFuture<Result<T>>(*this).then(std::move(function));
    }

private:
    template<class Function>
    void whenDone(QObject *context, Function function) const
    {
        // Qt keeps the continuation as long as the future; what it captured is let go at once, so that an AsyncSource in it ends.
        then([guard = QPointer<QObject>(context),
              kept = std::make_shared<Function>(std::move(function))](const Result<T> &result) mutable {
            const auto last = std::exchange(kept, nullptr);
            if (guard)
                QMetaObject::invokeMethod(guard, [last, result] { (*last)(result); });
        });
    }

    template<class Function, class U>
    Async<U> continued(QObject *context, Function function, const Result<U> *) const
    {
        const AsyncSource<U> source;
        whenDone(context,
                 [source, function = std::move(function)](const Result<T> &result) mutable { source.finish(function(result)); });
        return source.future();
    }
};

template<class T>
Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template<class T>
Async<T> failed(Error error)
{
    return ready<T>(tl::unexpected(std::move(error)));
}

/// The writing end of an Async. Copies share it; the first finish() counts and later ones are ignored, so that a deadline, a stop
/// request and the answer may race. One that is dropped unfinished ends as Cancelled: no waiter is left hanging.
template<class T>
class AsyncSource
{
public:
    AsyncSource() : m_state(std::make_shared<State>()) {}

    Async<T> future() const { return m_state->promise.future(); }
    bool isFinished() const { return m_state->finished; }

    void finish(Result<T> result) const { m_state->finish(std::move(result)); }
    void fail(Error error) const { finish(tl::unexpected(std::move(error))); }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        bool finished = false;

        State() { promise.start(); }
        ~State() { finish(tl::unexpected(Error{.kind = Error::Kind::Cancelled})); }

        void finish(Result<T> result)
        {
            if (std::exchange(finished, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    std::shared_ptr<State> m_state;
};

}  // namespace twofold
