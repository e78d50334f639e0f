public import Casework

/// A first name that may stand in an email: nothing in it can be more than a name.
///
/// 1 to 40 letters, marks, apostrophes, hyphens and blanks, beginning and ending with a letter or mark, no two signs
/// running; no digit, control or direction mark (SG-2 lets nobody's surname through, so the record gives none here).
public struct FirstName: Hashable, Sendable {
  let text: String

  /// The name in a field of the record; nil where it holds anything else.
  public init?(_ name: ClientText) {
    let scalars = Array(name.unmasked.unicodeScalars)
    guard (1...40).contains(scalars.count), let first = scalars.first, let last = scalars.last,
      Self.isLetter(first), Self.isLetter(last) || Self.isMark(last)
    else { return nil }
    var afterSign = true
    for scalar in scalars {
      if Self.isSign(scalar) {
        guard !afterSign else { return nil }
        afterSign = true
      } else {
        guard Self.isLetter(scalar) || (Self.isMark(scalar) && !afterSign) else { return nil }
        afterSign = false
      }
    }
    text = name.unmasked
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x27, 0x2D, 0x2019: true
    default: false
    }
  }
}
