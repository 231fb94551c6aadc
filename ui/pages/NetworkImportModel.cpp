// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NetworkImportModel.h"

#include "ui/pages/NetworkWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Typography.h"

#include <QLocale>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using Piece = viewmodels::NetworkImport::Piece;

namespace {

QIcon iconFor(const Piece &piece)
{
    if (!piece.entry.isUsable())
        return Icons::icon(Icon::Alert, ColorRole::Bad);
    return piece.isWanted() ? Icons::icon(Icon::Check, ColorRole::Ok) : Icons::icon(Icon::Minus, ColorRole::Text2);
}

}  // namespace

void NetworkImportModel::setImport(const viewmodels::NetworkImport &import)
{
    beginResetModel();
    m_import = import;
    endResetModel();
}

int NetworkImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_import.pieces.size());
}

int NetworkImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString NetworkImportModel::verdict(const Piece &piece)
{
    if (!piece.isWanted())
        return networkFault(piece.entry);
    QStringList parts{networkMeaning(piece.entry), networkHint(piece.entry)};
    parts.removeAll({});
    return parts.join(". "_L1);
}

QVariant NetworkImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Piece &piece = m_import.pieces.at(index.row());
    const bool isText = index.column() == Text;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QLocale().toString(piece.line);
        return isText ? addressText(piece.text) : verdict(piece);
    case Qt::ToolTipRole:
        return isText ? QVariant(piece.text) : index.column() == Verdict ? QVariant(verdict(piece)) : QVariant();
    case Qt::DecorationRole: return index.column() == Verdict ? QVariant(iconFor(piece)) : QVariant();
    case Qt::FontRole: return Typography::font(isText ? TextStyle::Network : TextStyle::Small);
    default: return {};
    }
}

QVariant NetworkImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line: return tr("Line");
    case Text: return tr("As it stands there");
    case Verdict: return tr("What it is");
    default: return {};
    }
}

}  // namespace twofold::ui
