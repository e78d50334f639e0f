/// Known values under disguises that change their letters and digits: equality with the record is the only proof.
struct LooseMatcher {
  private let plain: PatternMatcher
  private let folded: PatternMatcher

  init(_ known: KnownValues, allowed: FirstNames) {
    let patterns = known.matcher.patterns.filter { pattern in
      pattern.key.count >= 6 && !pattern.isFirstName && !pattern.isOrdinaryWord && !allowed.contain(pattern.key[...])
    }
    // Backwards, or out of words, six characters could be anybody's.
    plain = PatternMatcher(patterns.filter { $0.kind != .name && $0.key.count >= 8 })
    folded = PatternMatcher(patterns.map { $0.withKey($0.key.map(Self.fold)) })
  }

  func findings(in bytes: [UInt8]) -> [(Disguise, Finding)] {
    let view = TextView(bytes: bytes)
    var found = find(folded, view.bytes.map(Self.fold), .lettersForDigits)
    found += find(plain, view.bytes.reversed(), .reversed)
    if let digits = SpelledDigits.read(view.bytes) { found += find(plain, digits, .spelledDigits) }
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
}
