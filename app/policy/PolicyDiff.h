// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/TfaPolicy.h"

namespace twofold::policy {

/// What leads from one policy to another. Order within the lists makes no difference, nor do repetitions and case of ids; an address
/// that is written in another way does, since the portal compares texts, and one that stands there twice can lose its double.
struct PolicyDiff
{
    struct List
    {
        QStringList added;    ///< in the order of the later policy
        QStringList removed;  ///< in the order of the earlier one

        qsizetype count() const { return added.size() + removed.size(); }
        bool operator==(const List &) const = default;
    };

    PolicyDiff() = default;
    PolicyDiff(const TfaPolicy &from, const TfaPolicy &to);

    bool methodChanged = false;
    List trustedIps;
    List mandatoryUsers;
    List mandatoryGroups;

    /// How many single changes these are.
    qsizetype count() const;
    bool isEmpty() const { return count() == 0; }
    /// Lists of the earlier policy that the later one holds nothing of, though its method asks for codes: what a save by a program
    /// that sends the method alone leaves behind.
    bool isWipe() const { return m_isWipe; }

    bool operator==(const PolicyDiff &) const = default;

private:
    bool m_isWipe = false;
};

/// Two people's changes to one policy.
struct PolicyMerge
{
    /// @p mine and @p theirs both came from @p base. Additions and removals of both are taken; an entry that one removed and the
    /// other left alone is gone. Of two different methods, mine is taken and isConflict() says so.
    PolicyMerge(const TfaPolicy &base, const TfaPolicy &mine, const TfaPolicy &theirs);

    TfaPolicy policy;
    PolicyDiff theirs;  ///< from base to theirs: what the other did
    bool isConflict = false;
};

}  // namespace twofold::policy
