/// Passwords that a text gives away, before or after the word; talk about passwords is none.
enum PasswordDetector: Detector {
  static let longest = 64

  static func find(in scan: Scan, into hits: inout [Hit]) {
    var listed = 0
    for mark in scan.marks where mark.words.contains(.password) {
      if Int(mark.end) >= listed {
        listed = Int(mark.end) + SecurityQuestion.listReach
        for range in SecurityQuestion.listed(scan.view, mark) {
          var hit = Hit(.password, range, .passwordWord)
          hit.level = .hard
          hits.append(hit)
        }
      }
      if let (ranges, level) = PasswordLead.values(scan.view, after: mark) {
        for range in ranges {
          var hit = Hit(.password, range, .passwordWord)
          hit.level = level
          hits.append(hit)
          others(scan.view, after: range.upperBound, into: &hits)
          variants(scan.view, range, into: &hits)
        }
      } else if let range = PasswordBefore.value(scan.view, Int(mark.start)) {
        var hit = Hit(.password, range, .passwordWord)
        hit.level = .hard
        hits.append(hit)
        variants(scan.view, range, into: &hits)
      } else if let range = SecurityQuestion.answer(scan.view, mark) {
        var hit = Hit(.password, range, .passwordWord)
        hit.level = .hard
        hits.append(hit)
      } else {
        hits += PasswordToken.around(scan, mark).map { Hit(.password, $0, .passwordWord) }
      }
    }
  }

  /// The rest of a list: "Liverpool5, Liverpool05! or Everton1".
  private static func others(_ view: TextView, after place: Int, into hits: inout [Hit]) {
    var index = place
    for _ in 0..<6 {
      let gap = index
      while index < view.count, index - gap < 3,
        view.bytes[index] == Byte.space || view.bytes[index] == UInt8(ascii: ",")
          || view.bytes[index] == Byte.slash || view.bytes[index] == UInt8(ascii: "\"")
      {
        index += 1
      }
      if view.bytes[index...].starts(with: "or ".utf8) { index += 3 }
      if view.bytes[index...].starts(with: "and ".utf8) { index += 4 }
      if view.bytes[index...].starts(with: "then ".utf8) { index += 5 }
      guard index > gap + 1 else { return }
      var end = index
      while end < view.count, !Byte.isBlank(view.bytes[end]), end - index < longest { end += 1 }
      let token = trimmed(view, index..<end)
      guard token.count >= 4, PasswordShape.isStrong(view, token), view.bytes[token].contains(where: Byte.isDigit),
        !view.bytes[token].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
        view.bytes[token].contains(where: Byte.isLetter)
      else { return }
      hits.append(Hit(.password, token, .passwordWord))
      index = token.upperBound
    }
  }

  /// What is tried next to a password mostly differs in its end: "Honey&Oats4 and then the old one Honey&Oats3".
  private static func variants(_ view: TextView, _ password: Range<Int>, into hits: inout [Hit]) {
    guard password.count >= 6 else { return }
    let stem = Array(view.bytes[password].prefix(5))
    var index = max(0, password.lowerBound - 120)
    while index > 0, index < password.lowerBound, !Byte.isBlank(view.bytes[index - 1]) { index += 1 }
    let last = min(view.count, password.upperBound + 240)
    while index < last {
      let start = index
      while index < view.count, !Byte.isBlank(view.bytes[index]), index - start < longest { index += 1 }
      let token = trimmed(view, start..<index)
      if token.count >= 6, !token.overlaps(password), view.bytes[token].starts(with: stem),
        PasswordShape.isStrong(view, token)
      {
        hits.append(Hit(.password, token, .passwordWord))
      }
      index += 1
    }
  }

  /// "User ID 447019926630 / sunFlower-1969".
  static func beside(_ scan: Scan, _ identifier: Range<Int>) -> Range<Int>? {
    let view = scan.view
    var index = identifier.upperBound
    while index < view.count, index - identifier.upperBound < 3,
      Byte.isSeparator(view.bytes[index]) || view.bytes[index] == UInt8(ascii: ",")
    {
      index += 1
    }
    guard index > identifier.upperBound + 1,
      view.bytes[identifier.upperBound..<index].contains(where: { $0 != Byte.space })
    else { return nil }
    var end = index
    while end < view.count, !Byte.isBlank(view.bytes[end]), end - index < longest { end += 1 }
    let token = trimmed(view, index..<end)
    guard token.count >= 6, view.bytes[token].contains(where: Byte.isDigit),
      view.bytes[token].contains(where: Byte.isLetter),
      PasswordShape.isStrong(view, token)
    else { return nil }
    return token
  }

  /// A token without the punctuation of the sentence and quotes round it.
  static func trimmed(_ view: TextView, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, isTrailing(view.bytes[end - 1]) { end -= 1 }
    while start < end, isOpening(view.bytes[start]), !isClosed(view, start, end) { start += 1 }
    return start..<end
  }

  /// "(Owls)1867": a bracket that is closed before the end belongs to the value.
  private static func isClosed(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    view.bytes[start] == UInt8(ascii: "(") && view.bytes[start..<end].contains(UInt8(ascii: ")"))
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.dot, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "?"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "[")
  }
}
