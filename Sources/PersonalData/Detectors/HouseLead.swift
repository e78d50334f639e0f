/// What leads to the number of a house: words that speak of where somebody lives, or of where something is sent.
enum HouseLead {
  private static let reach = 48
  private static let mostTokens = 6

  /// Whether the words before a house speak of where somebody lives; the place may be its number's or its street's.
  static func isHome(_ view: TextView, _ place: Int) -> Bool {
    let words = before(view, place).suffix(5)
    if words.contains(where: { homes.contains($0) || sleeps.contains($0) }) { return true }
    // "He's been at 7 Broomfield".
    return words.count > 1 && words.last == "at" && words.dropLast().last.map(beings.contains) ?? false
  }

  /// Whether they do, or speak of what is sent there, or a flat's number or a letter behind its own says that it is a house.
  static func leads(_ view: TextView, _ place: Int) -> Bool {
    if isHome(view, place) || hasFlat(view, place) { return true }
    let words = before(view, place).suffix(4)
    return (words.last == "to" || words.last == "at") && words.contains(where: sendings.contains)
  }

  /// "79 long row", "4 old mill lane": an adjective with which a street's name begins, behind words that lead to it.
  static func isAdjective(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let word = view.slice(start, end)
    guard word.elementsEqual("long".utf8) || word.elementsEqual("old".utf8), view.at(end) == Byte.space else {
      return false
    }
    let last = view.wordEnd(end + 1)
    guard last > end + 1, let words = Lexicon.all.lookUp(view.bytes, end + 1, last)?.words else { return false }
    return !words.isDisjoint(with: [.street, .softStreet]) && words.isDisjoint(with: .notStreetName)
      && leads(view, start) && NamedStreet.endsName(view, last)
  }

  private static func before(_ view: TextView, _ place: Int) -> [String] {
    let start = start(view, place)
    return view.before(start, reach).words
  }

  /// "Flat 9 56 oak drive", "4b oak drive".
  private static func hasFlat(_ view: TextView, _ place: Int) -> Bool {
    let house = view.slice(start(view, place), place).split { !Byte.isAlphanumeric($0) }
    return house.contains { FlatPart.flats.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// Where the house begins whose number or street stands at a place: with its number, its flat and "No." before it.
  private static func start(_ view: TextView, _ place: Int) -> Int {
    var (index, tokens, hasNumber) = (place, 0, false)
    while tokens < mostTokens {
      var end = index
      while end > 0, index - end < 3, isGap(view.bytes[end - 1]) { end -= 1 }
      var start = end
      while start > 0, end - start < 10, Byte.isAlphanumeric(view.bytes[start - 1]) { start -= 1 }
      guard start < end else { break }
      if Byte.isDigit(view.bytes[start]), end - start <= 4 {
        hasNumber = true
      } else if !(hasNumber
        && (end - start == 1 && view.at(end) == UInt8(ascii: ",")
          || parts.contains(view.text(start, end)) || FlatPart.flats.contains(view.text(start, end))))
      {
        break
      }
      (index, tokens) = (start, tokens + 1)
    }
    return index
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == UInt8(ascii: ",") || byte == Byte.dot || byte == Byte.hyphen || byte == Byte.slash
  }

  private static let parts: Set<String> = ["no", "number", "rhif"]
  private static let sleeps: Set<String> = ["sleep", "sleeps", "sleeping", "slept", "cysgu"]
  private static let beings: Set<String> = ["been", "m", "am", "is", "s", "are", "re", "was", "were", "now", "still"]
  private static let homes: Set<String> = [
    "live", "lives", "living", "lived", "address", "moved", "moving", "byw", "cyfeiriad", "nghyfeiriad", "gyfeiriad",
    "chyfeiriad", "symud", "symudais", "staying", "renting", "letters", "home", "anfonwch", "resides", "addr",
  ]
  private static let sendings: Set<String> = [
    "send", "sent", "sending", "post", "posted", "deliver", "delivered", "write", "forward", "redirect", "addressed",
    "house", "property", "place",
  ]
}
