// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

// The resource lies in a static library, whose initialisers a linker may leave out; naming it here keeps it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(twofold_resources);
}

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileOf(Icon icon)
{
    switch (icon) {
    case Icon::None: break;
    case Icon::Alert: return "alert"_L1;
    case Icon::Ban: return "ban"_L1;
    case Icon::Box: return "box"_L1;
    case Icon::Chat: return "chat"_L1;
    case Icon::Check: return "check"_L1;
    case Icon::ChevronDown: return "chevron-down"_L1;
    case Icon::ChevronLeft: return "chevron-left"_L1;
    case Icon::ChevronRight: return "chevron-right"_L1;
    case Icon::ChevronUp: return "chevron-up"_L1;
    case Icon::Clock: return "clock"_L1;
    case Icon::Close: return "close"_L1;
    case Icon::Code: return "code"_L1;
    case Icon::Copy: return "copy"_L1;
    case Icon::Dot: return "dot"_L1;
    case Icon::Download: return "download"_L1;
    case Icon::Envelope: return "envelope"_L1;
    case Icon::Expand: return "expand"_L1;
    case Icon::Eye: return "eye"_L1;
    case Icon::EyeOff: return "eye-off"_L1;
    case Icon::Gear: return "gear"_L1;
    case Icon::Globe: return "globe"_L1;
    case Icon::Info: return "info"_L1;
    case Icon::Key: return "key"_L1;
    case Icon::Lock: return "lock"_L1;
    case Icon::Minus: return "minus"_L1;
    case Icon::More: return "more"_L1;
    case Icon::Network: return "network"_L1;
    case Icon::OpenOut: return "open-out"_L1;
    case Icon::People: return "people"_L1;
    case Icon::Person: return "person"_L1;
    case Icon::Phone: return "phone"_L1;
    case Icon::Plus: return "plus"_L1;
    case Icon::Printer: return "printer"_L1;
    case Icon::Qr: return "qr"_L1;
    case Icon::Refresh: return "refresh"_L1;
    case Icon::Search: return "search"_L1;
    case Icon::ShieldAlert: return "shield-alert"_L1;
    case Icon::ShieldCheck: return "shield-check"_L1;
    case Icon::Sliders: return "sliders"_L1;
    case Icon::Trash: return "trash"_L1;
    case Icon::UpDown: return "up-down"_L1;
    case Icon::Upload: return "upload"_L1;
    case Icon::Warning: return "warning"_L1;
    case Icon::WifiOff: return "wifi-off"_L1;
    }
    return {};
}

std::shared_ptr<QSvgRenderer> rendererFor(Icon icon, const QColor &color)
{
    static QHash<std::pair<int, QRgb>, std::shared_ptr<QSvgRenderer>> renderers;
    const auto key = std::pair(int(icon), color.rgba());
    if (const auto known = renderers.value(key))
        return known;
    initialiseResources();
    QFile file(":/twofold/icons/"_L1 + fileOf(icon) + ".svg"_L1);
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    drawing.replace("currentColor", color.name().toLatin1());
    auto renderer = std::make_shared<QSvgRenderer>(drawing);
    renderers.insert(key, renderer);
    return renderer;
}

bool pointsSideways(Icon icon)
{
    return icon == Icon::ChevronLeft || icon == Icon::ChevronRight;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(Icon icon, ColorRole role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = Theme::tokens();
        // Without a style sheet a primary button is filled as any other.
        const bool isFilled = m_role != ColorRole::OnAccent || Theme::hasStyleSheet();
        const QColor color = mode == QIcon::Disabled ? tokens.disabled : isFilled ? tokens.ink(m_role) : tokens.text;
        const qreal side = qMin(rect.width(), rect.height());
        // In a box that is wider than high the drawing stands at the beginning; what is left is the space behind it.
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        if (rect.width() > rect.height())
            square.moveLeft(QGuiApplication::isRightToLeft() ? rect.left() + rect.width() - side : rect.left());
        Icons::paint(*painter, square, m_icon, color, pointsSideways(m_icon) && QGuiApplication::isRightToLeft());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_icon, m_role); }

private:
    Icon m_icon;
    ColorRole m_role;
};

}  // namespace

QIcon Icons::icon(Icon icon, ColorRole role)
{
    return icon == Icon::None ? QIcon() : QIcon(new TintedIconEngine(icon, role));
}

void Icons::paint(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color, bool mirrored)
{
    if (icon == Icon::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(rect.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    rendererFor(icon, color)->render(&painter, rect);
    painter.restore();
}

QIcon Icons::application()
{
    initialiseResources();
    return QIcon(u":/twofold/twofold.svg"_s);
}

void Icons::paintMonochrome(QPainter &painter, const QRectF &rect)
{
    initialiseResources();
    QSvgRenderer(u":/twofold/twofold-mono.svg"_s).render(&painter, rect);
}

}  // namespace twofold::ui
