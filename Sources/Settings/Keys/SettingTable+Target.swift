internal import Casework

/// The response target, the alerts about it, and who has what in hands.
extension SettingTable {
  static let targetHours = SettingKey(
    "target.hours", .whole(1...720, "hours"), default: "48", policy: true,
    "How long after it was received an enquiry has to be answered, in elapsed hours or in working hours (SLA-1); with a day of 8 working hours, 16 are two days."
  ) { _ in 48 }
  static let targetClock = SettingKey(
    "target.clock", .choice(), default: "elapsed", policy: true,
    "Whether the target counts every hour or only the opening hours of working days."
  ) { _ in TargetClockSetting.elapsed }
  static let targetOpening = SettingKey(
    "target.opening", .sentence("opening hours"), default: "`mon-fri 09:00-17:00`", policy: true,
    "When the service is open, for `target.clock = working`; several spans are separated by a comma."
  ) { _ in "mon-fri 09:00-17:00" }
  static let targetNation = SettingKey(
    "target.nation", .choice(), default: "england-and-wales", policy: true,
    "Whose bank holidays do not count, for `target.clock = working`."
  ) { _ in TargetNationSetting.englandAndWales }
  static let targetStart = SettingKey(
    "target.start", .choice(), default: "at-once", policy: true,
    "Whether the working clock starts when a message comes, or when the next day opens (the day it came is day zero)."
  ) { _ in TargetStartSetting.atOnce }
  static let targetHolidays = SettingKey(
    "target.holidays", .path, default: "`share/replydesk/calendars/bank-holidays.txt` beside the program's folder",
    policy: true, "The file of bank holidays."
  ) { $0.sharedFolder("calendars", inSource: "Packaging/calendars") + "/bank-holidays.txt" }

  static let dutyContacts = SettingKey(
    "alerts.duty", .addresses, default: "none", policy: true,
    "Who is told at once of a safeguarding flag, besides the team's leaders."
  ) { _ in [] }
  static let alertsHours = SettingKey(
    "alerts.hours", .sentence("working hours"), default: "`mon-fri 08:00-18:00`", policy: true,
    "When staff are told of response targets, unless `user set --hours` says otherwise of somebody; safeguarding never waits."
  ) { _ in "mon-fri 08:00-18:00" }
  static let alertsBefore = SettingKey(
    "alerts.before", .durations(.minutes(5) ... .hours(720)), default: "12h, 4h", policy: true,
    "How long before the response target staff are told; they are told at it and every 24 hours after it too (SLA-4)."
  ) { _ in [.hours(12), .hours(4)] }
  static let alertsDigest = SettingKey(
    "alerts.digest-over", .whole(1...100, "levels"), default: "3", policy: true,
    "How many levels a person is told of in mails of their own; more come together in one mail."
  ) { _ in 3 }

  static let lease = SettingKey(
    "claim.lease", .duration(.minutes(1) ... .hours(12)), default: "10m", policy: true,
    "How long an activity that somebody works on stays theirs without being used."
  ) { _ in .minutes(10) }

  static let targets: [SettingDeclaration] = [
    targetHours.declaration, targetClock.declaration, targetOpening.declaration, targetNation.declaration,
    targetStart.declaration, targetHolidays.declaration, dutyContacts.declaration, alertsHours.declaration,
    alertsBefore.declaration, alertsDigest.declaration, lease.declaration,
  ]
}
