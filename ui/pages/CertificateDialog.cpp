// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CertificateDialog.h"

#include "ui/pages/FormField.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/FileDialogs.h"
#include "ui/theme/Label.h"
#include "ui/widgets/NoticeBar.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using Fault = api::RefusedCertificate::Fault;

namespace {

constexpr int pairsInALine = 8;  ///< narrow enough beside the longest of the words before it
constexpr int pairWidth = 3;

QString fingerprintLines(const QByteArray &sha256)
{
    auto text = viewmodels::ConnectionViewModel::fingerprintText(sha256);
    for (auto at = text.size() / (pairsInALine * pairWidth) * pairsInALine * pairWidth; at > 0; at -= pairsInALine * pairWidth)
        text.insert(at, u'\n');
    return text;
}

}  // namespace

CertificateDialog::CertificateDialog(viewmodels::ConnectionViewModel &viewModel, FileDialogs &fileDialogs, QWidget *parent)
    : ConfirmDialog(wordsFor(viewModel.state()), ButtonRole::Default, parent)
    , m_viewModel(viewModel)
    , m_fileDialogs(fileDialogs)
    , m_notice(new NoticeBar(Tone::Bad))
{
    setObjectName(u"certificateDialog"_s);
    m_notice->hide();
    const auto refused = *m_viewModel.state().refused;
    auto *act = findChild<QPushButton *>(u"actButton"_s);
    body()->addSpacing(8);
    body()->addWidget(makeFacts(refused));
    body()->addSpacing(8);
    if (refused.isChange)
        act->hide();
    else
        addTrust();
    body()->addWidget(m_notice);
}

ConfirmDialog::Words CertificateDialog::wordsFor(const viewmodels::ConnectionViewModel::State &state)
{
    const auto host = state.portal.host();
    if (state.refused->isChange)
        return {
            .title = tr("%1 shows another certificate than the trusted one").arg(host),
            .text = tr("Somebody may be listening in between, so nothing was sent. Ask whoever runs the portal, by phone or in "
                       "person, whether its certificate was renewed. If it was, forget the trusted one and compare the new one."),
            .keep = tr("Close"),
            .act = {},
        };
    return {
        .title = tr("The certificate of %1 is not trusted").arg(host),
        .text =
            tr("Nobody whom this computer knows vouches for it, or something is wrong with it. Trust it only if its fingerprint "
               "is the one that whoever runs the portal gave you."),
        .keep = tr("Don’t trust"),
        .act = tr("Trust this certificate"),
    };
}

QString CertificateDialog::faultText(Fault fault)
{
    switch (fault) {
    case Fault::Expired: return tr("It has expired.");
    case Fault::NotYetValid: return tr("It is not valid yet.");
    case Fault::OtherHost: return tr("It is made out to another address.");
    case Fault::UnknownAuthority: return tr("Its issuer is not known to this computer.");
    case Fault::SelfSigned: return tr("It vouches for itself.");
    case Fault::Other: return tr("It is not fit for a portal.");
    }
    return {};
}

QWidget *CertificateDialog::makeFacts(const api::RefusedCertificate &refused)
{
    auto *facts = new QWidget;
    auto *layout = new QFormLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [layout](const QString &name, const QString &what, const QString &text, TextStyle style = TextStyle::Body) {
        auto *label = makeLabel(text, style);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(tr("%1: %2").arg(what, text));
        layout->addRow(makeLabel(what, TextStyle::Body, ColorRole::Text2, false), label);
    };
    add(u"subjectLabel"_s, tr("Made out to"), refused.subject);
    add(u"issuerLabel"_s, tr("Issued by"), refused.issuer);
    add(u"validLabel"_s, tr("Valid until"), QLocale().toString(refused.validTo.toLocalTime().date(), QLocale::LongFormat));
    QStringList faults;
    for (const auto fault : refused.faults)
        faults.append(faultText(fault));
    if (!faults.isEmpty())
        add(u"faultsLabel"_s, tr("What is wrong"), faults.join(u' '));
    add(u"fingerprintLabel"_s, tr("SHA-256"), fingerprintLines(refused.sha256), TextStyle::Network);
    return facts;
}

void CertificateDialog::addTrust()
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"fingerprintField"_s);
    auto *form = new FormField(tr("Type or paste the fingerprint you were given"), m_field);
    body()->addWidget(form);
    auto *authorities = namedButton(u"authoritiesButton"_s, tr("Use a CA file…"), ButtonRole::Quiet);
    authorities->setAutoDefault(false);
    body()->addWidget(authorities, 0, Qt::AlignLeading);

    auto *act = findChild<QPushButton *>(u"actButton"_s);
    act->setAutoDefault(false);
    act->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this, [this, form, act](const QString &typed) {
        const bool isWhole = viewmodels::ConnectionViewModel::isWholeFingerprint(typed);
        act->setEnabled(m_viewModel.isFingerprint(typed));
        form->setError(isWhole && !m_viewModel.isFingerprint(typed));
        form->setHint(isWhole && !m_viewModel.isFingerprint(typed) ? tr("That is not the fingerprint of this certificate.")
                                                                   : QString());
    });
    connect(this, &QDialog::accepted, this, [this] { m_viewModel.pin(m_field->text()); });
    connect(authorities, &QPushButton::clicked, this, &CertificateDialog::chooseAuthorities);
}

void CertificateDialog::chooseAuthorities()
{
    const auto file =
        m_fileDialogs.openPath(this, tr("Use a CA file"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    if (file.isEmpty())
        return;
    m_viewModel.useAuthoritiesFile(file);
    if (!m_viewModel.state().error)
        return reject();
    m_notice->setMessage(tr("That file can’t be used."), tr("The reason: %1").arg(m_viewModel.state().error->detail));
    m_notice->show();
}

}  // namespace twofold::ui
