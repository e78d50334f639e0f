internal import Casework

/// The days of a report as moments of the desk's zone.
struct ReportDays {
  /// The first day.
  let first: CivilDate
  /// The last day.
  let last: CivilDate
  /// The moment at which each day begins, and the one after the last.
  private let midnights: [Instant]

  /// The first moment.
  var start: Instant { midnights[0] }
  /// The first moment after the last day.
  var end: Instant { midnights[midnights.count - 1] }
  /// How many days there are.
  var count: Int { midnights.count - 1 }

  /// - `from`: nil for thirty days before the last day. `until`: nil for today.
  init(from: CivilDate?, until: CivilDate?, today: CivilDate, zone: LocalZone) throws {
    let last = until ?? today
    let first = from ?? last.adding(days: -29) ?? last
    guard first <= last, last.daysSinceEpoch - first.daysSinceEpoch < 3660 else {
      throw DeskError(
        .invalid, "report.period", "The period ends before it begins, or is longer than ten years.",
        advice: "Give --from a day before --to.")
    }
    (self.first, self.last) = (first, last)
    midnights = (0...(last.daysSinceEpoch - first.daysSinceEpoch + 1)).compactMap { first.adding(days: $0) }
      .map { zone.midnight($0) }
  }

  /// The same number of days just before.
  func before(in zone: LocalZone) throws -> Self {
    try Self(from: first.adding(days: -count), until: first.adding(days: -1), today: last, zone: zone)
  }

  /// The day of a moment, counted from the first; outside of the days a number that is none of theirs.
  func index(of moment: Instant) -> Int {
    // Days differ by an hour at most, so the guess is off by one at most.
    var index = Int((moment - start).milliseconds / 86_400_000)
    if midnights.indices.contains(index), moment < midnights[index] { index -= 1 }
    if midnights.indices.contains(index + 1), moment >= midnights[index + 1] { index += 1 }
    return index
  }
}

extension LocalZone {
  /// The instant at which a day begins.
  func midnight(_ date: CivilDate) -> Instant {
    let utc = Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000)
    // The offset at that moment in UTC is the one at local midnight in every zone that does not change at midnight.
    return utc - .seconds(Int64(offsetSeconds(utc)))
  }
}
