// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QTimer;
class QVBoxLayout;

namespace twofold::ui {

class Label;
class StatePane;

/// What a page has to show, or what stands in for it: nothing for a moment and then words while it is read, or a StatePane.
class PageContent : public QWidget
{
    Q_OBJECT
public:
    explicit PageContent(QWidget *parent = nullptr);

    /// Where the page puts what it has to show.
    QVBoxLayout *column() const { return m_column; }
    /// To be filled in by the page before showState().
    StatePane *statePane() const { return m_statePane; }

    /// The content takes all of the room, and its own margins.
    void setFilling();
    /// Beside what stands in for the content.
    void setStateMargin(int margin);

    void showContent();
    /// Words that are gone before anybody could read them only flicker: they come after 300 ms.
    void showWaiting(const QString &words);
    void showState();
    /// While what the state pane tells of is read again, the pane stays where otherwise the words of showWaiting() would come: nothing
    /// flickers, and nothing is said twice.
    void setStateKept(bool isKept);

Q_SIGNALS:
    /// The state pane has given way to something else.
    void stateLeft();

private:
    void showOnly(QWidget *shown);

    QWidget *m_content;
    QVBoxLayout *m_column;
    Label *m_waiting;
    StatePane *m_statePane;
    QHBoxLayout *m_aside;  ///< the state pane, which does not get wider than a page is read
    QTimer *m_patience;
    bool m_isStateKept = false;
};

}  // namespace twofold::ui
