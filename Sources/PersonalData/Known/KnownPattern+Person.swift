import Casework

/// The forms in which a person's values may be written.
extension KnownPattern {
  static func add(_ person: KnownPerson, to patterns: inout [KnownPattern]) {
    let first = patterns.count
    addNames(of: person, to: &patterns)
    if let nino = person.nino { addNINO(nino.unmasked, person.place, to: &patterns) }
    if let date = person.dateOfBirth { addDates(date, person.place, to: &patterns) }
    for phone in person.phones { addPhone(phone.unmasked, person.place, to: &patterns) }
    for email in person.emails { addEmail(email.unmasked, person.place, to: &patterns) }
    if let reference = person.reference {
      patterns.append(
        KnownPattern(kind: .customerReference, place: person.place, key: Array(reference.digits.utf8), bounds: .none))
    }
    if let address = person.address { addAddress(address.unmasked, person.place, to: &patterns) }
    if let postcode = person.postcode { addPostcode(postcode.unmasked, person.place, to: &patterns) }
    if patterns[first...].contains(where: { $0.key.count < 2 }) { patterns.removeAll { $0.key.count < 2 } }
  }

  /// The letters and digits of a text as a view has them.
  static func compact(_ text: String) -> [UInt8] { compact(TextView(text).bytes) }

  /// The letters and digits of folded bytes.
  static func compact(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.lazy.filter(Byte.isAlphanumeric).prefix(longestKey))
  }

  /// The beginning of a longer value gives it away as well.
  private static let longestKey = 160

  private static func addNINO(_ text: String, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    let key = compact(text)
    guard key.count >= 8 else { return }
    patterns.append(KnownPattern(kind: .nino, place: place, key: key, bounds: .none))
    if key.count == 9 {
      patterns.append(KnownPattern(kind: .nino, place: place, key: Array(key.prefix(8)), isForGateOnly: true))
    }
  }

  private static func addPhone(_ text: String, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    var digits = compact(text).filter(Byte.isDigit)
    for prefix in ["0044", "44", "0"] where digits.starts(with: Array(prefix.utf8)) && digits.count > 9 {
      digits.removeFirst(prefix.utf8.count)
    }
    guard digits.count >= 7 else { return }
    let bounds = digits.count >= 9 ? Bounds.none : .digits
    patterns.append(KnownPattern(kind: .phone, place: place, key: digits, bounds: bounds))
  }

  private static func addEmail(_ text: String, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    let parts = text.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else {
      let key = compact(text)
      if key.count >= 6 { patterns.append(KnownPattern(kind: .email, place: place, key: key)) }
      return
    }
    // "anna at example dot org": the words read as letters, so each spelling is a form of its own.
    let (first, hosts) = (patterns.count, spellings(parts[1]))
    for local in spellings(parts[0]) {
      for host in hosts {
        for key in [local + host, local + Self.at + host].map({ Array($0.prefix(longestKey)) })
        where !patterns[first...].contains(where: { $0.key == key }) {
          patterns.append(KnownPattern(kind: .email, place: place, key: key))
        }
      }
    }
  }

  private static let at = Array("at".utf8)

  /// A part of an address with its dots left out, and with each as the word where it has any.
  private static func spellings(_ part: Substring) -> [[UInt8]] {
    guard part.utf8.contains(Byte.dot) else { return [compact(String(part))] }
    return [String(part), part.split(separator: ".").joined(separator: "dot")].map(compact)
  }

  private static func addPostcode(_ text: String, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    let key = compact(text)
    if (5...7).contains(key.count) { patterns.append(KnownPattern(kind: .postcode, place: place, key: key)) }
  }

  /// The numeric forms of a date; forms with a month's name are read by the date reader.
  private static func addDates(_ date: CivilDate, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    // By their digits and where the second and third field begin.
    var seen: [UInt64] = []
    let years = [digits(date.year), padded(date.year % 100)]
    for day in forms(date.day) {
      for month in forms(date.month) {
        for (y, year) in years.enumerated() {
          let isFull = day.count == 2 && month.count == 2
          for (first, second, third) in [(day, month, year), (month, day, year), (year, month, day)] {
            if y == 1 && first == year { continue }
            let key = first + second + third
            let (begins, goesOn) = (first.count, first.count + second.count)
            let form = key.reduce(UInt64(begins * 16 + goesOn)) { $0 << 4 | UInt64($1 & 0x0F) }
            if seen.contains(form) { continue }
            seen.append(form)
            patterns.append(
              KnownPattern(
                kind: .dateOfBirth, place: place, key: key,
                gaps: isFull && y == 0 ? .anywhere : isFull ? .exactlyOrNone(begins, goesOn) : .exactly(begins, goesOn),
                bounds: isFull && y == 0 ? .digits : .alphanumerics))
          }
        }
      }
    }
  }

  /// A day or month with its zero, and without where it has one.
  private static func forms(_ number: Int) -> [[UInt8]] {
    number < 10 ? [padded(number), digits(number)] : [padded(number)]
  }

  private static func padded(_ number: Int) -> [UInt8] {
    number < 10 ? [0x30] + digits(number) : digits(number)
  }

  private static func digits(_ number: Int) -> [UInt8] { Array(String(number).utf8) }
}
