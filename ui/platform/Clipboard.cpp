// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Clipboard.h"

#include <QClipboard>
#include <QEventLoop>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

/// The time in which clipboard programs that allow no empty clipboard put the last thing back.
constexpr std::chrono::milliseconds restoredWithin{500};

}  // namespace

Clipboard::Clipboard(QObject *parent) : QObject(parent)
{
    // First of all that listen.
    connect(this, &Clipboard::clearFailed, this, [this] { m_isStuck = true; });
    connect(this, &Clipboard::seenTo, this, [this] { m_isStuck = false; });
}

SystemClipboard::SystemClipboard(std::chrono::milliseconds stay, QObject *parent) : Clipboard(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    setStay(stay);
    connect(m_timer, &QTimer::timeout, this, &SystemClipboard::clearInTime);
}

SystemClipboard::~SystemClipboard()
{
    takeOff();
}

void SystemClipboard::copySecret(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.text());
    // Read by Klipper and others; by Windows' clipboard history; by macOS clipboard managers.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba);
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, QByteArray(4, '\0'));
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, '\0'));
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = secret;
    m_timer->start(stay());
}

void SystemClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool SystemClipboard::clearSecret()
{
    const auto secret = takeOff();
    if (secret.isEmpty())
        return true;
    QEventLoop wait;
    QTimer::singleShot(restoredWithin, &wait, &QEventLoop::quit);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &wait, [&wait, &secret] {
        if (isOnClipboard(secret))
            wait.quit();
    });
    wait.exec(QEventLoop::ExcludeUserInputEvents);
    return tellWhether(!isOnClipboard(secret));
}

void SystemClipboard::clearInTime()
{
    const auto secret = takeOff();
    if (secret.isEmpty())
        return;
    QTimer::singleShot(restoredWithin, this, [this, secret] {
        // Copied once more meanwhile, it has a time of its own.
        if (m_copied.isEmpty())
            tellWhether(!isOnClipboard(secret));
    });
}

/// What was taken off; empty when it is not there any more.
Secret SystemClipboard::takeOff()
{
    m_timer->stop();
    auto copied = std::exchange(m_copied, {});
    if (copied.isEmpty() || !isOnClipboard(copied))
        return {};
    QGuiApplication::clipboard()->clear();
    return copied;
}

bool SystemClipboard::tellWhether(bool isOff)
{
    if (isOff)
        Q_EMIT cleared();
    else
        Q_EMIT clearFailed();
    return isOff;
}

bool SystemClipboard::isOnClipboard(const Secret &secret)
{
    auto text = QGuiApplication::clipboard()->text();
    const bool isThere = Secret::fromText(text) == secret;
    text.fill(u'\0');
    return isThere;
}

}  // namespace twofold::ui
