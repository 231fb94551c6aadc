// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace twofold::ui {

class Label;

/// A field of a form, 40 px high, with its label above and a hint below. The label is the field's buddy and its accessible name, and
/// a click on the label goes to the field.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// The field becomes this widget's child.
    FormField(const QString &label, QLineEdit *field, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// An empty one takes no room.
    void setHint(const QString &hint);
    /// Outlines the field; the next edit takes it back.
    void setError(bool error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    Label *m_label;
    Label *m_hint;
};

}  // namespace twofold::ui
