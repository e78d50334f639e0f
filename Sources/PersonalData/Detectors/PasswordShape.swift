/// Whether a token looks like a password, or is what people say of one.
enum PasswordShape {
  /// A digit among letters or signs, a sign inside, or a capital inside a word.
  static func isStrong(_ view: TextView, _ range: Range<Int>) -> Bool {
    let token = view.bytes[range]
    guard token.count >= 3 else { return false }
    let digits = token.count(where: Byte.isDigit)
    let letters = token.count(where: Byte.isLetter)
    let signs = token.count {
      !Byte.isAlphanumeric($0) && $0 != UInt8(ascii: "'") && $0 != Byte.dot && $0 != Byte.slash
    }
    if digits > 0 && letters > 0 { return !isOrdinal(token) && !isProduct(token) }
    if digits > 0 && signs > 0 {
      return letters > 0 || token.contains { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "#") }
    }
    if signs > 0 && letters > 0 {
      return token.dropFirst().contains {
        !Byte.isAlphanumeric($0) && $0 != Byte.hyphen && $0 != UInt8(ascii: "'") && $0 != Byte.slash
          && $0 != UInt8(ascii: ",") && $0 != Byte.dot
      }
        || view.isCapital(range.lowerBound) && token.contains(Byte.hyphen)
    }
    return range.dropFirst().contains {
      view.isCapital($0) && !view.isCapital($0 - 1) && Byte.isLetter(view.bytes[$0 - 1])
    }
  }

  /// IPhone12, Windows10: what the password is typed on.
  private static func isProduct(_ token: ArraySlice<UInt8>) -> Bool {
    let letters = token.prefix(while: Byte.isASCIILetter)
    return token.dropFirst(letters.count).allSatisfy(Byte.isDigit)
      && ["iphone", "ipad", "windows", "chrome", "ios", "android", "firefox"].contains(
        String(decoding: letters, as: UTF8.self))
  }

  /// Digits with nothing but the letters of a unit or a time: 12.30pm, 5-7pm.
  static func isUnit(_ token: ArraySlice<UInt8>) -> Bool {
    ordinals.contains(String(decoding: token.filter(Byte.isLetter), as: UTF8.self))
  }

  /// 3rd, 21st, 10am.
  private static func isOrdinal(_ token: ArraySlice<UInt8>) -> Bool {
    let digits = token.prefix(while: Byte.isDigit)
    let rest = String(decoding: token.dropFirst(digits.count), as: UTF8.self)
    return digits.count <= 2 && !digits.isEmpty
      && ordinals.contains(rest)
  }

  private static let ordinals: Set<String> = [
    "st", "nd", "rd", "th", "am", "pm", "ain", "fed", "eg", "ed", "jan", "feb", "mar", "apr", "may", "jun", "jul",
    "aug",
    "sep", "oct", "nov", "dec", "june", "july", "hours", "hrs", "mins", "minutes", "days", "weeks", "months", "times",
    "pounds", "quid", "pcm", "pm", "pw", "yr", "yrs", "year", "years", "old",
  ]

  /// Whether a word is what people say of passwords, and no part of one.
  static func isTalk(_ view: TextView, _ range: Range<Int>) -> Bool {
    !words(view, range).isDisjoint(with: [
      .passwordTalk, .filler, .verb, .joiner, .password, .pin, .account, .month, .digitName,
    ])
  }

  /// Whether a word alone is no password: what people say of one, or where it is written; "unchanged", "rejected".
  static func isRemark(_ view: TextView, _ range: Range<Int>) -> Bool {
    if words(view, range).contains(.passwordRemark) { return true }
    guard range.count > 5, !view.isCapital(range.lowerBound), view.bytes[range].allSatisfy(Byte.isLetter) else {
      return false
    }
    let ending = view.bytes[range].suffix(2)
    return ending.elementsEqual("ed".utf8)
      || range.count > 7 && ending.elementsEqual("ly".utf8)
        && !view.bytes[range].suffix(3).elementsEqual("fly".utf8)
  }

  /// Whether a word counts what comes: "password is three words".
  static func isCount(_ view: TextView, _ range: Range<Int>) -> Bool { words(view, range).contains(.digitName) }

  private static func words(_ view: TextView, _ range: Range<Int>) -> Words {
    let end = view.wordEnd(range.lowerBound)
    let rest = range.upperBound > end ? view.slice(end, range.upperBound) : []
    guard end > range.lowerBound, end <= range.upperBound,
      rest.first.map({ $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "!") }) ?? true
    else { return [] }
    return Lexicon.all.lookUp(view.bytes, range.lowerBound, end)?.words ?? []
  }

  /// A token that is masked already.
  static func isStarred(_ token: ArraySlice<UInt8>) -> Bool {
    token.allSatisfy {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "x") || $0 == Byte.dot || $0 == UInt8(ascii: "_")
        || $0 == Byte.hyphen
    }
  }
}
