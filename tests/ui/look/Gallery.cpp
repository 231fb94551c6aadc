// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look/Gallery.h"

#include "tests/ui/look/GalleryOfControls.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/ChipList.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/ConnectionChip.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/MethodRow.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PortalSwitcher.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StepIndicator.h"
#include "ui/widgets/UnsavedBar.h"

#include <QApplication>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace twofold::tests {

namespace {

QVBoxLayout *makeColumn(QWidget *window, int width)
{
    window->setFixedWidth(width);
    return new QVBoxLayout(window);
}

void fillTickets(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 460);
    auto *open = new CodeTicketList;
    open->setCodes({{u"k7Q-x2"_s}, {u"0Ol1I_"_s}, {u"mR4tZ9"_s, true}});
    column->addWidget(open);
    auto *hidden = new CodeTicketList;
    hidden->setCodes({{u"k7Q-x2"_s}, {u"mR4tZ9"_s, true}});
    hidden->setHidden(true);
    column->addWidget(hidden);
}

void focusTicket(QWidget *window)
{
    auto *list = window->findChild<CodeTicketList *>();
    list->ticketAt(0)->setFocus(Qt::TabFocusReason);
    list->ticketAt(1)->copyButton()->setAttribute(Qt::WA_UnderMouse);
}

void fillPills(QWidget *window)
{
    auto *grid = new QGridLayout(window);
    int row = 0;
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad}) {
        grid->addWidget(new StatusPill(iconOf(tone), u"Not set up"_s, tone), row, 0);
        grid->addWidget(new StatusPill(Icon::None, u"New"_s, tone), row, 1);
        auto *onSelected = new StatusPill(iconOf(tone), u"Set up"_s, tone);
        onSelected->setOnSelectedRow(true);
        grid->addWidget(onSelected, row++, 2);
    }
}

void fillNotices(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 420);
    for (const Tone tone : {Tone::Info, Tone::Warn, Tone::Bad, Tone::Ok}) {
        auto *notice = new NoticeBar(tone, u"Saving signs everyone out, you included"_s,
                                     u"The next sign-in needs a code. Your authenticator app is set up."_s);
        if (tone == Tone::Warn)
            notice->addButton(u"Sign in again"_s);
        if (tone == Tone::Bad)
            notice->addButton(u"Details"_s, ButtonRole::Quiet);
        column->addWidget(notice);
    }
}

void fillSteps(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 640);
    for (const int step : {0, 1, 2}) {
        auto *steps = new StepIndicator({u"Scan"_s, u"Confirm"_s, u"Backup codes"_s});
        steps->setCurrentStep(step);
        column->addWidget(steps);
    }
}

void fillMethods(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 460);
    auto *card = new MethodCard;
    card->addMethod(0, Icon::Ban, u"Off"_s, u"Sign-in asks for a password only"_s);
    card->addMethod(1, Icon::Qr, u"Authenticator app"_s, u"A 6-digit code from an app on the phone"_s);
    card->addMethod(2, Icon::Chat, u"SMS"_s, u"No SMS service is connected to this portal"_s);
    card->addMethod(3, Icon::Key, u"Focused"_s, u"By the keyboard"_s)->setObjectName(u"focused"_s);
    card->setAvailable(2, false);
    card->setPill(2, Icon::None, u"Unavailable"_s);
    card->setSelectedMethod(1);
    card->row(0)->setAttribute(Qt::WA_UnderMouse);
    column->addWidget(card);
}

void focusByKey(QWidget *window)
{
    window->findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
}

void fillRows(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 460);
    auto *card = new Card;
    const auto add = [card](const QString &title, const QString &description = {}) {
        auto *row = new CardRow(Icon::Phone, title, description);
        card->addRow(row);
        return row;
    };
    add(u"A plain row"_s);
    add(u"With a pill"_s, u"It has a description too"_s)->setPill(Icon::Check, u"Set up"_s, Tone::Ok);
    add(u"To be clicked"_s)->setClickable(true);
    auto *hovered = add(u"With the mouse over it"_s);
    hovered->setClickable(true);
    hovered->setAttribute(Qt::WA_UnderMouse);
    auto *pressed = add(u"Pressed"_s);
    pressed->setClickable(true);
    pressed->setObjectName(u"pressed"_s);
    auto *focused = add(u"Focused"_s);
    focused->setClickable(true);
    focused->setObjectName(u"focused"_s);
    auto *closed = add(u"Not to be used"_s, u"And why"_s);
    closed->setClickable(true);
    closed->setEnabled(false);
    column->addWidget(card);
}

void touchRows(QWidget *window)
{
    // To the row alone: a button that is down for the whole application would be down for what comes after.
    const QPointF place(20, 20);
    QMouseEvent press(QEvent::MouseButtonPress, place, place, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window->findChild<QWidget *>(u"pressed"_s), &press);
    focusByKey(window);
}

void fillChips(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 460);
    auto *list = new ChipList;
    list->setEditable(u"Add a person or group"_s);
    list->setEntries({{Chip::Kind::Person, u"Ada Moreau"_s, -1, false, u"1"_s},
                      {Chip::Kind::Group, u"Finance"_s, 18, false, u"2"_s},
                      {Chip::Kind::Group, u"Board"_s, 6, true, u"3"_s}});
    column->addWidget(list);
    auto *filters = new FilterChips;
    const QString words[] = {u"Everyone"_s, u"Set up"_s, u"Not set up"_s};
    for (int id = 0; id < 3; ++id) {
        filters->addFilter(id, words[id]);
        filters->setCount(id, 38 * (id + 1));
    }
    filters->chip(1)->setAttribute(Qt::WA_UnderMouse);
    filters->chip(2)->setObjectName(u"focused"_s);
    column->addWidget(filters);
}

void fillNetworks(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 512);
    auto *list = new NetworkList;
    NetworkList::Entry plain;
    plain.address = u"10.0.0.0/8"_s;
    plain.meaning = u"Private network"_s;
    NetworkList::Entry added;
    added.address = u"2001:db8::/32"_s;
    added.meaning = u"IPv6 network"_s;
    added.pill = u"New"_s;
    list->setEntries({plain, added});
    list->setAddText(u"172.16.0.0/33"_s);
    list->setAddError(u"An IPv4 network ends in a number from /0 to /32, for example 172.16.0.0/12."_s);
    column->addWidget(list);
}

void fillQrCode(QWidget *window)
{
    constexpr int size = 29;
    QBitArray dark(size * size);
    for (int i = 0; i < dark.size(); ++i)
        dark.setBit(i, (i * i + i / size) % 5 < 2);
    auto *view = new QrView;
    view->setModules(size, dark);
    auto *column = new QVBoxLayout(window);
    column->addWidget(view, 0, Qt::AlignCenter);
    view->setFixedSize(204, 204);
}

void fillBars(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 760);
    auto *bar = new UnsavedBar;
    bar->setChanges(3, {u"Method"_s, u"1 network"_s, u"1 group"_s});
    column->addWidget(bar);
    auto *busy = new UnsavedBar;
    busy->setChanges(1, {u"Method"_s});
    busy->setBusy(true);
    column->addWidget(busy);
}

void fillStates(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 496);
    const auto add = [column](Icon icon, Tone tone, const QString &title) {
        auto *pane = new StatePane;
        pane->setContent(icon, tone, title, u"You can go on reading what is already here. Nothing you typed is lost."_s);
        pane->setPrimaryAction(u"Try again"_s);
        column->addWidget(pane);
        return pane;
    };
    auto *away = add(Icon::WifiOff, Tone::Warn, u"The portal can’t be reached"_s);
    away->setSecondaryAction(u"Proxy…"_s);
    away->setDetails(u"status 503"_s);
    auto *open = add(Icon::Ban, Tone::Info, u"Two-factor sign-in is not offered here"_s);
    open->setPrimaryAction(u"Check again"_s, ButtonRole::Default);
    open->setDetails(u"status 402\nrequest 17"_s);
    open->setDetailsOpen(true);
}

void fillNavigation(QWidget *window)
{
    QVBoxLayout *column = makeColumn(window, 232);
    auto *switcher = new PortalSwitcher;
    switcher->setPortal(u"harbour.example"_s, u"Ada Moreau"_s, u"Admin"_s);
    column->addWidget(switcher);
    for (const bool isCompact : {false, true}) {
        auto *list = new NavigationList;
        list->addEntry(0, Icon::Key, u"My sign-in"_s);
        list->addEntry(1, Icon::Sliders, u"Policy"_s);
        list->addEntry(2, Icon::People, u"People"_s);
        list->setUnsaved(1, true);
        list->setNumber(2, 240);
        list->setCurrentEntry(1);
        list->setCompact(isCompact);
        column->addWidget(list);
    }
    auto *chip = new ConnectionChip;
    chip->setState(Icon::Lock, Tone::Ok, u"Secure · clock in sync"_s);
    column->addWidget(chip);
    auto *late = new ConnectionChip;
    late->setState(Icon::Clock, Tone::Warn, u"Clock 72 s behind"_s);
    late->setAttribute(Qt::WA_UnderMouse);
    column->addWidget(late);
}

}  // namespace

QList<Exhibit> gallery()
{
    return galleryOfControls()
        + QList<Exhibit>{
            {"tickets", fillTickets, focusTicket},
            {"pills", fillPills},
            {"notices", fillNotices},
            {"steps", fillSteps},
            {"methods", fillMethods, focusByKey},
            {"rows", fillRows, touchRows},
            {"chips", fillChips, focusByKey},
            {"networks", fillNetworks},
            {"qr-code", fillQrCode},
            {"unsaved-bars", fillBars},
            {"state-panes", fillStates},
            {"navigation", fillNavigation},
        };
}

}  // namespace twofold::tests
