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
      if let (range, level) = PasswordLead.value(scan.view, after: mark) {
        var hit = Hit(.password, range, .passwordWord)
        hit.level = level
        hits.append(hit)
        others(scan.view, after: range.upperBound, into: &hits)
        variants(scan.view, range, into: &hits)
      } else if let range = before(scan.view, Int(mark.start)) {
        var hit = Hit(.password, range, .passwordWord)
        hit.level = .hard
        hits.append(hit)
        variants(scan.view, range, into: &hits)
      } else if let range = quoted(scan.view, Int(mark.start)) ?? SecurityQuestion.answer(scan.view, mark) {
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

  /// "Pumpkin44 was the password": a token that looks like one, a verb, and at most an article before the word.
  private static func before(_ view: TextView, _ place: Int) -> Range<Int>? {
    var (end, words, hasVerb, isUsed) = (place, 0, false, false)
    while words < 5 {
      while end > 0, view.bytes[end - 1] == Byte.space || view.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
      var start = end
      while start > 0, !Byte.isBlank(view.bytes[start - 1]), end - start < longest { start -= 1 }
      guard start < end, !view.hasBlanked(start..<end) else { return nil }
      let word = String(decoding: view.bytes[start..<end], as: UTF8.self)
      if !view.bytes[start..<end].contains(where: Byte.isAlphanumeric) {
        end = start
        continue
      }
      if linkVerbs.contains(word) {
        (hasVerb, isUsed) = (true, word == "for" || word == "fel")
      } else if !articles.contains(word) {
        guard hasVerb else { return nil }
        if let phrase = phrase(view, start, end) { return phrase }
        let token = trimmed(view, start..<end)
        // "I keep typing Chester12 for my password".
        if isUsed, !view.bytes[token].contains(where: Byte.isDigit) || token.count < 6 { return nil }
        return PasswordShape.isStrong(view, token) && token.count >= 4 ? token : nil
      }
      end = start
      words += 1
    }
    return nil
  }

  /// "\"three wet otters\" is what I set as the password": words in quotes before a verb, earlier in the sentence.
  private static func quoted(_ view: TextView, _ place: Int) -> Range<Int>? {
    let start = max(0, place - 48)
    guard let close = view.bytes[start..<place].lastIndex(of: UInt8(ascii: "\"")), close > start,
      !view.bytes[close..<place].contains(where: {
        $0 == Byte.dot || $0 == Byte.lineFeed || $0 == UInt8(ascii: "?") || $0 == Byte.blanked || Byte.isDigit($0)
      })
    else { return nil }
    let words = view.bytes[close..<place].split { !Byte.isLetter($0) }
    guard let verb = words.first, ["is", "was", "yw", "oedd", "as"].contains(view.text(verb.startIndex, verb.endIndex))
    else {
      return nil
    }
    var open = close - 1
    while open > 0, close - open < longest, view.bytes[open] != UInt8(ascii: "\""), view.bytes[open] != Byte.lineFeed {
      open -= 1
    }
    guard view.bytes[open] == UInt8(ascii: "\""), close - open > 4, !PasswordShape.isTalk(view, (open + 1)..<close)
    else {
      return nil
    }
    return (open + 1)..<close
  }

  /// Several words in quotes that end at a place.
  private static func phrase(_ view: TextView, _ start: Int, _ end: Int) -> Range<Int>? {
    guard view.bytes[end - 1] == UInt8(ascii: "\""), end - 1 > start else { return nil }
    var open = end - 2
    while open > 0, end - open < longest, view.bytes[open] != UInt8(ascii: "\""), view.bytes[open] != Byte.lineFeed {
      open -= 1
    }
    guard view.bytes[open] == UInt8(ascii: "\""), open < start, end - open > 4 else { return nil }
    return (open + 1)..<(end - 1)
  }

  private static let linkVerbs: Set<String> = [
    "for", "fel", "were", "is", "was", "as", "being", "yw", "oedd", "ydy", "that's", "thats",
  ]
  private static let articles: Set<String> = [
    "the", "my", "our", "a", "his", "her", "as", "new", "old", "fy", "y", "yr", "those", "these", "three", "two", "3",
    "2", "words", "that", "this", "which",
  ]

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
