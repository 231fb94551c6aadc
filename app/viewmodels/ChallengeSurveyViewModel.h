// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SurveyPerson.h"
#include "app/viewmodels/SurveyReader.h"
#include "app/viewmodels/SurveyRun.h"
#include "app/viewmodels/SurveyTableModel.h"

#include <QHash>
#include <QTimer>

#include <array>

namespace twofold::viewmodels {

class PolicyEditor;

/// Who would be asked for a code under the policy as it is being edited (design 05, right), before it is saved. Reads everybody and
/// the sign-ins of the last 30 days once, and holds the policy against all of them after each edit, in slices of a few milliseconds
/// between other events; a run for an earlier edit is given up. What is not known stays unknown.
class ChallengeSurveyViewModel : public ViewModel
{
    Q_OBJECT
public:
    static constexpr int kinds = int(SurveyOutcome::Kind::SignInFails) + 1;

    struct Counts
    {
        std::array<qsizetype, kinds> of{};  ///< by SurveyOutcome::Kind
        qsizetype total = 0;
        qsizetype unlessTrusted = 0;  ///< of those asked: no address of theirs is known, and a trusted network would exempt them

        qsizetype operator[](SurveyOutcome::Kind kind) const { return of[std::size_t(kind)]; }
        qsizetype asked() const;
        bool operator==(const Counts &) const = default;
    };

    /// A trusted network so wide that it may well be a slip.
    struct WideNetwork
    {
        QString entry;
        qsizetype people = 0;  ///< who come from there and nowhere else, and would not be asked

        bool operator==(const WideNetwork &) const = default;
    };

    struct You
    {
        QString name;
        SurveyOutcome outcome;
        QString entry;    ///< as SurveyTableModel::EntryRole
        QString address;  ///< of the own latest sign-in; empty: not known
        std::optional<bool> isAppSetUp;

        bool operator==(const You &) const = default;
    };

    struct State
    {
        SurveyReader::State reading;
        bool isCounted = false;   ///< counts are of the policy as edited, and of everybody read so far
        bool isCounting = false;  ///< a run is under way; the counts are of an earlier one
        policy::TfaPolicy::Method method = policy::TfaPolicy::Method::None;  ///< as edited
        Counts counts;
        qsizetype trustedNetworks = 0;
        QList<WideNetwork> wideNetworks;  ///< those that exempt most first
        bool isCoverageKnown = false;     ///< the portal says of everybody whether their app is set up
        bool isYouKnown = false;
        You you;

        bool isHistoryKnown() const;
        bool operator==(const State &) const = default;
    };

    struct SignIn
    {
        QDateTime date;  ///< UTC
        QString userId;
        QString user;
        QString ip;
        QString country;
        QString city;
    };

    /// @p editor outlives the view-model.
    ChallengeSurveyViewModel(session::Session &session, PolicyEditor &editor, api::PeopleApi &people, api::AuditApi &audit,
                             QObject *parent = nullptr);

    const State &state() const { return m_state; }
    SurveyTableModel &table() { return m_table; }
    /// Newest first, at most a few thousand.
    const QList<SignIn> &signIns() const { return m_signIns; }
    /// Nothing for somebody who has not been read, or is disabled.
    const SurveyPerson *personOf(const QString &id) const;
    policy::ServerRules rules() const;

    /// Reads what is not read yet, and after an error goes on where it stopped.
    void load();
    /// Reads everything anew.
    void reload();
    void clear();

Q_SIGNALS:
    void signInsChanged();

private:
    void addPeople(const QList<api::Person> &people);
    void addSignIns(const QList<api::LoginEvent> &signIns);
    void readingChanged();
    void policyChanged();
    void beginRun();
    void doSlice();
    void count(qsizetype number);
    void publish();
    void judgeYou();
    void showTable();
    QList<WideNetwork> wideNetworks();
    bool isWide(const QString &entry);
    static bool isWide(const policy::StoredEntry &stored);
    SurveyPerson surveyed(const api::Person &person);
    void forgetPeople();

    session::Session &m_session;
    PolicyEditor &m_editor;
    SurveyReader m_reader;
    SurveyTableModel m_table;
    QTimer m_slices;
    policy::TfaPolicy::Method m_readUnder = policy::TfaPolicy::Method::None;  ///< the portal's method while it was read

    QList<SurveyPerson> m_people;
    QHash<QString, qsizetype> m_numbers;      ///< of people, by id, in lower case
    QHash<QString, QString> m_groupIds;       ///< each text once
    QHash<QString, QStringList> m_addresses;  ///< by id, the newest first
    QList<SignIn> m_signIns;
    qsizetype m_withoutCoverage = 0;
    qsizetype m_tablePeople = 0;    ///< how many the table has been given
    QHash<QString, bool> m_isWide;  ///< by entry

    std::optional<SurveyRun> m_run;
    policy::TfaPolicy m_runPolicy;
    QList<SurveyOutcome> m_outcomes;      ///< of the run under way
    Counts m_counts;                      ///< of the run under way
    QHash<qint32, qsizetype> m_exempted;  ///< people by the trusted network that exempts them
    State m_state;
};

}  // namespace twofold::viewmodels
