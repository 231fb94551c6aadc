// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPushButton;
class QTimer;

namespace twofold::ui {

/// Turns the words of a copy button to "Copied" for a moment, which a screen reader announces. Belongs to the button.
class CopiedFeedback : public QObject
{
    Q_OBJECT
public:
    explicit CopiedFeedback(QPushButton *button);

    void show();

private:
    QPushButton *m_button;
    QString m_words;
    QTimer *m_timer;
};

}  // namespace twofold::ui
