// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target for a moment without libFuzzer: every seed whole, cut short, and with bytes changed by a fixed random sequence.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int changesOfEachSeed = 400;

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

}  // namespace

int main(int argc, char *argv[])
{
    int seeds = 0;
    QRandomGenerator random(20261124);
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        const auto names = folder.entryList(QDir::Files, QDir::Name);
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const auto seed = file.readAll();
            ++seeds;
            run(seed);
            for (int change = 0; change < changesOfEachSeed && !seed.isEmpty(); ++change) {
                auto input = seed.left(random.bounded(1, int(seed.size()) + 1));
                input[random.bounded(int(input.size()))] = char(random.bounded(256));
                run(input);
            }
        }
    }
    std::printf("%d seeds\n", seeds);
    return seeds > 0 ? 0 : 1;
}
