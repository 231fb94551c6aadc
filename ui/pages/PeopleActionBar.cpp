// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleActionBar.h"

#include "ui/pages/NamedButton.h"
#include "ui/theme/Label.h"

namespace twofold::ui {

using namespace Qt::StringLiterals;

PeopleActionBar::PeopleActionBar(QWidget *parent)
    : BottomBar(parent)
    , m_words(makeLabel({}, TextStyle::Control, ColorRole::Text, false))
    , m_clearButton(namedButton(u"clearSelectionButton"_s, tr("Clear", "the selection"), ButtonRole::Quiet))
    , m_exportButton(namedButton(u"exportButton"_s, tr("Export CSV…"), ButtonRole::Default, Icon::Upload))
{
    setObjectName(u"peopleActionBar"_s);
    m_words->setObjectName(u"selectionLabel"_s);
    addLeading(m_words);
    addLeading(m_clearButton);
    addTrailing(m_exportButton);
    setHasSelection(false);
    connect(m_clearButton, &QPushButton::clicked, this, &PeopleActionBar::clearRequested);
    connect(m_exportButton, &QPushButton::clicked, this, &PeopleActionBar::exportRequested);
}

void PeopleActionBar::setWords(const QString &words)
{
    m_words->setText(words);
}

QString PeopleActionBar::words() const
{
    return m_words->text();
}

void PeopleActionBar::setHasSelection(bool has)
{
    m_clearButton->setVisible(has);
}

void PeopleActionBar::setCanExport(bool can)
{
    m_exportButton->setEnabled(can);
}

}  // namespace twofold::ui
