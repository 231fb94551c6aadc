// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Preferences.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace twofold::session {

using namespace Qt::StringLiterals;

using Appearance = Preferences::Appearance;
using StartPage = Preferences::StartPage;
using Values = Preferences::Values;

namespace {

constexpr auto appearanceKey = "appearance"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto startPageKey = "startPage"_L1;
constexpr auto keepingKey = "keepSignIns"_L1;
constexpr auto clipboardKey = "clipboardSeconds"_L1;
constexpr auto hidingKey = "hideInBackground"_L1;
constexpr auto systemName = "system"_L1;

template<class Value>
struct Name
{
    Value value;
    QLatin1StringView name;
};

constexpr Name<Appearance> appearances[] = {
    {Appearance::System, systemName},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
};
constexpr Name<StartPage> startPages[] = {
    {StartPage::MySignIn, "mySignIn"_L1},
    {StartPage::Policy, "policy"_L1},
    {StartPage::People, "people"_L1},
    {StartPage::Activity, "activity"_L1},
};
constexpr Name<bool> keepings[] = {{false, "keychain"_L1}, {true, "session"_L1}};

template<class Names, class Value>
QString nameOf(const Names &names, Value value)
{
    return std::find_if(std::begin(names), std::end(names), [&](const auto &known) { return known.value == value; })->name;
}

/// Whether the value is a known name, which is then read.
template<class Names, class Value>
bool readName(const Names &names, const QJsonValue &value, Value &into)
{
    const auto name = value.toString();
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const auto &known) { return known.name == name; });
    if (found == std::end(names))
        return false;
    into = found->value;
    return true;
}

bool readLanguage(const QStringList &known, const QJsonValue &value, QString &into)
{
    const auto code = value.toString();
    if (code != systemName && !known.contains(code))
        return false;
    into = code == systemName ? QString() : code;
    return true;
}

bool readTime(const QJsonValue &value, std::chrono::seconds &into)
{
    const std::chrono::seconds seconds(value.toInt(-1));
    if (seconds < Preferences::shortestClipboardTime || seconds > Preferences::longestClipboardTime)
        return false;
    into = seconds;
    return true;
}

bool readFlag(const QJsonValue &value, bool &into)
{
    into = value.toBool(into);
    return value.isBool();
}

QJsonObject written(const Values &values)
{
    return {
        {appearanceKey, nameOf(appearances, values.appearance)},
        {languageKey, values.language.isEmpty() ? QString(systemName) : values.language},
        {startPageKey, nameOf(startPages, values.startPage)},
        {keepingKey, nameOf(keepings, values.isSessionOnly)},
        {clipboardKey, int(values.clipboardTime.count())},
        {hidingKey, values.hidesInBackground},
    };
}

}  // namespace

Preferences::Preferences(const QString &path, QStringList languages, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_file(path)
    , m_languages(std::move(languages))
{
    if (const auto document = m_file.read())
        read(*document);
}

void Preferences::read(const QJsonObject &document)
{
    const auto take = [&](QLatin1StringView key, auto reader) {
        if (document.contains(key) && !reader(document[key]))
            m_unknownKeys.append(key);
    };
    take(appearanceKey, [this](const QJsonValue &value) { return readName(appearances, value, m_values.appearance); });
    take(languageKey, [this](const QJsonValue &value) { return readLanguage(m_languages, value, m_values.language); });
    take(startPageKey, [this](const QJsonValue &value) { return readName(startPages, value, m_values.startPage); });
    take(keepingKey, [this](const QJsonValue &value) { return readName(keepings, value, m_values.isSessionOnly); });
    take(clipboardKey, [this](const QJsonValue &value) { return readTime(value, m_values.clipboardTime); });
    take(hidingKey, [this](const QJsonValue &value) { return readFlag(value, m_values.hidesInBackground); });
}

Result<bool> Preferences::setValues(const Values &values)
{
    const auto before = written(std::exchange(m_values, values));
    const auto after = written(values);
    auto document = m_file.read().value_or(QJsonObject());
    for (auto value = after.begin(); value != after.end(); ++value) {
        if (value.value() == before[value.key()])
            continue;
        document.insert(value.key(), value.value());
        m_unknownKeys.removeAll(value.key());
    }
    const auto result = m_file.write(document);
    Q_EMIT changed();
    return result;
}

}  // namespace twofold::session
