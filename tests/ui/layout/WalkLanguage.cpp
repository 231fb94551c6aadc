// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/WalkLanguage.h"

#include <QApplication>
#include <QLocale>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

/// Puts letters of another script in the place of the Latin ones, and adds words until there is 40 % more. What stands for something
/// else (%1, %n, the & of a shortcut) stays.
class LongWords final : public QTranslator
{
public:
    explicit LongWords(QString letters) : m_letters(std::move(letters)) {}

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const auto words = QString::fromUtf8(source);
        QString text;
        for (qsizetype i = 0; i < words.size(); ++i) {
            text += words.at(i).isLetter() && !isPlaceholder(words, i) ? letter(words.at(i)) : words.at(i);
        }
        const bool isLonger = text.endsWith(u'…');
        text.chop(isLonger ? 1 : 0);
        const auto wanted = words.size() * 7 / 5;
        while (text.size() < wanted)
            text += text.size() % 7 == 6 ? QChar(u' ') : letter(words.at(text.size() % words.size()));
        return isLonger ? text.trimmed() + u'…' : text.trimmed();
    }

private:
    /// Of %1, %n and %Ln the letters behind the sign.
    static bool isPlaceholder(const QString &words, qsizetype at)
    {
        return (at > 0 && words.at(at - 1) == u'%') || (at > 1 && words.at(at - 1) == u'L' && words.at(at - 2) == u'%');
    }
    QChar letter(QChar from) const { return m_letters.at(from.unicode() % m_letters.size()); }

    QString m_letters;
};

QString lettersOf(const QLocale &locale)
{
    switch (locale.script()) {
    case QLocale::ArabicScript: return u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    case QLocale::JapaneseScript: return u"設定認証予備番号画面確認人々のをにがは"_s;
    default: return u"äbçdëfğhïjķlmñöpqřštüvŵxýž"_s;
    }
}

}  // namespace

WalkLanguage::WalkLanguage(const QString &code)
{
    const QLocale locale(code);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    auto file = std::make_unique<QTranslator>();
    m_isTranslated = file->load(QStringLiteral(TWOFOLD_TRANSLATIONS "/twofold_") + code + u".qm"_s);
    m_words = m_isTranslated ? std::move(file) : std::make_unique<LongWords>(lettersOf(locale));
    QCoreApplication::installTranslator(m_words.get());
}

WalkLanguage::~WalkLanguage()
{
    QCoreApplication::removeTranslator(m_words.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

}  // namespace twofold::tests
