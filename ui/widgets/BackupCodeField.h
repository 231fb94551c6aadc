// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// A field for one backup code: the portal's alphabet only (a-z A-Z 0-9 - _), case kept, blanks dropped. Anything else is refused
/// as a whole, which inputRejected() tells; the field is as it was then.
class BackupCodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit BackupCodeField(QWidget *parent = nullptr);

    /// The most characters a code may have; 0, the default, for any number. Blanks do not count.
    int codeLength() const { return m_codeLength; }
    void setCodeLength(int length);

    bool hasError() const { return m_error; }
    /// Outlines the field; the next edit takes it back.
    void setError(bool error);

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_codeLength = 0;
    bool m_error = false;
};

}  // namespace twofold::ui
