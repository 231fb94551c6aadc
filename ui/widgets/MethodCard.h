// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "ui/widgets/Tone.h"

#include <QList>

namespace twofold::ui {

class MethodRow;

/// A card of which one row is chosen. Tab reaches the chosen row; Up and Down go on to the next row and choose it, unless it is not
/// available; Space, Enter and a click choose. For a screen reader its rows are radio buttons.
class MethodCard : public Card
{
    Q_OBJECT
public:
    explicit MethodCard(QWidget *parent = nullptr);

    /// @p id is the caller's own and is what the others take.
    MethodRow *addMethod(int id, Icon icon, const QString &title, const QString &description);
    void setAvailable(int id, bool available);
    void setDescription(int id, const QString &description);
    /// A word at the row's end, as "Unavailable". An empty one takes it away.
    void setPill(int id, Icon icon, const QString &word, Tone tone = Tone::Neutral);

    /// Shows @p id as chosen and sends no signal; -1 chooses none.
    void setSelectedMethod(int id);
    int selectedMethod() const { return m_selected; }
    MethodRow *row(int id) const;

Q_SIGNALS:
    /// The person chose another row.
    void selected(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Method
    {
        int id;
        MethodRow *row;
    };

    void choose(int id);
    void moveFrom(QObject *row, int step);
    void refreshTabStop();

    QList<Method> m_methods;
    int m_selected = -1;
};

}  // namespace twofold::ui
