// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/Tone.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace twofold::ui {

class IconView;
class KeyboardFocus;
class Label;
class StatusPill;

/// A row of a Card: icon, title and description, and something at the trailing edge. A clickable row is a button: it can be reached
/// by Tab, is pressed by click, Enter or Space, and shows a chevron. Its accessible name is "title. description".
class CardRow : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit CardRow(Icon icon, const QString &title, const QString &description = {}, QWidget *parent = nullptr);

    QString title() const;
    QString description() const;
    void setIcon(Icon icon, ColorRole role);
    void setTitle(const QString &title);
    /// An empty one takes no room.
    void setDescription(const QString &description);

    /// Replaces the icon, for an avatar. The row becomes its parent.
    void setLeading(QWidget *leading);
    /// A button, a label or anything else at the trailing edge, or below the words where the row is too narrow for both. The row
    /// becomes its parent; an earlier one is deleted.
    void setTrailing(QWidget *trailing);
    /// A pill before the trailing widget or chevron. An empty word takes it away.
    void setPill(Icon icon, const QString &word, Tone tone = Tone::Neutral);

    void setClickable(bool clickable);
    bool isClickable() const { return m_clickable; }

    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override;
    bool isPressable() const override { return m_clickable; }
    void accessiblePress() override { Q_EMIT clicked(); }

Q_SIGNALS:
    void clicked();

protected:
    /// What lies behind the row; invalid for the card's own surface.
    virtual QColor fill() const;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// Clickable rows have one, unless they are told otherwise.
    void setChevronShown(bool shown);
    /// Instead of what the row's contents ask for.
    void setLeastHeight(int height);
    /// Makes the accessible name anew, of what the row shows.
    virtual void refreshName();
    QHBoxLayout *rowLayout() const { return m_layout; }
    Label *titleLabel() const { return m_title; }
    Label *descriptionLabel() const { return m_description; }
    IconView *iconView() const { return m_icon; }
    StatusPill *pill() const { return m_pill; }
    const KeyboardFocus &keyboardFocus() const { return *m_focus; }

private:
    void refreshHeight();
    void placeTrailing();
    int besideFrom() const;

    QHBoxLayout *m_layout;
    QVBoxLayout *m_texts;
    IconView *m_icon;
    QWidget *m_leading = nullptr;
    Label *m_title;
    Label *m_description;
    StatusPill *m_pill;
    QWidget *m_trailing = nullptr;
    IconView *m_chevron;
    KeyboardFocus *m_focus;
    int m_leastHeight = 0;
    bool m_isStacked = false;  ///< the trailing widget is below the words
    bool m_clickable = false;
    bool m_pressed = false;
};

}  // namespace twofold::ui
