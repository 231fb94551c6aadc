// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/LayoutFaults.h"

#include "tests/ui/layout/PaintedText.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFocusFrame>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(0x2026);
constexpr int longestLine = 130;   ///< letters of usual width; with more a reader loses the way back to the next line
constexpr int widestControl = 56;  ///< lines of its text, which is a little more than a page is read at
constexpr qreal rounding = 1;      ///< px that a text may lie beyond its widget, since fonts do not measure in whole ones

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    const auto words = widget.property("text").toString();
    if (!words.isEmpty() || !widget.accessibleName().isEmpty())
        name += u" “"_s + (words.isEmpty() ? widget.accessibleName() : words).left(48) + u'”';
    return name;
}

/// From the outside to the widget, as far as the parents have names.
QString pathOf(const QWidget &widget)
{
    QString path = nameOf(widget);
    for (auto *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith("qt_"_L1))
            return parent->objectName() + u" > "_s + path;
    }
    return path;
}

QString textOf(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QString textOf(const QRect &rect)
{
    return u"%1,%2 %3"_s.arg(rect.x()).arg(rect.y()).arg(textOf(rect.size()));
}

class Look
{
public:
    LayoutFindings findings;

    void at(QWidget &widget);

private:
    void complain(const QWidget &widget, const QString &what) { findings.faults += pathOf(widget) + u": "_s + what; }
    void checkButton(const QAbstractButton &button);
    void checkLabel(const QLabel &label);
    void checkPlaceholder(const QLineEdit &edit);
    void checkStretch(const QWidget &control);
    void checkScrolling(const QAbstractScrollArea &area);
    void checkPainting(QWidget &widget);
    void checkChildren(const QWidget &parent, const QList<QWidget *> &children);
};

/// What can be seen in it. The frame around what has the focus lies over other widgets on purpose.
QList<QWidget *> shownChildren(const QWidget &parent)
{
    QList<QWidget *> shown;
    for (auto *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !widget->size().isEmpty()
            && !qobject_cast<QFocusFrame *>(widget))
            shown.append(widget);
    }
    return shown;
}

/// Whose inside is Qt's own matter.
bool isLeaf(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QScrollBar *>(&widget);
}

void Look::at(QWidget &widget)
{
    ++findings.widgets;
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        checkButton(*button);
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        checkLabel(*label);
    if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
        checkPlaceholder(*edit);
    if (qobject_cast<QAbstractButton *>(&widget) || qobject_cast<QLineEdit *>(&widget))
        checkStretch(widget);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        checkScrolling(*area);
    if (isLeaf(widget)) {
        if (auto *list = qobject_cast<QAbstractItemView *>(&widget); list && !qobject_cast<QTableView *>(list))
            checkPainting(*list->viewport());
        return;
    }
    checkPainting(widget);
    const auto children = shownChildren(widget);
    checkChildren(widget, children);
    for (auto *child : children)
        at(*child);
}

void Look::checkButton(const QAbstractButton &button)
{
    QSize needed = button.sizeHint();
    if (button.hasHeightForWidth())
        needed = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()));
    if (button.width() < needed.width() || button.height() < needed.height())
        complain(button, u"a button of %1 that needs %2"_s.arg(textOf(button.size()), textOf(needed)));
}

void Look::checkLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    const int flags = int(label.alignment() & ~Qt::AlignVertical_Mask) | (label.wordWrap() ? Qt::TextWordWrap : 0);
    const QSize room = label.contentsRect().size() - QSize(2 * label.margin(), 2 * label.margin());
    const QSize needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), flags, label.text()).size();
    if (needed.width() > room.width() + rounding || needed.height() > room.height() + rounding)
        complain(label, u"a label with room for %1 whose text takes %2"_s.arg(textOf(room), textOf(needed)));
    if (needed.width() > longestLine * label.fontMetrics().averageCharWidth())
        complain(label, u"a line of %1 px, too long to be read"_s.arg(needed.width()));
}

/// In a large window.
void Look::checkStretch(const QWidget &control)
{
    if (control.width() > std::max(control.sizeHint().width(), widestControl * control.fontMetrics().height()))
        complain(control, u"is stretched to %1 px"_s.arg(control.width()));
}

/// What the field says while it is empty. What is typed may be longer than the field.
void Look::checkPlaceholder(const QLineEdit &edit)
{
    if (edit.placeholderText().isEmpty() || !edit.text().isEmpty())
        return;
    for (const auto &text : paintedTexts(const_cast<QLineEdit &>(edit))) {
        if (text.text.contains(ellipsis) && !edit.placeholderText().contains(text.text))
            return complain(edit, u"“%1” is shortened to “%2”"_s.arg(edit.placeholderText(), text.text));
    }
}

void Look::checkScrolling(const QAbstractScrollArea &area)
{
    const auto *bar = area.horizontalScrollBar();
    if (bar->maximum() > bar->minimum())
        complain(area, u"scrolls sideways by %1 px"_s.arg(bar->maximum() - bar->minimum()));
    const auto *table = qobject_cast<const QTableView *>(&area);
    if (table && table->horizontalHeader()->length() > table->viewport()->width())
        complain(area,
                 u"its columns take %1 px of %2"_s.arg(table->horizontalHeader()->length()).arg(table->viewport()->width()));
}

/// Whether the widget has a place where the whole of a shortened text can be read. A button never may be shortened; but a name that
/// is the portal's own, and not the program's, has no length that one could plan for.
bool mayShorten(const QWidget &widget)
{
    return !widget.toolTip().isEmpty()
        && (!qobject_cast<const QAbstractButton *>(&widget) || widget.inherits("twofold::ui::PortalSwitcher"));
}

void Look::checkPainting(QWidget &widget)
{
    const QString own = widget.property("text").toString() + widget.accessibleName() + widget.property("title").toString();
    const QRectF room = QRectF(widget.rect()).adjusted(-rounding, -rounding, rounding, rounding);
    for (const auto &text : paintedTexts(widget)) {
        if (!room.contains(text.place))
            complain(widget,
                     u"paints “%1” at %2, and is %3"_s.arg(text.text, textOf(text.place.toAlignedRect()), textOf(widget.size())));
        if (text.text.contains(ellipsis) && !own.contains(text.text) && !mayShorten(widget))
            complain(widget, u"is shortened to “%1”"_s.arg(text.text));
    }
}

void Look::checkChildren(const QWidget &parent, const QList<QWidget *> &children)
{
    const auto *area = qobject_cast<const QScrollArea *>(parent.parentWidget());
    const bool isScrolled = area && area->viewport() == &parent;
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QRect place = children[i]->geometry();
        const bool isInside = isScrolled ? place.left() >= 0 && place.right() < parent.width() : parent.rect().contains(place);
        if (!isInside)
            complain(*children[i],
                     u"at %1, outside its parent of %2 (%3)"_s.arg(textOf(place), textOf(parent.size()), nameOf(parent)));
        for (qsizetype j = 0; j < i; ++j) {
            if (place.intersects(children[j]->geometry()))
                complain(*children[i],
                         u"at %1, over %2 at %3"_s.arg(textOf(place), nameOf(*children[j]), textOf(children[j]->geometry())));
        }
    }
}

}  // namespace

LayoutFindings layoutFaults(QWidget &window)
{
    Look look;
    look.at(window);
    return look.findings;
}

}  // namespace twofold::tests
