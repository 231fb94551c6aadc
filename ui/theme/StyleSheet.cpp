// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

// Heights: content 20 (28 when big) + padding + border = 32 (40); contents that need more make the widget higher.
constexpr QLatin1StringView rules(R"(
QPushButton {
    background: @surface; color: @text; border: 1px solid @buttonBorder; border-radius: 6px;
    padding: 5px 14px; min-height: 20px;
}
QPushButton[align="leading"] { text-align: left; }
QPushButton[big="true"] { padding: 5px 20px; min-height: 28px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @selected; }
QPushButton:disabled { color: @disabled; }

QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[role="primary"]:disabled { background: @neutralSoft; color: @text3; border-color: @border; }

QPushButton[role="destructive"] { color: @bad; }
QPushButton[role="destructive"]:disabled { color: @disabled; }

QPushButton[role="quiet"], QPushButton[role="plain"] {
    background: transparent; border: none; padding: 6px 1px; color: @accentText;
}
QPushButton[role="plain"] { color: @text3; }
QPushButton[role="disclosure"] { background: transparent; border: none; padding: 6px 1px; font-weight: 600; }
QPushButton[role="quiet"]:hover, QPushButton[role="plain"]:hover { text-decoration: underline; }
QPushButton[role="quiet"]:pressed { color: @accentPressed; }
QPushButton[role="plain"]:pressed { color: @text; }
QPushButton[role="disclosure"]:hover { color: @accentText; }
QPushButton[role="disclosure"]:pressed { color: @accentPressed; }
QPushButton[role="quiet"]:disabled, QPushButton[role="plain"]:disabled,
QPushButton[role="disclosure"]:disabled { color: @disabled; }

QPushButton[role="icon"] { background: transparent; border: none; border-radius: 6px; padding: 0; min-height: 28px; min-width: 28px; }
QPushButton[role="icon"]:hover { background: @hover; }
QPushButton[role="icon"]:pressed { background: @selected; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @control; border-radius: 6px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit { padding: 5px 10px; min-height: 20px; }
QLineEdit[big="true"] { padding: 5px 12px; min-height: 28px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @text3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QLineEdit:focus { padding: 4px 9px; }
QLineEdit[big="true"]:focus { padding: 4px 11px; }
QLineEdit[error="true"] { border: 2px solid @bad; padding: 4px 9px; }
QLineEdit[big="true"][error="true"] { padding: 4px 11px; }
QLineEdit[chip="true"] { border-radius: 14px; padding: 3px 8px; }
QLineEdit[chip="true"]:focus { padding: 2px 7px; }
QLineEdit:disabled { color: @disabled; border-color: @buttonBorder; background: @inset; }
QLineEdit:read-only { background: @inset; }

QToolTip { background: @surface; color: @text; border: 1px solid @buttonBorder; padding: 4px 8px; }

QMenu { background: @surface; color: @text; border: 1px solid @buttonBorder; padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @buttonBorder; padding: 4px; outline: none;
    selection-background-color: @hover; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: @hover; color: @text; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @buttonBorder; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialog, QMessageBox { background: @window; }
)");

}  // namespace

QString styleSheet(const Tokens &tokens)
{
    const Tokens &t = tokens;
    // A name that begins with another one comes before it.
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@accentHover"_L1, t.accentHover},
        {"@accentPressed"_L1, t.accentPressed},
        {"@accentText"_L1, t.accentText},
        {"@accent"_L1, t.accent},
        {"@onAccent"_L1, t.onAccent},
        {"@surface"_L1, t.surface},
        {"@window"_L1, t.window},
        {"@inset"_L1, t.inset},
        {"@hover"_L1, t.hover},
        {"@selected"_L1, t.selected},
        {"@buttonBorder"_L1, t.buttonBorder},
        {"@border"_L1, t.border},
        {"@control"_L1, t.control},
        {"@text3"_L1, t.text3},
        {"@text"_L1, t.text},
        {"@disabled"_L1, t.disabled},
        {"@bad"_L1, t.bad},
        {"@neutralSoft"_L1, t.neutralSoft},
    };
    QString sheet = rules;
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

}  // namespace twofold::ui
