// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/PaintedText.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/ConnectionChip.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/KeyLine.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/PortalSwitcher.h"
#include "ui/widgets/StepIndicator.h"

#include <QApplication>
#include <QListView>
#include <QMap>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

/// "Sign-in" and "Scan", as an Arabic reader has them.
const auto signIn = u"\u062a\u0633\u062c\u064a\u0644"_s;
const auto scan = u"\u0627\u0644\u0645\u0633\u062d"_s;

/// What is painted, from the left to the right.
QStringList leftToRight(QWidget &widget)
{
    auto texts = paintedTexts(widget);
    std::stable_sort(texts.begin(), texts.end(),
                     [](const auto &one, const auto &other) { return one.place.left() < other.place.left(); });
    QStringList words;
    for (const auto &text : texts)
        words.append(text.text);
    return words;
}

QRectF placeOf(QWidget &widget, const QString &words)
{
    const auto texts = paintedTexts(widget);
    for (const auto &text : texts) {
        if (text.text == words)
            return text.place;
    }
    qFatal("%s is not painted", qPrintable(words));
}

/// In px: how much nothing there is behind the first thing that is painted.
int gapBehindIcon(const QImage &picture, Qt::LayoutDirection direction)
{
    const auto seen = direction == Qt::RightToLeft ? picture.mirrored(true, false) : picture;
    const auto isEmpty = [&seen](int x) {
        for (int y = 0; y < seen.height(); ++y) {
            if (seen.pixel(x, y) != seen.pixel(0, 0))
                return false;
        }
        return true;
    };
    int at = 0;
    while (at < seen.width() && isEmpty(at))
        ++at;
    while (at < seen.width() && !isEmpty(at))
        ++at;
    const int end = at;
    while (at < seen.width() && isEmpty(at))
        ++at;
    return at - end;
}

void show(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
}

}  // namespace

/// A right-to-left program: what mirrors, and what never does.
class MirrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void placesBeginAtTheRight()
    {
        NavigationList list;
        list.addEntry(1, Icon::Key, signIn);
        list.setNumber(1, 7);
        show(list, {208, 40});
        const auto place = placeOf(*list.viewport(), signIn);
        QVERIFY2(place.right() > 208 - 48 && place.right() < 208 - 24, qPrintable(QString::number(place.right())));
        QVERIFY(placeOf(*list.viewport(), u"7"_s).left() < 24);
    }

    void thePortalStandsBesideItsTile()
    {
        PortalSwitcher switcher;
        switcher.setPortal(u"harbour.example"_s, u"Ada"_s, {});
        show(switcher, {208, 52});
        for (const auto &words : {u"harbour.example"_s, u"Ada"_s})
            QVERIFY(qAbs(placeOf(switcher, words).right() - (208 - 54)) <= 2);
    }

    void theConnectionStandsBesideItsIcon()
    {
        ConnectionChip chip;
        chip.setState(Icon::Lock, Tone::Ok, signIn);
        show(chip, {208, 28});
        QVERIFY(qAbs(placeOf(chip, signIn).right() - (208 - 32)) <= 2);
    }

    /// Also where it begins with a name of another script.
    void aSentenceGoesFromTheRight()
    {
        Label label(u"harbour.example "_s + signIn, TextStyle::Body);
        show(label, {400, 24});
        QCOMPARE(leftToRight(label).join(QString()).simplified(), u"%1 harbour.example"_s.arg(signIn));
    }

    void everyLineBeginsAtTheEdge()
    {
        Label label(QString(signIn + u' ').repeated(12).trimmed(), TextStyle::Body);
        label.setWordWrap(true);
        show(label, {240, 120});
        QMap<int, qreal> edges;  // by the height of the line
        const auto texts = paintedTexts(label);
        for (const auto &text : texts) {
            auto &edge = edges[int(text.place.top())];
            edge = std::max(edge, text.place.right());
        }
        QVERIFY(edges.size() > 1);
        for (const auto edge : std::as_const(edges))
            QVERIFY2(qAbs(edge - 240) < 2, qPrintable(QString::number(edge)));
    }

    void wordsStandBesideTheIconOfTheirButton_data()
    {
        QTest::addColumn<ButtonRole>("role");
        QTest::newRow("link") << ButtonRole::Quiet;
        QTest::newRow("button") << ButtonRole::Default;
    }

    void wordsStandBesideTheIconOfTheirButton()
    {
        QFETCH(const ButtonRole, role);
        const auto before = QApplication::style()->name();
        {
            const Theme theme(*qApp, Theme::Mode::Light);
            const auto gapIn = [role](Qt::LayoutDirection direction) {
                QApplication::setLayoutDirection(direction);
                const std::unique_ptr<QPushButton> button(makeButton(signIn, role, Icon::Copy));
                show(*button, {300, 32});
                return gapBehindIcon(button->grab(QRect(6, 6, 288, 20)).toImage(), direction);
            };
            const int mirrored = gapIn(Qt::RightToLeft);
            const int usual = gapIn(Qt::LeftToRight);
            QVERIFY2(usual > 0 && qAbs(mirrored - usual) <= 2, qPrintable(u"%1 and not %2"_s.arg(mirrored).arg(usual)));
        }
        qApp->setStyleSheet({});
        QApplication::setStyle(before);
    }

    void stepsGoFromTheRight()
    {
        StepIndicator steps({scan, signIn});
        show(steps, {600, 56});
        QVERIFY(placeOf(steps, scan).left() > placeOf(steps, signIn).right());
    }

    void digitsOfACodeDoNot()
    {
        CodeField field;
        field.insertText(u"4829"_s);
        show(field, field.sizeHint());
        QCOMPARE(leftToRight(field).join(QString()), u"4829"_s);
    }

    void aTicketsCodeDoesNot()
    {
        CodeTicket ticket(1);
        ticket.setCode(u"aB-9_z"_s, false);
        show(ticket, {432, 56});
        QCOMPARE(leftToRight(ticket).join(QString()), u"aB-9_z1"_s);  // the stub with its number is at the right
    }

    void aKeyDoesNot()
    {
        KeyLine line;
        line.setKey(u"2345ABCD6789EFGH"_s);
        show(line, line.sizeHint());
        QCOMPARE(leftToRight(line).join(QString()).remove(u' '), u"2345ABCD6789EFGH"_s);
    }

    void networksDoNot()
    {
        NetworkList list;
        const auto range = u"198.51.100.4-198.51.100.99"_s;
        const auto six = u"2001:db8::/32"_s;
        list.setEntries({{.address = range}, {.address = six}});
        show(list, {600, 300});
        QStringList rows;
        for (auto *row : list.findChildren<QWidget *>())
            rows.append(leftToRight(*row).join(QString()).remove(QChar(0x200b)));  // where a line may end
        QVERIFY2(rows.join(u'\n').contains(range), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.join(u'\n').contains(six), qPrintable(rows.join(u'\n')));
    }

    void theRingIsNotMirrored()
    {
        const auto drawn = [](Qt::LayoutDirection direction) {
            CountdownRing ring;
            ring.setLayoutDirection(direction);
            ring.setSecondsLeft(18);
            show(ring, ring.sizeHint());
            return ring.grab().toImage();
        };
        QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
    }

    void onlyWhatPointsSidewaysIsMirrored()
    {
        const auto drawn = [](Icon icon, Qt::LayoutDirection direction) {
            QApplication::setLayoutDirection(direction);
            return Icons::icon(icon).pixmap(16).toImage();
        };
        QCOMPARE(drawn(Icon::Clock, Qt::RightToLeft), drawn(Icon::Clock, Qt::LeftToRight));
        QVERIFY(drawn(Icon::ChevronRight, Qt::RightToLeft) != drawn(Icon::ChevronRight, Qt::LeftToRight));
    }
};

QTEST_MAIN(MirrorTest)
#include "MirrorTest.moc"
