/// What the sentence round a date says of a birth: that it recalls one, or begins to tell of another day.
enum BirthClause {
  /// "The 21st of January 2018, that's when she was born".
  static func recalls(_ view: TextView, _ place: Int) -> Bool {
    let rest = view.bytes[place..<min(view.count, place + 72)].prefix {
      $0 != Byte.blanked && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ";")
    }
    let words = words(rest)
    guard let when = words.firstIndex(of: "when"), when > 0, when <= 6, words.count > when + 3,
      ["that", "thats", "which", "s", "is", "was"].contains(words[when - 1])
    else { return false }
    return words[(when + 2)...].prefix(3).contains("born")
  }

  /// Whether another clause begins between a date and the word: "on 3 July 2015 and my daughter was born".
  static func begins(_ between: ArraySlice<UInt8>) -> Bool {
    let words = words(between)
    guard let and = words.firstIndex(where: { $0 == "and" || $0 == "but" }) else { return false }
    return words[and...].contains { ["was", "is", "were"].contains($0) }
  }

  /// "He has a birthday on 16/07/2012": the day itself, not one on which something was done with it.
  static func hasBirthday(_ view: TextView, _ mark: Mark) -> Bool {
    let start = Int(mark.start)
    return words(view.bytes[max(0, start - 16)..<start]).suffix(2).contains {
      ["has", "have", "having"].contains($0)
    }
  }

  /// "I gave birth on 20 January 2018".
  static func givesBirth(_ view: TextView, _ mark: Mark) -> Bool {
    let start = Int(mark.start)
    return words(view.bytes[max(0, start - 10)..<start]).last.map { ["gave", "given", "giving"].contains($0) } ?? false
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
