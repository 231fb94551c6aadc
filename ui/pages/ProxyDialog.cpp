// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProxyDialog.h"

#include "ui/pages/FormField.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/PasswordField.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/DialogBody.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using api::Proxy;

namespace {

constexpr int dialogWidth = 480;
constexpr int margin = 24;

QLineEdit *makeField(const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(name);
    return field;
}

}  // namespace

ProxyDialog::ProxyDialog(viewmodels::ConnectionViewModel &viewModel, QWidget *parent)
    : QDialog(parent)
    , m_viewModel(viewModel)
    , m_modes(new QButtonGroup(this))
    , m_hostField(makeField(u"hostField"_s, viewModel.state().proxy.host))
    , m_portField(makeField(u"portField"_s, {}))
    , m_userField(makeField(u"userField"_s, viewModel.state().proxy.userName))
    , m_passwordField(new PasswordField)
{
    setObjectName(u"proxyDialog"_s);
    setWindowTitle(tr("Proxy"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(DialogBody::widthOver(parent, dialogWidth));
    const auto &proxy = viewModel.state().proxy;
    if (proxy.port != 0)
        m_portField->setText(QString::number(proxy.port));
    m_passwordField->setObjectName(u"passwordField"_s);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(8);
    body->addWidget(makeLabel(tr("Proxy"), TextStyle::DialogTitle));
    body->addWidget(
        makeLabel(tr("Portals on this computer are reached without the system’s proxy."), TextStyle::Body, ColorRole::Text2));
    body->addSpacing(8);
    addModes(body);
    m_form = makeForm();
    body->addWidget(m_form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(body), 1);
    layout->addWidget(makeButtons());
    connect(m_modes, &QButtonGroup::idToggled, this, &ProxyDialog::refresh);
    refresh();
}

ProxyDialog::~ProxyDialog()
{
    m_passwordField->forget();
}

void ProxyDialog::addModes(QVBoxLayout *body)
{
    const auto add = [this, body](Proxy::Mode mode, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        m_modes->addButton(button, int(mode));
        body->addWidget(button);
    };
    add(Proxy::Mode::System, u"systemMode"_s, tr("As the system has it"));
    add(Proxy::Mode::None, u"noneMode"_s, tr("No proxy"));
    add(Proxy::Mode::Manual, u"manualMode"_s, tr("This proxy"));
    m_modes->button(int(m_viewModel.state().proxy.mode))->setChecked(true);
}

QWidget *ProxyDialog::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    m_hostForm = new FormField(tr("Proxy address"), m_hostField);
    m_portForm = new FormField(tr("Port"), m_portField);
    auto *password = new FormField(tr("Password"), m_passwordField);
    password->setHint(tr("It is kept in the system’s keychain. Left empty, the one that is kept there stays."));
    layout->addWidget(m_hostForm);
    layout->addWidget(m_portForm);
    layout->addWidget(new FormField(tr("User name, if the proxy asks for one"), m_userField));
    layout->addWidget(password);
    return form;
}

QWidget *ProxyDialog::makeButtons()
{
    auto *keep = namedButton(u"keepButton"_s, tr("Keep as it is"));
    auto *use = namedButton(u"useButton"_s, tr("Use it"), ButtonRole::Primary);
    use->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    auto *bar = new BottomBar;
    bar->addTrailing(keep);
    bar->addTrailing(use);
    return bar;
}

void ProxyDialog::refresh()
{
    m_form->setVisible(m_modes->checkedId() == int(Proxy::Mode::Manual));
    adjustSize();
}

Proxy ProxyDialog::typed() const
{
    Proxy proxy{.mode = Proxy::Mode(m_modes->checkedId())};
    if (proxy.mode != Proxy::Mode::Manual)
        return proxy;
    proxy.host = m_hostField->text().trimmed();
    proxy.port = m_portField->text().trimmed().toUShort();
    proxy.userName = m_userField->text().trimmed();
    proxy.password = proxy.userName.isEmpty() ? Secret() : m_passwordField->secret();
    return proxy;
}

void ProxyDialog::accept()
{
    const auto proxy = typed();
    const bool isManual = proxy.mode == Proxy::Mode::Manual;
    m_hostForm->setError(isManual && proxy.host.isEmpty());
    m_portForm->setError(isManual && proxy.port == 0);
    if (isManual && (proxy.host.isEmpty() || proxy.port == 0))
        return (proxy.host.isEmpty() ? m_hostField : m_portField)->setFocus();
    m_viewModel.saveProxy(proxy);
    QDialog::accept();
}

}  // namespace twofold::ui
