// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/documents/BackupCodeSheet.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::session {
class OwnWrites;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// Backup codes of the signed-in account (design 04).
class BackupCodesViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// What became of the last request for new codes, in an earlier run of the program too.
    enum class Replacement {
        None,
        Done,
        DoneAfterLostAnswer,  ///< the answer was lost, but the codes read afterwards are new
        NotDone,              ///< the answer was lost, and the codes are still the old ones
        Unknown,              ///< the answer was lost, and what could be read afterwards did not tell
    };
    Q_ENUM(Replacement)

    struct State
    {
        QList<api::BackupCode> codes;
        bool isLoaded = false;
        bool busy = false;
        std::optional<Error> error;
        Replacement replacement = Replacement::None;
        bool mustKeep = false;  ///< they came with this or an earlier request, and were neither kept nor left knowingly
        std::optional<QDateTime> sheetKept;  ///< when these same codes were printed, saved or copied; UTC

        qsizetype codesLeft() const;
        bool operator==(const State &) const = default;
    };

    BackupCodesViewModel(session::Session &session, api::TfaSettingsApi &api, session::OwnWrites &writes, const Clock &clock,
                         QObject *parent = nullptr);

    const State &state() const { return m_state; }

    /// Reads the codes, and with them the outcome of a replacement that is Unknown. While busy nothing is read twice.
    void load();
    /// Old codes die the moment the portal gets this. If the answer is lost, the portal is read, never asked again; as long as the
    /// outcome is Unknown, this reads too. A refusal is followed by reading as well.
    void replaceCodes();
    /// They were printed, saved, copied, or said to be kept.
    void setKept();
    /// The person was asked to keep them first, and leaves all the same.
    void leaveUnkept();
    documents::BackupCodeSheetData sheetData() const;
    /// Drops what is shown: another account, or none.
    void clear();

private:
    using Codes = Result<QList<api::BackupCode>>;

    void begin();
    void read();
    void readAfterRefusal(const Error &refusal);
    void show(const QList<api::BackupCode> &codes, const std::optional<Error> &error = {});
    void tellWrite(State &state) const;
    void showError(const Error &error);

    session::Session &m_session;
    api::TfaSettingsApi &m_api;
    session::OwnWrites &m_writes;
    const Clock &m_clock;
    bool m_mayLeaveUnkept = false;
    bool m_wasTold = false;  ///< that a request for new codes changed nothing, by the time of this reading
    State m_state;
};

}  // namespace twofold::viewmodels
