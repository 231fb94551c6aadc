// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkListEntry.h"

#include <QStringList>

namespace twofold::ui {

using namespace Qt::StringLiterals;

QString NetworkListEntry::spoken() const
{
    QStringList parts{address, meaning, pill};
    parts.removeAll({});
    const QString words = parts.join(", "_L1);
    return fault.isEmpty() ? words : words + ". "_L1 + fault;
}

}  // namespace twofold::ui
