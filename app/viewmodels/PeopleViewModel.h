// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/viewmodels/AppChangesReader.h"
#include "app/viewmodels/Coverage.h"
#include "app/viewmodels/CsvPlace.h"
#include "app/viewmodels/PeopleTableModel.h"
#include "app/viewmodels/ReadRetry.h"
#include "app/viewmodels/SurveyReader.h"

#include <QBitArray>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

namespace twofold::viewmodels {

/// Everybody of the portal, and who has set up an app (design 06). Reads page by page in the background; whom a search, a filter or an
/// order brings to the top before all are read, the portal is asked for as well. Reading anew keeps the list as it is, with what is selected in it, and changes only
/// who is another one now.
class PeopleViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// Why the portal does not say whose app is set up.
    enum class WhyUnknown {
        Nothing,     ///< it does, or nobody has been read
        NoApp,       ///< the method is not the app
        NotAnAdmin,  ///< it tells admins only
        NotTold,     ///< this release tells nobody
    };
    Q_ENUM(WhyUnknown)

    struct State
    {
        SurveyReader::State reading;
        bool isReadAgain = false;  ///< the list stands as it was read before
        Coverage coverage;         ///< of those read
        WhyUnknown whyUnknown = WhyUnknown::Nothing;
        bool hasChanges = false;  ///< the audit log tells when somebody's app was set up
        QString owner;            ///< of the portal, by name; empty until they have been read
        QString host;

        /// How many there are, as far as it is known.
        qint64 total() const { return std::max(reading.total, coverage.total()); }
        bool operator==(const State &) const = default;
    };

    /// All of them outlive this.
    struct Parts
    {
        session::Session &session;
        api::PeopleApi &people;
        api::TfaSettingsApi &tfaSettings;
        api::AuditApi &audit;
    };

    explicit PeopleViewModel(const Parts &parts, SurveyReader::Pace pace = {.historyPages = 0}, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// UTC, by the portal's clock.
    QDateTime now() const;
    PeopleTableModel &table() { return m_table; }
    const PeopleTableModel &table() const { return m_table; }
    const PeopleStore &store() const { return m_store; }
    const AlwaysAskedRules &rules() const { return m_rules; }

    /// Reads what is not read yet, and after an error goes on where it stopped; not where the person has it wait.
    void load();
    /// Reads everything anew.
    void reload();
    void pause() { m_reader.hold(); }
    void goOn() { m_reader.start(); }
    void clear();

    void setFilter(const PeopleFilter &filter) { m_table.setFilter(filter); }

    struct ExportWords
    {
        QStringList titles;
        /// Called in another thread.
        std::function<QStringList(const PersonRow &person)> fields;
    };
    /// Those selected, or whom the filter lets through where nobody is; what the list is by then does not count.
    QList<int> exported() const;
    /// Writes them beside the program's own work. FileFault with the system's reason.
    Async<bool> exportCsv(const CsvPlace &place, const ExportWords &words) const;
    /// The same as lines of text for the clipboard, whose fields a tab divides.
    Async<QString> textOf(const QList<int> &numbers, const ExportWords &words) const;

    /// What the portal says of somebody now. Who was reset just now has that as the last change.
    void take(const api::Person &person, bool isReset);
    /// Whom the filter hides as well; by name.
    QList<PersonRow> selectedPeople() const;

private:
    QList<int> selectedByName() const;
    void readPolicy();
    void takePolicy(const policy::TfaPolicy &policy);
    void addPeople(const QList<api::Person> &people);
    void readingChanged();
    void dropUnseen();
    void takeChanges();
    void publish();
    void askPortal();
    WhyUnknown whyUnknown() const;

    Parts m_parts;
    PeopleStore m_store;
    AlwaysAskedRules m_rules;
    policy::TfaPolicy m_policy;
    std::optional<policy::TfaPolicy::Method> m_readUnder;  ///< the portal's method while people were read
    PeopleTableModel m_table{m_store, m_rules};
    SurveyReader m_reader;
    AppChangesReader m_changes;
    ReadRetry m_policyRetry{this};  ///< for a portal that wants to be asked later
    int m_owner = -1;               ///< by number, once read
    QBitArray m_seen;               ///< by number: read since load() or reload()
    Coverage m_coverage;            ///< up to date unless it is to be counted
    bool m_isToBeCounted = false;
    bool m_isReadAgain = false;
    QTimer m_rest;             ///< between two states while reading
    QTimer m_searchRest;       ///< from typing to asking the portal
    api::PeopleQuery m_asked;  ///< what it was asked last
    State m_state;
};

}  // namespace twofold::viewmodels
