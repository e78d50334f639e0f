/// Sites where people live without a street: caravan parks, moorings, and what leads to their names.
enum HouseSite {
  /// Whether the word before "park" or "site" says that people live on it.
  static func isOne(_ view: TextView, _ place: Int) -> Bool {
    var start = place - 1
    while start > 0, Byte.isLetter(view.bytes[start - 1]) { start -= 1 }
    return [
      "holiday", "caravan", "home", "residential", "leisure", "mobile", "lodge", "traveller", "travellers", "static",
    ].contains(
      view.text(max(0, start), max(0, place - 1)))
  }

  /// "Moored at", "writing from", "in the van at", "currently on": where somebody is who has no street.
  static func isLed(_ view: TextView, _ start: Int) -> Bool {
    let before = view.before(start, 32).words.suffix(4)
    guard let last = before.last, ["at", "on", "from"].contains(last), let word = before.dropLast().last else {
      return false
    }
    return last == "from" ? word == "writing" : moorings.contains(word) || vans.contains(word) && before.first == "in"
  }

  private static let moorings: Set<String> = ["moored", "berthed", "pitched", "parked", "currently", "based", "camped"]
  private static let vans: Set<String> = ["van", "caravan", "chalet", "static", "lodge", "trailer", "tent", "boat"]
}
