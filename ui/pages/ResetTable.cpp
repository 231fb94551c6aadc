// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetTable.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastRows = 1;
constexpr qsizetype mostRows = 6;
const QList<int> columnShares{20, 29, 14, 37};

}  // namespace

QWidget *makeResetTable(const QList<viewmodels::ResetEntry> &entries, ResetTableModel::Tense tense)
{
    const auto name = QCoreApplication::translate("ResetTable", "People");
    auto *table = new DataTable;
    table->setObjectName(u"resetTable"_s);
    table->setAccessibleName(name);
    table->setModel(new ResetTableModel(entries, tense, table));
    table->setShares(columnShares);
    const auto rows = int(std::clamp(entries.size(), leastRows, mostRows));
    const int height = table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize();
    table->setMinimumHeight(height);
    if (entries.size() <= mostRows)
        table->setMaximumHeight(height);
    auto *card = new Card;
    card->setAccessibleName(name);
    card->addRow(table);
    card->setSizePolicy(QSizePolicy::Preferred, entries.size() <= mostRows ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    return card;
}

}  // namespace twofold::ui
