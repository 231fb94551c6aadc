// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/SecretCover.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace twofold::ui {

namespace {

constexpr qreal targetSide = 355;    // px; the middle of what a phone reads well from arm's length
constexpr qreal smallestModule = 4;  // px
constexpr qreal radius = 10;
// What keeps a corner of that radius outside the quiet zone (radius × (1 - √½)), and the line around it.
constexpr qreal margin = 4;

}  // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new SecretCover(this);
}

QrView::~QrView()
{
    clear();
}

void QrView::setModules(int size, const QBitArray &dark)
{
    Q_ASSERT(dark.size() == qsizetype(size) * size);
    clear();
    m_size = size;
    m_dark = dark;
    updateGeometry();
    update();
}

void QrView::clear()
{
    m_dark.fill(false);
    m_dark.clear();
    m_size = 0;
    update();
}

int QrView::modulePixels(qreal side, qreal ratio) const
{
    return int(std::floor((side - 2 * margin) * ratio / (m_size + 2 * QuietZone)));
}

int QrView::sideFor(int modulePixels) const
{
    return int(std::ceil(modulePixels * (m_size + 2 * QuietZone) / devicePixelRatioF() + 2 * margin));
}

QSize QrView::sizeHint() const
{
    const qreal ratio = devicePixelRatioF();
    const qreal wanted = (targetSide - 2 * margin) * ratio / (m_size + 2 * QuietZone);
    const int side = isEmpty() ? int(targetSide) : sideFor(qMax(qRound(wanted), int(std::ceil(smallestModule * ratio))));
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    const int side = sideFor(int(std::ceil(smallestModule * devicePixelRatioF())));
    return {side, side};
}

int QrView::heightForWidth(int width) const
{
    return sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? sizeHint().height() : width;
}

QRectF QrView::modulesRect(qreal ratio) const
{
    if (isEmpty())
        return {};
    const qreal side = m_size * modulePixels(qMin(width(), height()), ratio) / ratio;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = qMin(width(), height());
    const QRectF card((width() - side) / 2 + 0.5, (height() - side) / 2 + 0.5, side - 1, side - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::tokens().border);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(card, radius, radius);
    if (isEmpty())
        return;

    // From here on in device pixels, counted from the corner of the surface that is painted on: at a fractional scale this widget
    // may begin between two of them. The surface need not be the screen, so the painter is asked for its scale.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QTransform toDevice = painter.deviceTransform();
    painter.setWorldTransform(toDevice.inverted());
    const qreal ratio = toDevice.m11();
    const int step = modulePixels(side, ratio);
    const QPoint corner = toDevice.map(modulesRect(ratio).topLeft()).toPoint();
    const int quiet = QuietZone * step;
    const int all = m_size * step + 2 * quiet;
    painter.fillRect(QRect(corner - QPoint(quiet, quiet), QSize(all, all)), Qt::white);
    for (int row = 0; row < m_size; ++row) {
        for (int column = 0; column < m_size; ++column) {
            if (m_dark.testBit(row * m_size + column))
                painter.fillRect(QRect(corner + QPoint(column, row) * step, QSize(step, step)), Qt::black);
        }
    }
}

void QrView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT enlargeRequested();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace twofold::ui
