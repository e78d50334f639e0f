/// Known values under disguises that change their letters and digits: equality with the record is the only proof.
struct LooseMatcher {
  private let known: KnownValues
  /// The values by index, which are looked for with letters read as digits, and backwards or out of words.
  private var folded: [Int] = []
  private var plain: [Int] = []
  private var foldedScreen = LooseScreen(readings: Self.foldedReadings)
  private var reversedScreen = LooseScreen(readings: Self.plainReadings)

  init(_ known: KnownValues, allowed: FirstNames) {
    self.known = known
    let patterns = known.matcher.patterns
    for index in patterns.indices where patterns[index].key.count >= Self.shortest {
      if patterns[index].isFirstName || patterns[index].isOrdinaryWord || allowed.contain(patterns[index].key) {
        continue
      }
      folded.append(index)
      foldedScreen.add(patterns[index].key.lazy.map(Self.fold))
      // Backwards, or out of words, six characters could be anybody's.
      if patterns[index].kind == .name || patterns[index].key.count < Self.shortestPlain { continue }
      plain.append(index)
      reversedScreen.add(patterns[index].key.lazy.reversed())
    }
  }

  private static let shortest = 6
  private static let shortestPlain = 8

  /// The values found, each matcher made only where its screen lets something by; letters of other scripts pass any.
  func findings(in bytes: [UInt8]) -> [(Disguise, Finding)] {
    let text = TextView(bytes: bytes).bytes
    let isForeign = text.contains { $0 >= 0x80 }
    let patterns = known.matcher.patterns
    var found: [(Disguise, Finding)] = []
    if isForeign || foldedScreen.mayHold(text) {
      let matcher = PatternMatcher(folded.map { patterns[$0].withKey(patterns[$0].key.map(Self.fold)) })
      found += find(matcher, text.map(Self.fold), .lettersForDigits)
    }
    let digits = SpelledDigits.read(text)
    guard isForeign || digits != nil || reversedScreen.mayHold(text) else { return found }
    let matcher = PatternMatcher(plain.map { patterns[$0] })
    found += find(matcher, text.reversed(), .reversed)
    if let digits { found += find(matcher, digits, .spelledDigits) }
    return found
  }

  private func find(_ matcher: PatternMatcher, _ bytes: [UInt8], _ disguise: Disguise) -> [(Disguise, Finding)] {
    let view = TextView(bytes: bytes)
    var hits: [Hit] = []
    matcher.find(in: view) { pattern, end in
      guard let range = pattern.match(endingAt: end, in: view, scope: .outbound) else { return }
      hits.append(Hit(pattern.kind, range, .knownValue, subject: pattern.place))
    }
    var findings: [Finding] = []
    Merging.merge(&hits)
    Merging.add(hits, in: view, to: &findings)
    return findings.map { (disguise, $0) }
  }

  /// Letters and the digits that they stand for in a disguise, as one.
  private static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "o"): UInt8(ascii: "0")
    case UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "|"): UInt8(ascii: "1")
    case UInt8(ascii: "z"): UInt8(ascii: "2")
    case UInt8(ascii: "e"): UInt8(ascii: "3")
    case UInt8(ascii: "s"), UInt8(ascii: "$"): UInt8(ascii: "5")
    case UInt8(ascii: "b"): UInt8(ascii: "8")
    default: byte
    }
  }

  /// What each byte of a text is read as; 0 for one that is then no letter or digit.
  private static let foldedReadings = (0...UInt8.max).map { Byte.isAlphanumeric(fold($0)) ? fold($0) : 0 }
  private static let plainReadings = (0...UInt8.max).map { Byte.isAlphanumeric($0) ? $0 : 0 }
}
