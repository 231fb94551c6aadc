// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ClipboardNotice.h"

#include "ui/platform/Clipboard.h"

#include <QPushButton>

namespace twofold::ui {

using namespace Qt::StringLiterals;

ClipboardNotice::ClipboardNotice(Clipboard &clipboard, QWidget *parent)
    : NoticeBar(Tone::Warn, tr("The clipboard could not be emptied."),
                tr("What you copied may still be on it, or in the history of a clipboard program. Copy something else, and clear "
                   "that history."),
                parent)
{
    setObjectName(u"clipboardNoticeBar"_s);
    auto *done = addButton(tr("I have cleared it"));
    done->setObjectName(u"clipboardClearedButton"_s);
    // It stands in other views too.
    connect(done, &QPushButton::clicked, &clipboard, &Clipboard::seenTo);
    connect(&clipboard, &Clipboard::seenTo, this, [this] { setShown(false); });
    connect(&clipboard, &Clipboard::clearFailed, this, [this] { setShown(true); });
    setVisible(clipboard.isStuck());
}

void ClipboardNotice::setShown(bool shown)
{
    setVisible(shown);
    Q_EMIT shownChanged();
}

}  // namespace twofold::ui
