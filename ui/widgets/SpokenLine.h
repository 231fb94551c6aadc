// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace twofold::ui {

/// Words that a window has just said: a notification for assistive technology, to be heard and not to be come across. Nothing of it
/// can be seen, and it is not among the window's children there.
class SpokenLine : public QObject
{
    Q_OBJECT
public:
    SpokenLine(const QString &words, QObject *window);

    const QString &words() const { return m_words; }

private:
    QString m_words;
};

}  // namespace twofold::ui
