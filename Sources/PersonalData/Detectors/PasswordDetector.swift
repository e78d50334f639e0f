/// Passwords that a text gives away, before or after the word; talk about passwords is none.
enum PasswordDetector: Detector {
  static let longest = 64

  static func find(in scan: Scan, into hits: inout [Hit]) {
    let view = scan.view
    var listed = 0
    // The first letters of a National Insurance number, "PW", are no word for a password.
    let numbers = hits.filter { $0.kind == .nino }.map(\.range)
    for mark in scan.marks
    where !mark.words.isDisjoint(with: [.password, .topic])
      && !numbers.contains(where: { $0.contains(Int(mark.start)) })
    {
      guard mark.words.contains(.password) else {
        if let answer = SecurityQuestion.asked(view, mark) { hits.append(Hit(answer, .hard)) }
        continue
      }
      if Int(mark.end) >= listed {
        listed = Int(mark.end) + SecurityQuestion.listReach
        hits += SecurityQuestion.listed(view, mark).map { Hit($0, .hard) }
      }
      let (values, level) = values(scan, mark)
      hits += values.map { Hit($0, level) }
      for value in values {
        hits += (PasswordList.rest(view, after: value) + PasswordList.variants(view, of: value)).map { Hit($0, .plain) }
      }
    }
  }

  /// What a text gives by one word for passwords, by the surest way in which it does.
  private static func values(_ scan: Scan, _ mark: Mark) -> ([Range<Int>], FindingLevel) {
    if let behind = PasswordLead.values(scan.view, after: mark) { return behind }
    if let before = PasswordBefore.value(scan.view, Int(mark.start)) { return ([before], .hard) }
    if let answer = SecurityQuestion.answer(scan.view, mark) { return ([answer], .hard) }
    return (PasswordToken.around(scan, mark), .plain)
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
      view.slice(identifier.upperBound, index).contains(where: { $0 != Byte.space })
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
    view.bytes[start] == UInt8(ascii: "(") && view.slice(start, end).contains(UInt8(ascii: ")"))
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

extension Hit {
  fileprivate init(_ password: Range<Int>, _ level: FindingLevel) {
    self.init(.password, password, .passwordWord)
    self.level = level
  }
}
