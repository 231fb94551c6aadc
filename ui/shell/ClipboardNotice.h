// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NoticeBar.h"

namespace twofold::ui {

class Clipboard;

/// Admits that a secret could not be taken off the clipboard. Stays until the person says that they have seen to it.
class ClipboardNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit ClipboardNotice(Clipboard &clipboard, QWidget *parent = nullptr);

    void setShown(bool shown);

Q_SIGNALS:
    /// It has appeared or gone: whoever leaves room for it looks again.
    void shownChanged();
};

}  // namespace twofold::ui
