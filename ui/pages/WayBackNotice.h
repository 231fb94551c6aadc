// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace twofold::viewmodels {
class WayBackViewModel;
}

namespace twofold::ui {

class Label;
class NoticeBar;
class PasswordField;

/// Whether the admin can get back in after a save (design 05b): proven by the portal, by an API key that is tested here, or left to the
/// person's word.
class WayBackNotice : public QWidget
{
    Q_OBJECT
public:
    explicit WayBackNotice(viewmodels::WayBackViewModel &viewModel, QWidget *parent = nullptr);

    /// Proven, or ticked.
    bool isSettled() const;

Q_SIGNALS:
    void changed();  ///< isSettled()

private:
    QWidget *makeKeyRow();
    void testKey();
    void refresh();
    void refreshApp();
    void refreshKey();

    viewmodels::WayBackViewModel &m_viewModel;
    NoticeBar *m_notice;
    QWidget *m_keyRow;
    PasswordField *m_key;
    QPushButton *m_testButton;
    QPushButton *m_keepButton;
    Label *m_keyText;
    QCheckBox *m_otherWay;
};

}  // namespace twofold::ui
