// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/viewmodels/ResetCandidate.h"

#include <QList>
#include <QString>

namespace twofold::ui {

/// What became of a person's reset, in a word or two.
QString resetOutcome(viewmodels::ResetEntry::Step step);
/// Why it is skipped or not done, and what to do; empty where there is nothing to say.
QString resetReason(const viewmodels::ResetEntry &entry);
/// "2 of 3 apps are reset", from the entries that were not skipped.
QString resetSummary(const QList<viewmodels::ResetEntry> &entries);
/// Why the queue stands still, and what to do.
QString resetHalt(const Error &error, const QString &host);
/// Why it waits, though it goes on by itself.
QString resetWait(const Error &error, const QString &host);

}  // namespace twofold::ui
