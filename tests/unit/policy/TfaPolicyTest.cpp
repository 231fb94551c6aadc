// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/TfaPolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Method = TfaPolicy::Method;

class TfaPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasLists()
    {
        QVERIFY(!TfaPolicy().hasLists());
        QVERIFY(!TfaPolicy{.method = Method::App}.hasLists());
        QVERIFY((TfaPolicy{.method = Method::App, .trustedIps = {u"10.0.0.1"_s}}.hasLists()));
        QVERIFY((TfaPolicy{.method = Method::App, .mandatoryUsers = {u"id"_s}}.hasLists()));
        QVERIFY((TfaPolicy{.method = Method::App, .mandatoryGroups = {u"id"_s}}.hasLists()));
        QVERIFY((TfaPolicy{.method = Method::None, .trustedIps = {QString()}}.hasLists()));
    }

    /// Order and case count, other than in a PolicyDiff.
    void comparesToTheLetter()
    {
        const TfaPolicy policy{
            .method = Method::App, .trustedIps = {u"a"_s, u"b"_s}, .mandatoryUsers = {u"u"_s}, .mandatoryGroups = {u"g"_s}};
        auto method = policy;
        method.method = Method::Sms;
        auto order = policy;
        order.trustedIps = {u"b"_s, u"a"_s};
        auto users = policy;
        users.mandatoryUsers = {u"U"_s};
        auto groups = policy;
        groups.mandatoryGroups.clear();
        for (const auto &other : {method, order, users, groups, TfaPolicy()})
            QVERIFY(other != policy);
        QVERIFY(TfaPolicy(policy) == policy);
    }
};

QTEST_APPLESS_MAIN(TfaPolicyTest)
#include "TfaPolicyTest.moc"
