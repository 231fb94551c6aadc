// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace twofold::ui {

/// The layout of a bar: some items at its leading edge, some at its trailing edge, in the middle of its height. Where they do not fit
/// side by side the leading ones come above the trailing ones, and trailing ones that do not fit either come one below the other,
/// the last one last.
class BarLayout : public QLayout
{
    Q_OBJECT
public:
    explicit BarLayout(QWidget *parent = nullptr);
    ~BarLayout() override;

    void addLeading(QWidget *widget);
    void addTrailing(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Items = QList<QLayoutItem *>;

    static Items shown(const Items &items);
    int widthOf(const Items &items) const;
    int heightOf(const QLayoutItem *item, int width) const;
    /// Lays a group out within @p area and returns the height that it took.
    int arrangeRow(const Items &items, const QRect &area, int x, bool apply) const;
    int arrangeColumn(const Items &items, const QRect &area, bool apply) const;
    int arrangeGroup(const Items &items, const QRect &area, bool trailing, bool apply) const;
    int arrange(const QRect &area, bool apply) const;

    Items m_leading;
    Items m_trailing;
};

}  // namespace twofold::ui
