extension Instant {
  /// Reads a time of RFC 3339 section 5.6: `2026-11-20T16:52:11Z`, with a fraction or an offset if need be.
  ///
  /// The offset is required, because a local time without one does not exist on one night of the year and comes twice on
  /// another. Nil for anything else: a day that the calendar lacks, hour 24, second 60, an offset beyond 14 hours.
  public init?(rfc3339 text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
      reader.take("-"), let day = reader.number(digits: 2), let date = CivilDate(year: year, month: month, day: day),
      reader.take("T") || reader.take("t") || reader.take(" "),
      let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
      let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
      let second = reader.number(digits: 2), second < 60,
      let fraction = reader.fraction(), let offset = reader.offset(), reader.isAtEnd
    else { return nil }
    let seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
    self.init(milliseconds: seconds * 1000 + Int64(fraction))
  }

  /// The time as RFC 3339 with the zone's offset, to the second: `2026-11-20T16:52:11+00:00`.
  public func rfc3339(in zone: LocalZone) -> String {
    let wall = zone.wallTime(at: self)
    let offset = abs(wall.offsetSeconds) / 60
    return "\(wall.date)T\(padded(wall.hour)):\(padded(wall.minute)):\(padded(wall.second))"
      + "\(wall.offsetSeconds < 0 ? "-" : "+")\(padded(offset / 60)):\(padded(offset % 60))"
  }
}

extension CivilDate: CustomStringConvertible {
  /// The day as ISO 8601: `2026-11-07`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }

  /// Reads a day of ISO 8601, `2026-11-07`; nil for anything else.
  public init?(iso8601 text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
      reader.take("-"), let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Takes fixed runs of ASCII digits and punctuation off the front of a text.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: expected) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = rest.first, (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
      rest = rest.dropFirst()
    }
    return value
  }

  /// A fraction of a second in milliseconds, further digits cut off; 0 where there is none, nil where it has no digit.
  mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    var (value, count) = (0, 0)
    while let digit = rest.first, (0x30...0x39).contains(digit) {
      if count < 3 { value = value * 10 + Int(digit - 0x30) }
      count += 1
      rest = rest.dropFirst()
    }
    guard count > 0 else { return nil }
    for _ in min(count, 3)..<3 { value *= 10 }
    return value
  }

  /// Seconds east of Greenwich: `Z`, or hours up to 14 and minutes.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("-") ? -1 : 1
    guard sign < 0 || take("+"), let hours = number(digits: 2), hours <= 14, take(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
