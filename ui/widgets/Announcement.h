// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace twofold::ui {

/// Has a screen reader say the words now, wherever the person is: for what comes by itself, such as a result or the end of a
/// progress. @p about is the widget that shows it. Does nothing while no assistive technology listens.
///
/// Notices need no call when they appear: of role Notification, they are said by that.
void announce(QWidget *about, const QString &words);

/// The same for what went wrong; where nothing else says the words, as a field beside a notice, they may be empty.
void announceError(QWidget *about, const QString &words);

/// "title. description": the parts that are not empty, as they are said in one go.
QString spokenTogether(const QStringList &parts);

}  // namespace twofold::ui
