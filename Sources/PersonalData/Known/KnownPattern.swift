/// One form of one known value: its letters and digits alone, and what may stand between and around them.
struct KnownPattern: Sendable {
  /// Where a text is read: in a view for caseworkers, or at the last gate before it goes out.
  enum Scope: Sendable {
    case viewing
    case outbound
  }

  /// What may stand between two of its letters and digits.
  enum Gaps: Sendable {
    /// Up to eight bytes of anything that is no letter or digit, anywhere.
    case anywhere
    /// Separators exactly at these places, such as between day and month.
    case exactly(Int, Int)
    /// Separators at these places or none at all.
    case exactlyOrNone(Int, Int)
    /// A name's own gaps, or one between every two letters.
    case name([Int])
  }

  /// What must not touch its ends.
  enum Bounds: Sendable {
    case none
    case digits
    case letters
    case alphanumerics
  }

  let kind: DataKind
  let place: KnownPerson.Place
  private(set) var key: [UInt8]
  var gaps = Gaps.anywhere
  var bounds = Bounds.alphanumerics
  /// Too likely to be something else in what a client wrote, not in approved words.
  var isForGateOnly = false
  /// A part of a name that is an ordinary word too.
  var isOrdinaryWord = false
  /// A whole name of which every part is an ordinary word.
  var isOrdinaryPhrase = false
  /// Two letters, which are a name only with a capital.
  var needsCapital = false
  /// With what letters the first names of the person begin, where this is a surname.
  var initials: [UInt8] = []
  /// A part of a name that may be shown to the client (SG-2).
  var isFirstName = false

  static let widestGap = 8

  init(
    kind: DataKind, place: KnownPerson.Place, key: [UInt8], gaps: Gaps = .anywhere, bounds: Bounds = .alphanumerics,
    isForGateOnly: Bool = false, isOrdinaryWord: Bool = false, isFirstName: Bool = false
  ) {
    self.kind = kind
    self.place = place
    self.key = key
    self.gaps = gaps
    self.bounds = bounds
    self.isForGateOnly = isForGateOnly
    self.isOrdinaryWord = isOrdinaryWord
    self.isFirstName = isFirstName
  }

  /// The same value with other bytes of the same number.
  func withKey(_ key: [UInt8]) -> Self {
    var pattern = self
    pattern.key = key
    return pattern
  }

  /// Where it stands when its last letter or digit is at a place; nil where something forbidden is between or around.
  func match(endingAt last: Int, in view: TextView, scope: Scope) -> Range<Int>? {
    var (index, position, found) = (last, key.count - 1, [Int]())
    while true {
      guard index >= 0, view.bytes[index] == key[position] else { return nil }
      if position == 0 { break }
      let before = index
      index -= 1
      while index >= 0, before - index <= Self.widestGap, !Byte.isAlphanumeric(view.bytes[index]) { index -= 1 }
      if before - index > 1 {
        guard before - index - 1 <= Self.widestGap, allows(gap: (index + 1)..<before, before: position, view, scope)
        else { return nil }
        found.append(position)
      }
      position -= 1
    }
    guard accepts(found.reversed(), scope), isBounded(index, last + 1, view) else { return nil }
    return extended(index, view)..<(last + 1)
  }

  private func allows(gap: Range<Int>, before position: Int, _ view: TextView, _ scope: Scope) -> Bool {
    if view.bytes[gap].contains(Byte.blanked) { return false }
    switch gaps {
    case .anywhere: return true
    case .exactly, .exactlyOrNone: return gap.count <= 4 && gap.allSatisfy { Byte.isSeparator(view.bytes[$0]) }
    case .name(let natural):
      if gap.count > 3 && !natural.contains(position) { return false }
      return gap.allSatisfy { index in
        let byte = view.bytes[index]
        return Byte.isSeparator(byte) || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
          || byte == UInt8(ascii: ",") || scope == .outbound
      }
    }
  }

  private func accepts(_ found: [Int], _ scope: Scope) -> Bool {
    switch gaps {
    case .anywhere: true
    case .exactly(let first, let second): found == [first, second] || found.count == key.count - 1
    case .exactlyOrNone(let first, let second):
      found.isEmpty || found == [first, second] || found.count == key.count - 1
    case .name(let natural):
      found.count == key.count - 1 && key.count > 2 || found.allSatisfy(natural.contains)
        || scope == .outbound && !isOrdinaryWord && key.count >= 6
    }
  }

  private func isBounded(_ start: Int, _ end: Int, _ view: TextView) -> Bool {
    let (before, after) = (view.at(start - 1), view.at(end))
    switch bounds {
    case .none: return true
    case .digits: return !Byte.isDigit(before) && !Byte.isDigit(after)
    case .letters: return !Byte.isLetter(before) && !Byte.isLetter(after)
    case .alphanumerics: return !Byte.isAlphanumeric(before) && !Byte.isAlphanumeric(after)
    }
  }

  /// Takes in the country code and zero before a telephone number, and an opening bracket.
  private func extended(_ start: Int, _ view: TextView) -> Int {
    guard kind == .phone else { return start }
    var (index, result, digits) = (start - 1, start, [UInt8]())
    while index >= 0, start - index <= 12, digits.count < 5 {
      let byte = view.bytes[index]
      if Byte.isDigit(byte) {
        digits.insert(byte, at: 0)
        if Self.prefixes.contains(digits) { result = index }
      } else if !Byte.isSeparator(byte) && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")")
        && byte != UInt8(ascii: "+")
      {
        break
      }
      index -= 1
    }
    while result > 0, view.bytes[result - 1] == UInt8(ascii: "+") || view.bytes[result - 1] == UInt8(ascii: "(") {
      result -= 1
    }
    return result
  }

  private static let prefixes = Set(["0", "44", "440", "0044", "00440"].map { Array($0.utf8) })
}
