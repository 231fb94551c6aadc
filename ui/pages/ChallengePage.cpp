// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChallengePage.h"

#include "app/viewmodels/ChallengeViewModel.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/FormField.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using StepKind = session::SecondStep::Kind;

namespace {

constexpr int backupFieldWidth = 240;

} // namespace

ChallengePage::ChallengePage(viewmodels::ChallengeViewModel &viewModel, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(viewModel)
    , m_second(new QTimer(this))
    , m_title(makeLabel({}, TextStyle::PageTitle))
    , m_account(makeLabel({}, TextStyle::Body, ColorRole::Text2))
    , m_forms(new QStackedWidget)
    , m_demoNotice(new NoticeBar(Tone::Info))
    , m_notice(new ErrorNotice)
{
    m_title->setObjectName(u"titleLabel"_s);
    m_account->setObjectName(u"accountLabel"_s);
    m_demoNotice->setObjectName(u"demoNoticeBar"_s);
    m_demoNotice->hide();
    m_forms->addWidget(makeCodeForm());
    m_forms->addWidget(makeBackupForm());
    m_forms->addWidget(makePhoneForm());
    lay(new QVBoxLayout(this));
    listen();
    refresh();
}

void ChallengePage::lay(QVBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_account);
    layout->addSpacing(24);
    layout->addWidget(m_forms);
    layout->addSpacing(16);
    layout->addWidget(m_demoNotice);
    layout->addWidget(m_notice);
    layout->addSpacing(8);
    layout->addWidget(makeButtons());
    layout->addSpacing(32);
    layout->addWidget(new Separator);
    layout->addSpacing(16);
    layout->addWidget(makeHelp());
    layout->addStretch(1);
}

void ChallengePage::listen()
{
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &ChallengePage::refreshTime);
    connect(m_codeField, &CodeField::codeEntered, this, &ChallengePage::submit);
    connect(m_codeField, &CodeField::edited, this, &ChallengePage::edited);
    connect(m_backupField, &QLineEdit::returnPressed, this, &ChallengePage::submit);
    connect(m_backupField, &QLineEdit::textEdited, this, &ChallengePage::edited);
    connect(m_phoneField, &QLineEdit::returnPressed, this, &ChallengePage::submit);
    connect(m_phoneField, &QLineEdit::textEdited, this, &ChallengePage::edited);
    connect(m_submitButton, &QPushButton::clicked, this, &ChallengePage::submit);
    connect(m_otherButton, &QPushButton::clicked, this, &ChallengePage::goOtherWay);
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_viewModel.switchAccount(); });
    connect(&m_viewModel, &viewmodels::ChallengeViewModel::stateChanged, this, &ChallengePage::refresh);
}

QWidget *ChallengePage::makeCodeForm()
{
    m_codeField = new CodeField;
    m_codeField->setObjectName(u"codeField"_s);
    m_ring = new CountdownRing(CountdownRing::Extent::Compact);
    m_ring->setObjectName(u"countdownRing"_s);
    m_ringLabel = makeLabel({}, TextStyle::Small, ColorRole::Text2);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_ring);
    row->addWidget(m_ringLabel, 1);

    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_codeField);
    layout->addLayout(row);
    layout->addStretch(1);
    return form;
}

QWidget *ChallengePage::makeBackupForm()
{
    m_backupField = new BackupCodeField;
    m_backupField->setObjectName(u"backupCodeField"_s);
    m_backupField->setMaximumWidth(backupFieldWidth);
    m_backupForm = new FormField(tr("Backup code"), m_backupField);
    m_backupForm->setHint(tr("Capitals and small letters differ. Each code works once."));
    return m_backupForm;
}

QWidget *ChallengePage::makePhoneForm()
{
    m_phoneField = new QLineEdit;
    m_phoneField->setObjectName(u"phoneLineEdit"_s);
    m_phoneField->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phoneField->setLayoutDirection(Qt::LeftToRight);
    m_phoneForm = new FormField(tr("Mobile number"), m_phoneField);
    m_phoneForm->setHint(tr("With the country’s code, for example +49 151 23456789."));
    return m_phoneForm;
}

QWidget *ChallengePage::makeButtons()
{
    m_submitButton = makeBigButton({}, ButtonRole::Primary);
    m_submitButton->setObjectName(u"submitButton"_s);
    m_otherButton = makeBigButton({});
    m_otherButton->setObjectName(u"otherButton"_s);
    m_backButton = makeBigButton({});
    m_backButton->setObjectName(u"switchAccountButton"_s);

    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->addWidget(m_submitButton);
    layout->addWidget(m_otherButton);
    layout->addWidget(m_backButton);
    return buttons;
}

QWidget *ChallengePage::makeHelp()
{
    m_helpLabel = makeLabel({}, TextStyle::Body, ColorRole::Text2);
    auto *help = new QWidget;
    auto *layout = new QHBoxLayout(help);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconView(Icon::Phone), 0, Qt::AlignTop);
    layout->addWidget(m_helpLabel, 1);
    return help;
}

void ChallengePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        prepare();
    m_second->start();
    refreshTime();
}

void ChallengePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
    if (event->spontaneous())
        return;
    forget();
    m_demoNotice->setMessage({}, {});
    m_demoNotice->hide();
}

void ChallengePage::forget()
{
    m_codeField->clear();
    m_backupField->setText({});  // unlike clear(), leaves nothing to undo
    m_phoneField->setText({});
}

void ChallengePage::prepare()
{
    forget();
    showForm(expectedForm());
}

void ChallengePage::setSwitchAccountVisible(bool visible)
{
    m_switchVisible = visible;
    refreshButtons();
}

void ChallengePage::showDemoTextMessage(const QString &number, const QString &code)
{
    m_demoNotice->setMessage({}, tr("Demo: the text message to %1 says %2.").arg(number, code));
    refreshWords();
}

ChallengePage::Form ChallengePage::expectedForm() const
{
    switch (m_viewModel.state().kind) {
    case StepKind::App: return Form::App;
    case StepKind::Sms: return Form::Sms;
    case StepKind::Phone: return Form::Phone;
    }
    return Form::App;
}

void ChallengePage::showForm(Form form)
{
    m_form = form;
    m_forms->setCurrentIndex(form == Form::Backup ? 1 : form == Form::Phone ? 2 : 0);
    refreshWords();
    refreshNotice();
    refreshButtons();
    focusField();
}

void ChallengePage::focusField()
{
    if (!isVisible())
        return;
    if (m_form == Form::Backup)
        m_backupField->setFocus();
    else if (m_form == Form::Phone)
        m_phoneField->setFocus();
    else
        m_codeField->setFocus();
}

void ChallengePage::goOtherWay()
{
    if (m_form == Form::Sms) {
        m_viewModel.resendSms();
        return;
    }
    forget();
    m_viewModel.edit();
    showForm(m_form == Form::App ? Form::Backup : Form::App);
}

void ChallengePage::edited()
{
    m_viewModel.edit();
    refreshButtons();
}

bool ChallengePage::isComplete() const
{
    switch (m_form) {
    case Form::App:
    case Form::Sms: return m_codeField->isComplete();
    case Form::Backup: return !m_backupField->text().isEmpty();
    case Form::Phone: return !m_phoneField->text().trimmed().isEmpty();
    }
    return false;
}

void ChallengePage::submit()
{
    if (!isComplete())
        return;
    switch (m_form) {
    case Form::App: m_viewModel.submitAppCode(m_codeField->code()); break;
    case Form::Sms: m_viewModel.submitSmsCode(m_codeField->code()); break;
    case Form::Backup: m_viewModel.submitBackupCode(m_backupField->text()); break;
    case Form::Phone: m_viewModel.savePhone(m_phoneField->text()); break;
    }
}

} // namespace twofold::ui
