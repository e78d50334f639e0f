/// A time of day.
public struct TimeOfDay: Hashable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Reads `14:30`, `14.30`, `1430` or `9`; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map { Array($0.utf8) }
    guard (1...4).contains(digits.count), parts.joined().elementsEqual(digits) else { return nil }
    func number(_ digits: some Collection<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    switch parts.count {
    case 1 where digits.count <= 2: (hour, minute) = (number(digits), 0)
    case 1: (hour, minute) = (number(digits.dropLast(2)), number(digits.suffix(2)))
    case 2 where (1...2).contains(parts[0].count) && parts[1].count == 2:
      (hour, minute) = (number(parts[0]), number(parts[1]))
    default: return nil
    }
    guard hour < 24, minute < 60 else { return nil }
  }
}
