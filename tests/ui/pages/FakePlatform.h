// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"
#include "app/documents/BackupCodeSheet.h"
#include "app/documents/PrintedSheet.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/platform/FileDialogs.h"
#include "ui/platform/Languages.h"
#include "ui/platform/Platform.h"
#include "ui/platform/SheetPrinter.h"
#include "ui/platform/SystemSettings.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace twofold::tests {

/// Gives the path that the test has put down, to write to or to read from.
class FakeFileDialogs final : public ui::FileDialogs
{
public:
    SavePlace savePlace(QWidget *, const QString &, const QString &proposedName, const QStringList &filters) override
    {
        proposed = proposedName;
        return {path, filters.value(kind)};
    }
    QString openPath(QWidget *, const QString &, const QString &) override { return path; }

    QString path;  ///< empty: the person changed their mind
    int kind = 0;  ///< which of the kinds of file is taken
    QString proposed;
};

/// Notes what was copied.
class FakeClipboard final : public ui::Clipboard
{
public:
    void copySecret(const Secret &secret) override { copied.append(secret); }
    void copyText(const QString &text) override { texts.append(text); }
    bool clearSecret() override
    {
        if (copied.isEmpty() || canBeCleared)
            return true;
        copied.clear();
        Q_EMIT clearFailed();
        return false;
    }

    bool canBeCleared = true;
    QList<Secret> copied;
    QStringList texts;
};

/// Notes what was printed, and says that it was unless the test has it say otherwise.
class FakeSheetPrinter final : public ui::SheetPrinter
{
public:
    Outcome print(QWidget *, const documents::PrintedSheet &sheet, const QString &, const QLocale &) override
    {
        ++prints;
        text = sheet.plainText().text();
        return answer;
    }

    Outcome answer{Outcome::Kind::Printed};
    int prints = 0;
    QString text;  ///< of the last one
};

class FakeBrowser final : public ui::Browser
{
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return answer;
    }

    bool answer = true;
    QList<QUrl> opened;
};

/// Notes which pages of the system's settings were opened.
class FakeSystemSettings final : public ui::SystemSettings
{
public:
    bool has(Panel) const override { return isThere; }
    void open(Panel panel) override { opened.append(panel); }

    bool isThere = true;
    QList<Panel> opened;
};

/// The system around the window, in a test's hand.
struct FakePlatform
{
    FakeFileDialogs fileDialogs;
    FakeClipboard clipboard;
    FakeSheetPrinter sheetPrinter;
    FakeBrowser browser;
    ui::Languages languages;
    FakeSystemSettings systemSettings;
    ui::Platform platform{fileDialogs, clipboard, sheetPrinter, browser, languages, systemSettings};
};

}  // namespace twofold::tests
