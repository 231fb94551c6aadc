// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace twofold::documents {

/// A field that a spreadsheet would take for a formula (OWASP, "CSV Injection": it begins with = + - @, a tab or a carriage return,
/// full-width forms included) gets an apostrophe before it.
QString withoutFormula(const QString &field);

/// Fields as one line for the clipboard, with tabs between, as spreadsheets take them in. What would begin another field or line in one
/// of them becomes a space, and none is a formula.
QString clipboardRow(const QStringList &fields);

}  // namespace twofold::documents
