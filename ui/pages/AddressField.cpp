// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AddressField.h"

#include "app/viewmodels/ConnectViewModel.h"
#include "ui/theme/Label.h"

#include <QEvent>
#include <QRegularExpression>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldPadding = 12;

QString schemeFor(const QString &typed)
{
    static const QRegularExpression written(u"^\\s*[a-z][a-z0-9+.-]*(://|:?[/\\\\]|:$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (written.match(typed).hasMatch())
        return {};
    const auto address = session::readPortalAddress(typed);
    return (address ? address->scheme() : u"https"_s) + u"://"_s;
}

}  // namespace

AddressField::AddressField(QWidget *parent) : QLineEdit(parent), m_scheme(new Label(TextStyle::Body, ColorRole::Text3, this))
{
    m_scheme->setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &AddressField::refreshScheme);
    refreshScheme();
}

void AddressField::refreshScheme()
{
    m_scheme->setText(schemeFor(text()));
    const int width = m_scheme->text().isEmpty() ? 0 : m_scheme->sizeHint().width();
    m_scheme->setGeometry(fieldPadding + 1, 0, width, height());
    // A line edit keeps 2 px of its own before the text.
    setTextMargins(width ? width - 2 : 0, 0, 0, 0);
}

void AddressField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refreshScheme();
}

void AddressField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshScheme();
}

}  // namespace twofold::ui
