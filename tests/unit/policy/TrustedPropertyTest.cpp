// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ServerMatch.h"
#include "app/policy/TrustedEntry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Effect = StoredEntry::Effect;
using Family = IpAddress::Family;
using Fault = TrustedEntry::Fault;

namespace {

constexpr int texts = 25'000;
constexpr int fewest = 1'000;  ///< texts of each kind that have to come up

/// Texts by chance, the same for the same seed: whole entries, and then perhaps one or two letters of them changed.
class MadeUpTexts
{
public:
    explicit MadeUpTexts(quint32 seed) : m_chance(seed) {}

    QString text()
    {
        QString text = entry();
        for (int changes = once(2) ? 0 : below(3); changes > 0; --changes)
            change(text);
        return text;
    }
    /// Likelier to be near the edges of networks than anywhere else.
    IpAddress address()
    {
        if (once(2))
            return somewhere({.family = Family::V4, .low = m_chance.generate()});
        // Mapped ones, short ones and any.
        constexpr quint64 mapped = quint64(0xffff) << 32;
        switch (below(3)) {
        case 0: return somewhere({.family = Family::V6, .low = mapped | m_chance.generate()});
        case 1: return somewhere({.family = Family::V6, .high = quint64(0x20010db8) << 32, .low = quint64(below(0x10000))});
        default: return somewhere({.family = Family::V6, .high = m_chance.generate64(), .low = m_chance.generate64()});
        }
    }

    int below(int end) { return int(m_chance.bounded(end)); }
    bool once(int in) { return below(in) == 0; }

private:
    IpAddress somewhere(const IpAddress &address)
    {
        const int prefix = below(address.bits() + 1);
        switch (below(4)) {
        case 0: return address.firstOf(prefix);
        case 1: return address.lastOf(prefix);
        default: return address;
        }
    }

    QString written(const IpAddress &address)
    {
        auto text = address.toString();
        if (once(8))
            text = text.toUpper();
        return once(16) ? u'[' + text + u']' : text;
    }

    QString entry()
    {
        const auto first = address();
        switch (below(3)) {
        case 0: return written(first);
        case 1: return written(first) + u'/' + QString::number(below(first.bits() + 2));
        default: break;
        }
        const auto dash = QStringList{u"-"_s, u" - "_s, u"\u2013"_s}.at(below(3));
        const auto last = once(2) ? first.lastOf(below(first.bits() + 1)) : address();
        return written(first) + dash + written(last);
    }

    void change(QString &text)
    {
        static const QString letters = u"0123456789abcdefABCDEFxz.:/-%*[] \t\u2013\u00a0\u200e\u0661,#"_s;
        const auto letter = letters[below(int(letters.size()))];
        const int at = below(int(text.size()) + 1);
        switch (below(3)) {
        case 0: text.insert(at, letter); break;
        case 1: text.remove(at, 1); break;
        default: text.replace(at, 1, letter); break;
        }
    }

    QRandomGenerator m_chance;
};

const QList<ServerRules> releases{ServerRules::ofRelease(u"3.2.1"_s), ServerRules::ofRelease(u"3.5.0"_s),
                                  ServerRules::ofRelease(u"3.6.1"_s), ServerRules::ofRelease(u"3.7.2"_s)};

bool isSeen(const IpRange &range, const ServerRules &rules)
{
    return range.family() == Family::V4 || rules.readsV6Clients;
}

}  // namespace

/// What holds of every text that could be typed, pasted or be there already.
class TrustedPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoredMeansTheSame()
    {
        MadeUpTexts made(20'261'124);
        int usable = 0;
        int refused = 0;
        for (int i = 0; i < texts; ++i) {
            const auto text = made.text();
            const auto entry = TrustedEntry::read(text);
            QVERIFY2(entry.range.has_value() == (entry.isUsable() || entry.fault == Fault::Everything), qPrintable(text));
            (entry.isUsable() ? usable : refused) += 1;
            if (!entry.isUsable()) {
                QVERIFY2(entry.stored().isEmpty(), qPrintable(text));
                continue;
            }
            const auto stored = entry.stored();
            const auto again = TrustedEntry::read(stored);
            QVERIFY2(again.range == entry.range && again.stored() == stored, qPrintable(text));
            QVERIFY2(again.rewritings == TrustedEntry::Rewritings(), qPrintable(text));
            // Nothing is told to have been rewritten that was not, and nothing is rewritten without a word.
            QVERIFY2((stored == text) == (entry.rewritings == TrustedEntry::Rewritings()), qPrintable(text));
            for (const auto &rules : releases)
                QVERIFY2(!isSeen(*entry.range, rules) || StoredEntry::check(stored, rules).effect == Effect::AsItReads,
                         qPrintable(text));
        }
        qInfo("%d texts: %d usable, %d refused", texts, usable, refused);
        QVERIFY(usable > fewest && refused > fewest);
    }

    /// And lets through whom it says, at every release that sees such addresses.
    void whatIsStoredMatchesWhatItSays()
    {
        MadeUpTexts made(7);
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < texts; ++i) {
            const auto entry = TrustedEntry::read(made.text());
            if (!entry.isUsable())
                continue;
            const auto client = made.once(2) ? entry.range->last() : made.address();
            // A client in V6 clothes is none of V4, and is not seen.
            if (client.family != entry.range->family() || client.mappedV4())
                continue;
            const bool isInside = entry.range->contains(client);
            (isInside ? inside : outside) += 1;
            for (const auto &rules : releases) {
                if (!isSeen(*entry.range, rules))
                    continue;
                const auto verdict = ServerMatch(rules, {entry.stored()}).decide(client.toString()).verdict;
                QVERIFY2(verdict == (isInside ? ServerMatch::Verdict::Match : ServerMatch::Verdict::NoMatch),
                         qPrintable(QString(entry.stored() + u" from "_s + client.toString())));
            }
        }
        qInfo("%d inside, %d outside", inside, outside);
        QVERIFY(inside > fewest && outside > fewest);
    }

    /// Whatever is there already, its repair is in order; and where nothing is wrong, it does what it says.
    void repairsAreInOrder()
    {
        MadeUpTexts made(11);
        int repaired = 0;
        int fine = 0;
        for (int i = 0; i < texts; ++i) {
            const auto text = made.text();
            for (const auto &rules : releases) {
                const auto stored = StoredEntry::check(text, rules);
                if (stored.effect == Effect::AsItReads) {
                    ++fine;
                    QVERIFY2(stored.range && stored.repaired.isEmpty(), qPrintable(text));
                    // Before 3.7 only V6 addresses that begin with "::" are seen whole.
                    const auto client = (isSeen(*stored.range, rules) ? stored.range->last() : stored.range->first()).toString();
                    QVERIFY2(ServerMatch(rules, {text}).decide(client).verdict == ServerMatch::Verdict::Match, qPrintable(text));
                }
                if (stored.repaired.isEmpty() || !isSeen(*stored.range, rules))
                    continue;
                ++repaired;
                const auto again = StoredEntry::check(stored.repaired, rules);
                QVERIFY2(again.effect == Effect::AsItReads && again.range == stored.range, qPrintable(text));
            }
        }
        qInfo("%d fine, %d repaired", fine, repaired);
        QVERIFY(repaired > fewest && fine > fewest);
    }

    /// An entry is said to break the sign-in exactly where it does, whoever comes; ends of two families do so for some.
    void faultsAreForetold()
    {
        MadeUpTexts made(13);
        int faults = 0;
        for (int i = 0; i < texts; ++i) {
            const auto text = made.text();
            for (const auto &rules : releases) {
                const auto decision = ServerMatch(rules, {text}).decideWithoutAddress();
                const bool isFault = decision && decision->verdict == ServerMatch::Verdict::Fault;
                const bool isForetold = StoredEntry::check(text, rules).effect == Effect::BreaksSignIn;
                faults += isFault ? 1 : 0;
                QVERIFY2(!isFault || isForetold, qPrintable(text));
                const bool hasTwoFamilies = text.contains(u'.') && text.contains(u':');
                QVERIFY2(!isForetold || isFault || hasTwoFamilies, qPrintable(text));
            }
        }
        qInfo("%d faults", faults);
        QVERIFY(faults > fewest);
    }
};

QTEST_APPLESS_MAIN(TrustedPropertyTest)
#include "TrustedPropertyTest.moc"
