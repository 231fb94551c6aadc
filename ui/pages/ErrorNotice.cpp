// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ErrorNotice.h"

#include "ui/theme/Label.h"
#include "ui/widgets/FlowLayout.h"

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

bool mayBeCuredByRetry(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::ServerFault:
    case Error::Kind::Malformed: return true;
    default: return false;
    }
}

bool hasDetails(const Error &error)
{
    // What was typed is wrong: there is nothing that anybody else could look into.
    if (error.kind == Error::Kind::BadCode || error.kind == Error::Kind::Unauthorized)
        return false;
    return error.httpStatus != 0 || !error.detail.isEmpty() || !error.serverMessage.isEmpty();
}

}  // namespace

ErrorNotice::ErrorNotice(QWidget *parent)
    : NoticeBar(Tone::Bad, {}, {}, parent)
    , m_retryButton(addButton(tr("Try again")))
    , m_detailsButton(addButton(tr("Details"), ButtonRole::Plain))
    , m_detailsLabel(makeLabel({}, TextStyle::Network, ColorRole::Text2))
{
    setObjectName(u"errorNotice"_s);
    m_retryButton->setObjectName(u"retryButton"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_detailsLabel->setObjectName(u"detailsLabel"_s);
    m_detailsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsLabel->setContentsMargins(0, 8, 0, 0);
    addWidget(m_detailsLabel);
    connect(m_retryButton, &QPushButton::clicked, this, &ErrorNotice::retryRequested);
    connect(m_detailsButton, &QPushButton::clicked, this, [this] { setDetailsOpen(m_detailsLabel->isHidden()); });
    m_retryButton->hide();
    setDetails({});
    hide();
}

void ErrorNotice::setRetryOffered(bool offered)
{
    m_retryOffered = offered;
}

void ErrorNotice::showError(const std::optional<Error> &error, const QString &host)
{
    if (error)
        showError(*error, errorText(*error, host));
    else
        hide();
}

void ErrorNotice::showError(const Error &error, const ErrorText &words)
{
    present(words, Tone::Bad, m_retryOffered && mayBeCuredByRetry(error), hasDetails(error) ? errorDetails(error) : QString());
}

void ErrorNotice::showLockOut(int seconds)
{
    showLockOut(tr("Too many codes in a short time."), tr("Try again in %Ln second(s).", nullptr, seconds));
}

void ErrorNotice::showLockOut(const QString &title, const QString &body)
{
    present({title, body}, Tone::Warn);
}

QWidget *ErrorNotice::addBelow(const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    for (auto *button : buttons)
        layout->addWidget(button);
    addWidget(row);
    return row;
}

void ErrorNotice::showWords(const QString &title, const QString &body, Tone tone)
{
    present({title, body}, tone);
}

/// Pages say every second what they have to say; what a person opened in it stays open.
void ErrorNotice::present(const ErrorText &words, Tone tone, bool retry, const QString &details)
{
    setTone(tone);
    setMessage(words.title, words.body);
    m_retryButton->setVisible(retry);
    if (details != m_detailsLabel->text())
        setDetails(details);
    m_retryButton->parentWidget()->setVisible(retry || !details.isEmpty());
    show();
}

void ErrorNotice::setDetails(const QString &details)
{
    m_detailsLabel->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    setDetailsOpen(false);
}

void ErrorNotice::setDetailsOpen(bool open)
{
    m_detailsLabel->setVisible(open);
    setButtonIcon(m_detailsButton, open ? Icon::ChevronDown : Icon::ChevronRight);
    m_detailsButton->setAccessibleDescription(open ? tr("Shown below") : tr("Not shown"));
}

}  // namespace twofold::ui
