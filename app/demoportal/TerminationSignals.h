// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace twofold::demoportal {

/// Ends the application in order when the system asks for it (SIGTERM, SIGINT); one per program. Does nothing where there are no
/// such signals.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
};

}  // namespace twofold::demoportal
