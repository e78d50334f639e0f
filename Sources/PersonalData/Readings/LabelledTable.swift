/// Puts the heading of its column before every cell of a table whose first line has no digits:
/// "name,dob" over "A Reeve,14/06/1981" reads "name: A Reeve" and "dob: 14/06/1981".
enum LabelledTable {
  private static let labels: Words = [.birth, .account, .sort, .pin, .password, .passport, .nhs, .roll, .cvv, .expiry]
  private static let longestHeading = 200
  private static let longestName = 32

  /// Whether a line that speaks of a value, and has no digits, stands over one with digits.
  static func isLikely(_ scan: Scan) -> Bool {
    guard !scan.features.isDisjoint(with: labels) else { return false }
    return heading(scan) != nil
  }

  static func reading(of scan: Scan) -> Reading {
    let view = scan.view
    var reading = Reading(capacity: view.count)
    guard let (line, separator) = heading(scan) else { return reading }
    let names = cells(view, line, separator)
    var start = line.upperBound
    reading.keep(0..<min(start, view.count), of: view)
    while start < view.count {
      reading.keep(start, of: view)
      start += 1
      var end = start
      while end < view.count, view.bytes[end] != Byte.lineFeed { end += 1 }
      let row = cells(view, start..<end, separator)
      if row.count == names.count {
        for (name, cell) in zip(names, row) {
          for index in name.prefix(longestName) {
            reading.write(view.bytes[index], for: cell.lowerBound..<cell.lowerBound)
          }
          for byte in ": ".utf8 { reading.write(byte, for: cell.lowerBound..<cell.lowerBound) }
          reading.keep(cell, of: view)
          if cell.upperBound < end { reading.write(Byte.lineFeed, for: cell.upperBound..<(cell.upperBound + 1)) }
        }
      } else {
        reading.keep(start..<end, of: view)
      }
      start = end
    }
    return reading
  }

  /// The heading line and what parts its cells.
  private static func heading(_ scan: Scan) -> (line: Range<Int>, separator: UInt8)? {
    guard let first = scan.runs.first.map({ Int($0.start) }),
      let mark = scan.marks.first(where: { !$0.words.isDisjoint(with: labels) }), Int(mark.end) < first,
      let line = line(scan, round: mark), line.upperBound < first, let separator = separator(of: line, in: scan.view)
    else { return nil }
    return (line, separator)
  }

  /// The line round a word, where it is short enough to be a heading and another one follows.
  static func line(_ scan: Scan, round mark: Mark) -> Range<Int>? {
    let view = scan.view
    var (start, end) = (Int(mark.start), Int(mark.end))
    while start > 0, view.bytes[start - 1] != Byte.lineFeed, end - start < longestHeading { start -= 1 }
    while end < view.count, view.bytes[end] != Byte.lineFeed, end - start < longestHeading { end += 1 }
    guard end < view.count, view.bytes[end] == Byte.lineFeed, !view.hasBlanked(start..<end) else { return nil }
    return start..<end
  }

  /// What parts the cells of a line; nil where it has one only.
  static func separator(of line: Range<Int>, in view: TextView) -> UInt8? {
    [UInt8(ascii: "|"), UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")].first { separator in
      line.contains { byte(view, $0) == separator }
    }
  }

  /// The parts of a line between separators.
  static func cells(_ view: TextView, _ line: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
    var (cells, start) = ([Range<Int>](), line.lowerBound)
    for index in line where byte(view, index) == separator {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<line.upperBound]
  }

  /// A tab is a blank in the view.
  private static func byte(_ view: TextView, _ index: Int) -> UInt8 {
    view.bytes[index] == Byte.space && view.original(index) == 0x09 ? 0x09 : view.bytes[index]
  }
}
