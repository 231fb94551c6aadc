// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace twofold::ui {

/// Opens pages in the person's own browser. A test notes what would have been opened.
class Browser
{
public:
    Browser() = default;
    virtual ~Browser() = default;
    Q_DISABLE_COPY_MOVE(Browser)

    /// False when the system has nothing to open it with.
    virtual bool open(const QUrl &url) = 0;
};

class SystemBrowser final : public Browser
{
public:
    bool open(const QUrl &url) override;
};

}  // namespace twofold::ui
