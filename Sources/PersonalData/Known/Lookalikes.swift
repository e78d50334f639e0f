/// Names of the record that are spelled nearly right: the same sounds, or one slip of the keys (policy rule 16, hard).
struct Lookalikes: Sendable {
  private struct Name: Sendable {
    var letters: [UInt8]
    var sounds: [UInt8]
    var place: KnownPerson.Place
    /// An ordinary word too, of which a slip of the keys may be another.
    var isWord: Bool
  }

  private var names: [Name] = []
  /// For each first letter, folded to 32, the lengths of words that may be meant.
  private(set) var lengths = [UInt32](repeating: 0, count: 32)

  private static let shortest = 5

  init(_ patterns: [KnownPattern]) {
    for pattern in patterns
    where pattern.kind == .name && pattern.key.count >= Self.shortest && pattern.key.count <= 20
      && pattern.key.allSatisfy(Byte.isASCIILetter) && pattern.isSinglePart
    {
      names.append(
        Name(
          letters: pattern.key, sounds: Self.sounds(pattern.key), place: pattern.place,
          isWord: OrdinaryWords.contains(pattern.key)))
      for first in Self.alike(pattern.key[0]) {
        for length in max(Self.shortest - 1, pattern.key.count - 2)...(pattern.key.count + 2) {
          lengths[Int(first & 31)] |= 1 << UInt32(length)
        }
      }
    }
  }

  /// The words of a scan that are meant for a name, found by their beginnings.
  func find(in scan: Scan, into hits: inout [Hit]) {
    for start in scan.lookalikes {
      var end = Int(start)
      while end < scan.view.count, Byte.isLetter(scan.view.bytes[end]) { end += 1 }
      let range = Int(start)..<end
      guard scan.view.isCapital(range.lowerBound), let place = meant(Array(scan.view.bytes[range])) else { continue }
      var hit = Hit(.name, range, .likeKnownName, subject: place)
      hit.level = .hard
      hits.append(hit)
    }
  }

  private func meant(_ word: [UInt8]) -> KnownPerson.Place? {
    guard word.allSatisfy(Byte.isASCIILetter), let place = likeness(word), !OrdinaryWords.contains(word),
      !OrdinaryWords.isName(word),
      Lexicon.all.lookUp(word, 0, word.count) == nil
    else { return nil }
    return place
  }

  private func likeness(_ word: [UInt8]) -> KnownPerson.Place? {
    let sounds = Self.sounds(word)
    let meant = names.first { name in
      Self.isLike(name, word, sounds) && name.letters != word && !Self.isOtherForm(name.letters, word)
    }
    return meant?.place
  }

  private static func isLike(_ name: Name, _ word: [UInt8], _ sounds: [UInt8]) -> Bool {
    if name.sounds == sounds { return true }
    if name.isWord { return false }
    return isOneSlip(name.letters, word) || name.sounds.count >= 7 && isOneSlip(name.sounds, sounds)
  }

  /// Names that differ in their last vowel alone are two names: Maria and Marie, Eric and Erica.
  private static func isOtherForm(_ name: [UInt8], _ word: [UInt8]) -> Bool {
    let (short, long) = name.count <= word.count ? (name, word) : (word, name)
    guard let last = long.last, "aeiosyn".utf8.contains(last) else { return false }
    if long.count == short.count { return short.dropLast() == long.dropLast() }
    return long.starts(with: short)
  }

  /// The letters with which a misspelling of a name that begins so may begin.
  private static func alike(_ first: UInt8) -> [UInt8] {
    switch first {
    case UInt8(ascii: "c"), UInt8(ascii: "k"): Array("cks".utf8)
    case UInt8(ascii: "s"), UInt8(ascii: "z"): Array("szc".utf8)
    case UInt8(ascii: "f"), UInt8(ascii: "p"):
      [first, first == UInt8(ascii: "f") ? UInt8(ascii: "p") : UInt8(ascii: "f")]
    case UInt8(ascii: "g"), UInt8(ascii: "j"): Array("gj".utf8)
    case UInt8(ascii: "i"), UInt8(ascii: "y"): Array("iy".utf8)
    default: [first]
    }
  }

  /// One letter more, less or other, or two changed about.
  private static func isOneSlip(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard abs(first.count - second.count) <= 1, min(first.count, second.count) >= shortest - 1 else { return false }
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var (end, other) = (first.count, second.count)
    while end > start, other > start, first[end - 1] == second[other - 1] { (end, other) = (end - 1, other - 1) }
    let (rest, otherRest) = (end - start, other - start)
    if rest == 1 && otherRest == 1 { return first.count >= 6 && start > 0 }
    if rest + otherRest == 1 { return start > 0 }
    return rest == 2 && otherRest == 2 && first[start] == second[start + 1] && first[start + 1] == second[start]
  }

  /// A word as it sounds: one letter for those that sound alike, none for doubles and a silent h.
  private static func sounds(_ word: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    sounds.reserveCapacity(word.count)
    for (index, byte) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : 0
      var sound = byte
      switch byte {
      case UInt8(ascii: "c"):
        sound =
          next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
          ? UInt8(ascii: "s") : UInt8(ascii: "k")
      case UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      case UInt8(ascii: "y"): sound = UInt8(ascii: "i")
      case UInt8(ascii: "v"): sound = UInt8(ascii: "f")
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"): sound = UInt8(ascii: "f")
      case UInt8(ascii: "h") where index > 0 && !"aeiou".utf8.contains(word[index - 1]): continue
      case UInt8(ascii: "e") where index == word.count - 1 && index > 3: continue
      default: break
      }
      if sound == UInt8(ascii: "e"), sounds.last == UInt8(ascii: "i") { continue }
      if sounds.last == UInt8(ascii: "e"), sound == UInt8(ascii: "i") { sounds.removeLast() }
      if sounds.last != sound { sounds.append(sound) }
    }
    return sounds
  }
}

extension KnownPattern {
  /// A name of one word.
  fileprivate var isSinglePart: Bool {
    if case .name(let gaps) = gaps { gaps.isEmpty } else { false }
  }
}
