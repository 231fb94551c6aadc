// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipSuggestion.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace twofold::ui {

class ChipField;
class ChipSuggestions;
class FlowLayout;

/// People and groups, or other short words, as chips that go on in the next line. For a screen reader: a list; give it an accessible name.
///
/// Made editable, every chip can be removed, and a field fills the last line: what is typed into it is asked for with searchEdited(),
/// and what setSuggestions() brings opens under it. Left and Right walk through the chips, Delete asks to remove one. The list changes
/// nothing by itself: whoever owns it does, and calls setEntries().
class ChipList : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    using Suggestion = ChipSuggestion;

    struct Entry
    {
        Chip::Kind kind = Chip::Kind::Person;
        QString name;
        int size = -1;  ///< how many people a group has; negative if that is not known
        bool isNew = false;
        QString id = {};  ///< what the signals name it by

        bool operator==(const Entry &) const = default;
    };

    enum class Search {
        Idle,
        Searching,
        NothingFound,
        Failed,
    };

    /// So many chips are shown at first, and more of them at a time.
    static constexpr int shownAtOnce = 200;

    explicit ChipList(QWidget *parent = nullptr);

    /// For good. @p placeholder is the field's accessible name too: "Add a person or group".
    void setEditable(const QString &placeholder);
    /// The focus stays at its place: where a chip was taken away it is on the next one.
    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    /// How many chips there are.
    int count() const { return int(m_chips.size()); }

    /// The rows are those of what is typed now; more of them may follow after moreRequested(). @p fault is a sentence for Failed.
    void setSuggestions(const QList<Suggestion> &suggestions, Search search, const QString &fault = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

Q_SIGNALS:
    void removeRequested(const QString &id);
    /// What is in the field now. Empty: nothing is looked for any more, or the person wants to see what there is without typing.
    void searchEdited(const QString &text);
    void picked(const QString &id);
    /// The end of the suggestions has come into sight.
    void moreRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChips();
    void offerMore(int hidden);
    void showMore();
    void addChip();
    void dropLastChip();
    void setChip(int index);
    void setCurrent(int index);
    void requestRemoval(int index);
    void openSuggestions();
    void closeSuggestions();
    void pick(const QString &id);

    FlowLayout *m_layout;
    QList<Entry> m_entries;
    QList<Chip *> m_chips;
    int m_shown = shownAtOnce;
    int m_current = 0;
    QPushButton *m_moreButton = nullptr;  ///< while there are chips that are not shown
    ChipField *m_field = nullptr;
    ChipSuggestions *m_suggestions = nullptr;
    bool m_isSearching = false;  ///< the person is at it: what is found is shown
};

}  // namespace twofold::ui
