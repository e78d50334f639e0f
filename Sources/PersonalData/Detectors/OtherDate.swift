/// Words that give a date another meaning than that of a birth.
enum OtherDate {
  /// Whether words stand between that give the date another meaning.
  static func isMeant(_ between: ArraySlice<UInt8>) -> Bool {
    let words = between.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    // "The date of separation".
    if let date = words.lastIndex(of: "date"), words.count > date + 2, words[date + 1] == "of",
      words[date + 2] != "birth"
    {
      return true
    }
    if words.contains(where: isNamed) { return true }
    if let marriage = words.lastIndex(of: "marriage"),
      marriage + 1 == words.count || !words[marriage + 1].hasPrefix("cert")
    {
      return true
    }
    // "According to your letter of 30 October: 3 November 2010": another date was the letter's.
    let last = between.lastIndex(where: Byte.isDigit).map { between[$0...] } ?? between
    // "Born the week before, 4 June 2012".
    if endsWithComma(between) { return false }
    let tail = last.split { !Byte.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    return tail.last.map(told.contains) ?? false
      || tail.count > 1 && told.contains(tail[tail.count - 2]) && dating.contains(tail[tail.count - 1])
  }

  private static func endsWithComma(_ between: ArraySlice<UInt8>) -> Bool {
    between.last { !Byte.isBlank($0) } == UInt8(ascii: ",")
  }

  private static let others: Set<String> = [
    "since", "paid", "left", "start", "started", "stopped", "moved", "until", "before", "after", "payment", "payments",
    "order",
    "court", "letter", "claim", "applied", "separated", "split", "married", "divorced", "from", "by", "dated", "due",
    "until", "party", "present", "money", "card", "issued", "sent", "gave", "bought", "visit",
    "review", "hearing", "died", "registered", "passed", "expiry", "expires", "expire", "issue", "valid", "came",
    "back",
    "went", "joined", "turned", "arrived",
    "met", "posted", "received", "emailed", "uploaded", "supplied", "call", "called", "rang", "phoned", "spoke",
    "check",
    "checks", "done", "appointment", "apwyntiad", "gofrestrwyd", "test", "booked", "signed", "tea", "cake", "meal",
    "disco", "holiday", "trip", "briodi", "symudodd", "gwahanodd", "gadawodd",
    "adawodd", "christened", "baptised", "christening", "baptism", "bedyddiwyd", "fedyddiwyd", "invoice", "login",
    "logged", "lived", "come", "comes", "ers", "cofrestrais", "cofrestrwyd", "gofrestrais",
    "anfonais", "talais", "symudon",
    "priodi", "gwahanu",
    "wedding", "separation", "divorce", "ended", "ends", "ceased", "closed", "opened", "began", "finished",
    "priodas", "briodas", "phriodas", "priododd", "briododd", "priodon", "briodon", "wahanu", "gwahaniad", "wahaniad",
    "ysgaru", "ysgariad", "dechreuodd", "ddechreuodd", "gorffennodd", "caewyd", "gaewyd", "symud", "symudais",
  ]

  /// Whether a word names another date, wherever it stands.
  static func isNamed(_ word: String) -> Bool { others.contains(word) && !told.contains(word) }

  /// How a wrong date came about says nothing of the right one.
  private static let told: Set<String> = [
    "letter", "by", "from", "back", "sent", "gave", "issued", "card", "claim", "order", "since", "until", "before",
    "after",
  ]
  /// Behind one of those words, one of these leads to its date: "the letter of 3 May".
  private static let dating: Set<String> = ["of", "dated", "on", "date", "the", "was", "at", "in", "is"]
}
