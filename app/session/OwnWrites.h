// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/session/Session.h"
#include "app/session/WriteJournal.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace twofold::session {

/// What there is to say of a write of the account.
struct KnownWrite
{
    WriteJournal::Entry entry;
    std::optional<QDateTime> sheetKept;  ///< when codes of the account were printed, saved, copied or said to be kept last; UTC
    bool isSheetGood = false;            ///< those are the ones that were read last
    bool areCodesUnkept = false;         ///< it, or one before it, has made codes that nobody has kept yet

    bool operator==(const KnownWrite &) const = default;
};

/// The writes with which a person changes their own second step, each through the journal: noted before it is sent, once, and its
/// outcome after. An answer that does not tell leaves it open; whoever reads the account's codes next says so here, which clears it
/// up, in a later run of the program too. Nothing is ever sent again from here.
class OwnWrites : public QObject
{
    Q_OBJECT
public:
    using Call = WriteJournal::Call;
    using Outcome = WriteJournal::Outcome;
    /// Calls and parts outlive this.
    struct Parts
    {
        Session &session;
        api::TfaSettingsApi &tfaSettingsApi;
        WriteJournal &journal;
        const Clock &clock;
        std::function<QByteArray(int count)> randomBytes;
    };

    explicit OwnWrites(Parts parts, QObject *parent = nullptr);

    // As the calls of those names. While one of a kind is open, the portal is to be read before the next.
    Async<QList<api::BackupCode>> updateTfaAppCodes(std::stop_token stop);
    Async<api::TfaSettingsApi::Unlinked> unlinkTfaApp(std::stop_token stop);
    /// The code that ends a set-up.
    Async<api::TfaValidation> validate(const api::ConfirmLink &confirm, const Secret &code);
    Async<Session::Stage> validateAtSignIn(const Secret &code);
    /// A code at sign-in.
    Async<Session::Stage> answerSecondStep(const Secret &code, bool isBackupCode);

    /// It was sent, and what became of it has not been read yet.
    bool isOpen(Call call) const;
    /// The latest write that there is something to say of, or to do about: an open one, one whose answer was lost, and new codes that
    /// nobody has kept yet.
    std::optional<KnownWrite> known() const;
    /// Since when the account has its app, as far as this computer knows; nothing where none was seen.
    std::optional<WriteJournal::Link> link() const;

    /// What the portal said when the account's codes were read.
    void noteCodes(const QList<api::BackupCode> &codes);
    /// The portal's method is the app, and there are no codes since the account has none linked.
    void noteNotLinked();
    /// They were printed, saved, copied, or said to be kept.
    void noteKept(const QList<api::BackupCode> &codes);
    /// The person has read what known() says. Codes that are not kept stay there until they are.
    void settle();

private:
    using Entry = WriteJournal::Entry;
    struct ReadCodes
    {
        WriteJournal::Account account;
        CodesMark mark;
        bool isSheet = false;  ///< the ones that were kept last
    };

    template<class T>
    Async<T> follow(const QString &id, Async<T> call)
    {
        return call.then(this, [this, id, account = account()](const Result<T> &answer) -> Result<T> {
            end(id, account, answer ? std::optional<Error>() : answer.error());
            return answer;
        });
    }

    WriteJournal &journal() const;
    WriteJournal::Account account() const;
    bool areCodesRead() const;
    bool leavesUnkept(const Entry &entry) const;
    void noteLink(const Entry &entry);
    void settleWhere(const std::function<bool(const Entry &)> &isMeant);
    QString begin(Call call);
    void end(const QString &id, const WriteJournal::Account &account, const std::optional<Error> &error);
    void settleEarlier(const Entry &later);
    CodesMark markOf(const QList<api::BackupCode> &codes) const;

    Parts m_parts;
    mutable WriteJournal m_unkept{QString()};  ///< of a portal of which nothing is kept
    std::optional<ReadCodes> m_read;
};

}  // namespace twofold::session
