internal import Casework

/// Reads a value in its printed form from bytes; what it takes is as long as it can be.
struct PrintedValueScanner {
  let bytes: [UInt8]
  var position: Int

  /// A number of at most so many digits.
  mutating func number(digits: Int) -> Int? {
    let end = min(bytes.count, position + digits)
    var value: Int?
    while position < end, (0x30...0x39).contains(bytes[position]) {
      value = (value ?? 0) * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return value
  }

  mutating func date(in language: Language) -> CivilDate? {
    guard let day = number(digits: 2), skip(" ") else { return nil }
    let names = FieldPrinter.monthNames(in: language)
    guard let month = names.firstIndex(where: { PhraseMatcher.end(of: $0, in: bytes, from: position) != nil }) else {
      return nil
    }
    guard skip(names[month]), skip(" "), let year = number(digits: 4), DateReader.years.contains(year) else {
      return nil
    }
    return CivilDate(year: year, month: month + 1, day: day)
  }

  /// An amount in whole pounds with its sign and commas, in pence.
  mutating func pounds() -> Int? {
    guard skip("£"), var pounds = number(digits: 3) else { return nil }
    while position + 3 < bytes.count, bytes[position] == 0x2C,
      bytes[(position + 1)...(position + 3)].allSatisfy({ (0x30...0x39).contains($0) }), pounds < 10_000
    {
      position += 1
      pounds = pounds * 1000 + (number(digits: 3) ?? 0)
    }
    return pounds * 100
  }

  /// The pence that follow an amount in pounds.
  mutating func pence(after pounds: Int) -> Int? {
    guard skip("."), let pence = number(digits: 2) else { return nil }
    return pounds + pence
  }

  private mutating func skip(_ text: String) -> Bool {
    guard let end = PhraseMatcher.end(of: text, in: bytes, from: position) else { return false }
    position = end
    return true
  }
}
