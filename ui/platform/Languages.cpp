// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "twofold_"_L1;
constexpr auto suffix = ".qm"_L1;

/// Qt's own names tell more than a person asks for, as "American English", or less, as "português".
QString ownName(const QString &code)
{
    static const QHash<QString, QString> names{
        {u"ar"_s, u"العربية"_s},  {u"de"_s, u"Deutsch"_s},     {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"it"_s, u"Italiano"_s},    {u"ja"_s, u"日本語"_s},  {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ru"_s, u"Русский"_s},  {u"zh_CN"_s, u"简体中文"_s},
    };
    return names.value(code);
}

/// How the people of that language write dates and numbers: as the system does, if it speaks it too.
QLocale localeOf(const QString &code)
{
    const auto system = QLocale::system();
    const QLocale chosen(code);
    const bool isSame = system.language() == chosen.language() && system.script() == chosen.script()
        && (!code.contains(u'_') || system.territory() == chosen.territory());
    return isSame ? system : chosen;
}

}  // namespace

Languages::Languages(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ownWords);
    QCoreApplication::removeTranslator(&m_qtWords);
}

QStringList Languages::codes() const
{
    auto codes = QDir(m_folder).entryList({prefix + u'*' + suffix}, QDir::Files);
    for (auto &code : codes)
        code = code.mid(prefix.size()).chopped(suffix.size());
    std::sort(codes.begin(), codes.end(),
              [](const QString &left, const QString &right) { return nameOf(left).localeAwareCompare(nameOf(right)) < 0; });
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    const auto name = ownName(code);
    return name.isEmpty() ? QLocale(code).nativeLanguageName() : name;
}

void Languages::use(const QString &code)
{
    m_code = code;
    QCoreApplication::removeTranslator(&m_ownWords);
    QCoreApplication::removeTranslator(&m_qtWords);
    install(code.isEmpty() ? QLocale::system() : localeOf(code));
}

void Languages::install(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const bool isKnown = m_ownWords.load(locale, u"twofold"_s, u"_"_s, m_folder);
    // English has a file too, for its plurals.
    if (isKnown || m_ownWords.load(m_folder + u"/twofold_en.qm"_s))
        QCoreApplication::installTranslator(&m_ownWords);

    // In one language only: a dialog of Qt's beside English words of ours would be a puzzle.
    const QLocale spoken(isKnown ? m_ownWords.language() : u"en"_s);
    const bool isEnglish = spoken.language() == QLocale::English;
    const bool hasQtWords =
        isKnown && m_qtWords.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (hasQtWords)
        QCoreApplication::installTranslator(&m_qtWords);
    m_areQtWordsMissing = !hasQtWords && !isEnglish;
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

}  // namespace twofold::ui
