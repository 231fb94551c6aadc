// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrDialog.h"

#include "ui/widgets/QrView.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace twofold::ui {

QrDialog::QrDialog(int size, const QBitArray &dark, const QString &accessibleName, QWidget *parent)
    : QDialog(parent)
    , m_view(new QrView(this))
{
    setWindowTitle(tr("QR code"));
    setModal(true);
    m_view->setObjectName(QStringLiteral("qrView"));
    m_view->setModules(size, dark);
    m_view->setAccessibleName(accessibleName);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_view, &QrView::enlargeRequested, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    const QRect available = (parent ? parent->screen() : screen())->geometry();
    const int side = qMin(available.width(), available.height()) - 96;
    setFixedSize(side, side);
    move(available.center() - rect().center());
}

void QrDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::white);
}

void QrDialog::mousePressEvent(QMouseEvent *)
{
    accept();
}

}  // namespace twofold::ui
