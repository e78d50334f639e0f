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
    partial(in: scan, dates.map(\.range), into: &hits)
  }

  /// A day and month, or a month and year, right by the word.
  private static func partial(in scan: Scan, _ dates: [Range<Int>], into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      guard let range = partialDate(scan, mark), !dates.contains(where: { $0.overlaps(range) }),
        scan.label(.birth, before: range.lowerBound, reach: 40) != nil
          || scan.label(.birth, after: range.upperBound, reach: 24) != nil
      else { continue }
      var hit = Hit(.dateOfBirth, range, .partialBirthDate)
      hit.level = .hard
      hits.append(hit)
    }
    for run in scan.runs.indices.dropLast() where scan.runs[run].gap == Byte.slash {
      let (first, second) = (scan.runs[run].range, scan.runs[run + 1].range)
      let range = first.lowerBound..<second.upperBound
      guard first.count <= 2, second.count <= 2 || second.count == 4, scan.isBounded(range),
        scan.runs[run + 1].gap != Byte.slash, run == 0 || scan.runs[run - 1].gap != Byte.slash,
        scan.label(.birth, before: range.lowerBound, reach: 16) != nil
      else { continue }
      var hit = Hit(.dateOfBirth, range, .partialBirthDate)
      hit.level = .hard
      hits.append(hit)
    }
  }

  private static func partialDate(_ scan: Scan, _ mark: Mark) -> Range<Int>? {
    let (start, end) = (Int(mark.start), Int(mark.end))
    let next = scan.runs.partition { Int($0.start) >= end }
    if next < scan.runs.count, Int(scan.runs[next].start) - end <= 3 {
      let run = scan.runs[next]
      guard run.count == 4 || run.count <= 2, scan.isBounded(run.range) || run.count <= 2 else { return nil }
      return start..<Int(run.end)
    }
    guard next > 0 else { return nil }
    let run = scan.runs[next - 1]
    guard run.count <= 2, start - Int(run.end) <= 8, !Byte.isAlphanumeric(scan.view.at(Int(run.start) - 1)),
      DateReader.joinsDay(scan.view, Int(run.end), start)
    else { return nil }
    return Int(run.start)..<end
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
