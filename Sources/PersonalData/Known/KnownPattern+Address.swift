import Casework

/// The forms in which a known address may be written: its street line, its house, its postcode.
extension KnownPattern {
  static func addAddress(_ text: String, _ place: KnownPerson.Place, to patterns: inout [KnownPattern]) {
    var lines = lines(of: text).filter { !$0.isEmpty }
    lines = lines.map { line in
      guard let code = PostcodeDetector.trailing(in: line) else { return line }
      patterns.append(KnownPattern(kind: .postcode, place: place, key: Array(line[code...])))
      return Array(line[..<code])
    }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    var keys: Set<[UInt8]> = []
    for (index, line) in lines.enumerated() {
      let hasDigits = line.contains(where: Byte.isDigit)
      let hasLetters = line.contains(where: Byte.isLetter)
      if hasDigits && hasLetters && line.count >= 7 { keys.formUnion(spellings(line)) }
      // "Flat 2" and "12" say little alone; with the next line they are an address.
      if index + 1 < lines.count, hasDigits || index == 0 {
        for next in spellings(lines[index + 1]) { keys.insert(line + next) }
      }
      if index == 0 && !hasDigits && line.count >= 8 { keys.insert(line) }
    }
    patterns += keys.filter { $0.count >= 6 }.map { KnownPattern(kind: .address, place: place, key: $0) }
    patterns += streetNames(lines).map { KnownPattern(kind: .address, place: place, key: $0, isForGateOnly: true) }
  }

  private static func lines(of text: String) -> [[UInt8]] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { $0 == "," || $0.isNewline }.map { compact(String($0)) }
    }
    return text.utf8.split { $0 == UInt8(ascii: ",") || (0x0A...0x0D).contains($0) }.map {
      compact(TextView(bytes: Array($0)).bytes)
    }
  }

  /// The line itself and with its street type long or short.
  private static func spellings(_ line: [UInt8]) -> Set<[UInt8]> {
    var all: Set<[UInt8]> = [line]
    for group in types {
      guard let type = group.first(where: { ends(line, with: $0) }) else { continue }
      for other in group { all.insert(line.dropLast(type.count) + other) }
    }
    return all
  }

  /// Street lines without their number, long enough to mean one street.
  private static func streetNames(_ lines: [[UInt8]]) -> [[UInt8]] {
    lines.compactMap { line in
      guard let first = line.first, Byte.isDigit(first) else { return nil }
      let name = Array(line.drop(while: Byte.isDigit))
      return name.count >= 9 && types.contains { group in group.contains { ends(name, with: $0) } } ? name : nil
    }
  }

  private static func ends(_ line: [UInt8], with word: [UInt8]) -> Bool {
    line.count > word.count && line.suffix(word.count).elementsEqual(word)
  }

  /// The long form first, so that no short one is taken for the end of it.
  private static let types: [[[UInt8]]] = [
    ["street", "st"], ["road", "rd"], ["avenue", "ave", "av"], ["lane", "ln"], ["drive", "dr"], ["close", "cl"],
    ["court", "ct"], ["crescent", "cres", "cr"], ["place", "pl"], ["terrace", "terr", "ter"],
    ["gardens", "gdns"], ["grove", "gr"], ["square", "sq"], ["park", "pk"], ["way"], ["row"], ["hill"], ["mews"],
    ["view"], ["rise"], ["walk"],
  ].map { $0.map { Array($0.utf8) } }
}
