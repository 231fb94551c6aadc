// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Label.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace twofold::ui {

namespace {

/// A sentence of a right-to-left language that begins with a host or a name: QLabel would take it for one from left to right, and
/// turn the order of its parts about.
bool isSentenceToMirror(const QLabel &label)
{
    const auto text = label.text();
    return label.isRightToLeft() && !label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse) && !text.isRightToLeft()
        && std::any_of(text.cbegin(), text.cend(), [](QChar character) {
               return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
           });
}

void paintMirrored(QLabel &label)
{
    const int flags = int(label.alignment()) | Qt::TextForceRightToLeft | (label.wordWrap() ? Qt::TextWordWrap : 0);
    QPainter painter(&label);
    label.style()->drawItemText(&painter, label.contentsRect(), flags, label.palette(), label.isEnabled(), label.text(),
                                label.foregroundRole());
}

}  // namespace

Label::Label(TextStyle style, ColorRole role, QWidget *parent) : Label(QString(), style, role, parent) {}

Label::Label(const QString &text, TextStyle style, ColorRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void Label::setColorRole(ColorRole role)
{
    m_role = role;
    refresh();
}

void Label::setStruckOut(bool struckOut)
{
    m_struckOut = struckOut;
    refresh();
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        alignToLayout();
    if (event->type() == QEvent::Paint && isSentenceToMirror(*this)) {
        paintMirrored(*this);
        return true;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange: refresh(); break;
    case QEvent::LayoutDirectionChange: alignToLayout(); break;
    default: break;
    }
}

void Label::refresh()
{
    // Setting font and palette sends the very events that lead here.
    if (m_refreshing)
        return;
    m_refreshing = true;
    auto font = Typography::font(m_style);
    font.setStrikeOut(m_struckOut);
    setFont(font);
    QPalette colors = palette();
    const Tokens &tokens = Theme::tokens();
    colors.setColor(QPalette::WindowText, tokens.ink(m_role));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, tokens.disabled);
    setPalette(colors);
    m_refreshing = false;
}

void Label::alignToLayout()
{
    // QLabel takes the side from the direction of its text: a host or an e-mail address would stand at the wrong edge of a
    // right-to-left window.
    const Qt::Alignment before = alignment();
    if (before & (Qt::AlignHCenter | Qt::AlignJustify))
        return;
    if (!before.testFlag(Qt::AlignAbsolute))
        m_trailing = before.testFlag(Qt::AlignRight);
    setAlignment((before & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                 | (m_trailing == isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));
}

Label *makeLabel(const QString &text, TextStyle style, ColorRole role, bool wraps)
{
    auto *label = new Label(text, style, role);
    label->setWordWrap(wraps);
    return label;
}

}  // namespace twofold::ui
