// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace twofold::ui {

using namespace Qt::StringLiterals;

SystemClipboard::SystemClipboard(QObject *parent)
    : Clipboard(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(clearAfter);
    connect(m_timer, &QTimer::timeout, this, &SystemClipboard::clearIfUnchanged);
}

SystemClipboard::~SystemClipboard()
{
    clearIfUnchanged();
}

void SystemClipboard::copySecret(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.text());
    // Read by Klipper and others; by Windows' clipboard history; by macOS clipboard managers.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba);
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = secret;
    m_timer->start();
}

void SystemClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void SystemClipboard::clearIfUnchanged()
{
    m_timer->stop();
    if (!m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied.text())
        QGuiApplication::clipboard()->clear();
    m_copied = {};
}

} // namespace twofold::ui
