// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/PortalState.h"

namespace twofold::demoportal {

/// What the program was asked to do.
struct CommandLine
{
    PortalOptions options;
    quint16 port = 0;
    QString certificateFile;  ///< empty: plain HTTP
    QString keyFile;

    QString problem;  ///< not empty: the arguments can't be used, and this says why
    QString answer;   ///< not empty: print it and end

    static CommandLine read(const QStringList &arguments);
};

}  // namespace twofold::demoportal
