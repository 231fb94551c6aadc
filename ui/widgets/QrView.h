// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QBitArray>
#include <QWidget>

namespace twofold::ui {

/// A QR code (ISO/IEC 18004), drawn so that any camera reads it: pure black on pure white in every theme, each module the same
/// whole number of device pixels, four white modules around it. It is a card with round corners; they lie outside those four.
///
/// Whoever shows it gives it an accessible name that says what it is for, never what is in it.
class QrView : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    static constexpr int QuietZone = 4;  ///< modules, as the standard asks

    explicit QrView(QWidget *parent = nullptr);
    ~QrView() override;

    /// @p dark holds size × size modules row by row, without the quiet zone.
    void setModules(int size, const QBitArray &dark);
    /// Takes the picture away and overwrites it.
    void clear();
    bool isEmpty() const { return m_size == 0; }
    int moduleCount() const { return m_size; }
    const QBitArray &modules() const { return m_dark; }

    /// The modules as they are painted now, quiet zone left out, in px of this widget; empty when there are none.
    QRectF modulesRect() const { return modulesRect(devicePixelRatioF()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    /// Square; one of a fixed size keeps it, however wide the room for it is.
    int heightForWidth(int width) const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    bool isPressable() const override { return true; }
    void accessiblePress() override { Q_EMIT enlargeRequested(); }

Q_SIGNALS:
    /// Space or Enter was pressed.
    void enlargeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF modulesRect(qreal ratio) const;
    int modulePixels(qreal side, qreal ratio) const;
    int sideFor(int modulePixels) const;

    int m_size = 0;
    QBitArray m_dark;
};

}  // namespace twofold::ui
