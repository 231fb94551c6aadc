// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/JsonFile.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace twofold::session {

/// What a person chose about the program itself, in a JSON file that they can read and edit:
///
///     {"appearance": "system" or "light" or "dark", "language": "system" or "de" or …,
///      "startPage": "mySignIn" or "policy" or "people" or "activity", "keepSignIns": "keychain" or "session",
///      "clipboardSeconds": 60, "hideInBackground": false}
///
/// Unknown keys are kept. A value that is not known counts as not there and is named by unknownKeys(); it stays in the file until
/// another one is chosen. A damaged file is set aside.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    enum class StartPage { MySignIn, Policy, People, Activity };
    Q_ENUM(StartPage)

    struct Values
    {
        Appearance appearance = Appearance::System;
        QString language;  ///< a code as "pt_BR"; empty: the system's
        StartPage startPage = StartPage::MySignIn;
        bool isSessionOnly = false;  ///< sign-ins are kept in memory, not in the keychain
        std::chrono::seconds clipboardTime{60};
        bool hidesInBackground = false;  ///< secrets, while another window has the keyboard

        bool operator==(const Values &) const = default;
    };
    static constexpr std::chrono::seconds shortestClipboardTime{5};
    static constexpr std::chrono::seconds longestClipboardTime{600};

    /// Reads the file at path. The languages are the codes that the program can speak.
    Preferences(const QString &path, QStringList languages, QObject *parent = nullptr);

    const Values &values() const { return m_values; }
    const QStringList &languages() const { return m_languages; }
    QString path() const { return m_path; }
    /// The keys in the file whose values are not known; what is in force for them is the default.
    QStringList unknownKeys() const { return m_unknownKeys; }
    /// Where a damaged file was moved to.
    std::optional<QString> damagedFile() const { return m_file.damagedFile(); }

    /// Holds at once and is written. FileFault when it can't be; it holds until the program ends all the same. Only what differs
    /// from values() is written, so that what another running program or a person wrote meanwhile is kept.
    Result<bool> setValues(const Values &values);

Q_SIGNALS:
    void changed();

private:
    void read(const QJsonObject &document);

    QString m_path;
    JsonFile m_file;
    QStringList m_languages;
    Values m_values;
    QStringList m_unknownKeys;
};

}  // namespace twofold::session
