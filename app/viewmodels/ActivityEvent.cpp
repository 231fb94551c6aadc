// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityEvent.h"

#include <QUuid>

#include <tuple>

namespace twofold::viewmodels {

using Kind = ActivityEvent::Kind;

namespace {

std::optional<Kind> kindOf(int actionId)
{
    using api::AuditAction;
    switch (AuditAction(actionId)) {
    case AuditAction::SignedInBySmsOnWeb:
    case AuditAction::SignedInBySms:
    case AuditAction::CodeAcceptedOnWeb:
    case AuditAction::CodeAccepted: return Kind::CodeAccepted;
    case AuditAction::SmsCodeFailedOnWeb:
    case AuditAction::SmsCodeFailed:
    case AuditAction::CodeFailedOnWeb:
    case AuditAction::CodeFailed: return Kind::CodeRefused;
    case AuditAction::BlockedByTries: return Kind::TooManyTries;
    case AuditAction::CaptchaFailed: return Kind::CaptchaRefused;
    case AuditAction::SignedInByPassword: return Kind::PasswordAccepted;
    case AuditAction::CodesCreated: return Kind::CodesCreated;
    case AuditAction::AppUnlinked: return Kind::AppUnlinked;
    case AuditAction::TwoFactorOff: return Kind::TwoFactorOff;
    case AuditAction::SmsOn: return Kind::SmsOn;
    case AuditAction::AppOn: return Kind::AppOn;
    default: return {};
    }
}

template<class Line>
std::optional<ActivityEvent> eventOf(const Line &line, ActivityEvent::Source source)
{
    const auto kind = kindOf(line.actionId);
    if (!kind)
        return {};
    ActivityEvent event;
    event.source = source;
    event.id = line.id;
    event.kind = *kind;
    event.actionId = line.actionId;
    event.date = line.date;
    event.person = line.user;
    event.personId = line.userId;
    event.ip = line.ip;
    event.country = line.country;
    event.city = line.city;
    event.browser = line.browser;
    event.platform = line.platform;
    event.action = line.action;
    return event;
}

}  // namespace

std::optional<ActivityEvent> ActivityEvent::of(const api::LoginEvent &line)
{
    auto event = eventOf(line, Source::SignIns);
    if (event)
        event->login = line.login;
    return event;
}

std::optional<ActivityEvent> ActivityEvent::of(const api::AuditEvent &line)
{
    auto event = eventOf(line, Source::Audit);
    if (!event || line.target.isEmpty())
        return event;
    // The server puts down the id of the account (MessageTarget in TfaappController.cs); a name is taken as one.
    const auto &target = line.target.first();
    if (QUuid::fromString(target).isNull()) {
        event->target = target;
    } else {
        event->targetId = target;
        event->target = event->isOwn() ? event->person : QString();
    }
    return event;
}

ActivityEvent::Group ActivityEvent::group() const
{
    switch (kind) {
    case Kind::PasswordAccepted:
    case Kind::CodeAccepted: return Group::SignIns;
    case Kind::CodeRefused:
    case Kind::TooManyTries:
    case Kind::CaptchaRefused: return Group::Refused;
    case Kind::CodesCreated:
    case Kind::AppUnlinked: return Group::AppsAndCodes;
    case Kind::TwoFactorOff:
    case Kind::SmsOn:
    case Kind::AppOn: break;
    }
    return Group::Policy;
}

bool ActivityEvent::comesBefore(const ActivityEvent &other) const
{
    const auto place = [](const ActivityEvent &event) {
        return std::tuple(event.date.isValid(), event.date.isValid() ? event.date.toMSecsSinceEpoch() : 0, event.source,
                          event.id);
    };
    return place(*this) > place(other);
}

}  // namespace twofold::viewmodels
