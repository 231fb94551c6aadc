// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UnsavedBar.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Shortcuts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindsFrom = 720;

class Dot : public QWidget
{
public:
    Dot() { setFixedSize(8, 8); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tokens().accent);
        painter.drawEllipse(rect());
    }
};

}  // namespace

UnsavedBar::UnsavedBar(QWidget *parent)
    : BottomBar(parent)
    , m_count(makeLabel({}, TextStyle::Control, ColorRole::Text, false))
    , m_kinds(makeLabel({}, TextStyle::Small, ColorRole::Text2, false))
    , m_discard(makeButton(tr("Discard")))
    , m_review(makeButton(tr("Review and save…"), ButtonRole::Primary))
{
    m_discard->setObjectName(u"discardButton"_s);
    m_review->setObjectName(u"reviewButton"_s);
    m_review->setShortcut(Shortcuts::keys(Shortcuts::Id::Review).value(0));

    auto *leading = new QWidget;
    auto *row = new QHBoxLayout(leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Dot);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addSpacing(12);
    row->addWidget(m_kinds);
    addLeading(leading);
    addTrailing(m_discard);
    addTrailing(m_review);

    connect(m_discard, &QPushButton::clicked, this, &UnsavedBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &UnsavedBar::reviewRequested);
}

void UnsavedBar::setChanges(int count, const QStringList &kinds)
{
    m_count->setText(tr("%Ln unsaved change(s)", nullptr, count));
    m_kinds->setText(kinds.join(", "_L1));
    setAccessibleName(m_count->text());
}

void UnsavedBar::setBusy(bool busy)
{
    m_discard->setDisabled(busy);
    m_review->setDisabled(busy);
}

void UnsavedBar::resizeEvent(QResizeEvent *event)
{
    m_kinds->setVisible(event->size().width() >= Typography::roomFor(kindsFrom));
    BottomBar::resizeEvent(event);
}

}  // namespace twofold::ui
