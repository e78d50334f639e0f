internal import Casework

extension String {
  /// The parts between a separator, empty ones included.
  func separated(by separator: String) -> [String] {
    var parts: [String] = []
    var rest = Array(utf8)[...]
    let mark = Array(separator.utf8)
    var part: [UInt8] = []
    while !rest.isEmpty {
      if rest.starts(with: mark) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        rest = rest.dropFirst(mark.count)
      } else {
        part.append(rest.removeFirst())
      }
    }
    return parts + [String(decoding: part, as: UTF8.self)]
  }
}

extension CivilDate {
  /// The day in a text of the form 2026-01-31; nil for anything else.
  init?(isoText text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes[..<4] + bytes[5..<7] + bytes[8...]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension WordingReference {
  /// The reference in a text of the form `some-line v2`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.separated(by: " v")
    guard parts.count == 2, let id = WordingID(parts[0]), let version = WordingParser.number(parts[1], in: 1...9999)
    else { return nil }
    self.init(id: id, version: version)
  }
}
