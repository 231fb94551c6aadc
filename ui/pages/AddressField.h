// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

class Label;

/// A field for a portal's address. The scheme that will be used stands before the address in grey, unless one was typed.
class AddressField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshScheme();

    Label *m_scheme;
};

}  // namespace twofold::ui
