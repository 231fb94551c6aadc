// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NetworkWords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using policy::IpAddress;
using policy::IpRange;
using viewmodels::NetworkEntry;
using Effect = policy::StoredEntry::Effect;
using Fault = policy::TrustedEntry::Fault;

namespace {

constexpr double million = 1e6;
constexpr double billion = 1e9;
constexpr double mostCounted = 1e12;  // beyond it a number says nothing to anybody

class Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
public:
    static QString kind(const IpRange &range)
    {
        const bool isNetwork = range.prefix().has_value();
        switch (range.use()) {
        case IpRange::Use::Private: return isNetwork ? tr("Private network") : tr("Private range");
        case IpRange::Use::Shared: return tr("Shared by a provider’s customers");
        case IpRange::Use::LinkLocal: return tr("Link-local network");
        case IpRange::Use::Loopback: return tr("The portal’s own computer");
        case IpRange::Use::Public: break;
        }
        if (range.family() == IpAddress::Family::V6)
            return isNetwork ? tr("IPv6 network") : tr("IPv6 range");
        return isNetwork ? tr("Network") : tr("Range");
    }

    static QString meaning(const IpRange &range)
    {
        if (range.isSingle())
            return tr("One address");
        auto name = kind(range);
        const double count = range.count();
        const QLocale locale;
        if (count >= mostCounted)
            return name;
        if (count >= billion)
            return tr("%1, %2 billion addresses").arg(name, locale.toString(count / billion, 'f', 1));
        if (count >= million)
            return tr("%1, %2 million addresses").arg(name, locale.toString(count / million, 'f', 1));
        return tr("%1, %Ln address(es)", nullptr, int(count)).arg(name);
    }

    static QString fault(Fault fault)
    {
        switch (fault) {
        case Fault::None: return {};
        case Fault::Empty: return tr("Type an address, a range or a network, for example 203.0.113.7.");
        case Fault::TooLong: return tr("This is too long for an address or a range.");
        case Fault::ForeignDigits: return tr("The portal reads the digits 0 to 9 only, for example 203.0.113.7.");
        case Fault::HostName: return tr("The portal compares addresses, not names. Type the address, for example 203.0.113.7.");
        case Fault::Wildcard: return tr("Instead of a star, type a range or a network, for example 10.0.0.0/16.");
        case Fault::Port: return tr("Leave the port out: an address alone, for example 203.0.113.7.");
        case Fault::ZoneId: return tr("Leave out the percent sign and what follows it. The portal never sees it.");
        case Fault::LeadingZeros: return tr("Write the numbers without leading zeros, for example 10.0.0.1.");
        case Fault::PartTooBig: return tr("Each part of an IPv4 address is a number from 0 to 255, for example 192.168.1.10.");
        case Fault::PartsMissing: return tr("An IPv4 address has four numbers with dots between, for example 192.168.1.10.");
        case Fault::NotAnAddress: return tr("Type an address, a range or a network, for example 203.0.113.7 or 10.0.0.0/8.");
        case Fault::PrefixV4: return tr("An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12.");
        case Fault::PrefixV6: return tr("An IPv6 network ends in a number from /1 to /128, for example 2001:db8::/32.");
        case Fault::EndMissing: return tr("A range has two addresses with a dash between, for example 10.0.0.1-10.0.0.9.");
        case Fault::MixedFamilies: return tr("Both ends of a range are IPv4, or both are IPv6.");
        case Fault::Everything: return tr("This is every address there is: nobody would be asked for a code.");
        }
        return {};
    }

    static QString place(const NetworkEntry &entry)
    {
        const auto other = addressText(entry.other);
        switch (entry.place) {
        case NetworkEntry::Place::Own: return {};
        case NetworkEntry::Place::Duplicate:
            return entry.other == entry.address ? tr("It is on the list already.")
                                                : tr("It is on the list already, as %1.").arg(other);
        case NetworkEntry::Place::Covered: return tr("%1 on the list covers it already.").arg(other);
        }
        return {};
    }

    static QString effect(const NetworkEntry &entry)
    {
        switch (entry.effect) {
        case Effect::AsItReads: return {};
        case Effect::NeverMatches: return tr("The portal never sees an address like this, so it trusts nobody.");
        case Effect::MatchesMore:
            return entry.matched ? tr("The portal reads it as %1, which is far wider.").arg(fromTo(*entry.matched))
                                 : tr("The portal reads it as a far wider network.");
        case Effect::MatchesLess: return tr("The portal reads it as the address 0.0.0.0 alone.");
        case Effect::BreaksSignIn: return tr("The portal can’t read it. Whoever it is compared with can’t sign in.");
        case Effect::TrustsEveryone: return tr("It trusts every address: nobody is asked for a code.");
        }
        return {};
    }

    static QString hint(const NetworkEntry &entry) { return tr("Is saved as %1").arg(addressText(entry.address)); }

    static QString repair(const NetworkEntry &entry) { return tr("Save as %1").arg(addressText(entry.repaired)); }

    static QString newPill() { return tr("New"); }

private:
    /// Each address from left to right by itself: the word between them may be one of a right-to-left language.
    static QString fromTo(const IpRange &range)
    {
        return tr("%1 to %2", "first and last address")
            .arg(addressText(range.first().toString()), addressText(range.last().toString()));
    }
};

bool isBad(Effect effect)
{
    return effect == Effect::BreaksSignIn || effect == Effect::TrustsEveryone;
}

}  // namespace

QString addressText(const QString &address)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar endOfIsolate(0x2069);
    return QGuiApplication::isRightToLeft() && !address.isEmpty() ? isolate + address + endOfIsolate : address;
}

QString networkMeaning(const NetworkEntry &entry)
{
    return entry.range ? Words::meaning(*entry.range) : QString();
}

QString networkFault(const NetworkEntry &entry)
{
    return entry.isUsable() ? Words::place(entry) : Words::fault(entry.fault);
}

QString networkHint(const NetworkEntry &entry)
{
    return entry.isUsable() && entry.rewritings ? Words::hint(entry) : QString();
}

NetworkListEntry networkRow(const NetworkEntry &entry)
{
    NetworkListEntry row{.address = entry.address, .meaning = networkMeaning(entry)};
    if (entry.isNew)
        row.pill = Words::newPill();
    if (entry.effect != Effect::AsItReads) {
        row.tone = isBad(entry.effect) ? Tone::Bad : Tone::Warn;
        row.fault = Words::effect(entry);
        if (!entry.repaired.isEmpty())
            row.repair = Words::repair(entry);
    } else if (entry.place != NetworkEntry::Place::Own) {
        row.tone = Tone::Info;
        row.fault = Words::place(entry);
    }
    return row;
}

}  // namespace twofold::ui
