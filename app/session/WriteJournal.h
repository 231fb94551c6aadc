// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/CodesMark.h"
#include "app/session/JsonFile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace twofold::session {

/// What was sent to a portal that can't be taken back, noted before it is sent: so that after a crash or a lost answer the portal is
/// read, and nothing is sent twice. And which codes the person kept last, when, and since when there is an app. In a JSON file that a person can read, in a folder
/// that is theirs alone; there is no secret in it, of backup codes only a CodesMark.
///
/// Where nothing can be written, the records hold until the program ends; the fault is logged. A damaged file is set aside.
class WriteJournal
{
public:
    /// Whose write it is.
    struct Account
    {
        QUrl portal;
        QString userName;  ///< in small letters

        bool operator==(const Account &) const = default;
    };
    enum class Call {
        UpdateTfaAppCodes,
        UnlinkTfaApp,
        TfaValidateAuthCode,  ///< to set up an app
        SignInCode,           ///< of the app, or of a text message
        SignInBackupCode,
    };
    enum class Outcome {
        Open,  ///< it was sent, or was about to be, and no answer has come
        Done,
        NotDone,  ///< no answer came, and by what was read it was not carried out
        Unclear,  ///< no answer came, and what was read does not tell
        Refused,
    };
    struct Entry
    {
        QString id;
        Call call = Call::UpdateTfaAppCodes;
        Account account;
        QDateTime sent;                   ///< UTC, by this computer's clock
        std::optional<CodesMark> before;  ///< the codes that the account had, as far as they had been read
        Outcome outcome = Outcome::Open;
        bool isFoundOut = false;  ///< the answer was lost, and the outcome is what was read afterwards
        bool isSettled = false;   ///< there is nothing more to say of it, or to do

        bool operator==(const Entry &) const = default;
    };
    /// Codes that were printed, saved, copied, or said to be kept.
    struct Sheet
    {
        QDateTime kept;  ///< UTC
        CodesMark mark;

        bool operator==(const Sheet &) const = default;
    };

    /// The account has an app.
    struct Link
    {
        QDateTime since;       ///< UTC
        bool isExact = false;  ///< it was set up from here then; else it was seen then for the first time, and is older

        bool operator==(const Link &) const = default;
    };

    /// Reads the file at that path; without a path, nothing is ever written.
    explicit WriteJournal(const QString &path);

    /// The oldest first.
    QList<Entry> entries(const Account &account) const;
    /// Replaces the one with its id, or adds it at the end.
    void put(const Entry &entry);
    std::optional<Sheet> sheet(const Account &account) const;
    void keepSheet(const Account &account, const Sheet &sheet);
    std::optional<Link> link(const Account &account) const;
    void keepLink(const Account &account, const Link &link);
    void dropLink(const Account &account);
    /// All of it.
    void forget(const Account &account);
    /// All of every account there, and what was sent under other names than the portal's own.
    void forgetPortal(const QUrl &portal);

    /// Settled entries beyond that many are dropped, the oldest first.
    static constexpr qsizetype keptEntries = 50;

private:
    struct KeptSheet
    {
        Account account;
        Sheet sheet;
    };

    struct KeptLink
    {
        Account account;
        Link link;
    };

    template<class Condition>
    void forgetWhere(Condition isMeant);
    void read();
    void write();

    QString m_path;
    JsonFile m_file;
    QList<Entry> m_entries;
    QList<KeptSheet> m_sheets;
    QList<KeptLink> m_links;
};

}  // namespace twofold::session
