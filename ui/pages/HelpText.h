// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace twofold::ui {

/// A question that somebody may have, and its answer.
struct HelpText
{
    QString title;
    QString text;
};

/// What two-factor sign-in is, and what the program does.
QList<HelpText> helpOnTwofold();
/// For whoever stands there without their phone.
QList<HelpText> helpWithoutPhone();
/// For those who decide who is asked.
QList<HelpText> helpForAdmins();

}  // namespace twofold::ui
