// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyEditor.h"

namespace twofold::viewmodels {

using policy::TfaPolicy;

class PolicyEditor::Step : public QUndoCommand
{
public:
    Step(PolicyEditor &editor, TfaPolicy before, TfaPolicy after)
        : m_editor(editor)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { m_editor.m_edited = m_before; }
    void redo() override { m_editor.m_edited = m_after; }

private:
    PolicyEditor &m_editor;
    TfaPolicy m_before;
    TfaPolicy m_after;
};

PolicyEditor::PolicyEditor(QObject *parent) : QObject(parent)
{
    // Later than a step's own redo(): only then is it known what can be undone.
    connect(&m_undo, &QUndoStack::indexChanged, this, &PolicyEditor::changed);
}

void PolicyEditor::reset(const TfaPolicy &base)
{
    rebase(base, base);
}

void PolicyEditor::rebase(const TfaPolicy &base, const TfaPolicy &edited)
{
    m_base = base;
    m_edited = edited;
    {
        const QSignalBlocker quiet(m_undo);
        m_undo.clear();
    }
    Q_EMIT changed();
}

void PolicyEditor::edit(const TfaPolicy &edited)
{
    if (edited != m_edited)
        m_undo.push(new Step(*this, m_edited, edited));
}

void PolicyEditor::discard()
{
    edit(m_base);
}

}  // namespace twofold::viewmodels
