// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/HelpText.h"

#include <QDialog>

class QStackedWidget;

namespace twofold::viewmodels {
class HelpViewModel;
}

namespace twofold::ui {

class Clipboard;
class NavigationList;

/// Answers by topic, the keyboard shortcuts, and what the program is.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Topic { Twofold, Phone, Admins, Keyboard, About };

    /// The view-model and the clipboard outlive the dialog.
    HelpDialog(viewmodels::HelpViewModel &viewModel, Clipboard &clipboard, QWidget *parent = nullptr);

    void showTopic(Topic topic);
    Topic topic() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTopic(Topic topic, const QString &title, QWidget *body);
    static QWidget *makeTexts(const QList<HelpText> &texts);
    static QWidget *makeShortcuts();
    QWidget *makeBar();

    NavigationList *m_topics;
    QStackedWidget *m_panes;
};

}  // namespace twofold::ui
