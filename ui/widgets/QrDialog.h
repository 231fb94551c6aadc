// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QDialog>

namespace twofold::ui {

class QrView;

/// The same QR code as large as the screen allows. Escape, Space, Enter or a click closes it.
class QrDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p accessibleName is what the small view is called.
    QrDialog(int size, const QBitArray &dark, const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QrView *m_view;
};

}  // namespace twofold::ui
