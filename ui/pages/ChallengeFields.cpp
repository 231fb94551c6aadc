// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChallengeFields.h"

#include "ui/pages/FormField.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CountdownRing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupFieldWidth = 240;

}  // namespace

ChallengeFields::ChallengeFields(QWidget *parent) : QStackedWidget(parent)
{
    addWidget(makeCodeForm());
    addWidget(makeBackupForm());
    addWidget(makePhoneForm());
    connect(m_codeField, &CodeField::codeEntered, this, &ChallengeFields::submitted);
    connect(m_codeField, &CodeField::edited, this, &ChallengeFields::edited);
    for (auto *edit : {static_cast<QLineEdit *>(m_backupField), m_phoneEdit}) {
        connect(edit, &QLineEdit::returnPressed, this, &ChallengeFields::submitted);
        connect(edit, &QLineEdit::textEdited, this, &ChallengeFields::edited);
    }
}

QWidget *ChallengeFields::makeCodeForm()
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

QWidget *ChallengeFields::makeBackupForm()
{
    m_backupField = new BackupCodeField;
    m_backupField->setObjectName(u"backupCodeField"_s);
    m_backupField->setMaximumWidth(backupFieldWidth);
    auto *form = new FormField(tr("Backup code"), m_backupField);
    form->setHint(tr("Capitals and small letters differ. Each code works once."));
    return form;
}

QWidget *ChallengeFields::makePhoneForm()
{
    m_phoneEdit = new QLineEdit;
    m_phoneEdit->setObjectName(u"phoneLineEdit"_s);
    m_phoneEdit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phoneEdit->setLayoutDirection(Qt::LeftToRight);
    auto *form = new FormField(tr("Mobile number"), m_phoneEdit);
    form->setHint(tr("With the country’s code, for example +49 151 23456789."));
    return form;
}

void ChallengeFields::setForm(Form form)
{
    m_form = form;
    m_ring->setVisible(form == Form::App);
    setCurrentIndex(form == Form::Backup ? 1 : form == Form::Phone ? 2 : 0);
}

QString ChallengeFields::text() const
{
    switch (m_form) {
    case Form::App:
    case Form::Sms: return m_codeField->code();
    case Form::Backup: return m_backupField->text();
    case Form::Phone: return m_phoneEdit->text().trimmed();
    }
    return {};
}

void ChallengeFields::setText(const QString &text)
{
    const QSignalBlocker blocker(m_codeField);
    setBusy(false);
    switch (m_form) {
    case Form::App:
    case Form::Sms:
        m_codeField->clear();
        m_codeField->insertText(text);
        break;
    case Form::Backup: m_backupField->setText(text); break;
    case Form::Phone: m_phoneEdit->setText(text); break;
    }
}

bool ChallengeFields::isComplete() const
{
    return m_form == Form::App || m_form == Form::Sms ? m_codeField->isComplete() : !text().isEmpty();
}

void ChallengeFields::setBusy(bool busy)
{
    m_codeField->setBusy(busy);
    m_backupField->setReadOnly(busy);
    m_phoneEdit->setReadOnly(busy);
}

void ChallengeFields::setRefused(bool refused)
{
    m_codeField->setError(refused && (m_form == Form::App || m_form == Form::Sms));
    m_backupField->setError(refused && m_form == Form::Backup);
    if (!refused)
        return;
    m_codeField->moveCursor(0);
    m_codeField->moveCursor(CodeText::Capacity, true);
    m_backupField->selectAll();
    focusField();
}

void ChallengeFields::setSecondsLeft(int seconds)
{
    m_ring->setSecondsLeft(seconds);
    m_ringLabel->setText(m_form == Form::App
                             ? tr("Next code in %Ln second(s). The code is checked when the sixth digit is in.", nullptr, seconds)
                             : tr("The code is checked when the sixth digit is in."));
}

void ChallengeFields::forget()
{
    m_codeField->clear();
    m_backupField->setText({});  // unlike clear(), leaves nothing to undo
    m_phoneEdit->setText({});
}

/// Only where it is seen: a field of a hidden page must not take the focus of the page that is shown.
void ChallengeFields::focusField()
{
    if (!isVisible())
        return;
    if (m_form == Form::Backup)
        m_backupField->setFocus();
    else if (m_form == Form::Phone)
        m_phoneEdit->setFocus();
    else
        m_codeField->setFocus();
}

}  // namespace twofold::ui
