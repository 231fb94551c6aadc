// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/CommandLine.h"

#include "app/demoportal/HelpText.h"

#include <QCommandLineParser>
#include <QFile>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 1'000'000;

std::optional<Method> methodFrom(const QString &text)
{
    if (text == "off"_L1)
        return Method::None;
    if (text == "sms"_L1)
        return Method::Sms;
    return text == "app"_L1 ? std::optional(Method::App) : std::nullopt;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A portal for trying Twofold out. It listens on 127.0.0.1 only.\n\n"_s + helpText());
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"N"_s, u"0"_s},
        {u"release"_s, u"Behave as this release: 2.6, 3.2, 3.5 or 3.7."_s, u"RELEASE"_s, u"3.7"_s},
        {u"reference"_s, u"Answer with the statuses that the API reference documents."_s},
        {u"people"_s, u"Add so many generated people."_s, u"N"_s, u"0"_s},
        {u"policy"_s, u"What is asked at sign-in at the start: off, app or sms."_s, u"METHOD"_s, u"app"_s},
        {u"no-sms"_s, u"Behave as if no provider of text messages were set up."_s},
        {u"no-sms-plan"_s, u"Behave as if the plan did not allow text messages: where they are on, no sign-in asks for one."_s},
        {u"captcha"_s, u"Behave as if a captcha were set up: one that is solved spares the wait after refused passwords."_s},
        {u"no-audit"_s, u"Behave as if the plan covered neither of the two histories: they answer 402."_s},
        {u"short-audit"_s,
         u"Behave as if the plan covered only the latest of the two histories: they answer the last 20 lines."_s},
        {u"rate-limit"_s, u"Answer 429 to whoever has sent N requests from one address, until so many seconds are over."_s,
         u"N/SECONDS"_s},
        {u"identity-issuer"_s,
         u"Take access tokens of this issuer; the part before its last slash is the portal's own address."_s, u"URL"_s},
        {u"identity-key"_s, u"The PEM file with the public key that the issuer signs with."_s, u"FILE"_s},
        {u"tls"_s, u"Speak HTTPS with the certificate and the key of these two PEM files."_s, u"CERT KEY"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
    parser.addPositionalArgument(u"KEY"_s, u"The key file that belongs to --tls."_s, u"[KEY]"_s);
}

void readIdentity(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"identity-key"_s))
        return;
    QFile key(parser.value(u"identity-key"_s));
    if (key.open(QIODevice::ReadOnly))
        line.options.identity = {.issuer = parser.value(u"identity-issuer"_s), .publicKey = key.readAll()};
    else
        line.problem = u"The key of --identity-key could not be read."_s;
}

}  // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        line.problem = parser.errorText();
        return line;
    }
    if (parser.isSet(u"help"_s)) {
        line.answer = parser.helpText();
        return line;
    }
    bool isPort = false;
    line.port = parser.value(u"port"_s).toUShort(&isPort);
    bool isCount = false;
    line.options.generatedPeople = parser.value(u"people"_s).toInt(&isCount);
    const auto release = Release::fromText(parser.value(u"release"_s));
    const auto method = methodFrom(parser.value(u"policy"_s));
    const auto rateLimit = parser.isSet(u"rate-limit"_s) ? RateLimit::Rule::fromText(parser.value(u"rate-limit"_s))
                                                         : std::optional(RateLimit::Rule());
    const QStringList rest = parser.positionalArguments();
    if (!isPort)
        line.problem = u"--port takes a number from 0 to 65535."_s;
    else if (!isCount || line.options.generatedPeople < 0 || line.options.generatedPeople > mostPeople)
        line.problem = u"--people takes a number from 0 to %1."_s.arg(mostPeople);
    else if (!release)
        line.problem = u"--release takes 2.6, 3.2, 3.5 or 3.7."_s;
    else if (!method)
        line.problem = u"--policy takes off, app or sms."_s;
    else if (!rateLimit)
        line.problem = u"--rate-limit takes two numbers above 0, as 1500/60."_s;
    else if (rest.size() != (parser.isSet(u"tls"_s) ? 1 : 0))
        line.problem = u"--tls takes two files: the certificate and its key."_s;
    else if (parser.isSet(u"identity-issuer"_s) != parser.isSet(u"identity-key"_s))
        line.problem = u"--identity-issuer and --identity-key belong together."_s;
    else
        readIdentity(parser, line);
    if (!line.problem.isEmpty())
        return line;
    line.options.release = parser.isSet(u"reference"_s) ? Release(Release::Id::Reference) : *release;
    line.options.startPolicy = *method;
    line.options.smsIsAvailable = !parser.isSet(u"no-sms"_s);
    line.options.smsIsAllowed = !parser.isSet(u"no-sms-plan"_s);
    line.options.rateLimit = *rateLimit;
    line.options.hasCaptcha = parser.isSet(u"captcha"_s);
    line.options.histories = parser.isSet(u"no-audit"_s) ? Histories::None
        : parser.isSet(u"short-audit"_s)                 ? Histories::Latest
                                                         : Histories::Whole;
    if (parser.isSet(u"tls"_s)) {
        line.certificateFile = parser.value(u"tls"_s);
        line.keyFile = rest.constFirst();
    }
    return line;
}

}  // namespace twofold::demoportal
