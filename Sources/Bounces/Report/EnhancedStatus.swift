internal import ASCII

/// A status code of RFC 3463, such as `5.1.1`: its class says whether the failure is final.
public struct EnhancedStatus: Hashable, Sendable, CustomStringConvertible {
  /// What the first number says.
  public enum Class: UInt8, Sendable {
    case success = 2
    case transient = 4
    case permanent = 5
  }

  /// The first number.
  public let statusClass: Class
  /// What the failure is about, from 0 to 999; RFC 3463 defines 0 to 7.
  public let subject: Int
  /// The precise condition, from 0 to 999.
  public let detail: Int

  /// Whether it says no more than success or failure: `x.0.0`.
  public var isVague: Bool { subject == 0 && detail == 0 }

  /// `class.subject.detail`
  public var description: String { "\(statusClass.rawValue).\(subject).\(detail)" }

  /// A code from its numbers; nil where one is out of its range.
  public init?(_ statusClass: Int, _ subject: Int, _ detail: Int) {
    guard let known = UInt8(exactly: statusClass).flatMap(Class.init), (0...999).contains(subject),
      (0...999).contains(detail)
    else { return nil }
    self.statusClass = known
    self.subject = subject
    self.detail = detail
  }

  /// Every code in a text, in order; addresses of machines, dates and versions are passed over.
  static func all(in text: ArraySlice<UInt8>) -> [EnhancedStatus] {
    var found: [EnhancedStatus] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == 0x32 || byte == 0x34 || byte == 0x35, !continuesNumber(text, before: index) else {
        index += 1
        continue
      }
      var cursor = index + 1
      guard let subject = number(text, at: &cursor), let detail = number(text, at: &cursor),
        endsNumber(text, at: cursor),
        let status = EnhancedStatus(Int(byte - 0x30), subject, detail)
      else {
        index += 1
        continue
      }
      found.append(status)
      index = cursor
    }
    return found
  }

  private static func continuesNumber(_ text: ArraySlice<UInt8>, before index: Int) -> Bool {
    guard index > text.startIndex else { return false }
    let before = text[index - 1]
    // A letter or a mark of an address before the digit makes it part of a name, such as `mx4.1.2`.
    return before.isASCIIDigit || before.isASCIILetter || before == 0x2E || before == 0x2F || before == 0x40
      || before == 0x5F
  }

  private static func number(_ text: ArraySlice<UInt8>, at cursor: inout Int) -> Int? {
    guard cursor < text.endIndex, text[cursor] == 0x2E else { return nil }
    let digits = text[(cursor + 1)...].prefix(4).prefix { $0.isASCIIDigit }
    guard (1...3).contains(digits.count) else { return nil }
    cursor = digits.endIndex
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func endsNumber(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index < text.endIndex else { return true }
    let byte = text[index]
    if byte == 0x2E {
      return index + 1 >= text.endIndex || !text[index + 1].isASCIIDigit && !text[index + 1].isASCIILetter
    }
    return !byte.isASCIIDigit && !byte.isASCIILetter && byte != 0x2F && byte != 0x40 && byte != 0x5F
  }
}
