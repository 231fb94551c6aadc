// SPDX-License-Identifier: GPL-3.0-or-later
// How long a survey of many people keeps the window from answering: while it reads them, counts them anew after an edit, and is
// searched. What their network and the parsing of its bytes take is not in it.
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "tests/bench/Report.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using policy::TfaPolicy;
using viewmodels::ChallengeSurveyViewModel;
using Filter = viewmodels::SurveyTableModel::Filter;

namespace {

constexpr int pageSize = 100;
constexpr int historyPages = 50;
constexpr int groups = 40;
constexpr int addresses = 5'000;
constexpr auto historyCall = "security/audit/login/filter"_L1;
constexpr auto peopleCall = "people/filter"_L1;

QString groupId(int number)
{
    return u"91ece626-0000-4000-8000-%1"_s.arg(number % groups, 12, 10, QLatin1Char('0'));
}

QString addressOf(int number)
{
    return u"10.%1.%2.%3"_s.arg(number % 7).arg(number % addresses / 250).arg(number % 250 + 1);
}

TfaPolicy policyOf(int networks)
{
    TfaPolicy policy{.method = TfaPolicy::Method::App, .mandatoryGroups = {groupId(3), groupId(7)}};
    for (int i = 0; i < networks; ++i)
        policy.trustedIps.append(u"10.%1.%2.0/24"_s.arg(i % 7).arg(i));
    for (int i = 0; i < pageSize; ++i)
        policy.mandatoryUsers.append(SurveyBench::idOf(i * 17));
    return policy;
}

/// A portal that has an answer ready for every page, and gives one each time that the event loop comes round.
class Portal : public SurveyBench
{
public:
    explicit Portal(int people) : m_people(people)
    {
        SessionBench::signIn();
        for (int first = 1; first <= people; first += pageSize) {
            QJsonArray page;
            for (int number = first; number < first + pageSize && number <= people; ++number)
                page.append(person(number, more(number)));
            m_pages.append(page);
        }
        for (int page = 0; page < historyPages; ++page) {
            QJsonArray lines;
            for (int line = 0; line < pageSize; ++line) {
                const int number = (page * pageSize + line) % people + 1;
                lines.append(SurveyBench::signIn(number, addressOf(number)));
            }
            m_history.append(lines);
        }
        m_turns.setInterval(0);
        QObject::connect(&m_turns, &QTimer::timeout, &m_turns, [this] { answerOne(); });
        editor.reset(policyOf(20));
    }

    void open() { m_turns.start(); }
    void close() { m_turns.stop(); }

    viewmodels::PolicyEditor editor;
    ChallengeSurveyViewModel survey{session, editor, people, SurveyBench::audit};

private:
    static QJsonObject more(int number)
    {
        return {{u"isCollaborator"_s, true},
                {u"mobilePhone"_s, u"+4930555%1"_s.arg(number)},
                {u"tfaAppEnabled"_s, number % 3 > 0},
                {u"groups"_s, QJsonArray{QJsonObject{{u"id"_s, groupId(number)}, {u"name"_s, u"Group"_s}}}}};
    }

    void answerOne()
    {
        if (transport.openCount() == 0)
            return;
        const auto &request = transport.oldestOpen();
        const int page = request.query.queryItemValue(u"startIndex"_s).toInt() / pageSize;
        if (request.path == historyCall)
            transport.answer(m_history.value(page), {}, historyPages * pageSize);
        else if (request.path == peopleCall)
            transport.answer(m_pages.value(page), {}, m_people);
        else
            qFatal("no answer to %s", qPrintable(request.path));
    }

    int m_people;
    QList<QJsonArray> m_pages;
    QList<QJsonArray> m_history;
    QTimer m_turns;
};

/// The decision for each of them and nothing else.
std::chrono::nanoseconds plainLoop(int people)
{
    QList<policy::PersonFacts> facts;
    for (int number = 1; number <= people; ++number) {
        facts.append(
            {.id = SurveyBench::idOf(number), .isUser = true, .groupIds = {groupId(number)}, .address = addressOf(number)});
    }
    const policy::ChallengePreview preview(policyOf(20), policy::ServerRules::ofRelease(u"3.7.2"_s));
    QElapsedTimer time;
    time.start();
    qsizetype asked = 0;
    for (const auto &person : facts)
        asked += preview.outcomeFor(person).verdict == policy::ChallengePreview::Verdict::Asked ? 1 : 0;
    const std::chrono::nanoseconds taken(time.nsecsElapsed());
    if (asked == 0)
        qFatal("nobody is asked");
    return taken;
}

void run(int people)
{
    Portal portal(people);
    auto &survey = portal.survey;
    Report report(u"survey"_s, people, u"ChallengePreview::outcomeFor for each of them"_s, plainLoop(people));
    Heartbeat heartbeat;
    const auto isCounted = [&survey] { return survey.state().isCounted && !survey.state().reading.busy; };
    const auto atOnce = [] { return true; };

    report.add(u"read and count"_s,
               heartbeat.measure(
                   [&] {
                       portal.open();
                       survey.load();
                   },
                   isCounted));
    portal.close();
    if (survey.state().counts.total != people)
        qFatal("%lld people were counted", qlonglong(survey.state().counts.total));
    report.add(u"count again after an edit"_s, heartbeat.measure([&] { portal.editor.edit(policyOf(21)); }, isCounted));
    report.add(u"count again with 1,000 networks"_s, heartbeat.measure([&] { portal.editor.edit(policyOf(1000)); }, isCounted));
    report.add(u"search by name"_s, heartbeat.measure([&] { survey.table().setSearch(u"person 77"_s); }, atOnce));
    report.add(u"take the search back"_s, heartbeat.measure([&] { survey.table().setSearch({}); }, atOnce));
    report.add(u"filter"_s, heartbeat.measure([&] { survey.table().setFilter(Filter::TrustedOnly); }, atOnce));
    report.print();
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"How many people."_s, u"N"_s, u"100000"_s});
    parser.process(application);
    bool isNumber = false;
    const int people = parser.value(u"people"_s).toInt(&isNumber);
    if (!isNumber || people < pageSize)
        qFatal("--people takes a number from %d on", pageSize);
    run(people);
    return 0;
}
