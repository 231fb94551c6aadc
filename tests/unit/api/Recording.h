// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "tests/support/FakeNetwork.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace twofold::tests {

/// Answers as one release of the portal gives them: tests/data/api/RELEASE.json, {name: {status, setCookie?, body?}}.
class Recording
{
public:
    explicit Recording(const QString &release);

    /// Answers the network's last request with the answer of that name; ends the test program when there is none.
    void play(FakeNetwork &network, QLatin1StringView name) const;

    static QStringList releases();

private:
    QJsonObject m_answers;
};

/// What a call that has been answered came to; a call that is still open is an error that no portal gives.
template<class T>
Result<T> outcome(const Async<T> &call)
{
    if (!call.isFinished() || call.resultCount() != 1)
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = QStringLiteral("the call is still open")});
    return call.result();
}

}  // namespace twofold::tests
