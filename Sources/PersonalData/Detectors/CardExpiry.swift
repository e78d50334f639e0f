/// When a payment card expires, in whatever way it is written, only where the text speaks of a card.
extension CardSecurity {
  /// The month and year that begin with a run; nil where no card expires then.
  func expiry(_ run: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count <= 2, let gap = scan.gap(after: run) else {
      return compactExpiry(run) ?? yearFirst(run)
    }
    let (month, year) = (scan.runs[run].range, scan.runs[run + 1].range)
    let range = month.lowerBound..<year.upperBound
    guard year.count == 2 || year.count == 4, (1...12).contains(value(month)), scan.isBounded(range),
      scan.gap(after: run + 1) != gap || gap == Byte.space && !isYear(scan.runs[run + 2].count),
      !isDate(before: run, gap), (20...60).contains(value(year) % 100),
      year.count == 2 || value(year) / 100 == 20
    else { return nil }
    let isLater = value(year) % 100 >= 24
    if isLater, isRightBehindNumber(range), !isCalledStart(range) {
      return range
    }
    if isLater, gap == Byte.slash || gap == Byte.hyphen, isNearNumber(range, reach: 100), !isStart(range),
      !isOfPass(range.lowerBound)
    {
      return range
    }
    return isExpiry(range) || gap == Byte.slash && isDateOfCard(range) ? range : nil
  }

  /// "Expires 2028-02".
  private func yearFirst(_ run: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count == 4,
      scan.runs[run].gap == Byte.hyphen || scan.runs[run].gap == Byte.slash
    else { return nil }
    let (year, month) = (scan.runs[run].range, scan.runs[run + 1].range)
    let range = year.lowerBound..<month.upperBound
    guard month.count == 2, (1...12).contains(value(month)), (2020...2060).contains(value(year)),
      scan.isBounded(range), scan.runs[run + 1].gap != scan.runs[run].gap,
      isExpiry(range) || isRightBehindNumber(range)
    else { return nil }
    return range
  }

  /// Four digits together, 0828, right behind the word and beside a card's number.
  func compactExpiry(_ run: Int) -> Range<Int>? {
    let range = scan.runs[run].range
    guard range.count == 4, (1...12).contains(value(range) / 100), (24...50).contains(value(range) % 100),
      scan.isBounded(range), !scan.isGlued(range),
      case let isNear = scan.hasCard || isNearNumber(range),
      isNear || mentionsCard(near: range.lowerBound..<range.lowerBound, reach: 24) || isCoupled(range),
      scan.label(.expiry, before: range.lowerBound, reach: isNear ? 12 : 3) != nil
        || scan.isStated(range.lowerBound) && scan.label(.expiry, before: range.lowerBound, reach: 40) != nil
        || isNamedBehind(range)
        || isRightBehindNumber(range) || isGoodUntil(range) || isSaidBehindNumber(range)
    else { return nil }
    return range
  }

  /// "Expires March 2028".
  func wordedExpiry(into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.month) {
      let run = scan.runs.partition { Int($0.start) >= Int(mark.end) }
      guard run < scan.runs.count, Int(scan.runs[run].start) - Int(mark.end) <= 2 else { continue }
      let year = scan.runs[run].range
      let range = Int(mark.start)..<year.upperBound
      guard year.count == 4 && value(year) / 100 == 20 || year.count == 2,
        !Byte.isDigit(scan.view.at(range.lowerBound - 2))
          || card(before: range.lowerBound)?.upperBound == range.lowerBound - 1,
        isExpiry(range) || isRightBehindNumber(range)
      else { continue }
      hits.append(Hit(.cardExpiry, range, .expiryByCard))
    }
  }

  /// "The new one 08/28", behind another expiry.
  func otherExpiry(_ run: Int, behind expiry: Int) -> Range<Int>? {
    guard run + 1 < scan.runs.count, scan.runs[run].count == 2, scan.runs[run].gap == Byte.slash,
      scan.runs[run + 1].count == 2 || scan.runs[run + 1].count == 4, scan.runs[run + 1].gap != Byte.slash,
      case let range = Int(scan.runs[run].start)..<Int(scan.runs[run + 1].end), scan.isBounded(range),
      (1...12).contains(value(scan.runs[run].range)), isAnother(range.lowerBound, behind: expiry)
    else { return nil }
    return range
  }

  private func isYear(_ digits: Int) -> Bool { digits == 2 || digits == 4 }

  /// Whether a day or a year stands before the month: "2026-08-27".
  private func isDate(before run: Int, _ gap: UInt8) -> Bool {
    run > 0 && scan.gap(after: run - 1) == gap && (scan.runs[run - 1].count <= 2 || scan.runs[run - 1].count == 4)
      && gap != Byte.space
  }
}
