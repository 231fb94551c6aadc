// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/PolicyDiff.h"

#include <QObject>
#include <QUndoStack>

namespace twofold::viewmodels {

/// The policy that is being edited, beside the one that the portal holds, with undo and redo of every step. Those who judge it
/// (the preview, the address lab) follow it here and know nothing of the page.
class PolicyEditor : public QObject
{
    Q_OBJECT
public:
    explicit PolicyEditor(QObject *parent = nullptr);

    /// What the portal held when it was last read.
    const policy::TfaPolicy &base() const { return m_base; }
    const policy::TfaPolicy &edited() const { return m_edited; }
    /// What the edits come to.
    policy::PolicyDiff changes() const { return {m_base, m_edited}; }

    /// Takes another look at the portal in: both become @p base, and there is nothing to undo.
    void reset(const policy::TfaPolicy &base);
    /// The portal holds something else now, and @p edited is what the edits come to on top of it. Earlier steps can't be undone.
    void rebase(const policy::TfaPolicy &base, const policy::TfaPolicy &edited);

    /// One step for undo(); nothing where it changes nothing.
    void edit(const policy::TfaPolicy &edited);
    /// Back to base(), as one step.
    void discard();

    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }

Q_SIGNALS:
    void changed();  ///< base(), edited(), or what can be undone

private:
    class Step;

    policy::TfaPolicy m_base;
    policy::TfaPolicy m_edited;
    QUndoStack m_undo;
};

}  // namespace twofold::viewmodels
