/// A day and month, or a month and year, of a birth.
enum BirthPartial {
  /// A day and month, or a month and year, right by the word.
  static func find(in scan: Scan, _ dates: [Range<Int>], into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      guard let range = partialDate(scan, mark), !BirthTelling.isOther(scan.view, range.lowerBound),
        !dates.contains(where: { $0.overlaps(range) }),
        isLed(scan, range.lowerBound)
          && !BirthTelling.isAfterAndOn(scan.view, range.lowerBound)
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

  /// Whether a word of birth stands before a place; behind a verb a few more words may stand between.
  private static func isLed(_ scan: Scan, _ place: Int) -> Bool {
    if scan.label(.birth, before: place, reach: 40) != nil { return true }
    guard let mark = scan.label(.birth, before: place, unknown: 2, reach: 40),
      !scan.view.slice(Int(mark.end), place).words.contains("not")
    else { return false }
    return (BirthTime.isVerb(scan.view, mark) || scan.view.slice(Int(mark.end), place).words.first == "falls")
      && !OtherDate.isMeant(scan.view, Int(mark.end)..<place)
  }

  private static func partialDate(_ scan: Scan, _ mark: Mark) -> Range<Int>? {
    let (start, end) = (Int(mark.start), Int(mark.end))
    let next = scan.runs.partition { Int($0.start) >= end }
    if next < scan.runs.count, Int(scan.runs[next].start) - end <= 3 {
      let run = scan.runs[next]
      guard run.count == 4 || run.count <= 2, scan.isBounded(run.range) || run.count <= 2 else { return nil }
      return start..<ordinalEnd(scan.view, run)
    }
    guard next > 0 else { return nil }
    let run = scan.runs[next - 1]
    guard run.count <= 2, start - Int(run.end) <= 8, !Byte.isAlphanumeric(scan.view.at(Int(run.start) - 1)),
      DateReader.joinsDay(scan.view, Int(run.end), start)
    else { return nil }
    return Int(run.start)..<end
  }

  /// The end of "12th".
  private static func ordinalEnd(_ view: TextView, _ run: Scan.Run) -> Int {
    let end = view.wordEnd(Int(run.end))
    return ["st", "nd", "rd", "th"].contains(view.text(Int(run.end), end)) ? end : Int(run.end)
  }
}
