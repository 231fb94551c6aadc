// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

class QWidget;

namespace twofold::ui {

/// Sets widgets one after the other and goes on in the next line where the room ends; from the right in a right-to-left layout.
/// A widget wider than a line gets the line. Without margins, and with 8 px between, until told otherwise.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// That widget of the layout takes what is left of its line; it goes on to the next one only where its least width has no room.
    void setFilling(const QWidget *widget) { m_filling = widget; }

    /// Between lines, in px; as between the widgets of a line until told otherwise. Links need less: they are as high as buttons.
    void setLineSpacing(int spacing) { m_lineSpacing = spacing; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    const QWidget *m_filling = nullptr;
    int m_lineSpacing = -1;
};

}  // namespace twofold::ui
