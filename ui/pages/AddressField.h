// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// A field for a portal's address. The scheme that will be used stands before the address in grey, unless one was typed.
class AddressField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);

    /// "https://", or empty when the address has one of its own.
    QString scheme() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
};

}  // namespace twofold::ui
