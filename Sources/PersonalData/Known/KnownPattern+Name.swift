import Casework

/// The forms of a name: the whole in either order, and every part of three letters or more.
extension KnownPattern {
  static func addNames(of person: KnownPerson, to patterns: inout [KnownPattern]) {
    let (firstName, surname) = (person.firstName.unmasked, person.surname.unmasked)
    let (first, last) = (TextView(firstName).bytes, TextView(surname).bytes)
    let initials = parts(first).compactMap(\.first)
    func add(_ text: [UInt8], isFirstName: Bool, isPart: Bool) {
      let (key, gaps) = spelled(text)
      guard key.count >= 2 else { return }
      // Two letters alone are too little in what a client wrote; in approved words a surname is one.
      var pattern = KnownPattern(
        kind: .name, place: person.place, key: key, gaps: .name(gaps), bounds: bounds(key),
        isOrdinaryWord: isPart && (OrdinaryWords.contains(key) || key.count <= 3 && key.contains(where: Byte.isDigit)),
        isFirstName: isFirstName)
      pattern.isOrdinaryPhrase = !isPart && parts(text).allSatisfy { OrdinaryWords.contains(Array($0)) }
      pattern.needsCapital = key.count == 2 && isPart
      if !isFirstName { pattern.initials = initials }
      patterns.append(pattern)
    }
    if person.isFirm {
      add(last, isFirstName: false, isPart: false)
      return
    }
    if !surname.isEmpty && !firstName.isEmpty {
      add(first + [Byte.space] + last, isFirstName: false, isPart: false)
      add(last + [Byte.space] + first, isFirstName: false, isPart: false)
      // Without a second name, and with the particle of a surname: "Dyfed ap Rhisiart" of "Dyfed Wyn ap Rhisiart".
      let names = firstName.split(separator: " ")
      let particle = names.last.flatMap { particles.contains($0.lowercased()) ? TextView($0 + " ").bytes : nil }
      if firstName.contains(" "), let called = names.first(where: { !particles.contains($0.lowercased()) }) {
        add(TextView(called + " ").bytes + (particle ?? []) + last, isFirstName: false, isPart: false)
      }
      if let particle { add(particle + last, isFirstName: false, isPart: false) }
    }
    for (text, isFirst) in [(first, true), (last, false)] {
      let parts = Self.parts(text)
      if parts.count > 1 { add(text, isFirstName: isFirst, isPart: false) }
      // A part of one letter, of which other scripts have several bytes, says nothing.
      for part in parts where part.count(where: { $0 & 0xC0 != 0x80 }) >= 2 {
        add(Array(part), isFirstName: isFirst, isPart: true)
      }
    }
  }

  private static let particles: Set<String> = [
    "ap", "ab", "ferch", "van", "von", "de", "da", "di", "du", "la", "le", "el",
  ]

  /// Scripts that are written without blanks give a name no bounds; their letters begin at U+3000.
  private static func bounds(_ key: [UInt8]) -> Bounds { key.contains { $0 >= 0xE3 } ? .none : .letters }

  /// A name's parts: hyphens and blanks part them, apostrophes do not.
  private static func parts(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split { Byte.isBlank($0) || $0 == Byte.hyphen }
  }

  /// The letters of a name and where it has gaps between them.
  private static func spelled(_ text: [UInt8]) -> (key: [UInt8], gaps: [Int]) {
    var (key, gaps) = ([UInt8](), [Int]())
    var isGap = false
    for byte in text.prefix(240) {
      guard Byte.isAlphanumeric(byte) else {
        isGap = true
        continue
      }
      if isGap && !key.isEmpty { gaps.append(key.count) }
      isGap = false
      key.append(byte)
    }
    return (key, gaps)
  }
}
