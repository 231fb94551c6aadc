// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IdentityPanel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FoldIllustration.h"
#include "ui/widgets/IconView.h"

#include <QHBoxLayout>
#include <QPainter>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 392;
constexpr int margin = 40;
constexpr int markSide = 36;

class Mark : public QWidget
{
public:
    Mark() { setFixedSize(markSide, markSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icons::application().paint(&painter, rect());
    }
};

QHBoxLayout *makePromise(Icon icon, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new IconView(icon, ColorRole::AccentText), 0, Qt::AlignTop);
    row->addWidget(makeLabel(words, TextStyle::Body, ColorRole::Text2), 1);
    return row;
}

}  // namespace

IdentityPanel::IdentityPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_promises(makePromises())
{
    setFixedWidth(Typography::roomFor(panelWidth));
    m_column->setContentsMargins(margin, margin, margin + 1, margin);
    m_column->setSpacing(24);
    m_column->addWidget(makeHeader());
    m_column->addStretch(1);
    m_column->addWidget(new FoldIllustration, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_column->addWidget(m_promises);
}

QWidget *IdentityPanel::makeHeader() const
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(u"Twofold"_s, TextStyle::FeatureTitle));
    words->addWidget(makeLabel(tr("Two-factor sign-in for ONLYOFFICE DocSpace"), TextStyle::Small, ColorRole::Text2));
    row->addLayout(words, 1);
    return header;
}

QWidget *IdentityPanel::makePromises() const
{
    auto *promises = new QWidget;
    auto *column = new QVBoxLayout(promises);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(makePromise(Icon::Lock, tr("Talks to your portal and to nothing else.")));
    column->addLayout(makePromise(Icon::Key, tr("Keeps your sign-in in this computer’s keychain, never in a file.")));
    return promises;
}

void IdentityPanel::setBottom(QWidget *bottom)
{
    delete m_bottom;
    m_bottom = bottom;
    if (bottom)
        m_column->addWidget(bottom);
    m_promises->setHidden(bottom);
}

void IdentityPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), tokens.border);
}

}  // namespace twofold::ui
