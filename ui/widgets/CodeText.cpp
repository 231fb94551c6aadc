// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeText.h"

#include "ui/widgets/WipeText.h"

#include <QList>

#include <optional>

namespace twofold::ui {

namespace {

bool isFiller(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_Dash:
    case QChar::Other_Format: return true;
    default:
        // Tabs and line ends are control characters; the minus sign is a symbol.
        return QChar::isSpace(character) || character == U'\u2212';
    }
}

/// The digits of @p text as 0-9; nothing when something else is among them.
std::optional<QString> digitsOf(QStringView text)
{
    QString digits;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + QChar::digitValue(character));
        else if (!isFiller(character))
            return std::nullopt;
    }
    return digits;
}

}  // namespace

CodeText::~CodeText()
{
    wipeText(m_digits);
}

CodeText::Outcome CodeText::insert(QStringView text)
{
    const std::optional<QString> digits = digitsOf(text);
    if (!digits || digits->size() > Capacity)
        return Outcome::Refused;
    if (digits->isEmpty())
        return Outcome::Unchanged;
    const int count = int(digits->size());
    if (count == Capacity) {
        clear();
    } else if (hasSelection()) {
        remove(selectionStart(), selectionEnd());
    } else if (isComplete()) {
        if (m_cursor + count > Capacity)
            return count == 1 ? Outcome::Unchanged : Outcome::Refused;
        const int start = m_cursor;
        m_digits.replace(start, count, *digits);
        moveTo(start + count);
        return Outcome::Changed;
    }
    if (size() + count > Capacity)
        return Outcome::Refused;
    m_digits.insert(m_cursor, *digits);
    moveTo(m_cursor + count);
    return Outcome::Changed;
}

CodeText::Outcome CodeText::backspace()
{
    return hasSelection() ? remove(selectionStart(), selectionEnd()) : remove(m_cursor - 1, m_cursor);
}

CodeText::Outcome CodeText::erase()
{
    return hasSelection() ? remove(selectionStart(), selectionEnd()) : remove(m_cursor, m_cursor + 1);
}

CodeText::Outcome CodeText::remove(int start, int end)
{
    start = qBound(0, start, size());
    end = qBound(start, end, size());
    if (start == end)
        return Outcome::Unchanged;
    m_digits.remove(start, end - start);
    moveTo(start);
    return Outcome::Changed;
}

void CodeText::clear()
{
    wipeText(m_digits);
    moveTo(0);
}

void CodeText::moveTo(int position, bool selecting)
{
    m_cursor = qBound(0, position, size());
    if (!selecting)
        m_anchor = m_cursor;
}

void CodeText::selectAll()
{
    m_anchor = 0;
    m_cursor = size();
}

}  // namespace twofold::ui
