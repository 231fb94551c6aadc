// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RenameDialog.h"

#include "ui/pages/FormField.h"
#include "ui/pages/NamedButton.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/DialogBody.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 24;
constexpr int longestName = 80;

}  // namespace

RenameDialog::RenameDialog(const QString &name, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(name))
{
    setObjectName(u"renameDialog"_s);
    setWindowTitle(tr("Rename"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));
    m_field->setObjectName(u"nameField"_s);
    m_field->setMaxLength(longestName);
    m_field->selectAll();
    auto *form = new FormField(tr("Your name for it"), m_field);
    form->setHint(tr("Leave it empty to show the portal’s address. The portal does not see this name."));

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Rename"), TextStyle::DialogTitle));
    body->addWidget(makeLabel(what, TextStyle::Body, ColorRole::Text2));
    body->addSpacing(8);
    body->addWidget(form);

    auto *keep = namedButton(u"keepButton"_s, tr("Keep as it is"));
    auto *rename = namedButton(u"renameButton"_s, tr("Rename"), ButtonRole::Primary);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(rename, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new BottomBar;
    bar->addTrailing(keep);
    bar->addTrailing(rename);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(bar);
    rename->setDefault(true);  // now that it lies in the dialog
    m_field->setFocus();
}

QString RenameDialog::name() const
{
    return m_field->text();
}

std::optional<QString> RenameDialog::ask(const QString &name, const QString &what, QWidget *parent)
{
    RenameDialog dialog(name, what, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.name()) : std::nullopt;
}

}  // namespace twofold::ui
