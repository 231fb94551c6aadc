// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Label.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace twofold::ui {

namespace {

/// A sentence of a right-to-left language. QLabel takes one that begins with a host or a name for one from left to right, and turns the
/// order of its parts about; and lines that go on in the next one it paints a space away from the edge.
bool isSentenceToMirror(const QLabel &label)
{
    const auto text = label.text();
    return label.isRightToLeft() && !label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse)
        && (label.wordWrap() || !text.isRightToLeft()) && std::any_of(text.cbegin(), text.cend(), [](QChar character) {
               return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
           });
}

void paintMirrored(QLabel &label)
{
    const QRect area = label.contentsRect();
    const auto alignment = label.alignment();
    QTextLayout layout(QString(label.text()).replace(u'\n', QChar::LineSeparator), label.font(), &label);
    QTextOption option(Qt::AlignAbsolute | Qt::AlignLeft);  // where a line begins is reckoned below
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const qreal rest = area.width() - line.naturalTextWidth();
        line.setPosition({alignment & Qt::AlignRight ? rest : alignment & Qt::AlignHCenter ? rest / 2 : 0, height});
        height += line.height();
    }
    layout.endLayout();
    const auto place =
        QStyle::alignedRect(Qt::LeftToRight, alignment & Qt::AlignVertical_Mask, QSize(area.width(), qCeil(height)), area);
    QPainter painter(&label);
    painter.setPen(label.palette().color(label.isEnabled() ? QPalette::Active : QPalette::Disabled, label.foregroundRole()));
    layout.draw(&painter, place.topLeft());
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
