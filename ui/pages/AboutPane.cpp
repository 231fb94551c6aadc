// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AboutPane.h"

#include "ui/pages/CopiedFeedback.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/Clipboard.h"
#include "ui/theme/Label.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

/// The system, its processor, and how it puts windows on the screen.
QString systemText()
{
    return QStringList{QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName()}.join(
        u", "_s);
}

}  // namespace

AboutPane::AboutPane(viewmodels::HelpViewModel &viewModel, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_copyButton(namedButton(u"copyReportButton"_s, tr("Copy details for a report"), ButtonRole::Default, Icon::Copy))
    , m_copied(new CopiedFeedback(m_copyButton))
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(8);
    facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_program = addFact(facts, u"programVersionLabel"_s, u"Twofold"_s);
    m_qt = addFact(facts, u"qtVersionLabel"_s, u"Qt"_s);
    m_keychain = addFact(facts, u"keychainVersionLabel"_s, u"QtKeychain"_s);
    m_qr = addFact(facts, u"qrVersionLabel"_s, u"libqrencode"_s);
    m_system = addFact(facts, u"systemLabel"_s, tr("System"));
    m_portal = addFact(facts, u"portalReleaseLabel"_s, tr("Portal"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(facts);
    layout->addWidget(makeLabel(tr("The details are these lines and your language. No name, address or secret is among them."),
                                TextStyle::Body, ColorRole::Text2));
    layout->addWidget(m_copyButton, 0, Qt::AlignLeading);
    layout->addWidget(
        makeLabel(tr("Twofold is free software under the GNU General Public License, version 3 or later. It is not made, "
                     "endorsed or supported by the makers of DocSpace."),
                  TextStyle::Small, ColorRole::Text3));

    connect(m_copyButton, &QPushButton::clicked, this, [this, &clipboard] {
        clipboard.copyText(reportText(m_viewModel.state()));
        m_copied->show();
    });
    connect(&m_viewModel, &viewmodels::HelpViewModel::stateChanged, this, &AboutPane::refresh);
    refresh();
}

Label *AboutPane::addFact(QFormLayout *facts, const QString &name, const QString &what)
{
    auto *label = makeLabel({}, TextStyle::Body);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addRow(makeLabel(what, TextStyle::Body, ColorRole::Text2, false), label);
    return label;
}

void AboutPane::refresh()
{
    const auto &state = m_viewModel.state();
    m_program->setText(state.versions.program);
    m_qt->setText(QString::fromLatin1(qVersion()));
    m_keychain->setText(state.versions.keychain);
    m_qr->setText(state.versions.qr);
    m_system->setText(systemText());
    m_portal->setText(state.portalRelease.isEmpty() ? tr("None is open, or it does not tell its release")
                                                    : u"DocSpace "_s + state.portalRelease);
}

QString AboutPane::reportText(const viewmodels::HelpViewModel::State &state)
{
    const QStringList lines{
        u"Twofold "_s + state.versions.program,
        u"Qt "_s + QString::fromLatin1(qVersion()),
        u"QtKeychain "_s + state.versions.keychain,
        u"libqrencode "_s + state.versions.qr,
        u"System: "_s + systemText(),
        u"Language: "_s + QLocale().name(),
        u"Portal: "_s + (state.portalRelease.isEmpty() ? u"unknown"_s : u"DocSpace "_s + state.portalRelease),
    };
    return lines.join(u'\n') + u'\n';
}

}  // namespace twofold::ui
