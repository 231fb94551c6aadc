// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Browser.h"

#include <QDesktopServices>

namespace twofold::ui {

bool SystemBrowser::open(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

}  // namespace twofold::ui
