// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChangeList.h"

#include "ui/pages/NetworkWords.h"
#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/StatusPill.h"

#include <QVBoxLayout>

namespace twofold::ui {

ChangeList::ChangeList(TextStyle style, QWidget *parent) : QWidget(parent), m_style(style)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
}

void ChangeList::setChanges(const QStringList &added, const QStringList &removed)
{
    addRow(tr("Add"), true, added);
    addRow(tr("Remove"), false, removed);
}

void ChangeList::addRow(const QString &word, bool isAdded, const QStringList &names)
{
    if (names.isEmpty())
        return;
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    auto *pill = new StatusPill(isAdded ? Icon::Plus : Icon::Minus, word, isAdded ? Tone::Info : Tone::Warn);
    flow->addWidget(pill);
    for (const auto &name : names.first(qMin<qsizetype>(names.size(), shown))) {
        auto *label = makeLabel(m_style == TextStyle::Network ? addressText(name) : name, m_style, ColorRole::Text, false);
        label->setMinimumSize(0, pill->sizeHint().height());  // the flow puts things side by side at their tops
        flow->addWidget(label);
    }
    if (names.size() > shown)
        flow->addWidget(
            makeLabel(tr("and %Ln more", nullptr, int(names.size() - shown)), TextStyle::Small, ColorRole::Text2, false));
    layout()->addWidget(row);
    for (const auto &name : names)
        m_lines.append(tr("%1: %2").arg(word, name));
}

}  // namespace twofold::ui
