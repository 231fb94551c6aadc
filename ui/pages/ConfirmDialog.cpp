// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConfirmDialog.h"

#include "ui/pages/NamedButton.h"
#include "ui/theme/Label.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/TabOrder.h"

#include <QVBoxLayout>

namespace twofold::ui {

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 24;

}  // namespace

ConfirmDialog::ConfirmDialog(const Words &words, ButtonRole actRole, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_bar(new BottomBar)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(words.title);
    setWindowModality(Qt::WindowModal);
    setAccessibleDescription(words.text);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));

    auto *title = makeLabel(words.title, TextStyle::DialogTitle);
    auto *text = makeLabel(words.text, TextStyle::Body, ColorRole::Text2);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(8);
    m_body->addWidget(title);
    m_body->addWidget(text);

    auto *keep = namedButton(QStringLiteral("keepButton"), words.keep);
    auto *act = namedButton(QStringLiteral("actButton"), words.act, actRole);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    m_bar->addTrailing(keep);
    m_bar->addTrailing(act);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(m_body), 1);
    layout->addWidget(m_bar);
    // Only now is it a button of this dialog.
    keep->setDefault(true);
    keep->setFocus();
}

void ConfirmDialog::setVisible(bool visible)
{
    if (visible)
        orderTabs(this);  // what others added comes before the buttons
    QDialog::setVisible(visible);
}

bool ConfirmDialog::ask(QWidget *parent, const QString &title, const QString &text, const QString &keep, const QString &act)
{
    ConfirmDialog dialog({.title = title, .text = text, .keep = keep, .act = act}, ButtonRole::Destructive, parent);
    return dialog.exec() == Accepted;
}

}  // namespace twofold::ui
