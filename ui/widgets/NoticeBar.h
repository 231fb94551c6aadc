// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"
#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/Tone.h"

#include <QWidget>

class QVBoxLayout;

namespace twofold::ui {

class FlowLayout;
class IconView;
class Label;

/// A message within a page: icon, a sentence in bold, a line of explanation, and up to two buttons. Stays until its page hides it. A
/// screen reader says it when it appears and when it says something else; it is an AlertMessage when bad, a Notification otherwise. A
/// line that changes under the same sentence, as a count-down does, is not said again.
class NoticeBar : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit NoticeBar(Tone tone, const QString &title = {}, const QString &text = {}, QWidget *parent = nullptr);

    /// Either may be empty.
    void setMessage(const QString &title, const QString &text);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    QString title() const;
    QString text() const;
    /// Owned by the notice, which has room for two.
    QPushButton *addButton(const QString &text, ButtonRole role = ButtonRole::Default);
    /// Anything else below the sentences. The notice becomes its parent.
    void addWidget(QWidget *widget);

    QAccessible::Role accessibleRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void sayIt();

    Tone m_tone;
    IconView *m_icon;
    Label *m_title;
    Label *m_text;
    QVBoxLayout *m_texts;
    QWidget *m_buttons;
    FlowLayout *m_buttonLayout;
};

}  // namespace twofold::ui
