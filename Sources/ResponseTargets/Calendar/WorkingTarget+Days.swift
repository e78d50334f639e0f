internal import Casework

extension WorkingTarget {
  /// How many days of the usual length of an open day the target comes to, begun ones counted whole (SLA-1).
  ///
  /// The usual day is the one whose opening time comes most often in the week, of several the longer one.
  public var openDays: Int {
    switch length {
    case .days(let count): return count
    case .time(let interval):
      let minutes = usualDayMinutes
      let wanted = (interval.milliseconds + 59_999) / 60_000
      return Int((wanted + Int64(minutes) - 1) / Int64(minutes))
    }
  }

  /// The length of the usual open day, in minutes from 1 to 1440.
  public var usualDayMinutes: Int {
    let lengths = hours.week.map { $0.reduce(0) { $0 + $1.closes - $1.opens } }.filter { $0 > 0 }
    let counted = Dictionary(grouping: lengths, by: \.self)
    return counted.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 1440
  }
}
