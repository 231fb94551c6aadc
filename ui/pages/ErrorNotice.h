// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "ui/pages/ErrorText.h"
#include "ui/widgets/NoticeBar.h"

#include <optional>

namespace twofold::ui {

/// The notice in which a page says what stands in the way: errorText() in a bar, hidden while there is nothing to say. Where the
/// error has more to tell to whoever helps, "Details" opens it as text that can be selected.
class ErrorNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit ErrorNotice(QWidget *parent = nullptr);

    /// Offers "Try again" with errors that a second try may cure. Off until told otherwise.
    void setRetryOffered(bool offered);

    /// Shows the error's sentences, or hides.
    void showError(const std::optional<Error> &error, const QString &host);
    /// For a page that says it better.
    void showError(const Error &error, const ErrorText &words);
    /// Counts down to the next try with a code.
    void showLockOut(int seconds);
    /// The same for other things than codes. A screen reader hears of it once, not every second.
    void showLockOut(const QString &title, const QString &body);
    /// Buttons of the page's own, below the sentences. Gives the row that holds them, to be shown and hidden.
    QWidget *addBelow(const QList<QPushButton *> &buttons);
    void showWords(const QString &title, const QString &body, Tone tone = Tone::Bad);

Q_SIGNALS:
    void retryRequested();

private:
    void present(const ErrorText &words, Tone tone, bool retry = false, const QString &details = {});
    void setDetails(const QString &details);
    void setDetailsOpen(bool open);

    QPushButton *m_retryButton;
    QPushButton *m_detailsButton;
    Label *m_detailsLabel;
    bool m_retryOffered = false;
};

}  // namespace twofold::ui
