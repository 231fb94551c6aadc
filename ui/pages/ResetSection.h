// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetQueueViewModel.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QDialog;
class QPushButton;

namespace twofold::ui {

class Label;

/// The button that resets the authenticator apps of the selected people, with the dialogs before and after, for the bar below a list of
/// people. Whoever may not reset them reads beside it who may.
class ResetSection : public QWidget
{
    Q_OBJECT
public:
    /// @p viewModel outlives the section.
    explicit ResetSection(viewmodels::ResetQueueViewModel &viewModel, QWidget *parent = nullptr);

    using Selection = std::function<QList<viewmodels::ResetCandidate>()>;
    /// So many are selected; who they are is asked for when their apps are to be reset, as they may be a hundred thousand.
    void setSelection(int count, Selection selection);
    /// The portal's owner by name, once that is known.
    void setOwner(const QString &name);

Q_SIGNALS:
    void mySignInRequested();

private:
    void ask();
    void refresh();
    void showResult();

    viewmodels::ResetQueueViewModel &m_viewModel;
    Label *m_hint;
    QPushButton *m_button;
    int m_count = 0;
    Selection m_selection;
    QString m_owner;
    QPointer<QDialog> m_result;
};

}  // namespace twofold::ui
