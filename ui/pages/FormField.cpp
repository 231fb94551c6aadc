// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FormField.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/LineEditAccessible.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(makeLabel(label, TextStyle::Control))
    , m_hint(makeLabel({}, TextStyle::Small, ColorRole::Text2))
{
    LineEditAccessible::install();
    setStyleProperty(m_field, "big", true);
    m_field->setAccessibleName(label);
    m_label->setBuddy(m_field);
    m_label->installEventFilter(this);
    m_hint->hide();
    setFocusProxy(m_field);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setError(false); });
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_field->setAccessibleDescription(hint);
}

void FormField::setError(bool error)
{
    setStyleProperty(m_field, "error", error);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonPress) {
        m_field->setFocus(Qt::MouseFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace twofold::ui
