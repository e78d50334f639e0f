/// Full dates that the text says are somebody's birth date, before the date, after it, or once for a list.
enum BirthDateDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    let dates = DateReader.dates(in: scan)
    var isBirth = dates.map { date in
      scan.label(.birth, before: date.range.lowerBound, unknown: 0) != nil
        || scan.label(.birth, after: date.range.upperBound, unknown: 0) != nil
    }
    // The dates of a list share its label, from either end.
    for index in dates.indices.dropFirst() where isBirth[index - 1] && isList(scan, dates[index - 1], dates[index]) {
      isBirth[index] = true
    }
    for index in dates.indices.dropLast().reversed()
    where isBirth[index + 1] && isList(scan, dates[index], dates[index + 1]) {
      isBirth[index] = true
    }
    for (date, isBirth) in zip(dates, isBirth) where isBirth { hits.append(Hit(.dateOfBirth, date.range, .birthWord)) }
    sixDigits(in: scan, into: &hits)
  }

  private static func isList(_ scan: Scan, _ first: DateHit, _ second: DateHit) -> Bool {
    let gap = first.range.upperBound..<second.range.lowerBound
    guard gap.count <= 40, scan.isLinked(gap.lowerBound, gap.upperBound, unknown: 0) else { return false }
    return !scan.view.bytes[gap].contains { $0 == Byte.dot }
  }

  /// Six digits together are a date only right behind the word.
  private static func sixDigits(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs where run.count == 6 && scan.isBounded(run.range) && !scan.isGlued(run.range) {
      guard scan.label(.birth, before: run.range.lowerBound, reach: 16) != nil,
        DateReader.isCompactDate(scan.view.bytes[run.range])
      else { continue }
      hits.append(Hit(.dateOfBirth, run.range, .birthWord))
    }
  }
}
