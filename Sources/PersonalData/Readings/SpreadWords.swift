/// Puts the words of an address together that stand apart: "Flat 3,\n   81\n   Prince   of   Wales   Road".
///
/// A row of blanks reads as one, also with a line break in it where the next line is indented.
enum SpreadWords {
  static func isLikely(_ scan: Scan) -> Bool { scan.hasWideGap && !scan.runs.isEmpty }

  static func reading(of view: TextView) -> Reading {
    var reading = Reading(capacity: view.count)
    var index = 0
    while index < view.count {
      let end = gapEnd(view, index)
      if end > index + 1 {
        reading.write(Byte.space, for: index..<end)
      } else {
        reading.keep(index, of: view)
      }
      index = max(end, index + 1)
    }
    return reading
  }

  /// The end of the blanks from a place on, where they part two words of one value; else the place itself.
  private static func gapEnd(_ view: TextView, _ start: Int) -> Int {
    var (end, breaks) = (start, 0)
    while end < view.count, Byte.isBlank(view.bytes[end]) {
      if view.bytes[end] == Byte.lineFeed { breaks += 1 }
      end += 1
    }
    return breaks == 0 || breaks == 1 && view.at(end - 1) != Byte.lineFeed ? end : start
  }
}
