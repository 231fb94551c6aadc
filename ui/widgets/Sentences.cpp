// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

namespace twofold::ui {

QString sentences(const QStringList &parts)
{
    QString text;
    for (const auto &part : parts) {
        if (part.isEmpty())
            continue;
        //: Two sentences, one after the other.
        text = text.isEmpty() ? part : QCoreApplication::translate("Sentences", "%1 %2").arg(text, part);
    }
    return text;
}

}  // namespace twofold::ui
