// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace twofold::tests {

/// The program's words, its numbers and its direction in one language, as long as the object lives. Windows are made after it. For a
/// language without a translation the English words are made 40 % longer, in letters of its script.
class WalkLanguage
{
public:
    /// @p code as in "de".
    explicit WalkLanguage(const QString &code);
    ~WalkLanguage();
    Q_DISABLE_COPY_MOVE(WalkLanguage)

    bool isTranslated() const { return m_isTranslated; }

private:
    std::unique_ptr<QTranslator> m_words;
    bool m_isTranslated = false;
};

}  // namespace twofold::tests
