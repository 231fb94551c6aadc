// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace twofold::ui {

class Label;

/// The frame of a page of the main view: title and description, a body that alone scrolls, and room for a bar above and below it.
/// The body starts at the leading edge and stops at the reading width.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &description);
    /// Beside the heading, at the trailing edge; above the title. Owned by the page.
    void setHeadingAction(QWidget *action);
    void setBackLink(QWidget *link);
    /// Edge to edge, above and below the body; they do not scroll.
    void setTopBar(QWidget *bar);
    void setBottomBar(QWidget *bar);
    /// A page of cards stops at 784 px; one with a panel beside them fills the window up to this.
    void setMaximumBodyWidth(int width);

    QVBoxLayout *body() const { return m_body; }

    /// Heads a group of cards.
    static Label *makeSectionLabel(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// For layouts that change with the room there is: called with the body's width.
    virtual void bodyResized(int width);

private:
    QVBoxLayout *m_outer;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QVBoxLayout *m_heading;
    QVBoxLayout *m_headingColumn;
    QWidget *m_headingRow;
    Label *m_title;
    Label *m_description;
};

} // namespace twofold::ui
