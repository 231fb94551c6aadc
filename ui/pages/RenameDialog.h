// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QLineEdit;

namespace twofold::ui {

/// Asks for the person's own name of a portal or account.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// what: the portal and account as they are called where no name was given.
    RenameDialog(const QString &name, const QString &what, QWidget *parent);

    QString name() const;

    /// Asks and waits. Nothing when the person left it as it is; an empty name takes an earlier one back.
    static std::optional<QString> ask(const QString &name, const QString &what, QWidget *parent);

private:
    QLineEdit *m_field;
};

}  // namespace twofold::ui
