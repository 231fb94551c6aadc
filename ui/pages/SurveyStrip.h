// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CardRow.h"

#include <QList>

namespace twofold::ui {

class ShareBar;

/// The preview of who is asked in one line, for narrow windows; pressing it opens and closes the rest.
class SurveyStrip : public CardRow
{
    Q_OBJECT
public:
    explicit SurveyStrip(QWidget *parent = nullptr);

    void setContent(const QString &summary, const QList<qint64> &shares, int notices);
    void setOpen(bool open);

private:
    ShareBar *m_bar;
    StatusPill *m_notices;
    IconView *m_chevron;
};

}  // namespace twofold::ui
