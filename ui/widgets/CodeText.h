// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::ui {

/// The text behind a CodeField: up to six digits 0-9, a cursor and a selection. Positions count from 0 to size().
class CodeText
{
public:
    static constexpr int Capacity = 6;

    enum class Outcome {
        Unchanged,
        Changed,
        Refused,  ///< the text was no digits, or too many; nothing has changed
    };

    CodeText() = default;
    CodeText(const CodeText &) = delete;
    CodeText &operator=(const CodeText &) = delete;
    ~CodeText();

    const QString &digits() const { return m_digits; }
    int size() const { return int(m_digits.size()); }
    bool isComplete() const { return size() == Capacity; }
    int cursor() const { return m_cursor; }
    int anchor() const { return m_anchor; }
    bool hasSelection() const { return m_cursor != m_anchor; }
    int selectionStart() const { return qMin(m_cursor, m_anchor); }
    int selectionEnd() const { return qMax(m_cursor, m_anchor); }

    /// Puts in what was typed or pasted: the decimal digits of any script; blanks, dashes and invisible marks are dropped.
    /// Six digits replace all. Fewer go to the cursor: between the others while there is room, over them when all six are there.
    Outcome insert(QStringView text);
    /// Removes the selection, or the digit before the cursor.
    Outcome backspace();
    /// Removes the selection, or the digit after the cursor.
    Outcome erase();
    Outcome remove(int start, int end);
    void clear();

    /// Moves the cursor; @p selecting leaves the other end of the selection where it is.
    void moveTo(int position, bool selecting = false);
    void selectAll();

private:
    QString m_digits;
    int m_cursor = 0;
    int m_anchor = 0;
};

}  // namespace twofold::ui
