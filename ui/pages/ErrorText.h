// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"

#include <QString>

#include <chrono>

namespace twofold::ui {

/// What a person is told about an error: what happened, and what to do.
struct ErrorText
{
    QString title;  ///< one short sentence
    QString body;   ///< the next step
};

/// The sentences for an error in general; a page that knows better says it better. host is the portal's.
ErrorText errorText(const Error &error, const QString &host);

/// The same before anybody is signed in: there are no rights yet that could be too small.
ErrorText entryErrorText(const Error &error, const QString &host);

/// That the session has ended, and what unsavedChangesText() says.
QString sessionEndedText(qsizetype unsavedChanges);

/// That so many unsaved changes of the policy outlive the session; nothing where there are none.
QString unsavedChangesText(qsizetype count);

/// "HOST:PORT" of the proxy that no answer came through; empty where none was in use.
QString proxyOf(const Error &error);

/// For "Details": kind, status and the reason, in words for a report. Never a secret, since Error holds none.
QString errorDetails(const Error &error);

/// "1 min 12 s" in the person's language, without a sign.
QString durationText(std::chrono::seconds duration);

/// A whole sentence on a clock that is off enough to matter for codes, or nothing. Positive: this computer is behind.
QString clockSentence(std::chrono::seconds offset);

/// From how far off a clock is spoken of: the next code's worth.
inline constexpr std::chrono::seconds noticeableClockOffset{30};

}  // namespace twofold::ui
