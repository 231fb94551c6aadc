// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Tone.h"

namespace twofold::ui {

class IconTile;
class Label;

/// What a page shows instead of its body when there is nothing to show or something went wrong: a title, a sentence or two, at most
/// two buttons, and details for whoever helps.
class StatePane : public Card
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *parent = nullptr);

    void setContent(Icon icon, Tone tone, const QString &title, const QString &body);
    /// Changes the sentences only.
    void setBody(const QString &body);
    /// A line of its own below the sentences for what changes every second. A screen reader is told once, with the pane, what
    /// stays true of it. Empty: there is none.
    void setCountDown(const QString &line, const QString &spoken = {});
    QString title() const;
    /// An empty text takes the button away.
    void setPrimaryAction(const QString &text, ButtonRole role = ButtonRole::Primary);
    void setSecondaryAction(const QString &text);
    /// Lines for a report: status, request, and the like. None: there is no "Details".
    void setDetails(const QString &details);
    void setDetailsOpen(bool open);

Q_SIGNALS:
    void primaryActivated();
    void secondaryActivated();
    /// The details are to be put on the clipboard.
    void copyRequested(const QString &details);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString spokenBody() const;
    void sayIt();
    void buildDetails(QVBoxLayout *column);
    void refreshActions();

    IconTile *m_tile;
    Label *m_title;
    Label *m_body;
    Label *m_countDown;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QPushButton *m_disclosure;
    QWidget *m_actions;
    QWidget *m_details;
    Label *m_detailsText;
};

}  // namespace twofold::ui
