// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ErrorText.h"

#include "ui/widgets/Sentences.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <cstdlib>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static ErrorText ofConnection(const Error &error, const QString &host)
    {
        switch (error.kind) {
        case Error::Kind::Offline:
            if (!proxyOf(error).isEmpty())
                return ofProxy(error, host);
            return {tr("The portal can’t be reached."),
                    tr("Check the address %1 and this computer’s network, then try again. Nothing you typed is lost.").arg(host)};
        case Error::Kind::TimedOut:
            return {tr("The portal did not answer in time."), tr("It may be busy. Try again in a moment.")};
        case Error::Kind::NotTrusted:
            return {tr("The connection to %1 is not secure.").arg(host),
                    tr("Its certificate is not trusted on this computer. Ask an admin of the portal before you go on.")};
        case Error::Kind::CertificateChanged:
            return {tr("%1 shows another certificate than the one you trusted.").arg(host),
                    tr("Somebody may be listening in, or the portal got a new certificate. Nothing was sent. Ask an admin of the "
                       "portal "
                       "before you go on.")};
        case Error::Kind::ProxyRefused:
            return {tr("The proxy asks for a name and password."), tr("Enter them under Proxy, then try again.")};
        case Error::Kind::RedirectedElsewhere:
            return {tr("%1 sends you on to another address.").arg(host),
                    tr("Open the portal in a browser and enter the address that it shows there.")};
        case Error::Kind::NotADocSpace:
            return {tr("%1 answers, but not as a DocSpace portal.").arg(host),
                    tr("Enter the address that you use to open DocSpace in a browser.")};
        case Error::Kind::ServerFault:
            return {tr("The portal has a problem of its own."),
                    tr("Try again in a moment. If it stays, tell an admin of the portal.")};
        case Error::Kind::Malformed:
            return {tr("The portal’s answer can’t be read."),
                    tr("Try again. If it stays, copy the details for an admin of the portal.")};
        default: return ofAccount(error);
        }
    }

    // Qt does not tell a proxy that is not there from one that finds nobody behind it.
    static ErrorText ofProxy(const Error &error, const QString &host)
    {
        return {tr("The portal can’t be reached through the proxy %1.").arg(proxyOf(error)),
                tr("Check the address %1, the proxy and this computer’s network, then try again. Nothing you typed is lost.")
                    .arg(host)};
    }

    static ErrorText ofAccount(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::Unauthorized:
            return {tr("The portal does not accept this sign-in."), tr("It may have ended or been revoked. Sign in again.")};
        case Error::Kind::Forbidden:
            // Rights that are too small are refused without a word; a bare text is the portal's list of allowed addresses.
            if (!error.serverMessage.isEmpty())
                return closedToAddress();
            return {tr("This sign-in may not do that."),
                    tr("Sign in with email and password, or with an API key that has full access.")};
        case Error::Kind::NotAvailable:
            return {tr("That is not available on this portal now."), tr("The page shows what the portal says at the moment.")};
        case Error::Kind::BadCode:
            return {tr("That code was not accepted."), tr("Wait for the next code in your app, then type it.")};
        case Error::Kind::IdentityRefused:
            return {tr("The sign-in in the browser did not succeed."),
                    tr("Nothing was changed. Start it again, or sign in another way.")};
        case Error::Kind::LockedOut: return {tr("Too many codes in a short time."), tr("Try again in a minute.")};
        case Error::Kind::PaymentRequired:
            return {tr("The portal’s plan does not cover this."), tr("Ask the portal’s owner about its plan.")};
        case Error::Kind::TooManyRequests: return {tr("The portal asks to slow down."), tr("Try again in a minute.")};
        case Error::Kind::BadRequest:
            return {tr("The portal did not take this request."), tr("Copy the details for an admin of the portal.")};
        default: return ofComputer(error);
        }
    }

    static ErrorText closedToAddress()
    {
        return {tr("This portal is closed to your address."),
                tr("Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal.")};
    }

    static ErrorText closed()
    {
        return {tr("The portal lets nobody in now."), tr("It may be switched off or being moved. Ask an admin of the portal.")};
    }

    static ErrorText ofComputer(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::KeychainLocked:
            return {tr("The keychain is locked."),
                    tr("Unlock it to stay signed in. Until then your sign-in is kept for this session only.")};
        case Error::Kind::KeychainUnavailable:
            return {tr("This computer’s keychain can’t be used."),
                    tr("Your sign-in is kept until you close Twofold; nothing is saved.")};
        case Error::Kind::FileFault:
            return {tr("The file could not be written."), tr("Choose another folder. The reason: %1").arg(error.detail)};
        default: return {tr("That was stopped."), tr("Try again when you are ready.")};
        }
    }

    static QString sessionEnded() { return tr("Your session has ended."); }

    static QString unsavedChanges(qsizetype count)
    {
        return count > 0 ? tr("Your %Ln unsaved policy change(s) are kept and waiting for you.", nullptr, int(count)) : QString();
    }

    static QString duration(std::chrono::seconds time)
    {
        const auto seconds = qint64(std::abs(time.count()));
        if (seconds < 60)
            return tr("%1 s").arg(seconds);
        if (seconds < 3600)
            return seconds % 60 ? tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60) : tr("%1 min").arg(seconds / 60);
        return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    }

    static QString clock(std::chrono::seconds offset)
    {
        if (offset >= noticeableClockOffset)
            return tr("Your computer’s clock is %1 behind the portal.").arg(duration(offset));
        if (offset <= -noticeableClockOffset)
            return tr("Your computer’s clock is %1 ahead of the portal.").arg(duration(offset));
        return {};
    }
};

}  // namespace

ErrorText errorText(const Error &error, const QString &host)
{
    return Words::ofConnection(error, host);
}

ErrorText entryErrorText(const Error &error, const QString &host)
{
    const bool isClosed = error.kind == Error::Kind::Forbidden && error.serverMessage.isEmpty();
    return isClosed ? Words::closed() : errorText(error, host);
}

QString sessionEndedText(qsizetype unsavedChanges)
{
    return sentences({Words::sessionEnded(), unsavedChangesText(unsavedChanges)});
}

QString unsavedChangesText(qsizetype count)
{
    return Words::unsavedChanges(count);
}

QString proxyOf(const Error &error)
{
    constexpr auto beginning = "proxy "_L1;
    if (error.kind != Error::Kind::Offline || !error.detail.startsWith(beginning))
        return {};
    const auto rest = error.detail.mid(beginning.size());
    return rest.left(rest.indexOf(": "_L1));
}

QString errorDetails(const Error &error)
{
    QStringList lines{QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind)))};
    if (error.httpStatus)
        lines.append(u"HTTP "_s + QString::number(error.httpStatus));
    if (!error.serverMessage.isEmpty())
        lines.append(error.serverMessage);
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(u'\n');
}

QString durationText(std::chrono::seconds duration)
{
    return Words::duration(duration);
}

QString clockSentence(std::chrono::seconds offset)
{
    return Words::clock(offset);
}

}  // namespace twofold::ui
