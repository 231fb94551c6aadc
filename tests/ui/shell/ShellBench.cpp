// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/ShellBench.h"

#include "tests/ui/pages/PageDriver.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/MethodRow.h"
#include "ui/widgets/NoticeBar.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

ShellBench::ShellBench() = default;

bool ShellBench::show()
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void ShellBench::enter(const QJsonObject &person)
{
    self = person;
    signIn(person);
    answerReads();
}

void ShellBench::answerReads()
{
    while (transport.openCount() > 0) {
        const auto path = transport.oldestOpen().path;
        if (path == "people/@self"_L1)
            transport.answer(self);
        else if (path == "settings/tfaapp"_L1)
            transport.answer(appIsOn());
        else if (path == "settings/tfaappcodes"_L1)
            transport.answer(codes({u"a"_s, u"b"_s, u"c"_s}, 1));
        else if (path == "settings/tfaapp/confirm"_L1)
            transport.answer(QJsonValue::Undefined);
        else if (path == "people/filter"_L1 || path.startsWith("security/audit/"_L1))
            transport.answer(QJsonArray(), {}, 0);
        else
            qFatal("no answer to %s", qPrintable(path));
    }
}

void ShellBench::editPolicy()
{
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    answerReads();
    QTest::mouseClick(part<ui::MethodCard>(window, u"methodCard"_s)->row(int(api::TfaType::None)), Qt::LeftButton);
}

void ShellBench::endSessionOnPolicy()
{
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    answerReads();
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    transport.failTo(u"settings/tfaapp"_s, error(Error::Kind::Unauthorized, 401));
}

ui::SignInSheet *ShellBench::sheet() const
{
    return part<ui::SignInSheet>(window, u"signInSheet"_s);
}

ui::NoticeBar *ShellBench::noticeOf(const QString &buttonName) const
{
    ui::NoticeBar *found = nullptr;
    const auto notices = window.findChildren<ui::NoticeBar *>();
    for (auto *notice : notices) {
        if (notice->findChild<QPushButton *>(buttonName) && (!found || notice->isVisible()))
            found = notice;
    }
    if (!found)
        qFatal("%s stands in no notice", qPrintable(buttonName));
    return found;
}

}  // namespace twofold::tests
