// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipList.h"

#include "ui/theme/Buttons.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/ChipSuggestions.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

ChipList::ChipList(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    installAccessibleTraits();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipList::setEditable(const QString &placeholder)
{
    m_field = new ChipField(this);
    m_field->setObjectName(u"chipField"_s);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_suggestions = new ChipSuggestions(m_field);
    m_layout->addWidget(m_field);
    m_layout->setFilling(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isSearching = !text.trimmed().isEmpty();
        if (!m_isSearching)
            closeSuggestions();
        Q_EMIT searchEdited(text);
    });
    connect(m_field, &ChipField::moved, this, [this](int steps) {
        if (m_suggestions->isVisible())
            return m_suggestions->move(steps);
        m_isSearching = true;
        Q_EMIT searchEdited(m_field->text());
        openSuggestions();
    });
    connect(m_field, &ChipField::accepted, this, [this] {
        if (m_suggestions->isVisible())
            pick(m_suggestions->currentId());
    });
    connect(m_field, &ChipField::dismissed, this, &ChipList::closeSuggestions);
    connect(m_field, &ChipField::wentBack, this, [this] {
        if (!m_chips.isEmpty())
            m_chips.last()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_suggestions, &ChipSuggestions::picked, this, &ChipList::pick);
    connect(m_suggestions, &ChipSuggestions::endReached, this, &ChipList::moreRequested);
    showChips();
}

void ChipList::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    showChips();
}

void ChipList::showChips()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && focused != m_field && isAncestorOf(focused);
    const int wanted = qMin(m_shown, int(m_entries.size()));
    while (count() > wanted)
        dropLastChip();
    while (count() < wanted)
        addChip();
    for (int index = 0; index < wanted; ++index)
        setChip(index);
    setCurrent(qBound(0, m_current, qMax(0, wanted - 1)));

    offerMore(int(m_entries.size()) - wanted);
    if (m_field) {
        m_layout->removeWidget(m_field);
        m_layout->addWidget(m_field);  // comes last
        if (hadFocus && m_chips.isEmpty())
            m_field->setFocus(Qt::OtherFocusReason);
    }
    orderTabs(this);
    updateGeometry();
}

void ChipList::offerMore(int hidden)
{
    delete std::exchange(m_moreButton, nullptr);
    if (hidden <= 0)
        return;
    m_moreButton = makeButton(tr("Show %Ln more", nullptr, qMin(hidden, shownAtOnce)), ButtonRole::Quiet);
    m_moreButton->setObjectName(u"moreChipsButton"_s);
    m_layout->addWidget(m_moreButton);
    // Queued, since the button goes.
    connect(m_moreButton, &QPushButton::clicked, this, &ChipList::showMore, Qt::QueuedConnection);
}

void ChipList::showMore()
{
    const int next = count();
    m_shown += shownAtOnce;
    showChips();
    if (next < count())
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
}

void ChipList::addChip()
{
    const int index = count();
    auto *chip = new Chip(Chip::Kind::Other, {});
    connect(chip, &Chip::focused, this, [this, index] { setCurrent(index); });
    connect(chip, &Chip::removeRequested, this, [this, index] { requestRemoval(index); });
    m_layout->addWidget(chip);
    chip->show();  // at once, since it may be given the focus
    m_chips.append(chip);
}

void ChipList::dropLastChip()
{
    Chip *chip = m_chips.takeLast();
    if (chip->hasFocus() && !m_chips.isEmpty())
        m_chips.last()->setFocus(Qt::OtherFocusReason);
    m_layout->removeWidget(chip);
    // Not at once: what removes a chip is often its own button.
    chip->hide();
    chip->setParent(nullptr);
    chip->deleteLater();
}

void ChipList::setChip(int index)
{
    const Entry &entry = m_entries.at(index);
    Chip *chip = m_chips.at(index);
    const bool counted = entry.kind == Chip::Kind::Group && entry.size >= 0;
    chip->setContent(entry.kind,
                     counted ? tr("%1 · %2", "group · people in it").arg(entry.name, locale().toString(entry.size)) : entry.name);
    chip->setNew(entry.isNew);
    if (counted)
        chip->setAccessibleName(tr("%1, group, %Ln person(s)", nullptr, entry.size).arg(entry.name));
    else if (entry.kind == Chip::Kind::Group)
        chip->setAccessibleName(tr("%1, group").arg(entry.name));
    if (m_field)
        chip->setRemovable(tr("Remove %1").arg(entry.name));
}

void ChipList::setCurrent(int index)
{
    m_current = index;
    for (int other = 0; other < count(); ++other)
        m_chips.at(other)->setCurrent(other == index);
}

void ChipList::requestRemoval(int index)
{
    if (m_field && index < m_entries.size())
        Q_EMIT removeRequested(m_entries.at(index).id);
}

void ChipList::keyPressEvent(QKeyEvent *event)
{
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left: next += isRightToLeft() ? 1 : -1; break;
    case Qt::Key_Right: next += isRightToLeft() ? -1 : 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = count() - 1; break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return requestRemoval(m_current);
    default: return QWidget::keyPressEvent(event);
    }
    if (next >= 0 && next < count())
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
    else if (next == count() && m_field)
        m_field->setFocus(Qt::OtherFocusReason);
}

void ChipList::setSuggestions(const QList<Suggestion> &suggestions, Search search, const QString &fault)
{
    if (!m_suggestions)
        return;
    QString status;
    switch (search) {
    case Search::Idle: break;
    case Search::Searching: status = tr("Searching…"); break;
    case Search::NothingFound: status = tr("No one found"); break;
    case Search::Failed: status = fault; break;
    }
    m_suggestions->setRows(suggestions);
    m_suggestions->setStatus(status, search == Search::Failed);
    openSuggestions();
}

void ChipList::openSuggestions()
{
    const bool isWanted = m_isSearching && m_field->hasFocus() && !m_suggestions->isEmpty();
    if (isWanted)
        m_suggestions->open();
    else
        m_suggestions->hide();
    m_field->setOpen(isWanted);
}

void ChipList::closeSuggestions()
{
    m_isSearching = false;
    m_suggestions->hide();
    m_field->setOpen(false);
}

void ChipList::pick(const QString &id)
{
    if (id.isEmpty())
        return;
    closeSuggestions();
    m_field->clear();
    Q_EMIT picked(id);
    Q_EMIT searchEdited({});
}

}  // namespace twofold::ui
