/// Passwords that a text gives away; talk about passwords is none.
enum PasswordDetector: Detector {
  private static let longest = 64

  static func find(in scan: Scan, into hits: inout [Hit]) {
    for mark in scan.marks where mark.words.contains(.password) {
      guard let range = value(scan.view, after: Int(mark.end), isAdjective: isMemorable(scan.view, mark)) else {
        continue
      }
      hits.append(Hit(.password, range, .passwordWord))
    }
  }

  private static func isMemorable(_ view: TextView, _ mark: Mark) -> Bool {
    view.bytes[Int(mark.start)] == UInt8(ascii: "m")
  }

  /// How the text leads up to the value: the surer, the less the value must look like a password.
  private enum Lead {
    case nothing
    case verb
    case sign
  }

  private static func value(_ view: TextView, after place: Int, isAdjective: Bool) -> Range<Int>? {
    var index = place
    var lead = Lead.nothing
    // "Memorable word" only, and a capital S of "PASS" alone is a pass for a bus.
    if isAdjective {
      guard let word = word(view, after: index), ["word", "place", "name"].contains(text(view, word)) else {
        return nil
      }
      index = word.upperBound
    }
    while index < view.count, index - place <= 40 {
      switch view.bytes[index] {
      case Byte.space, UInt8(ascii: "*"): index += 1
      case Byte.lineFeed where lead == .sign || view.at(index - 1) != Byte.lineFeed: index += 1
      case UInt8(ascii: "<") where view.bytes[index...].starts(with: "<u+".utf8):
        // How safe text shows what cannot be seen; it stands for a blank.
        guard let close = view.bytes[index...].prefix(10).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        index = close + 1
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"):
        lead = .sign
        index += 1
      case Byte.hyphen where Byte.isBlank(view.at(index + 1)) || view.at(index + 1) == UInt8(ascii: ">"):
        lead = .sign
        index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        return quoted(view, index)
      case Byte.dot, UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: "["):
        if Byte.isBlank(view.at(index + 1)) || lead == .nothing { return nil }
        return token(view, index, lead)
      default:
        if let word = word(view, after: index), word.lowerBound == index {
          if verbs.contains(text(view, word)), lead != .sign, isWholeWord(view, word) {
            lead = .verb
            index = word.upperBound
            continue
          }
          if lead == .nothing && labels.contains(text(view, word)) {
            index = word.upperBound
            continue
          }
        }
        return token(view, index, lead)
      }
    }
    return nil
  }

  private static let verbs: Set<String> = ["is", "was", "yw", "oedd", "ydi", "ydy", "being", "to"]
  private static let labels: Set<String> = [
    "for", "the", "site", "account", "fy", "number", "i", "nghyfrif", "my", "and", "special",
  ]

  /// A value in quotes, on one line.
  private static func quoted(_ view: TextView, _ open: Int) -> Range<Int>? {
    var end = open + 1
    while end < view.count, end - open <= longest, view.bytes[end] != view.bytes[open], view.bytes[end] != Byte.lineFeed
    {
      end += 1
    }
    guard end < view.count, view.bytes[end] == view.bytes[open], end - open > 2 else { return nil }
    return (open + 1)..<end
  }

  private static func token(_ view: TextView, _ start: Int, _ lead: Lead) -> Range<Int>? {
    var end = start
    while end < view.count, end - start < longest, !Byte.isBlank(view.bytes[end]) { end += 1 }
    while end > start, isTrailing(view.bytes[end - 1]) { end -= 1 }
    guard end - start >= 3, view.bytes[start] != UInt8(ascii: "[") else { return nil }
    let letters = start..<end
    let hasDigit = view.bytes[letters].contains(where: Byte.isDigit)
    let hasSign = view.bytes[letters].contains { !Byte.isAlphanumeric($0) && $0 != UInt8(ascii: "'") }
    let isStarred = view.bytes[letters].allSatisfy { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "x") }
    if isStarred { return nil }
    let isStrong =
      hasDigit && view.bytes[letters].contains(where: Byte.isLetter)
      || hasDigit && hasSign || hasDigit && end - start >= 6 && lead != .nothing
      || view.isCapital(start + 1) != view.isCapital(start) && !view.isCapital(start)
    switch lead {
    case .nothing: return isStrong && hasDigit ? letters : nil
    case .sign: return isTalk(view, letters) ? nil : letters
    case .verb:
      if isStrong { return letters }
      return !isTalk(view, letters) && endsClause(view, end) ? letters : nil
    }
  }

  /// Whether nothing that goes on with the sentence follows: talk goes on, a password ends it.
  private static func endsClause(_ view: TextView, _ end: Int) -> Bool {
    var index = end
    while index < view.count, view.bytes[index] == Byte.space { index += 1 }
    guard index < view.count, Byte.isAlphanumeric(view.bytes[index]) else { return true }
    guard let next = word(view, after: index) else { return true }
    return ["and", "but", "if", "please", "so", "a", "ac", "i", "my", "thanks", "can", "with"].contains(
      text(view, next))
  }

  private static func isTalk(_ view: TextView, _ range: Range<Int>) -> Bool {
    let letters = view.bytes[range].prefix(while: Byte.isLetter)
    guard !letters.isEmpty else { return false }
    let end = range.lowerBound + letters.count
    let entry = Lexicon.all.lookUp(view.bytes, range.lowerBound, end)
    if end < range.upperBound { return false }
    return entry.map { !$0.words.isDisjoint(with: [.passwordTalk, .filler, .verb, .joiner, .password, .pin]) } ?? false
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == Byte.dot || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "?")
  }

  private static func word(_ view: TextView, after place: Int) -> Range<Int>? {
    var start = place
    while start < view.count, start - place < 4, !Byte.isLetter(view.bytes[start]) { start += 1 }
    var end = start
    while end < view.count, end - start < 17, Byte.isLetter(view.bytes[end]) { end += 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a word stands by itself, and is not the beginning of a value such as `is4me`.
  private static func isWholeWord(_ view: TextView, _ word: Range<Int>) -> Bool {
    let after = view.at(word.upperBound)
    return Byte.isBlank(after) || after == UInt8(ascii: ":") || after == UInt8(ascii: "\"")
      || after == UInt8(ascii: "'")
  }

  private static func text(_ view: TextView, _ range: Range<Int>) -> String {
    String(decoding: view.bytes[range], as: UTF8.self)
  }
}
