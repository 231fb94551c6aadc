// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::demoportal {

// The demo portal guards nothing: these are written down in its help text, so that anybody can try it.
inline const QString portalName = QStringLiteral("Harbour Studio");
inline const QString portalDomain = QStringLiteral("harbour.example");
inline const QString demoPassword = QStringLiteral("harbour-2026");

inline const QString ownerEmail = QStringLiteral("ada@harbour.example");
inline const QString adminEmail = QStringLiteral("nils.okafor@harbour.example");
inline const QString roomAdminEmail = QStringLiteral("lucia.brandt@harbour.example");
inline const QString userEmail = QStringLiteral("jonas.weber@harbour.example");         ///< without an app
inline const QString linkedUserEmail = QStringLiteral("mira.solheim@harbour.example");  ///< with an app
inline const QString guestEmail = QStringLiteral("guest@quayside.example");
inline const QString disabledEmail = QStringLiteral("otto.lindgren@harbour.example");
inline const QString pendingEmail = QStringLiteral("priya.santos@harbour.example");

/// What a captcha of the demo portal that is solved says, where one is set up.
inline const QString solvedCaptcha = QStringLiteral("solved");

/// API keys of the owner (everything) and of the admin (accounts:read alone); a portal before 3.1 knows neither.
QString fullApiKey();
QString readingApiKey();

/// The same name always gives the same bytes, so that people, groups and keys are the same in every run.
QByteArray seededBytes(QStringView name);

}  // namespace twofold::demoportal
