// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Typography.h"

#include <QStringList>
#include <QWidget>

namespace twofold::ui {

/// What is added to a list and what is removed from it, each behind a word that says which; of very many the first few.
class ChangeList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shown = 8;  ///< of each

    explicit ChangeList(TextStyle style, QWidget *parent = nullptr);

    void setChanges(const QStringList &added, const QStringList &removed);
    /// All of it as text, a line each.
    QStringList lines() const { return m_lines; }

private:
    void addRow(const QString &word, bool isAdded, const QStringList &names);

    TextStyle m_style;
    QStringList m_lines;
};

}  // namespace twofold::ui
