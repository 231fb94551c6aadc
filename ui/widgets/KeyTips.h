// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QKeyEvent;
class QMenu;

namespace twofold::ui {

class KeyTipLayer;

/// Alt and a letter for whatever in a window can be pressed or typed into, in every language: the letters are taken from the translated
/// words when they are needed, so no two of a window are alike, and none has to be written into a translation. They show on small tags
/// while Alt is held. In a menu that was opened by keys, the letter alone chooses.
///
/// One for the application. It looks at the keys before the widgets do.
class KeyTips : public QObject
{
    Q_OBJECT
public:
    struct Tip
    {
        QPointer<QWidget> target;
        QChar key;  ///< in upper case
    };

    explicit KeyTips(QObject *parent = nullptr);
    ~KeyTips() override;

    /// What Alt reaches in that window as it is now.
    static QList<Tip> tipsOf(const QWidget &window);
    /// A key of its own for each of the texts, as far as there are keys: a first letter of its words before another one of its letters
    /// before one that is not in it. Scripts that are not typed letter by letter get Latin ones.
    static QList<QChar> keysFor(const QStringList &texts);

    bool areShown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QWidget &widget, const QKeyEvent &event);
    bool takeMenuKey(QMenu &menu, const QKeyEvent &event);
    void show(QWidget &window);
    void showInMenu(QMenu &menu);
    void hide();

    QPointer<KeyTipLayer> m_layer;
    bool m_wasKey = false;  ///< what the person did last, rather than a click
};

}  // namespace twofold::ui
