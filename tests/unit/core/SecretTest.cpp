// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Secret.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

constexpr std::size_t watchedSize = 4099;  // a size that nothing else here asks for
int watchedBlocks = 0;
int wipedBlocks = 0;

}  // namespace

// The place where a secret's memory is given back is where one sees whether it was overwritten.
void *operator new[](std::size_t size)
{
    if (auto *block = std::malloc(size + sizeof(std::max_align_t))) {
        std::memcpy(block, &size, sizeof size);
        return static_cast<char *>(block) + sizeof(std::max_align_t);
    }
    throw std::bad_alloc();
}

void operator delete[](void *place) noexcept
{
    if (!place)
        return;
    auto *block = static_cast<char *>(place) - sizeof(std::max_align_t);
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    if (size == watchedSize) {
        ++watchedBlocks;
        const auto *bytes = static_cast<const char *>(place);
        wipedBlocks += std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; }) ? 1 : 0;
    }
    std::free(block);
}

void operator delete[](void *place, std::size_t) noexcept
{
    operator delete[](place);
}

namespace twofold {

using namespace Qt::StringLiterals;

class SecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void giveBackWhatTheyHold()
    {
        QCOMPARE(Secret::fromText(u"pässword"_s).text(), u"pässword"_s);
        QCOMPARE(Secret::fromText(u"pässword"_s).bytes(), "p\xc3\xa4ssword"_ba);
        const auto binary = QByteArray("a\0b\xff", 4);
        QCOMPARE(Secret::fromBytes(QByteArray(binary)).bytes(), binary);
        QCOMPARE(Secret::fromBytes(QByteArray(binary)).size(), 4);
    }

    void emptyOnesAreEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromBytes(QByteArray()).isEmpty());
        QVERIFY(Secret::fromText(QString()).isEmpty());
        QCOMPARE(Secret().bytes(), QByteArray());
        QCOMPARE(Secret().text(), QString());
        QCOMPARE(Secret(), Secret::fromText(u""_s));
    }

    void equality_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("areEqual");
        QTest::newRow("same") << "abc"_ba
                              << "abc"_ba << true;
        QTest::newRow("first differs") << "abc"_ba
                                       << "xbc"_ba << false;
        QTest::newRow("last differs") << "abc"_ba
                                      << "abx"_ba << false;
        QTest::newRow("shorter") << "abc"_ba
                                 << "ab"_ba << false;
        QTest::newRow("case") << "abc"_ba
                              << "abC"_ba << false;
        QTest::newRow("after a zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
        QTest::newRow("high bits") << "\x7f"_ba
                                   << "\xff"_ba << false;
        QTest::newRow("one empty") << ""_ba
                                   << "a"_ba << false;
    }

    void equality()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, areEqual);
        QCOMPARE(Secret::fromBytes(std::move(left)) == Secret::fromBytes(std::move(right)), areEqual);
    }

    void takesTheCallersBytes()
    {
        QByteArray source("the caller's own copy");
        const auto secret = Secret::fromBytes(std::move(source));
        QVERIFY(source.isEmpty());  // NOLINT(bugprone-use-after-move): that is what is promised
        QCOMPARE(secret.text(), u"the caller's own copy"_s);
    }

    void leavesBytesThatOthersShare()
    {
        QByteArray source("shared");
        const QByteArray other = source;
        const auto secret = Secret::fromBytes(std::move(source));
        QCOMPARE(other, "shared"_ba);
        QCOMPARE(secret.text(), u"shared"_s);
    }

    void wipeEmptiesButLeavesWhatOthersShare()
    {
        QByteArray bytes(32, 'x');
        QByteArray other = bytes;
        wipe(other);
        QVERIFY(other.isEmpty());
        QCOMPARE(bytes, QByteArray(32, 'x'));
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void lastHandleWipesTheMemory()
    {
        const auto blocks = watchedBlocks;
        const auto wiped = wipedBlocks;
        {
            auto secret = std::make_unique<Secret>(Secret::fromBytes(QByteArray(qsizetype(watchedSize), 'x')));
            const Secret handle = *secret;
            secret.reset();
            QCOMPARE(watchedBlocks, blocks);
            QCOMPARE(handle.size(), qsizetype(watchedSize));
            QCOMPARE(handle.bytes().at(0), 'x');
        }
        QCOMPARE(watchedBlocks, blocks + 1);
        QCOMPARE(wipedBlocks, wiped + 1);
    }

    void copiesShareOneBuffer()
    {
        const auto blocks = watchedBlocks;
        {
            const auto secret = Secret::fromBytes(QByteArray(qsizetype(watchedSize), 'x'));
            const QList<Secret> handles(10, secret);
            QCOMPARE(handles.last(), secret);
        }
        QCOMPARE(watchedBlocks, blocks + 1);
    }
};

}  // namespace twofold

QTEST_GUILESS_MAIN(twofold::SecretTest)
#include "SecretTest.moc"
