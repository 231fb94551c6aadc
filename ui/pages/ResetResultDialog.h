// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetCandidate.h"

#include <QDialog>

namespace twofold::ui {

/// What became of a reset, person by person; those that were not done can be tried again. Also how far an earlier run came.
class ResetResultDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind {
        Result,
        EarlierRun,  ///< to be looked at only
    };

    ResetResultDialog(const QList<viewmodels::ResetEntry> &entries, Kind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();

private:
    QWidget *makeBar(qsizetype failed);
};

}  // namespace twofold::ui
