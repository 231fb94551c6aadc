// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HelpDialog.h"

#include "ui/pages/AboutPane.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/Page.h"
#include "ui/theme/Label.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/Shortcuts.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 208;
constexpr int railWidth = 40;
constexpr int leastAnswer = 320;
constexpr int margin = 24;

Icon iconOf(HelpDialog::Topic topic)
{
    switch (topic) {
    case HelpDialog::Topic::Twofold: return Icon::ShieldCheck;
    case HelpDialog::Topic::Phone: return Icon::Phone;
    case HelpDialog::Topic::Admins: return Icon::People;
    case HelpDialog::Topic::Keyboard: return Icon::Key;
    case HelpDialog::Topic::About: return Icon::Info;
    }
    return Icon::Info;
}

QVBoxLayout *makeColumn(QWidget *whole, int spacing)
{
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// Keys read left to right in every language.
QWidget *makeKeys(const QString &keys)
{
    auto *label = makeLabel(keys, TextStyle::Small, ColorRole::Text2, false);
    label->setLayoutDirection(Qt::LeftToRight);
    return label;
}

QWidget *makeGroup(const QString &name, const QList<Shortcuts::Habit> &lines)
{
    auto *card = new Card;
    card->setAccessibleName(name);
    for (const auto &line : lines) {
        auto *row = new CardRow(Icon::None, line.text);
        row->setTrailing(makeKeys(line.keys));
        row->setAccessibleDescription(line.keys);
        card->addRow(row);
    }
    auto *group = new QWidget;
    auto *column = makeColumn(group, 8);
    column->addWidget(Page::makeSectionLabel(name));
    column->addWidget(card);
    return group;
}

}  // namespace

HelpDialog::HelpDialog(viewmodels::HelpViewModel &viewModel, Clipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_topics(new NavigationList)
    , m_panes(new QStackedWidget)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setWindowModality(Qt::WindowModal);
    m_topics->setObjectName(u"topicList"_s);
    m_topics->setAccessibleName(tr("Topics"));

    addTopic(Topic::Twofold, tr("What is this?"), makeTexts(helpOnTwofold()));
    addTopic(Topic::Phone, tr("Without your phone"), makeTexts(helpWithoutPhone()));
    addTopic(Topic::Admins, tr("For admins"), makeTexts(helpForAdmins()));
    addTopic(Topic::Keyboard, tr("Keyboard"), makeShortcuts());
    addTopic(Topic::About, tr("About Twofold"), new AboutPane(viewModel, clipboard));

    auto *list = new QVBoxLayout;
    list->setContentsMargins(12, margin, 12, 12);
    list->addWidget(m_topics);
    list->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(list);
    columns->addWidget(m_panes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(makeBar());
    resize(DialogBody::sizeOver(parent, {760, 560}));

    connect(m_topics, &NavigationList::chosen, this, [this](int topic) { showTopic(Topic(topic)); });
    showTopic(Topic::Twofold);
    m_topics->setFocus();
}

void HelpDialog::addTopic(Topic topic, const QString &title, QWidget *body)
{
    m_topics->addEntry(int(topic), iconOf(topic), title);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, margin, margin, margin);
    column->setSpacing(16);
    column->addWidget(makeLabel(title, TextStyle::DialogTitle));
    column->addWidget(body);
    column->addStretch(1);
    m_panes->addWidget(new BodyScrollArea(content));
}

QWidget *HelpDialog::makeTexts(const QList<HelpText> &texts)
{
    auto *whole = new QWidget;
    auto *column = makeColumn(whole, 16);
    for (const auto &text : texts) {
        auto *answer = new QVBoxLayout;
        answer->setSpacing(4);
        answer->addWidget(makeLabel(text.title, TextStyle::SectionLabel));
        answer->addWidget(makeLabel(text.text, TextStyle::Body, ColorRole::Text2));
        column->addLayout(answer);
    }
    return whole;
}

QWidget *HelpDialog::makeShortcuts()
{
    QList<Shortcuts::Habit> window;
    QList<Shortcuts::Habit> page;
    for (const auto &entry : Shortcuts::all()) {
        auto &group = entry.group == Shortcuts::Group::Window ? window : page;
        group.append({Shortcuts::keyText(entry.id), entry.text});
    }
    auto *whole = new QWidget;
    auto *column = makeColumn(whole, 20);
    column->addWidget(makeGroup(tr("Everywhere"), window));
    column->addWidget(makeGroup(tr("On a page"), page));
    column->addWidget(makeGroup(tr("In lists, fields and dialogs"), Shortcuts::habits()));
    return whole;
}

QWidget *HelpDialog::makeBar()
{
    auto *close = namedButton(u"closeButton"_s, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new BottomBar;
    bar->addTrailing(close);
    return bar;
}

/// Large text leaves the answers too little room beside the names of the topics, as it does in the program's own sidebar.
void HelpDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const int list = std::max(listWidth, m_topics->wordsWidth());
    const bool isRail = width() - list < Typography::roomFor(leastAnswer);
    m_topics->setCompact(isRail);
    m_topics->setFixedWidth(isRail ? railWidth : list);
}

void HelpDialog::showTopic(Topic topic)
{
    m_topics->setCurrentEntry(int(topic));
    m_panes->setCurrentIndex(int(topic));
}

HelpDialog::Topic HelpDialog::topic() const
{
    return Topic(m_panes->currentIndex());
}

}  // namespace twofold::ui
