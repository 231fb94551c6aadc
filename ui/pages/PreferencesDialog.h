// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PreferencesViewModel.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace twofold::viewmodels {
class ConnectionViewModel;
}

namespace twofold::ui {

class CardRow;
class ChoiceBox;
class Languages;
class NoticeBar;

/// What a person can choose about the program. Each choice holds at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// All of these outlive the dialog.
    struct Models
    {
        viewmodels::PreferencesViewModel &preferences;
        viewmodels::ConnectionViewModel &connection;
        const Languages &languages;
    };

    explicit PreferencesDialog(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void proxyRequested();
    void helpRequested();

private:
    QWidget *makeLook();
    QWidget *makeSecrets();
    QWidget *makeConnection();
    QWidget *makeBar();
    CardRow *makeRow(const QString &name, const QString &title, QWidget *trailing) const;
    void connectChoices();
    void refresh();
    void refreshNotice();
    void refreshLook();
    void refreshSecrets();
    QString proxyText() const;
    /// As the dialog calls the setting of that key.
    static QString settingName(const QString &key);
    static QString timeText(std::chrono::seconds time);

    Models m_models;
    NoticeBar *m_notice;
    ChoiceBox *m_appearance = nullptr;
    ChoiceBox *m_language = nullptr;
    ChoiceBox *m_startPage = nullptr;
    ChoiceBox *m_keeping = nullptr;
    ChoiceBox *m_clipboardTime = nullptr;
    QCheckBox *m_hiding = nullptr;
    CardRow *m_appearanceRow = nullptr;
    CardRow *m_languageRow = nullptr;
    CardRow *m_keepingRow = nullptr;
    CardRow *m_proxyRow = nullptr;
};

}  // namespace twofold::ui
