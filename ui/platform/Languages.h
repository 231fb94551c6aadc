// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace twofold::ui {

/// The languages that the program speaks, and the one that it speaks now: its own words and Qt's, how numbers and dates are written, and
/// the direction of the windows. A change reaches every window as QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    /// @p folder holds the program's own words, twofold_de.qm and so on.
    explicit Languages(const QString &folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Languages() override;

    /// The codes that can be used, as "pt_BR", in the order of their own names.
    QStringList codes() const;
    /// What the people who speak it call it.
    static QString nameOf(const QString &code);

    /// A code of codes(), or empty for the system's. English stands in where the system's language is none of them.
    void use(const QString &code);
    /// The code that use() was called with.
    const QString &code() const { return m_code; }
    /// Qt's words for its own dialogs, as for printing, are not installed in this language.
    bool areQtWordsMissing() const { return m_areQtWordsMissing; }

private:
    void install(const QLocale &locale);

    QString m_folder;
    QString m_code;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
    bool m_areQtWordsMissing = false;
};

}  // namespace twofold::ui
