public import Casework

/// Lengths of time as people write them: `500ms`, `20s`, `2m`, `48h`.
public enum DurationText {
  private static let units: [(suffix: String, milliseconds: Int64)] = [
    ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000),
  ]

  /// The length in a text: digits and one unit, ms, s, m or h; nil for anything else, and beyond 100 years.
  public static func read(_ text: String) -> Interval? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let suffix = String(text.utf8.dropFirst(digits.count)) ?? ""
    guard (1...15).contains(digits.count), let count = Int64(String(decoding: digits, as: UTF8.self)),
      let unit = units.first(where: { $0.suffix.utf8.elementsEqual(suffix.utf8) })
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
    guard !overflow, product <= 100 * 366 * 86_400_000 else { return nil }
    return Interval(milliseconds: product)
  }

  /// The shortest text that reads back as the length: `20s`, `2m`, `1500ms`.
  public static func show(_ interval: Interval) -> String {
    let length = interval.milliseconds
    if length == 0 { return "0s" }
    let unit = units.last { length.isMultiple(of: $0.milliseconds) } ?? units[0]
    return "\(length / unit.milliseconds)\(unit.suffix)"
  }
}
