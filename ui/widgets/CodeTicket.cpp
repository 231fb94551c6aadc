// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeTicket.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/AccessibleFactory.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/CodeTicketAccessible.h"
#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/WipeText.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <chrono>

namespace twofold::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int stubWidth = 56;
constexpr int codeStart = 76;
constexpr qreal radius = 8;
constexpr qreal notchRadius = 7;
constexpr int hiddenDots = 6;  // as many for every code, so that they tell nothing
constexpr int trailingMargin = 12;
constexpr auto copiedTime = 2s;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

}  // namespace

CodeTicket::CodeTicket(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_copyButton(makeIconButton(QString(), Icon::Copy))
    , m_usedPill(new StatusPill(Icon::Check, tr("Used"), Tone::Neutral, this))
    , m_keyboardFocus(new KeyboardFocus(this))
{
    installAccessible<CodeTicket, CodeTicketAccessible>();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copyButton->setParent(this);
    m_copyButton->setObjectName(u"copyButton"_s);
    m_copyButton->setFocusPolicy(Qt::NoFocus);
    m_usedPill->hide();
    connect(m_copyButton, &QPushButton::clicked, this, &CodeTicket::requestCopy);
    refreshButton();
}

CodeTicket::~CodeTicket()
{
    wipeText(m_code);
}

void CodeTicket::setCode(const QString &code, bool used)
{
    wipeText(m_code);
    m_code = code;
    m_used = used;
    m_copyButton->setVisible(!used);
    m_usedPill->setVisible(used);
    updateGeometry();
    update();
}

void CodeTicket::setHidden(bool hidden)
{
    m_hidden = hidden;
    update();
}

void CodeTicket::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    m_copyButton->setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
}

void CodeTicket::showCopied()
{
    m_copyButton->setIcon(Icons::icon(Icon::Check, ColorRole::Ok));
    m_copyButton->setToolTip(tr("Copied"));
    announce(m_copyButton, tr("Copied"));
    QTimer::singleShot(copiedTime, this, &CodeTicket::refreshButton);
}

void CodeTicket::refreshButton()
{
    m_copyButton->setIcon(Icons::icon(Icon::Copy, ColorRole::Text2));
    setIconButtonName(m_copyButton, tr("Copy backup code %1").arg(m_number));
}

void CodeTicket::requestCopy()
{
    if (!m_used && !m_code.isEmpty())
        Q_EMIT copyRequested();
}

QString CodeTicket::spelledOut(const QString &code)
{
    QStringList names;
    for (const QChar character : code) {
        if (character == u'-')
            names += tr("hyphen");
        else if (character == u'_')
            names += tr("underscore");
        else if (character.isUpper())
            names += tr("capital %1").arg(character);
        else if (character.isLower())
            names += tr("small %1").arg(character);
        else
            names += QString(character);
    }
    return names.join(tr(", ", "between the characters of a code that is spelled out"));
}

QSize CodeTicket::minimumSizeHint() const
{
    // Where the code is long the ticket grows with it; the button is 28 px wide.
    const int cells = int(qMax(qsizetype(hiddenDots), m_code.size()));
    const QFont font = Typography::font(TextStyle::Ticket);
    return {codeStart + cells * cellWidth() + 16 + qMax(m_copyButton->sizeHint().width(), m_usedPill->sizeHint().width())
                + trailingMargin,
            Typography::rowHeight(56, font)};
}

QSize CodeTicket::sizeHint() const
{
    return minimumSizeHint().expandedTo({432, 0});
}

bool CodeTicket::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CodeTicket::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::LayoutDirectionChange)
        placeTrailing();
}

void CodeTicket::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        requestCopy();
    else
        QWidget::keyPressEvent(event);
}

void CodeTicket::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void CodeTicket::resizeEvent(QResizeEvent *)
{
    placeTrailing();
}

void CodeTicket::placeTrailing()
{
    for (QWidget *trailing : {static_cast<QWidget *>(m_copyButton), static_cast<QWidget *>(m_usedPill)}) {
        const QSize size = trailing->sizeHint();
        const QRect place(width() - trailingMargin - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        trailing->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

int CodeTicket::cellWidth() const
{
    return qMax(22, qRound(QFontMetricsF(Typography::font(TextStyle::Ticket)).horizontalAdvance(u'0') + 7));
}

QRectF CodeTicket::cellRect(int index, int count) const
{
    // A code reads from left to right on a mirrored ticket too; there its end is at the stub.
    const int wide = cellWidth();
    const int start = isRightToLeft() ? width() - codeStart - count * wide : codeStart;
    const qreal high = height() * 32.0 / 56;
    return {qreal(start + index * wide), (height() - high) / 2, qreal(wide), high};
}

void CodeTicket::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPaper(painter);
    paintCode(painter);
    if (m_used)
        paintStrike(painter);
}

void CodeTicket::paintPaper(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const qreal tear = isRightToLeft() ? width() - stubWidth : stubWidth;
    const bool isFocusShown = m_keyboardFocus->isShown();
    const qreal half = isFocusShown ? 1 : 0.5;
    QPainterPath paper;
    paper.addRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    QPainterPath notches;
    notches.addEllipse(QPointF(tear, half), notchRadius, notchRadius);
    notches.addEllipse(QPointF(tear, height() - half), notchRadius, notchRadius);

    painter.setPen(QPen(isFocusShown ? tokens.accent : m_used ? tokens.border : tokens.buttonBorder, 2 * half));
    painter.setBrush(m_used ? tokens.window : tokens.surface);
    painter.drawPath(paper.subtracted(notches));

    QPen perforation(m_used ? tokens.border : tokens.buttonBorder, 2, Qt::CustomDashLine, Qt::RoundCap);
    perforation.setDashPattern({0.01, 2.5});
    painter.setPen(perforation);
    painter.drawLine(QPointF(tear, notchRadius + 5), QPointF(tear, height() - notchRadius - 3));

    painter.setFont(Typography::font(TextStyle::Small));
    painter.setPen(m_used ? tokens.text3 : tokens.text2);
    const QRect stub = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, stubWidth, height()));
    painter.drawText(stub, Qt::AlignCenter, locale().toString(m_number));
}

void CodeTicket::paintCode(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const int count = m_hidden ? hiddenDots : int(m_code.size());
    painter.setFont(Typography::font(TextStyle::Ticket));
    for (int index = 0; index < count; ++index) {
        const QRectF cell = cellRect(index, count);
        if (m_hidden) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_used ? tokens.text3 : tokens.text2);
            painter.drawEllipse(cell.center(), 3.5, 3.5);
            continue;
        }
        const QChar character = m_code.at(index);
        const bool shaded = isDigit(character) && !m_used;
        if (shaded) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accentSoft);
            painter.drawRoundedRect(cell, 4, 4);
        }
        painter.setPen(m_used ? tokens.text3 : shaded ? tokens.accentText : tokens.text);
        painter.drawText(cell, Qt::AlignCenter, QString(character));
    }
}

void CodeTicket::paintStrike(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const int count = m_hidden ? hiddenDots : int(m_code.size());
    if (count > 0) {
        const QRectF first = cellRect(0, count);
        const QRectF last = cellRect(count - 1, count);
        painter.setPen(QPen(tokens.text3, 2));
        painter.drawLine(first.center() - QPointF(first.width() / 2, 0), last.center() + QPointF(last.width() / 2, 0));
    }
}

}  // namespace twofold::ui
