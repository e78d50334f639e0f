import Casework

/// The forms of a name: the whole in either order, and every part of three letters or more.
extension KnownPattern {
  static func namePatterns(_ person: KnownPerson) -> [KnownPattern] {
    let (first, last) = (person.firstName.unmasked, person.surname.unmasked)
    var patterns: [KnownPattern] = []
    let initials = parts(first).compactMap(\.utf8.first)
    func add(_ text: String, isFirstName: Bool, isPart: Bool) {
      let (key, gaps) = spelled(text)
      guard key.count >= 2 else { return }
      // Two letters alone are too little in what a client wrote; in approved words a surname is one.
      var pattern = KnownPattern(
        kind: .name, place: person.place, key: key, gaps: .name(gaps), bounds: bounds(key),
        isOrdinaryWord: isPart && (OrdinaryWords.contains(key) || key.count <= 3 && key.contains(where: Byte.isDigit)),
        isFirstName: isFirstName)
      pattern.isOrdinaryPhrase = !isPart && parts(text).allSatisfy { OrdinaryWords.contains(Array($0.utf8)) }
      pattern.needsCapital = key.count == 2 && isPart
      if !isFirstName { pattern.initials = initials }
      patterns.append(pattern)
    }
    if person.isFirm {
      add(last, isFirstName: false, isPart: false)
      return patterns
    }
    if !last.isEmpty && !first.isEmpty {
      add(first + " " + last, isFirstName: false, isPart: false)
      add(last + " " + first, isFirstName: false, isPart: false)
      // Without a second name, and with the particle of a surname: "Dyfed ap Rhisiart" of "Dyfed Wyn ap Rhisiart".
      let names = first.split(separator: " ").filter { !particles.contains($0.lowercased()) }
      let particle = first.split(separator: " ").last.flatMap { particles.contains($0.lowercased()) ? $0 + " " : nil }
      if let called = names.first, first.contains(" ") {
        add(called + " " + (particle ?? "") + last, isFirstName: false, isPart: false)
      }
      if let particle { add(particle + last, isFirstName: false, isPart: false) }
    }
    for (text, isFirst) in [(first, true), (last, false)] {
      let parts = Self.parts(text)
      if parts.count > 1 { add(text, isFirstName: isFirst, isPart: false) }
      for part in parts where part.unicodeScalars.count >= 2 { add(part, isFirstName: isFirst, isPart: true) }
    }
    return patterns
  }

  private static let particles: Set<String> = [
    "ap", "ab", "ferch", "van", "von", "de", "da", "di", "du", "la", "le", "el",
  ]

  /// Scripts that are written without blanks give a name no bounds; their letters begin at U+3000.
  private static func bounds(_ key: [UInt8]) -> Bounds { key.contains { $0 >= 0xE3 } ? .none : .letters }

  /// A name's parts: hyphens and blanks part them, apostrophes do not.
  private static func parts(_ text: String) -> [String] {
    let view = TextView(text)
    var parts: [String] = []
    var start = 0
    for index in 0...view.count
    where index == view.count || Byte.isBlank(view.bytes[index]) || view.bytes[index] == Byte.hyphen {
      if index > start { parts.append(String(decoding: view.bytes[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    return parts
  }

  /// The letters of a name and where it has gaps between them.
  private static func spelled(_ text: String) -> (key: [UInt8], gaps: [Int]) {
    var (key, gaps) = ([UInt8](), [Int]())
    var isGap = false
    for byte in TextView(text).bytes.prefix(240) {
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
