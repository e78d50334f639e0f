import Casework

/// Reads one field of a message in every way that a reader could.
struct FieldCheck {
  let allowed: FirstNames
  let known: KnownValues
  let loose: LooseMatcher
  let approved: ApprovedPassages

  func refusals(_ bytes: [UInt8], _ place: GateRefusal.Place) -> [GateRefusal] {
    if let cause = Self.unreadable(bytes, allowsLineFeed: place == .body) {
      return [GateRefusal(place: place, cause: cause)] + personalData(bytes, place)
    }
    return personalData(bytes, place)
  }

  private func personalData(_ bytes: [UInt8], _ place: GateRefusal.Place) -> [GateRefusal] {
    var found: [(Disguise, Finding)] = []
    for (disguise, text) in Disguises.readings(of: bytes) {
      found += PersonalData.find(in: text, known: known, scope: .outbound).filter { !isAllowed($0, text) }
        .map { (disguise, $0) }
    }
    found += loose.findings(in: bytes)
    // A kind that is seen as written is not reported again for each disguise that leaves it as it is.
    let plain = Set(found.lazy.filter { $0.0 == .none }.map(\.1.kind))
    return found.filter { $0.0 == .none || !plain.contains($0.1.kind) }
      .map { GateRefusal(place: place, cause: .personalData($0.1, disguise: $0.0)) }
  }

  private func isAllowed(_ finding: Finding, _ text: [UInt8]) -> Bool {
    guard finding.kind == .name else { return false }
    if finding.isOrdinaryWord, approved.cover(finding.range, in: text) { return true }
    return allowed.contain(TextView(bytes: Array(text[finding.range])).bytes[...])
  }

  /// What keeps the bytes from being read as a person would read them; nil where nothing does.
  static func unreadable(_ bytes: [UInt8], allowsLineFeed: Bool) -> GateRefusal.Cause? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return .notUTF8(offset: firstInvalid(bytes)) }
    if let index = bytes.firstIndex(where: { ($0 < 0x20 && !($0 == 0x0A && allowsLineFeed)) || $0 == 0x7F }) {
      return .controlByte(offset: index)
    }
    var offset = 0
    while offset < bytes.count {
      let (value, length) = TextView.decode(bytes, at: offset)
      if value > 0x7F {
        switch Unicode.Scalar(value)?.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return .controlByte(offset: offset)
        case .format, .privateUse, .unassigned, .surrogate, nil: return .hiddenCharacter(offset: offset)
        default: break
        }
      }
      offset += length
    }
    return nil
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var (parser, iterator, offset) = (UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}
