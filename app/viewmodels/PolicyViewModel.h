// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/policy/PolicyDiff.h"
#include "app/session/PolicyArchive.h"
#include "app/viewmodels/DirectoryEntry.h"
#include "app/viewmodels/NetworkEntry.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

class DirectoryNames;
class PolicyEditor;

/// The portal's two-factor policy (design 05): its method, the networks that it trusts, and who is always asked. Every change is a
/// step that can be undone, and is on disk a moment later. A save sends the whole policy, and only if the portal still holds what
/// the changes were made on; else both are merged, and the person looks at it again.
class PolicyViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// A person or group on the always-ask list.
    struct AlwaysAsked
    {
        DirectoryEntry who;
        bool isNew = false;

        bool operator==(const AlwaysAsked &) const = default;
    };

    /// What became of the last save.
    enum class Saved {
        None,
        Done,
        SwitchedOff,  ///< and the portal erased the three lists
        NotDone,      ///< the answer was lost, and the portal holds what it held before
        Unknown,      ///< the answer was lost, and the portal has not been read since
    };
    Q_ENUM(Saved)

    /// Who changed the policy elsewhere, where the portal's audit log tells.
    struct ChangedBy
    {
        QString name;
        QDateTime when;  ///< UTC

        bool operator==(const ChangedBy &) const = default;
    };

    /// Somebody else changed the policy while it was edited here: what is edited holds both changes now.
    struct Merged
    {
        policy::PolicyDiff theirs;
        api::TfaType theirMethod = api::TfaType::None;
        bool isMethodConflict = false;  ///< both chose another method; the one chosen here stands
        std::optional<ChangedBy> by;

        bool operator==(const Merged &) const = default;
    };

    /// Lists that the portal held when it was last seen with some, and that are gone.
    struct Lost
    {
        QDateTime seen;            ///< UTC
        policy::TfaPolicy policy;  ///< what is gone alone
        bool isWipe = false;       ///< gone although the method is on; else two-factor sign-in was switched off
        bool isWhole = false;      ///< the portal holds no list at all any more
        std::optional<ChangedBy> by;

        bool operator==(const Lost &) const = default;
    };

    struct State
    {
        bool isLoaded = false;
        bool busy = false;
        std::optional<Error> error;
        bool mayEdit = false;
        QString host;
        api::TfaType current = api::TfaType::None;  ///< what the portal holds
        api::TfaType edited = api::TfaType::None;   ///< what the page shows
        bool isSmsOffered = false;                  ///< the portal has the row at all
        bool isSmsAvailable = false;                ///< a provider is configured
        bool isAppOffered = false;
        bool isAppAvailable = false;
        QList<NetworkEntry> networks;
        QList<AlwaysAsked> alwaysAsked;
        policy::PolicyDiff changes;  ///< that a save would make; the lists don't count while it would switch off
        bool canUndo = false;
        bool canRedo = false;
        /// Who comes over IPv6 can't sign in: this release can't compare such an address with a range.
        bool stopsV6Clients = false;
        std::optional<Merged> merged;
        std::optional<Lost> lost;        ///< to be offered now
        std::optional<QDateTime> draft;  ///< when the changes were made that an earlier run of the program left
        bool isDraftKept = false;        ///< the changes are on disk, or will be in a moment
        bool areListsKept = false;       ///< what the portal holds is on disk too, and can be brought back from there
        bool savingSignsOut = true;      ///< the person as well: not with an API key or Basic
        Saved saved = Saved::None;

        bool hasChanges() const { return !changes.isEmpty(); }
        bool operator==(const State &) const = default;
    };

    /// All of them outlive this.
    struct Parts
    {
        session::Session &session;
        PolicyEditor &editor;
        DirectoryNames &names;
        session::PolicyArchive &archive;
        api::TfaSettingsApi &tfaSettingsApi;
        api::AuditApi &auditApi;
        const Clock &clock;
    };

    explicit PolicyViewModel(const Parts &parts, QObject *parent = nullptr);
    ~PolicyViewModel() override;

    const State &state() const { return m_state; }
    /// As far as it is known who that is; also for somebody who is no longer on the list.
    DirectoryEntry whoIs(DirectoryEntry::Kind kind, const QString &id) const;
    /// How many that is; none while it is not known whether they are saved.
    qsizetype unsavedChanges() const { return m_attempted ? 0 : m_state.changes.count(); }
    /// What the list of trusted networks holds as edited.
    const QStringList &trustedIps() const;

    /// While busy nothing is read twice. What was edited stays edited.
    void load();

    // Editing: nothing while busy or where the person may not. Each is one step for undo().
    void setMethod(api::TfaType method);
    /// What a text comes to as one more trusted network.
    NetworkEntry checkNetwork(const QString &text) const;
    /// False where it is none, or lets nobody through who is not let through already.
    bool addNetwork(const QString &text);
    /// Those of a list that can be added, each after the ones before it, as one step; says how many that were.
    qsizetype addNetworks(const QStringList &texts);
    void removeNetwork(qsizetype index);
    /// Stores the entry so that it does what it says; see policy::StoredEntry::repaired.
    void repairNetwork(qsizetype index);
    void addAlwaysAsked(const DirectoryEntry &who);
    void removeAlwaysAsked(const QString &id);
    void undo();
    void redo();
    void discard();

    /// Adds the lost lists to what is edited.
    void bringBackLost();
    /// They are not wanted back.
    void settleLost();
    void closeMerged();
    /// Makes the changes of an earlier run again, on what the portal holds now.
    void restoreDraft();
    void dropDraft();

    /// Reads the portal once more and, if it holds what it held, sends the policy once, with all three lists. Ends every session of the
    /// portal: the session then goes to its second step or to sign-in, and resumes here. A lost answer is cleared up by reading; so
    /// is a refusal, whose error is shown beside the outcome.
    void save();
    void clear();

private:
    using Rows = QList<api::TfaSettings>;

    void read();
    void showSettings(const Rows &rows);
    void showMethods(State &next, const Rows &rows);
    void takePolicy(State &next, const policy::TfaPolicy &theirs);
    void takeSaved(const policy::TfaPolicy &saved, const policy::TfaPolicy &theirs);
    void merge(State &next, const policy::TfaPolicy &theirs);
    std::optional<policy::TfaPolicy> takeOutcome(State &next, const policy::TfaPolicy &theirs);
    void offerDraft(State &next, const policy::TfaPolicy &theirs);
    void findLost(State &next, const policy::TfaPolicy &theirs);
    void showNames();
    void showEdited();
    void showEdited(State &next) const;
    QList<AlwaysAsked> alwaysAskedOf(const policy::TfaPolicy &edited, const policy::PolicyDiff &changes) const;
    bool mayChange() const { return m_state.mayEdit && !m_state.busy; }
    void edit(const policy::TfaPolicy &edited);
    void keepDraft();
    void readWho(const QDateTime &since, api::TfaType method);
    void showWho(const api::AuditEvent &event);

    void checkAndSend(const Rows &rows);
    void send();
    void saveAndGoOn(const api::TfaRequestsDto &policy);
    void saveAndStay(const api::TfaRequestsDto &policy);
    void writeEnded(const Error &error);
    void showError(const Error &error);
    api::TfaRequestsDto request() const;

    Parts m_parts;
    QString m_profile;                             ///< whose policy was read; empty: nothing of it is kept
    QTimer m_draftRest;                            ///< from a change to its being on disk
    std::optional<policy::TfaPolicy> m_attempted;  ///< what a save asked for, until the portal has been read again
    std::optional<Error> m_writeError;             ///< how that save ended
    std::optional<Lost> m_lost;                    ///< also while it is not the time to offer it
    bool m_ownsDraft = false;                      ///< the draft on disk is of what is edited now
    State m_state;
};

}  // namespace twofold::viewmodels
