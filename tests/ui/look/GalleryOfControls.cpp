// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look/GalleryOfControls.h"

#include "ui/theme/Buttons.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/ProgressLine.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace twofold::tests {

namespace {

/// Many at a time, as no mouse can.
void hover(QWidget *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    const QPointF place(4, 12);
    QMouseEvent move(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
}

/// At rest, with the mouse over it, pressed, and not to be used: from left to right.
template<typename Make>
void addStates(QGridLayout *grid, const Make &make)
{
    const int row = grid->rowCount();
    for (int column = 0; column < 4; ++column) {
        QAbstractButton *button = make();
        grid->addWidget(button, row, column, Qt::AlignLeading | Qt::AlignVCenter);
        if (column == 1)
            hover(button);
        else if (column == 2)
            button->setDown(true);
        else if (column == 3)
            button->setEnabled(false);
    }
}

void fillButtons(QWidget *window)
{
    auto *grid = new QGridLayout(window);
    for (const auto role : {ButtonRole::Primary, ButtonRole::Default, ButtonRole::Destructive, ButtonRole::Quiet,
                            ButtonRole::Plain, ButtonRole::Disclosure})
        addStates(grid, [role] { return makeButton(u"Try again"_s, role); });
    addStates(grid, [] { return makeButton(u"Copy"_s, ButtonRole::Default, Icon::Copy); });
    addStates(grid, [] { return makeIconButton(u"Remove"_s, Icon::Trash); });
    addStates(grid, [] { return makeBigButton(u"Continue"_s, ButtonRole::Primary); });
}

void fillBoxes(QWidget *window)
{
    auto *grid = new QGridLayout(window);
    for (const bool isChecked : {false, true}) {
        addStates(grid, [isChecked] {
            auto *box = new QCheckBox(u"Kept"_s);
            box->setChecked(isChecked);
            return box;
        });
        addStates(grid, [isChecked] {
            auto *radio = new QRadioButton(u"Text message"_s);
            radio->setChecked(isChecked);
            return radio;
        });
    }
    addStates(grid, [] {
        auto *box = new QCheckBox(u"All"_s);
        box->setTristate();
        box->setCheckState(Qt::PartiallyChecked);
        return box;
    });
}

QLineEdit *makeField(const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setPlaceholderText(u"harbour.example"_s);
    return field;
}

void fillFields(QWidget *window)
{
    auto *column = new QVBoxLayout(window);
    column->addWidget(makeField({}));
    column->addWidget(makeField(u"docspace.local"_s));
    auto *hovered = makeField(u"The mouse is over it"_s);
    hover(hovered);
    column->addWidget(hovered);
    auto *focused = makeField(u"It has the keyboard"_s);
    focused->setObjectName(u"focused"_s);
    column->addWidget(focused);
    auto *wrong = makeField(u"172.16.0.0/33"_s);
    setStyleProperty(wrong, "error", true);
    column->addWidget(wrong);
    auto *closed = makeField(u"Not to be used"_s);
    closed->setEnabled(false);
    column->addWidget(closed);
    auto *readOnly = makeField(u"To be read"_s);
    readOnly->setReadOnly(true);
    column->addWidget(readOnly);
    auto *big = makeField(u"Big"_s);
    setStyleProperty(big, "big", true);
    column->addWidget(big);
    auto *code = new BackupCodeField;
    code->setText(u"k7Q-x2"_s);
    code->setError(true);
    column->addWidget(code);
}

void fillCodeFields(QWidget *window)
{
    auto *column = new QVBoxLayout(window);
    const auto add = [column](const QString &digits) {
        auto *field = new CodeField;
        field->insertText(digits);
        column->addWidget(field);
        return field;
    };
    add({});
    add(u"482913"_s);
    add(u"4829"_s)->setObjectName(u"focused"_s);
    add(u"482913"_s)->setError(true);
    add(u"482913"_s)->setBusy(true);
    add(u"482"_s)->setEnabled(false);
}

void focusByKey(QWidget *window)
{
    window->findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
}

void fillFocusedButton(QWidget *window)
{
    auto *row = new QHBoxLayout(window);
    auto *button = makeButton(u"Review and save…"_s, ButtonRole::Primary);
    button->setObjectName(u"focused"_s);
    row->addWidget(makeButton(u"Discard"_s));
    row->addWidget(button);
}

void fillRings(QWidget *window)
{
    auto *row = new QHBoxLayout(window);
    const auto add = [row](CountdownRing::Extent extent, int secondsLeft) {
        auto *ring = new CountdownRing(extent);
        ring->setSecondsLeft(secondsLeft);
        row->addWidget(ring);
    };
    add(CountdownRing::Extent::Normal, 30);
    add(CountdownRing::Extent::Normal, 18);
    add(CountdownRing::Extent::Normal, 4);
    add(CountdownRing::Extent::Compact, 18);
    auto *line = new ProgressLine;
    line->setValue(40);
    row->addWidget(line);
}

}  // namespace

QList<Exhibit> galleryOfControls()
{
    return {
        {"buttons", fillButtons},           {"focused-button", fillFocusedButton, focusByKey}, {"boxes", fillBoxes},
        {"fields", fillFields, focusByKey}, {"code-fields", fillCodeFields, focusByKey},       {"rings", fillRings},
    };
}

}  // namespace twofold::tests
