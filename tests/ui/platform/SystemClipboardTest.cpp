// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::ui;

namespace {

QClipboard &system()
{
    return *QGuiApplication::clipboard();
}

}  // namespace

class SystemClipboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { system().clear(); }

    void copiesWithTheMarksOfASecret()
    {
        SystemClipboard clipboard;
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        QCOMPARE(system().text(), u"k7Qm2x"_s);
        QCOMPARE(system().mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QVERIFY(system().mimeData()->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
        const auto forWindows = [](const QString &name) {
            return system().mimeData()->data(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name));
        };
        QCOMPARE(forWindows(u"ExcludeClipboardContentFromMonitorProcessing"_s), "1"_ba);
        QCOMPARE(forWindows(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
        QCOMPARE(forWindows(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
    }

    void clearsItInTime()
    {
        SystemClipboard clipboard(std::chrono::milliseconds(1));
        const QSignalSpy failed(&clipboard, &Clipboard::clearFailed);
        const QSignalSpy cleared(&clipboard, &Clipboard::cleared);
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(system().text(), QString());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(Clipboard::clearAfter, std::chrono::seconds(60));
    }

    void admitsThatItCameBack()
    {
        SystemClipboard clipboard(std::chrono::milliseconds(1));
        const QSignalSpy failed(&clipboard, &Clipboard::clearFailed);
        const QSignalSpy cleared(&clipboard, &Clipboard::cleared);
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        const auto restoring = restoreAlways();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(cleared.size(), 0);
        disconnect(restoring);
    }

    void admitsAtTheEndThatItCameBack()
    {
        SystemClipboard clipboard;
        const QSignalSpy failed(&clipboard, &Clipboard::clearFailed);
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        const auto restoring = restoreAlways();
        QVERIFY(!clipboard.clearSecret());
        QCOMPARE(failed.size(), 1);
        // It has been told: the next time the person may leave.
        QVERIFY(clipboard.clearSecret());
        disconnect(restoring);
    }

    void leavesNothingAtTheEnd()
    {
        SystemClipboard clipboard;
        const QSignalSpy failed(&clipboard, &Clipboard::clearFailed);
        QVERIFY(clipboard.clearSecret());
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        QVERIFY(clipboard.clearSecret());
        QCOMPARE(system().text(), QString());
        QCOMPARE(failed.size(), 0);
        clipboard.copySecret(Secret::fromText(u"k7Qm2x"));
        system().setText(u"a shopping list"_s);
        QVERIFY(clipboard.clearSecret());
        QCOMPARE(system().text(), u"a shopping list"_s);
    }

    void theLatestSecretCounts()
    {
        std::optional<SystemClipboard> clipboard(std::in_place);
        clipboard->copySecret(Secret::fromText(u"k7Qm2x"));
        clipboard->copySecret(Secret::fromText(u"aB-9_z"));
        QCOMPARE(system().text(), u"aB-9_z"_s);
        clipboard.reset();
        QCOMPARE(system().text(), QString());
    }

    void theEndClearsIt()
    {
        std::optional<SystemClipboard> clipboard(std::in_place);
        clipboard->copySecret(Secret::fromText(u"k7Qm2x"));
        clipboard.reset();
        QCOMPARE(system().text(), QString());
    }

    void theEndLeavesWhatWasCopiedSince()
    {
        std::optional<SystemClipboard> clipboard(std::in_place);
        clipboard->copySecret(Secret::fromText(u"k7Qm2x"));
        system().setText(u"a shopping list"_s);
        clipboard.reset();
        QCOMPARE(system().text(), u"a shopping list"_s);
    }

    void theEndLeavesWhatItNeverCopied()
    {
        system().setText(u"a shopping list"_s);
        std::optional<SystemClipboard> clipboard(std::in_place);
        clipboard.reset();
        QCOMPARE(system().text(), u"a shopping list"_s);
    }

private:
    /// As clipboard programs do that allow no empty clipboard.
    QMetaObject::Connection restoreAlways()
    {
        return connect(&system(), &QClipboard::dataChanged, this, [] {
            if (system().text().isEmpty())
                system().setText(u"k7Qm2x"_s);
        });
    }
};

QTEST_MAIN(SystemClipboardTest)
#include "SystemClipboardTest.moc"
