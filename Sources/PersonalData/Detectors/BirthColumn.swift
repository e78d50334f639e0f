/// Dates in the columns of a table with headings: those under a word of birth are birth dates, the others are none.
enum BirthColumn {
  /// For each date whether its column is one of births; nil where it stands in no such table.
  static func verdicts(_ scan: Scan, _ dates: [Range<Int>]) -> [Bool?] {
    var verdicts = [Bool?](repeating: nil, count: dates.count)
    guard !dates.isEmpty else { return verdicts }
    var (read, date) = (0, 0)
    for mark in scan.marks where mark.words.contains(.birth) && Int(mark.start) >= read {
      guard let line = LabelledTable.line(scan, round: mark), line.upperBound < scan.view.count,
        let separator = LabelledTable.separator(of: line, in: scan.view),
        !scan.view.bytes[line].contains(where: Byte.isDigit)
      else { continue }
      let names = LabelledTable.cells(scan.view, line, separator)
      read = line.upperBound
      while date < dates.count, dates[date].lowerBound < read { date += 1 }
      while read < scan.view.count {
        let end = scan.view.firstIndex(of: Byte.lineFeed, from: read + 1) ?? scan.view.count
        let cells = LabelledTable.cells(scan.view, (read + 1)..<max(read + 1, end), separator)
        guard cells.count == names.count else { break }
        while date < dates.count, dates[date].upperBound <= end {
          if let column = cells.firstIndex(where: { $0.contains(dates[date].lowerBound) }) {
            verdicts[date] = isBirth(scan, names[column])
          }
          date += 1
        }
        read = end
      }
    }
    return verdicts
  }

  /// Whether a heading is one of births; nil where it says nothing.
  private static func isBirth(_ scan: Scan, _ heading: Range<Int>) -> Bool? {
    guard scan.view.bytes[heading].contains(where: Byte.isLetter) else { return nil }
    return scan.marks.contains { $0.words.contains(.birth) && heading.contains(Int($0.start)) }
  }
}
