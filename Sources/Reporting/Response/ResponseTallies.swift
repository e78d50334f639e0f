public import Casework

/// How the messages of a period were answered: all of them, and by everything that they are told apart by (SLA-5).
public struct ResponseTallies: Sendable {
  /// The first day of the period.
  public let firstDay: CivilDate
  /// All messages.
  public private(set) var all = ResponseTally()
  /// By team.
  public private(set) var teams: [String: ResponseTally] = [:]
  /// By owner; those that nobody owns under nil.
  public private(set) var owners: [String?: ResponseTally] = [:]
  /// By subject.
  public private(set) var subjects: [Subject: ResponseTally] = [:]
  /// Answered ones by how.
  public private(set) var channels: [String: ResponseTally] = [:]
  /// By day, every day of the period.
  public private(set) var days: [ResponseTally]

  /// No message yet, in a period of so many days.
  public init(firstDay: CivilDate, days count: Int) {
    self.firstDay = firstDay
    days = Array(repeating: ResponseTally(), count: count)
  }

  /// Counts one more message, as it stands at a moment; one of a day outside the period counts for everything but its day.
  public mutating func add(_ sample: ResponseSample, at now: Instant) {
    all.add(sample, at: now)
    teams[sample.team, default: ResponseTally()].add(sample, at: now)
    owners[sample.owner, default: ResponseTally()].add(sample, at: now)
    subjects[sample.subject, default: ResponseTally()].add(sample, at: now)
    if let channel = sample.channel { channels[channel, default: ResponseTally()].add(sample, at: now) }
    if days.indices.contains(sample.day) { days[sample.day].add(sample, at: now) }
  }
}
