// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpokenLine.h"

#include "ui/widgets/AccessibleFactory.h"

#include <QAccessibleObject>

namespace twofold::ui {

namespace {

class LineInterface : public QAccessibleObject
{
public:
    explicit LineInterface(SpokenLine *line) : QAccessibleObject(line), m_line(*line) {}

    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_line.words() : QString(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_line.parent()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

private:
    SpokenLine &m_line;
};

}  // namespace

SpokenLine::SpokenLine(const QString &words, QObject *window) : QObject(window), m_words(words)
{
    installAccessible<SpokenLine, LineInterface>();
}

}  // namespace twofold::ui
