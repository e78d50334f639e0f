public import Casework

/// Opening hours laid out in true time: counts working time between instants, and back.
///
/// Build it once and ask often: it lays out every year of the bank-holiday file (`BankHolidays.years`), and both
/// questions are a binary search. Outside those years it refuses with `TargetError.yearWithoutHolidays`.
public struct WorkingClock: Sendable {
  let table: OpeningTable
  let hours: OpeningHours
  let choice: HolidayChoice
  let holidays: BankHolidays
  let zone: LocalZone

  /// The clock of a desk that is open at those hours of the zone's wall clock, save on the chosen bank holidays.
  public init(hours: OpeningHours, choice: HolidayChoice, holidays: BankHolidays, zone: LocalZone) {
    (self.hours, self.choice, self.holidays, self.zone) = (hours, choice, holidays, zone)
    table = OpeningTable(years: holidays.years, zone: zone) { day in
      holidays.name(of: day, for: choice) == nil ? hours.spans(weekday: day.weekday) : []
    }
  }

  /// Opening time from the first instant to the second; negative where the second is earlier.
  public func counted(from start: Instant, to end: Instant) throws(TargetError) -> Interval {
    try check(start)
    try check(end)
    return Interval(milliseconds: table.total(at: end.milliseconds) - table.total(at: start.milliseconds))
  }

  /// The earliest instant, not before `start`, by which that much opening time has gone; `start` itself for none.
  ///
  /// The inverse of `counted`: the time counted from `start` to the answer is `interval`. Time that fills a day ends at
  /// its closing, not at the next opening. Negative intervals are taken as none.
  public func instant(after interval: Interval, from start: Instant) throws(TargetError) -> Instant {
    try check(start)
    guard interval > .zero else { return start }
    let (total, overflow) = table.total(at: start.milliseconds).addingReportingOverflow(interval.milliseconds)
    guard !overflow, let found = table.instant(atTotal: total) else { throw missing(holidays.years.upperBound + 1) }
    return Instant(milliseconds: found)
  }

  /// Whether the desk is open at an instant; false at the moment of closing.
  public func isOpen(at instant: Instant) throws(TargetError) -> Bool {
    try opening(notBefore: instant) == instant
  }

  /// The first instant, not before the given one, at which the desk is open.
  public func opening(notBefore instant: Instant) throws(TargetError) -> Instant {
    try check(instant)
    let index = table.firstSpan(endingAfter: instant.milliseconds)
    guard index < table.spans.count else { throw missing(holidays.years.upperBound + 1) }
    return max(instant, Instant(milliseconds: table.spans[index].start))
  }

  /// The first opening on a later local day than that of an instant.
  func openingOnLaterDay(than instant: Instant) throws(TargetError) -> Instant {
    try check(instant)
    let day = zone.wallTime(at: instant).date.daysSinceEpoch
    var index = table.firstSpan(endingAfter: instant.milliseconds)
    while index < table.spans.count, table.spans[index].day <= day { index += 1 }
    guard index < table.spans.count else { throw missing(holidays.years.upperBound + 1) }
    return Instant(milliseconds: table.spans[index].start)
  }

  /// The closing of the last of so many working days, of which the first is the one open next at or after an instant.
  func closing(ofDay count: Int, from start: Instant) throws(TargetError) -> Instant {
    try check(start)
    var index = table.firstSpan(endingAfter: start.milliseconds)
    var seen = 0
    var day = Int.min
    while index < table.spans.count {
      if table.spans[index].day != day {
        if seen == count { break }
        day = table.spans[index].day
        seen += 1
      }
      index += 1
    }
    guard seen == count, index > 0, index < table.spans.count || day == table.spans.last?.day else {
      throw missing(holidays.years.upperBound + 1)
    }
    return Instant(milliseconds: table.spans[index - 1].end)
  }

  private func check(_ instant: Instant) throws(TargetError) {
    if instant.milliseconds < table.start || instant.milliseconds > table.end {
      throw missing(zone.wallTime(at: instant).date.year)
    }
  }

  private func missing(_ year: Int) -> TargetError { .yearWithoutHolidays(year, held: holidays.years) }
}
