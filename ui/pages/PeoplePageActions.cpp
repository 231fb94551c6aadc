// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PeoplePage that does something with people of the list.
#include "ui/pages/PeoplePage.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/CoverageDialog.h"
#include "ui/pages/CsvPlaceDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PeopleFilterBar.h"
#include "ui/pages/PeopleTable.h"
#include "ui/pages/PeopleWords.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/FileDialogs.h"

#include <QDir>
#include <QMenu>

#include <optional>
#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::PeopleTableModel;

void PeoplePage::showCoverage()
{
    auto *dialog = new CoverageDialog(m_viewModel, m_platform, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CoverageDialog::scopeChosen, this,
            [this](const std::optional<viewmodels::PersonRole> &role, const std::optional<int> &group) {
                m_viewModel.setFilter({.role = role, .group = group});  // all of those whom the row counts
                m_filters->refresh();
                m_table->setFocus();
            });
    dialog->open();
}

void PeoplePage::copy()
{
    const auto &table = std::as_const(m_viewModel).table();
    const auto current = table.personAt(m_table->currentIndex().row());
    if (table.selectedCount() == 0 && !current)
        return;
    const auto numbers = table.selectedCount() > 0 ? m_viewModel.exported() : QList<int>{current->number};
    m_viewModel.textOf(numbers, PeopleWords::copied()).then(this, [this](const Result<QString> &text) {
        if (text)
            m_platform.clipboard.copyText(*text);
    });
}

void PeoplePage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"personMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &name, const QString &words, auto act) {
        menu->addAction(words, this, act)->setObjectName(name);
    };
    add(u"copyAction"_s, tr("Copy"), [this] { copy(); });
    add(u"selectShownAction"_s, tr("Select everyone shown"), [this] { m_viewModel.table().selectShown(); });
    menu->addSeparator();
    for (int column = PeopleTableModel::Name; column < PeopleTableModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const auto words = m_table->model()->headerData(column, Qt::Horizontal).toString();
        add(u"order%1Action"_s.arg(column), tr("Order by: %1", "a column").arg(words),
            [this, column] { m_table->orderBy(column); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void PeoplePage::exportCsv()
{
    m_saved->hide();
    m_saveError->hide();
    const auto place = askForCsvPlace(m_platform.fileDialogs, this, tr("Export people"), u"people"_s, m_viewModel.state().host,
                                      m_viewModel.now().toLocalTime().date());
    if (!place)
        return;
    const auto rows = int(m_viewModel.exported().size());
    m_viewModel.exportCsv(*place, PeopleWords::exported())
        .then(this, [this, path = place->path, rows](const Result<bool> &written) {
            if (!written)
                return m_saveError->showError(written.error(), m_viewModel.state().host);
            m_saved->setMessage(tr("%Ln people saved", nullptr, rows), QDir::toNativeSeparators(path));
            m_saved->show();
        });
}

}  // namespace twofold::ui
