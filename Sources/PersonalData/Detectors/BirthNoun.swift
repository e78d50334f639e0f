/// What the words for a birth mean beside a date that is none's: a certificate, an age that is reached, a figure of speech.
enum BirthNoun {
  /// "Birth certificate posted", "her 16th birthday is", "born to".
  static func isOther(_ view: TextView, _ mark: Mark, _ between: ArraySlice<UInt8>) -> Bool {
    let word = view.text(Int(mark.start), Int(mark.end))
    let words = between.split { !Byte.isLetter($0) }.prefix(4).map { String(decoding: $0, as: UTF8.self) }
    switch word {
    case "birth":
      if isBounded(view, Int(mark.start)) { return true }
      guard let next = words.first else { return false }
      if kin.contains(next), !between.prefix(3).contains(UInt8(ascii: ":")), previous(view, Int(mark.start)) != "of" {
        return true
      }
      guard next.hasPrefix("cert") else { return false }
      return words.count > 1 && !words.contains(where: shows.contains) && !between.contains(UInt8(ascii: ":"))
    case "geni", "eni", "ngeni":
      if previous(view, Int(mark.start)) == "cyn" { return true }
      return previous(view, Int(mark.start)).hasSuffix("ystysgrif") && !words.contains(where: shows.contains)
    case "birthday", "blwydd", "bday": return isOrdinal(view, Int(mark.start)) || isParty(view, Int(mark.start))
    case "born": return ["to", "of", "out"].contains(words.first ?? "")
    default: return false
    }
  }

  private static let shows: Set<String> = [
    "shows", "show", "says", "say", "is", "was", "has", "gives", "states", "date", "reads", "yn", "yw", "ydi", "dweud",
  ]

  /// "Birth father", "birth parents": a person, and no day.
  private static let kin: Set<String> = [
    "father", "mother", "mum", "dad", "parent", "parents", "family", "name", "weight", "plan", "partner", "control",
  ]

  /// "Since the birth": the day is on one side of it.
  private static func isBounded(_ view: TextView, _ place: Int) -> Bool {
    let words = view.before(place, 16).words.suffix(2)
    return words.contains { ["since", "before", "after", "until"].contains($0) }
  }

  private static func previous(_ view: TextView, _ place: Int) -> String {
    let word = view.before(place, 20).split { !Byte.isLetter($0) }.last ?? []
    return String(decoding: word, as: UTF8.self)
  }

  /// "Parti pen-blwydd".
  private static func isParty(_ view: TextView, _ place: Int) -> Bool {
    view.before(place, 12).split { !Byte.isLetter($0) }.suffix(2).contains {
      ["parti", "barti", "anrheg"].contains(String(decoding: $0, as: UTF8.self))
    }
  }

  /// "16th" or "eighteenth" right before a place.
  private static func isOrdinal(_ view: TextView, _ place: Int) -> Bool {
    let word = previous(view, place)
    if word.hasSuffix("th"), word.utf8.count > 4 {
      let start = place - 1 - word.utf8.count
      return start >= 0 && Lexicon.all.lookUp(view.bytes, start, place - 1)?.words.contains(.digitName) ?? false
    }
    guard ["st", "nd", "rd", "th", "oed", "fed", "ed", "eg"].contains(word) else { return false }
    return Byte.isDigit(view.at(place - word.utf8.count - 2))
  }

  /// "They'll have said 11/02/1985": a word right before that tells of what was given as the value.
  static func isSaid(_ view: TextView, _ place: Int) -> Bool { said.contains(previous(view, place)) }

  private static let said: Set<String> = [
    "said", "accept", "accepts", "accepted", "enter", "put", "got", "have", "has", "typed", "wrote", "entered", "dweud",
    "putting", "entering", "typing", "type", "tried", "trying", "giving", "go", "rhoi",
  ]

  /// Whether the word for a birth that follows a date is denied or ticked off: "3/5/2024, no date of birth given".
  static func isDenied(_ view: TextView, _ start: Int, _ mark: Mark) -> Bool {
    let between = view.slice(start, Int(mark.start)).split { !Byte.isLetter($0) }
    if view.at(Int(mark.end)) == UInt8(ascii: ":"), view.text(Int(mark.end) + 1, Int(mark.end) + 4) == " no" {
      return true
    }
    if between.contains(where: { $0.elementsEqual("no".utf8) || $0.elementsEqual("without".utf8) }) { return true }
    let word = view.text(Int(mark.start), Int(mark.end))
    let next = view.text(Int(mark.end) + 1, view.wordEnd(Int(mark.end) + 1))
    if word == "born" { return next == "to" }
    return view.at(start) == UInt8(ascii: ":")
      && ["ok", "okay", "checked", "verified", "confirmed", "given"].contains(next)
  }

  /// "Her date of birth is wrong on yours. 28.02.2013 is right": a date that begins the sentence and is said to be it, or is all
  /// of it.
  static func isPointedAt(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let view = scan.view
    let isBare = view.isBareSentence(range)
    guard Byte.isBlank(view.at(range.lowerBound - 1)), isBare || view.at(range.lowerBound - 2) == Byte.dot,
      let mark = scan.telling(.birth, of: range.lowerBound, reach: 110, isSure: true),
      !OtherDate.isMeant(view, Int(mark.end)..<range.lowerBound)
    else { return false }
    if isBare {
      let between = view.slice(Int(mark.end), range.lowerBound)
      let isOfPaper =
        between.words.first?.hasPrefix("cert") ?? false || previous(view, Int(mark.start)).hasSuffix("ystysgrif")
      return !isOfPaper && !isOther(view, mark, between)
    }
    let words = view.after(range.upperBound, 24).split { !Byte.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    if words.starts(with: ["sy", "n", "gywir"]) || words.starts(with: ["sydd", "yn", "gywir"]) { return true }
    guard words.count > 1, ["is", "yw", "ydi", "ydy"].contains(words[0]) else { return false }
    return ["it", "e", "o", "fo", "hi", "right", "correct", "hwnnw", "iawn", "cywir"].contains(words[1])
      || words.count > 2 && words[1] == "the" && ["right", "correct", "real", "one"].contains(words[2])
  }
}
