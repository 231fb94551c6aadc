// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QAbstractButton>
#include <QPointer>

class QMenu;

namespace twofold::ui {

class KeyboardFocus;

/// The button at the head of the sidebar: which portal is open, and as whom. It opens the menu of portals. At least 52 px high.
class PortalSwitcher : public QAbstractButton, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit PortalSwitcher(QWidget *parent = nullptr);

    /// @p role may be empty.
    void setPortal(const QString &host, const QString &person, const QString &role);
    /// Opens below the button when it is pressed. It is this button's child.
    void setMenu(QMenu *menu);
    /// The rail of a narrow window: the tile only, the words become the tooltip.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ButtonMenu; }
    void amendAccessibleState(QAccessible::State &state) const override { state.hasPopup = true; }
    bool isPressable() const override { return true; }
    void accessiblePress() override { click(); }
    QWidget *accessibleMenu() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QString m_host;
    QString m_account;
    QPointer<QMenu> m_menu;
    KeyboardFocus *m_focus;
    bool m_compact = false;
};

}  // namespace twofold::ui
