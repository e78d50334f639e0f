import Casework

/// The forms in which a person's values may be written.
extension KnownPattern {
  static func patterns(of person: KnownPerson) -> [KnownPattern] {
    var patterns = namePatterns(person)
    if let nino = person.nino { patterns += ninoPatterns(nino.unmasked, person.place) }
    if let date = person.dateOfBirth { patterns += datePatterns(date, person.place) }
    for phone in person.phones { patterns += phonePatterns(phone.unmasked, person.place) }
    for email in person.emails { patterns += emailPatterns(email.unmasked, person.place) }
    if let reference = person.reference {
      patterns.append(
        KnownPattern(kind: .customerReference, place: person.place, key: Array(reference.digits.utf8), bounds: .none))
    }
    if let address = person.address { patterns += addressPatterns(address.unmasked, person.place) }
    if let postcode = person.postcode { patterns += postcodePatterns(postcode.unmasked, person.place) }
    return patterns.filter { $0.key.count >= 2 }
  }

  /// The letters and digits of a text as a view has them.
  static func compact(_ text: String) -> [UInt8] { compact(TextView(text).bytes) }

  /// The letters and digits of folded bytes.
  static func compact(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.lazy.filter(Byte.isAlphanumeric).prefix(longestKey))
  }

  /// The beginning of a longer value gives it away as well.
  private static let longestKey = 160

  private static func ninoPatterns(_ text: String, _ place: KnownPerson.Place) -> [KnownPattern] {
    let key = compact(text)
    guard key.count >= 8 else { return [] }
    var patterns = [KnownPattern(kind: .nino, place: place, key: key, bounds: .none)]
    if key.count == 9 {
      patterns.append(KnownPattern(kind: .nino, place: place, key: Array(key.prefix(8)), isForGateOnly: true))
    }
    return patterns
  }

  private static func phonePatterns(_ text: String, _ place: KnownPerson.Place) -> [KnownPattern] {
    var digits = compact(text).filter(Byte.isDigit)
    for prefix in ["0044", "44", "0"] where digits.starts(with: Array(prefix.utf8)) && digits.count > 9 {
      digits.removeFirst(prefix.utf8.count)
    }
    guard digits.count >= 7 else { return [] }
    let bounds = digits.count >= 9 ? Bounds.none : .digits
    return [KnownPattern(kind: .phone, place: place, key: digits, bounds: bounds)]
  }

  private static func emailPatterns(_ text: String, _ place: KnownPerson.Place) -> [KnownPattern] {
    let parts = text.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else {
      let key = compact(text)
      return key.count >= 6 ? [KnownPattern(kind: .email, place: place, key: key)] : []
    }
    // "anna at example dot org": the words read as letters, so each spelling is a form of its own.
    var keys: [[UInt8]] = []
    for local in spellings(parts[0]) {
      for host in spellings(parts[1]) {
        for key in [local + host, local + Array("at".utf8) + host].map({ Array($0.prefix(longestKey)) })
        where !keys.contains(key) { keys.append(key) }
      }
    }
    return keys.map { KnownPattern(kind: .email, place: place, key: $0) }
  }

  /// A part of an address with its dots left out, and with each as the word where it has any.
  private static func spellings(_ part: Substring) -> [[UInt8]] {
    guard part.utf8.contains(Byte.dot) else { return [compact(String(part))] }
    return [String(part), part.split(separator: ".").joined(separator: "dot")].map(compact)
  }

  static func postcodePatterns(_ text: String, _ place: KnownPerson.Place) -> [KnownPattern] {
    let key = compact(text)
    return (5...7).contains(key.count) ? [KnownPattern(kind: .postcode, place: place, key: key)] : []
  }

  /// The numeric forms of a date; forms with a month's name are read by the date reader.
  private static func datePatterns(_ date: CivilDate, _ place: KnownPerson.Place) -> [KnownPattern] {
    var patterns: [KnownPattern] = []
    var seen: Set<[UInt8]> = []
    let (days, months) = ([padded(date.day), "\(date.day)"], [padded(date.month), "\(date.month)"])
    let century = padded(date.year % 100)
    for (d, day) in days.enumerated() where d == 0 || day != days[0] {
      for (m, month) in months.enumerated() where m == 0 || month != months[0] {
        for (y, year) in ["\(date.year)", century].enumerated() {
          for fields in [[day, month, year], [month, day, year], [year, month, day]] {
            if y == 1 && fields[0] == year { continue }
            let key = Array(fields.joined().utf8)
            let places = [fields[0].utf8.count, fields[0].utf8.count + fields[1].utf8.count]
            let isFull = d == 0 && m == 0
            guard seen.insert(key + [0] + places.map { UInt8($0) }).inserted else { continue }
            let gaps: Gaps = isFull && y == 0 ? .anywhere : isFull ? .exactlyOrNone(places) : .exactly(places)
            patterns.append(
              KnownPattern(
                kind: .dateOfBirth, place: place, key: key, gaps: gaps,
                bounds: isFull && y == 0 ? .digits : .alphanumerics))
          }
        }
      }
    }
    return patterns
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
