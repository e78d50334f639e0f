internal import Casework

/// A stretch of opening time in true time, with what was counted before it.
struct OpenSpan: Hashable, Sendable {
  let start: Int64
  let end: Int64
  /// Opening time from the start of the table to the start of this span.
  let before: Int64
  /// The local day, in days since 1970-01-01.
  let day: Int
}

/// Every opening of a desk over whole local years, in order; no span touches two days.
struct OpeningTable: Sendable {
  let spans: [OpenSpan]
  /// The local days that the table covers, the last one included.
  let days: ClosedRange<Int>
  /// The instants from the first to the last midnight.
  let start: Int64
  let end: Int64

  init(years: ClosedRange<Int>, zone: LocalZone, spansOfDay: (CivilDate) -> [DaySpan]) {
    let first = (CivilDate(year: years.lowerBound, month: 1, day: 1) ?? .earliest).daysSinceEpoch
    let last = (CivilDate(year: years.upperBound, month: 12, day: 31) ?? .latest).daysSinceEpoch
    let wholeDay = DaySpan(opens: 0, closes: 1440).map { [$0] } ?? []
    var spans: [OpenSpan] = []
    var total: Int64 = 0
    var edges: (start: Int64, end: Int64) = (.max, .min)
    var yesterday = zone.noonOffset(of: first - 1)
    var today = zone.noonOffset(of: first)
    for day in first...last {
      let tomorrow = zone.noonOffset(of: day + 1)
      let clock = DayClock(day: day, offsets: (yesterday, today, tomorrow), zone: zone)
      if day == first { edges.start = clock.stretches(of: wholeDay).first?.lowerBound ?? edges.start }
      if day == last { edges.end = clock.stretches(of: wholeDay).last?.upperBound ?? edges.end }
      if let date = CivilDate(daysSinceEpoch: day) {
        for stretch in clock.stretches(of: spansOfDay(date)) {
          spans.append(OpenSpan(start: stretch.lowerBound, end: stretch.upperBound, before: total, day: day))
          total += stretch.upperBound - stretch.lowerBound
        }
      }
      (yesterday, today) = (today, tomorrow)
    }
    (self.spans, days, start, end) = (spans, first...last, edges.start, edges.end)
  }

  /// The number of spans that end at or before an instant, which is the index of the first that may still count.
  func firstSpan(endingAfter instant: Int64) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Opening time from the start of the table to an instant within it.
  func total(at instant: Int64) -> Int64 {
    let index = firstSpan(endingAfter: instant)
    guard index < spans.count else { return spans.last.map { $0.before + $0.end - $0.start } ?? 0 }
    return spans[index].before + max(0, instant - spans[index].start)
  }

  /// The earliest instant at which that much opening time has gone by; nil past the end of the table.
  func instant(atTotal total: Int64) -> Int64? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      let span = spans[middle]
      if span.before + span.end - span.start < total { low = middle + 1 } else { high = middle }
    }
    return low < spans.count ? spans[low].start + total - spans[low].before : nil
  }
}

/// One local day's wall clock: runs of true time with one offset each.
private struct DayClock {
  let day: Int
  /// Instants before `change` have the first offset, the others the second.
  let change: Int64
  let offsets: (Int64, Int64)

  /// The zone may change its offset once between the noons around the day.
  init(day: Int, offsets: (before: Int64, noon: Int64, after: Int64), zone: LocalZone) {
    self.day = day
    let noon = Int64(day) * 86_400_000 + 43_200_000
    if offsets.before != offsets.noon {
      self.offsets = (offsets.before, offsets.noon)
      change = zone.change(from: noon - 86_400_000, to: noon, offsets.noon)
    } else {
      self.offsets = (offsets.noon, offsets.after)
      change = offsets.noon == offsets.after ? .max : zone.change(from: noon, to: noon + 86_400_000, offsets.after)
    }
  }

  /// The instants at which the wall clock shows a time of the given spans of this day, in order.
  func stretches(of spans: [DaySpan]) -> [Range<Int64>] {
    let midnight = Int64(day) * 86_400_000
    var found: [Range<Int64>] = []
    for (offset, run) in [(offsets.0, Int64.min..<change), (offsets.1, change..<Int64.max)] where !run.isEmpty {
      for span in spans {
        let start = max(run.lowerBound, midnight + Int64(span.opens) * 60_000 - offset)
        let end = min(run.upperBound, midnight + Int64(span.closes) * 60_000 - offset)
        guard start < end else { continue }
        if let last = found.last, last.upperBound == start {
          found[found.count - 1] = last.lowerBound..<end
        } else {
          found.append(start..<end)
        }
      }
    }
    return found
  }
}

extension LocalZone {
  /// Milliseconds east of Greenwich at noon UTC of a day.
  fileprivate func noonOffset(of day: Int) -> Int64 { offset(at: Int64(day) * 86_400_000 + 43_200_000) }

  fileprivate func offset(at instant: Int64) -> Int64 {
    Int64(offsetSeconds(Instant(milliseconds: instant))) * 1000
  }

  /// The first instant with the later offset, between one without and one with it.
  fileprivate func change(from low: Int64, to high: Int64, _ later: Int64) -> Int64 {
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(at: middle) == later { high = middle } else { low = middle }
    }
    return high
  }
}
