/// Full dates that the text says are somebody's birth date, before the date, after it, or once for a list.
enum BirthDateDetector: Detector {
  static func find(in scan: Scan, into hits: inout [Hit]) {
    let compact = sixDigits(in: scan)
    var dates = DateReader.dates(in: scan)
    if !compact.isEmpty {
      dates += compact.map { DateHit(range: $0, days: []) }
      dates.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    let ranges = dates.map(\.range)
    let columns = BirthColumn.verdicts(scan, ranges)
    // What governs a date by its place alone: its column, or a key of its own.
    let isOther = dates.indices.map { columns[$0].map { !$0 } ?? isNamed(scan, ranges[$0]) }
    var isBirth = dates.indices.map { index in
      !isOther[index]
        && (columns[index] ?? false || dates[index].days.isEmpty
          || BirthTelling.tells(scan, ranges[index], next: index + 1 < ranges.count ? ranges[index + 1] : nil))
    }
    // The same day is the same day wherever else it stands.
    if dates.count > 1, isBirth.contains(true) {
      let days = Set(zip(dates, isBirth).filter { $0.1 && hasYear(scan.view, $0.0.range) }.map(\.0.days))
      for index in dates.indices where days.contains(dates[index].days) { isBirth[index] = true }
    }
    BirthItem.join(scan, ranges, isOther, &isBirth)
    join(scan, ranges, isOther, &isBirth)
    for (date, isBirth) in zip(dates, isBirth) where isBirth { hits.append(Hit(.dateOfBirth, date.range, .birthWord)) }
    BirthPartial.find(in: scan, ranges, into: &hits)
    digitByDigit(in: scan, into: &hits)
    DateFields.find(in: scan, into: &hits)
  }

  private static func isNamed(_ scan: Scan, _ date: Range<Int>) -> Bool {
    DateKey.isOther(scan, date.lowerBound) || DateKey.isStamp(scan.view, date)
      || BirthTelling.isNamedOther(scan.view, date.upperBound) || BirthTelling.isItemOfOther(scan.view, date)
      || BirthClause.recallsOther(scan.view, date.upperBound)
  }

  /// The dates of a list share its label, from either end.
  private static func join(_ scan: Scan, _ dates: [Range<Int>], _ isOther: [Bool], _ isBirth: inout [Bool]) {
    for index in dates.indices.dropFirst()
    where isBirth[index - 1] && !isOther[index] && BirthList.isMember(scan, dates[index - 1], dates[index]) {
      isBirth[index] = true
    }
    for index in dates.indices.dropLast().reversed()
    where isBirth[index + 1] && !isBirth[index] && !isOther[index]
      && BirthList.isMember(scan, dates[index], dates[index + 1])
      && (BirthList.isChange(scan.view, dates[index].upperBound, dates[index + 1].lowerBound)
        || !OtherDate.isBefore(scan, dates[index].lowerBound)
          && !BirthList.isLabelled(scan, dates[index + 1].lowerBound, behind: dates[index].upperBound))
    {
      isBirth[index] = true
    }
  }

  /// Whether the year has four digits, so that the date is hardly another number.
  private static func hasYear(_ view: TextView, _ range: Range<Int>) -> Bool {
    view.bytes[range].split { !Byte.isDigit($0) }.contains { $0.count == 4 }
  }

  /// Eight digits with a blank between every two, right behind the word.
  private static func digitByDigit(in scan: Scan, into hits: inout [Hit]) {
    for run in scan.runs.indices where scan.runs[run].count == 1 && scan.runs[run].ahead >= 8 {
      guard let number = scan.number(from: run, digits: 8), number.groups == 0x1111_1111, scan.isBounded(number.range),
        scan.label(.birth, before: number.range.lowerBound, reach: 24) != nil
      else { continue }
      hits.append(Hit(.dateOfBirth, number.range, .birthWord))
    }
  }

  /// Six digits together are a date only right behind the word.
  private static func sixDigits(in scan: Scan) -> [Range<Int>] {
    scan.runs.lazy.filter { $0.count == 6 }.map(\.range).filter { range in
      scan.isBounded(range) && !scan.isGlued(range)
        && (scan.label(.birth, before: range.lowerBound, reach: 16) != nil
          || scan.isStated(range.lowerBound)
            && scan.telling(.birth, of: range.lowerBound, reach: 60, isSure: true) != nil)
        && DateReader.isCompactDate(scan.view.bytes[range])
    }
  }
}
