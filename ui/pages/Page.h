// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"

#include <QWidget>

class QVBoxLayout;

namespace twofold::ui {

class BodyScrollArea;
class Label;
class PageContent;
class StandIn;

/// The frame of a page of the main view: title and description, a body that alone scrolls, and room for a bar above and below it.
/// The body starts at the leading edge and stops at the reading width.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const Platform &platform, QWidget *parent = nullptr);

    /// The page has become the current one: it reads what it shows, and puts the focus where the person goes on.
    virtual void activate() = 0;

    void setHeading(const QString &title, const QString &description);
    /// Beside the heading, at the trailing edge; above the title. Owned by the page.
    void setHeadingAction(QWidget *action);
    void setBackLink(QWidget *link);
    /// The body fills the page edge to edge, and scrolls by itself, as a table does. Only the heading and what stands in for the body
    /// keep their margins.
    void setFilling();
    /// Below the heading, with its margins.
    void addToHeading(QWidget *widget);
    /// Edge to edge, above and below the body; they do not scroll.
    void setTopBar(QWidget *bar);
    void setBottomBar(QWidget *bar);

    PageContent *content() const { return m_body; }
    QVBoxLayout *body() const;
    /// Its parts that the keyboard goes to one after the other: the body, and the bars around it.
    QList<QWidget *> regions() const;
    void scrollToTop();
    /// Scrolls until the widget, a part of the body, can be seen.
    void reveal(QWidget *part);

    /// What stands in for the body where there is nothing to show, or something went wrong.
    StandIn *standIn() const { return m_standIn; }

    /// Heads a group of cards.
    static Label *makeSectionLabel(const QString &text);

Q_SIGNALS:
    // As in StandIn.
    void anotherWayRequested();
    void signInRequested();
    void mySignInRequested();
    void accountsRequested();
    void requirementsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeHeading(int room);
    void arrangeMargins();

    QVBoxLayout *m_outer;
    QList<QWidget *> m_bars;
    BodyScrollArea *m_scroll;
    QWidget *m_content;
    PageContent *m_body;
    StandIn *m_standIn;
    QVBoxLayout *m_heading;
    QVBoxLayout *m_headingColumn;
    QWidget *m_headingRow;
    Label *m_title;
    Label *m_description;
    bool m_isFilling = false;
};

}  // namespace twofold::ui
