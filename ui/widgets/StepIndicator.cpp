// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepIndicator.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Announcement.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace twofold::ui {

namespace {

constexpr int discSide = 24;
constexpr int wordGap = 8;
constexpr int lineGap = 12;
constexpr int lineLength = 40;
constexpr int margin = 32;
constexpr int barHeight = 56;

// The bold one is measured for all, so that nothing moves from step to step.
int wordWidth(const QString &word)
{
    return QFontMetrics(Typography::font(TextStyle::SectionLabel)).horizontalAdvance(word);
}

}  // namespace

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrentStep(0);
}

void StepIndicator::setCurrentStep(int step)
{
    const int before = std::exchange(m_current, qBound(0, step, int(m_steps.size()) - 1));
    setAccessibleName(tr("%1: %2", "Step 1 of 3: Scan").arg(counter(), m_steps.value(m_current)));
    if (m_current != before && isVisible())
        announce(this, accessibleName());
    update();
}

QString StepIndicator::counter() const
{
    return tr("Step %1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_steps.size()));
}

int StepIndicator::stepsWidth(bool allWords) const
{
    int width = int(m_steps.size()) * discSide + int(m_steps.size() - 1) * (2 * lineGap + lineLength);
    for (int i = 0; i < m_steps.size(); ++i) {
        if (allWords || i == m_current)
            width += wordGap + wordWidth(m_steps[i]);
    }
    return width;
}

QSize StepIndicator::sizeHint() const
{
    return {stepsWidth(true) + 2 * margin, qMax(barHeight, QFontMetrics(Typography::font(TextStyle::Control)).height() + 32)};
}

QSize StepIndicator::minimumSizeHint() const
{
    return {stepsWidth(false) + 2 * margin, sizeHint().height()};
}

void StepIndicator::paintDisc(QPainter &painter, const QRectF &disc, int step) const
{
    const Tokens &t = Theme::tokens();
    const bool done = step < m_current;
    const bool current = step == m_current;
    painter.setPen(done ? t.accentLine : current ? t.accent : t.control);
    painter.setBrush(done ? QBrush(t.accentSoft) : current ? QBrush(t.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc.adjusted(.5, .5, -.5, -.5));
    if (done) {
        Icons::paint(painter, disc.adjusted(5, 5, -5, -5), Icon::Check, t.accentText);
        return;
    }
    painter.setFont(Typography::font(current ? TextStyle::SmallStrong : TextStyle::Small));
    painter.setPen(current ? t.onAccent : t.text2);
    painter.drawText(disc, Qt::AlignCenter, locale().toString(step + 1));
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);

    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int middle = (height() - 1) / 2;
    const bool allWords = stepsWidth(true) + 2 * margin <= width();
    int x = margin;
    for (int i = 0; i < m_steps.size(); ++i) {
        paintDisc(painter, visual(QRect(x, middle - discSide / 2, discSide, discSide)), i);
        x += discSide;
        if (allWords || i == m_current) {
            const QRect word = visual(QRect(x + wordGap, 0, wordWidth(m_steps[i]) + 2, height() - 1));
            painter.setFont(Typography::font(i == m_current ? TextStyle::SectionLabel : TextStyle::Body));
            painter.setPen(i == m_current ? t.text : t.text2);
            painter.drawText(word, Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                             m_steps[i]);
            x += wordGap + wordWidth(m_steps[i]);
        }
        if (i + 1 < m_steps.size())
            painter.fillRect(visual(QRect(x + lineGap, middle, lineLength, 1)), i < m_current ? t.accentLine : t.buttonBorder);
        x += 2 * lineGap + lineLength;
    }

    const QFont small = Typography::font(TextStyle::Small);
    const int counterWidth = QFontMetrics(small).horizontalAdvance(counter()) + 2;
    if (x - lineLength + counterWidth + margin > width())
        return;
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(visual(QRect(width() - margin - counterWidth, 0, counterWidth, height() - 1)), Qt::AlignCenter, counter());
}

void StepIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

}  // namespace twofold::ui
