/// Numbers before the name of a street that are no house's: a bus, a page, a courtroom, a day of a month.
enum CountedThing {
  /// Whether the number from a place on, with a name behind it that ends there, counts or numbers something else.
  static func isOne(_ view: TextView, _ start: Int, _ name: Int, _ end: Int) -> Bool {
    var last = start
    while last > 0, start - last < 2, view.bytes[last - 1] == Byte.space { last -= 1 }
    var first = last
    while first > 0, last - first < 10, Byte.isLetter(view.bytes[first - 1]) { first -= 1 }
    let before = view.text(first, last)
    // "The 38 bus goes past Park Street".
    if !view.isCapital(name), vehicles.contains(view.text(name, view.wordEnd(name))) { return true }
    if !view.isCapital(name), adjectives.contains(view.text(name, view.wordEnd(name))) { return true }
    if vehicles.contains(before) || numbered.contains(before) { return true }
    let isMonth = Lexicon.all.lookUp(view.bytes, name, view.wordEnd(name))?.words.contains(.month) ?? false
    if isMonth, ["the", "on", "since", "from", "by", "until"].contains(before) { return true }
    if isCourt(view, name, end) { return true }
    guard view.at(end) == Byte.space else { return false }
    return works.contains(view.text(end + 1, view.wordEnd(end + 1)))
  }

  /// "Leeds Combined Court": a court of law.
  private static func isCourt(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    let court = end - 5
    guard court > start, view.at(court - 1) == Byte.space, view.text(court, end) == "court" else { return false }
    var kind = court - 1
    while kind > start, Byte.isLetter(view.bytes[kind - 1]) || view.bytes[kind - 1] == UInt8(ascii: "'") { kind -= 1 }
    return courts.contains(view.text(kind, court - 1))
  }

  private static let courts: Set<String> = [
    "combined", "crown", "county", "magistrates", "magistrates'", "family", "high", "supreme", "civil", "sheriff",
    "tennis", "squash", "food", "basketball", "netball",
  ]

  private static let vehicles: Set<String> = ["bus", "bws", "buses", "tram", "route", "train", "minibus", "coach"]

  /// What is said of streets and gardens that are counted, and is no street's name.
  private static let adjectives: Set<String> = [
    "lovely", "nice", "beautiful", "different", "busy", "private", "public", "empty", "small", "big", "huge", "tiny",
    "narrow", "closed", "pretty", "separate", "foot", "such", "local", "nearby",
  ]

  /// "The 4 March Road works": work on a road.
  private static let works: Set<String> = [
    "works", "closure", "closures", "roadworks", "protest", "race", "nursery", "school", "primary", "academy",
    "infants", "juniors",
  ]

  /// Things that have a number: "courtroom 7, Bradford Combined Court".
  private static let numbered: Set<String> = [
    "courtroom", "courtrooms", "classroom", "ward", "platform", "page", "pages", "question", "section",
    "paragraph", "para", "class", "year", "blwyddyn", "stage", "chapter", "episode", "series", "season", "volume",
    "option", "appendix", "exhibit", "schedule", "junction", "exit", "clause", "item", "step", "week", "day", "round",
    "table", "seat", "bed", "cell", "desk", "locker", "row", "bay", "stand", "form", "level", "grade", "tier",
    "version", "over", "under", "aged", "age",
    "around", "about", "approximately", "nearly", "almost",
  ]
}
