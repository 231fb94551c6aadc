// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/MySignInViewModel.h"
#include "ui/widgets/NoticeBar.h"

#include <optional>

namespace twofold::ui {

/// What became of a change to one's own second step whose answer was lost, or after which new codes wait to be kept: what is known, which
/// sheet is good, and the next step. Hidden while there is nothing to say.
class WriteNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit WriteNotice(QWidget *parent = nullptr);

    void showWrite(const viewmodels::MySignInViewModel::State &state);

Q_SIGNALS:
    void codesRequested();
    void readAgainRequested();
    /// The person has read it.
    void settled();

private:
    struct Words
    {
        Tone tone = Tone::Warn;
        QString title;
        QString text;
        bool leadsToCodes = false;
    };
    Words wordsOf(const session::KnownWrite &write, bool isLinked) const;
    Words ofNewCodes(const session::KnownWrite &write) const;
    Words ofUnlink(const session::KnownWrite &write, bool isLinked) const;
    Words ofSetUp(const session::KnownWrite &write) const;
    QString sheetSentence(const session::KnownWrite &write) const;
    QString time(const QDateTime &time) const;

    QPushButton *m_codesButton;
    QPushButton *m_readButton;
    QPushButton *m_hideButton;
};

}  // namespace twofold::ui
