// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/MySignInBench.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

MySignInBench::MySignInBench(const QJsonObject &person, const QString &portalsRelease) : self(person)
{
    release = portalsRelease;
    signIn(person);
}

void MySignInBench::loadMethods(const QJsonArray &methods)
{
    viewModel.load();
    answerMethods(methods);
}

void MySignInBench::answerMethods(const QJsonArray &methods)
{
    transport.answer(self);
    transport.answer(methods);
}

void MySignInBench::answerLinked(bool isAskedHere)
{
    transport.answer(codes({u"a"_s, u"b"_s, u"c"_s}, 1));
    answerAskedHere(isAskedHere ? confirmUrl("TfaAuth"_L1) : QString());
}

void MySignInBench::answerAskedHere(const QString &confirmUrl)
{
    transport.answer(confirmUrl.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(confirmUrl));
}

void MySignInBench::loadLinked()
{
    loadMethods(appIsOn());
    answerLinked();
}

}  // namespace twofold::tests
