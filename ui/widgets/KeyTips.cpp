// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyTips.h"

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/KeyTipLayer.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace twofold::ui {

namespace {

constexpr int tagInset = 8;   // px from a widget's leading edge to the middle of its tag
constexpr int smallest = 40;  // px: below it a tag would hide all of the widget, and stands beside it

const AccessibleTraits *pressable(const QWidget &widget)
{
    const auto *traits = dynamic_cast<const AccessibleTraits *>(&widget);
    return traits && traits->isPressable() ? traits : nullptr;
}

/// What a person would call it.
QString wordsOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->text().isEmpty())
        return button->text();
    return widget.accessibleName().isEmpty() ? widget.toolTip() : widget.accessibleName();
}

bool isReachable(const QWidget &widget, const QWidget &window)
{
    if (widget.window() != &window || !widget.isVisibleTo(&window) || !widget.isEnabled() || wordsOf(widget).isEmpty())
        return false;
    if (pressable(widget))
        return true;
    // Texts that can be selected, and what a field or table is made of, are no places of their own.
    const bool isPart = qobject_cast<const QLabel *>(&widget)
        || (qobject_cast<const QAbstractButton *>(&widget) && qobject_cast<const QLineEdit *>(widget.parentWidget()));
    return !isPart && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

bool isLatin(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

/// Whether it is typed by one key of a keyboard of its language.
bool isTyped(QChar letter)
{
    const auto script = letter.script();
    return isLatin(letter) || (letter.isLetter() && (script == QChar::Script_Cyrillic || script == QChar::Script_Arabic));
}

QChar freeKey(const QString &text, const QString &taken)
{
    const auto isFree = [&taken](QChar letter) { return isTyped(letter) && !taken.contains(letter); };
    const QString upper = text.toUpper();
    for (qsizetype at = 0; at < upper.size(); ++at) {
        const bool beginsWord = at == 0 || !upper.at(at - 1).isLetterOrNumber();
        if (beginsWord && isFree(upper.at(at)))
            return upper.at(at);
    }
    const auto *inside = std::find_if(upper.cbegin(), upper.cend(), isFree);
    if (inside != upper.cend())
        return *inside;
    for (const QChar spare : QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")) {
        if (!taken.contains(spare))
            return spare;
    }
    return {};
}

/// The key as its letter stands on the keyboard, whatever Alt makes of it.
QChar letterOf(const QKeyEvent &event)
{
    const int key = event.key();
    if (key > 0x20 && key < 0xffff && QChar(key).isLetterOrNumber())
        return QChar(key).toUpper();
    return event.text().isEmpty() ? QChar() : event.text().front().toUpper();
}

void trigger(QWidget &target)
{
    if (target.focusPolicy() != Qt::NoFocus)
        target.setFocus(Qt::ShortcutFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(&target))
        button->click();
    else if (pressable(target))
        dynamic_cast<AccessibleTraits &>(target).accessiblePress();
}

QList<QAction *> choicesOf(const QMenu &menu)
{
    auto actions = menu.actions();
    actions.removeIf([](const QAction *action) { return action->isSeparator() || !action->isVisible() || !action->isEnabled(); });
    return actions;
}

QList<QChar> keysOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const auto *action : actions)
        texts.append(action->text());
    return KeyTips::keysFor(texts);
}

bool isAltAlone(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Alt && (event.modifiers() & ~Qt::AltModifier) == Qt::NoModifier;
}

}  // namespace

KeyTips::KeyTips(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

KeyTips::~KeyTips()
{
    hide();
}

QList<QChar> KeyTips::keysFor(const QStringList &texts)
{
    QList<QChar> keys;
    QString taken;
    for (const auto &text : texts) {
        keys.append(freeKey(text, taken));
        if (!keys.last().isNull())
            taken.append(keys.last());
    }
    return keys;
}

QList<KeyTips::Tip> KeyTips::tipsOf(const QWidget &window)
{
    QList<QWidget *> targets;
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!isReachable(*widget, window))
            continue;
        targets.append(widget);
        texts.append(wordsOf(*widget));
    }
    const auto keys = keysFor(texts);
    QList<Tip> tips;
    for (qsizetype at = 0; at < targets.size(); ++at) {
        if (!keys.at(at).isNull())
            tips.append({targets.at(at), keys.at(at)});
    }
    return tips;
}

bool KeyTips::areShown() const
{
    return m_layer;
}

bool KeyTips::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_wasKey = true;
        auto *widget = qobject_cast<QWidget *>(watched);
        return widget && takeKey(*widget, static_cast<const QKeyEvent &>(*event));
    }
    case QEvent::KeyRelease:
        if (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Alt && !qobject_cast<QMenu *>(watched))
            hide();
        return false;
    case QEvent::MouseButtonPress:
        m_wasKey = false;
        hide();
        return false;
    case QEvent::WindowDeactivate:
    case QEvent::Resize:
        if (m_layer && watched == m_layer->parent())
            hide();
        return false;
    case QEvent::Show:
        if (auto *menu = qobject_cast<QMenu *>(watched); menu && m_wasKey)
            showInMenu(*menu);
        return false;
    case QEvent::Hide:
        if (m_layer && watched == m_layer->parent())
            hide();
        return false;
    default: return false;
    }
}

bool KeyTips::takeKey(QWidget &widget, const QKeyEvent &event)
{
    if (auto *menu = qobject_cast<QMenu *>(&widget))
        return takeMenuKey(*menu, event);
    if (isAltAlone(event)) {
        // An ignored key comes by once for each widget around the one that had it.
        if (!event.isAutoRepeat() && !(m_layer && m_layer->parent() == widget.window()))
            show(*widget.window());
        return false;
    }
    if (event.modifiers() != Qt::AltModifier || event.isAutoRepeat())
        return false;
    const QChar letter = letterOf(event);
    const auto tips = tipsOf(*widget.window());
    for (const auto &tip : tips) {
        if (tip.key != letter)
            continue;
        hide();
        trigger(*tip.target);
        return true;
    }
    return false;
}

bool KeyTips::takeMenuKey(QMenu &menu, const QKeyEvent &event)
{
    if (isAltAlone(event)) {
        showInMenu(menu);
        return true;  // the menu would close
    }
    const bool isTold = m_layer && m_layer->parent() == &menu;
    if (!isTold || (event.modifiers() & ~Qt::AltModifier) != Qt::NoModifier)
        return false;
    const auto actions = choicesOf(menu);
    const auto chosen = keysOf(actions).indexOf(letterOf(event));
    if (chosen < 0 || letterOf(event).isNull())
        return false;
    menu.setActiveAction(actions.at(chosen));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&menu, &enter);
    return true;
}

void KeyTips::show(QWidget &window)
{
    hide();
    QList<KeyTipLayer::Tag> tags;
    const auto tips = tipsOf(window);
    for (const auto &tip : tips) {
        if (tip.target->visibleRegion().isEmpty())
            continue;
        const bool isSmall = tip.target->width() < smallest;
        const int inset = isSmall ? -tagInset : tagInset;
        const QPoint place(tip.target->isRightToLeft() ? tip.target->width() - inset : inset,
                           isSmall ? tip.target->height() / 2 : tip.target->height() - 2);
        tags.append({tip.target->mapTo(&window, place), tip.key});
    }
    if (tags.isEmpty())
        return;
    m_layer = new KeyTipLayer(tags, &window);
    m_layer->show();
}

void KeyTips::showInMenu(QMenu &menu)
{
    hide();
    const auto actions = choicesOf(menu);
    const auto keys = keysOf(actions);
    QList<KeyTipLayer::Tag> tags;
    for (qsizetype at = 0; at < actions.size(); ++at) {
        if (keys.at(at).isNull())
            continue;
        const QRect place = menu.actionGeometry(actions.at(at));
        const int x = menu.isRightToLeft() ? place.left() + tagInset : place.right() - tagInset;
        tags.append({QPoint(x, place.center().y()), keys.at(at)});
    }
    m_layer = new KeyTipLayer(tags, &menu);
    m_layer->show();
}

void KeyTips::hide()
{
    delete m_layer;
}

}  // namespace twofold::ui
