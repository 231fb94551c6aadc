// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BackupCodeField.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/LineEditAccessible.h"

#include <QEvent>
#include <QValidator>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

bool isCodeCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'-' || character == u'_';
}

class CodeValidator : public QValidator
{
public:
    explicit CodeValidator(BackupCodeField *field) : QValidator(field), m_field(*field) {}

    State validate(QString &input, int &position) const override
    {
        for (qsizetype index = input.size() - 1; index >= 0; --index) {
            if (!input.at(index).isSpace())
                continue;
            input.remove(index, 1);
            if (index < position)
                --position;
        }
        const bool fits = m_field.codeLength() == 0 || input.size() <= m_field.codeLength();
        return fits && std::all_of(input.cbegin(), input.cend(), isCodeCharacter) ? Acceptable : Invalid;
    }

private:
    const BackupCodeField &m_field;
};

}  // namespace

BackupCodeField::BackupCodeField(QWidget *parent) : QLineEdit(parent)
{
    LineEditAccessible::install();
    setFont(Typography::font(TextStyle::Key));
    setStyleProperty(this, "big", true);
    setAccessibleName(tr("Backup code"));
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setLayoutDirection(Qt::LeftToRight);
    setValidator(new CodeValidator(this));
    connect(this, &QLineEdit::textEdited, this, [this] { setError(false); });
}

void BackupCodeField::setCodeLength(int length)
{
    m_codeLength = qMax(0, length);
}

void BackupCodeField::setError(bool error)
{
    m_error = error;
    setStyleProperty(this, "error", error);
}

void BackupCodeField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Typography::font(TextStyle::Key));
}

}  // namespace twofold::ui
