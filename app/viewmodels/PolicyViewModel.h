// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/GroupsApi.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Error.h"
#include "app/viewmodels/ViewModel.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// The portal's two-factor policy (design 05): the method can be changed; the three lists are shown and go back as they came.
class PolicyViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// A person or group on the always-ask list.
    struct AlwaysAsked
    {
        enum class Kind { Person, Group, Everyone, Admins, RoomAdmins, Users, Guests };
        Kind kind = Kind::Person;
        QString id;
        QString name;           ///< empty for the system groups, and where it is not known: gone, or beyond the first hundred
        int membersCount = -1;  ///< groups; -1 unknown

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
        QStringList trustedIps;
        QList<AlwaysAsked> alwaysAsked;
        bool savingSignsOut = true;  ///< the person as well: not with an API key or Basic
        Saved saved = Saved::None;

        bool hasChanges() const { return edited != current; }
        bool operator==(const State &) const = default;
    };

    PolicyViewModel(session::Session &session, api::TfaSettingsApi &api, api::PeopleApi &people, api::GroupsApi &groups,
                    QObject *parent = nullptr);

    const State &state() const { return m_state; }

    /// While busy nothing is read twice. What was edited stays edited.
    void load();
    void setMethod(api::TfaType method);
    void discard();
    /// Sends the policy once, with all three lists. Ends every session of the portal: the session then goes to its second step or to
    /// sign-in, and resumes here. A lost answer is cleared up by reading; so is a refusal, whose error is shown beside the outcome.
    void save();
    void clear();

private:
    void read();
    void showSettings(const QList<api::TfaSettings> &rows);
    void showMethods(State &next, const QList<api::TfaSettings> &rows);
    void takeOutcome(State &next);
    void readNames();
    void nameAlwaysAsked();
    void saveAndGoOn(const api::TfaRequestsDto &policy);
    void saveAndStay(const api::TfaRequestsDto &policy);
    void writeEnded(const Error &error);
    void showError(const Error &error);
    api::TfaRequestsDto request() const;

    session::Session &m_session;
    api::TfaSettingsApi &m_api;
    api::PeopleApi &m_people;
    api::GroupsApi &m_groups;
    QStringList m_mandatoryUsers;
    QStringList m_mandatoryGroups;
    QHash<QString, QString> m_personNames;  ///< by id
    QHash<QString, api::Group> m_groupsById;
    std::optional<api::TfaType> m_attempted;  ///< what a save asked for, until the portal has been read again
    std::optional<Error> m_writeError;        ///< how that save ended
    State m_state;
};

}  // namespace twofold::viewmodels
