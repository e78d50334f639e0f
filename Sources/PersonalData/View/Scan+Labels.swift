/// Labels that are no word by themselves: initials, abbreviations with a slash, two words together.
extension Scan {
  /// A word that makes a label with the words beside it: "branch code", "a/c", "gair cudd".
  mutating func noteCompound(_ start: Int, _ end: Int) {
    // Seen at a glance: one letter without a slash, "back" without "the", "code" without a word for a bank.
    let (initial, letter) = (view.at(start), view.at(start - 2))
    switch end - start {
    case 1 where initial == UInt8(ascii: "c"):
      noteSlash(start, end)
      return
    case 4 where initial == UInt8(ascii: "b") && letter != UInt8(ascii: "e"): return
    case 4
    where initial == UInt8(ascii: "c") && letter != UInt8(ascii: "h") && letter != UInt8(ascii: "k")
      && letter != UInt8(ascii: "g") && letter != UInt8(ascii: "s") && letter != UInt8(ascii: "r"):
      return
    default: break
    }
    let word = view.text(start, end)
    if word == "g" {
      hasBirthLetter = true
      if view.at(start - 1) == Byte.dot, view.at(start - 2) == UInt8(ascii: "d"),
        !Byte.isAlphanumeric(view.at(start - 3))
      {
        note(Lexicon.Entry(words: .birth, month: 0), start - 2, end)
      }
      return
    }
    if word == "ac" {
      guard view.at(end) == UInt8(ascii: ":") || view.at(end + 1) == UInt8(ascii: "n") else { return }
      let next = view.text(end + 1, view.wordEnd(end + 1))
      if view.at(end) == UInt8(ascii: ":") || next == "no" || next == "number" || next == "num" {
        note(Lexicon.Entry(words: .account, month: 0), start, end)
      }
      return
    }
    guard let compounds = Self.compounds[word] else { return }
    let first = max(0, start - Self.compoundReach)
    let before = view.slice(first, start).split { !Byte.isLetter($0) }.suffix(3)
    let behind = view.wordEnd(end + 1)
    for (neighbours, isBehind, words) in compounds {
      if isBehind {
        if neighbours.contains(view.text(end + 1, behind)) {
          note(Lexicon.Entry(words: words, month: 0), start, behind)
          return
        }
      } else if let label = before.last(where: { neighbours.contains(String(decoding: $0, as: UTF8.self)) }),
        !view.slice(label.endIndex, start).contains(where: { $0 == Byte.dot || $0 == UInt8(ascii: ",") })
      {
        note(Lexicon.Entry(words: words, month: 0), label.startIndex, end)
        return
      }
    }
  }

  private static let compoundReach = 28

  /// What a word becomes with one of these before or right behind it.
  private static let compounds: [String: [(neighbours: Set<String>, isBehind: Bool, words: Words)]] = [
    "code": [(["branch", "bank", "sorting", "s"], false, .sort)],
    "banc": [(["cod", "god", "chod", "nghod", "gyfer"], false, .sort)],
    "sortio": [(["cod", "god", "chod", "nghod"], false, .sort)],
    "society": [(["reference", "ref", "number", "no", "roll", "acc"], true, .roll)],
    "gymdeithas": [(["rhif", "cyfeirnod", "rif"], false, .roll)],
    "cymdeithas": [(["rhif", "cyfeirnod", "rif"], false, .roll)],
    "cofiadwy": [(["gair", "air", "ngair"], false, .password)],
    "cudd": [(["gair", "air", "ngair"], false, .password)],
    "bin": [(["ei", "dy", "eu", "rhif", "rif"], false, .pin)],
    "digid": [(["tri", "dri", "3"], false, .cvv)],
    "gefn": [(["cod", "rhif", "god", "rif", "ar"], false, .cvv)],
    "port": [(["pass"], false, .passport)],
    "world": [(["into"], false, .birth)],
    "byd": [(["i"], false, .birth)],
    "back": [(["digit", "digits", "code", "number", "numbers"], false, .cvv)],
  ]

  /// "A/c" and "s/c".
  private mutating func noteSlash(_ start: Int, _ end: Int) {
    guard view.at(start) == UInt8(ascii: "c"), view.at(start - 1) == Byte.slash || view.at(start - 1) == Byte.dot,
      !Byte.isAlphanumeric(view.at(start - 3))
    else { return }
    switch view.at(start - 2) {
    case UInt8(ascii: "a"): note(Lexicon.Entry(words: .account, month: 0), start - 2, end)
    case UInt8(ascii: "s"): note(Lexicon.Entry(words: .sort, month: 0), start - 2, end)
    default: break
    }
  }

  /// "We had a little girl", "the twins arrived".
  mutating func noteNewborn(_ start: Int, _ end: Int) {
    let words = view.before(start, 32).split { !Byte.isLetter($0) }.suffix(4)
    let isBaby = view.at(start) == UInt8(ascii: "b") || view.at(start) == UInt8(ascii: "g") && end - start == 4
    // "My eldest came along".
    let along = view.at(end) == Byte.space ? view.wordEnd(end + 1) : end
    // "The baby came home".
    if Self.returns.contains(view.text(min(end + 1, along), along)) { return }
    let comesAlong = end - start == 4 && view.text(min(end + 1, along), along) == "along"
    let wanted = isBaby ? Self.havings : end - start == 4 && !comesAlong ? Self.newborns : Self.babies
    guard let noun = words.lastIndex(where: { wanted.contains(String(decoding: $0, as: UTF8.self)) }) else { return }
    // "The baby shop's parcel came": something else did.
    guard
      isBaby
        || words[(noun + 1)...].allSatisfy({ word in
          view.isCapital(word.startIndex) || Self.remarks.contains(String(decoding: word, as: UTF8.self))
            || !(Lexicon.all.lookUp(view.bytes, word.startIndex, word.endIndex)?.words ?? []).isDisjoint(
              with: [.filler, .verb, .digitName])
        })
    else { return }
    note(Lexicon.Entry(words: .birth, month: 0), start, comesAlong ? along : end)
  }

  private static let returns: Set<String> = ["home", "back", "round", "over"]
  private static let remarks: Set<String> = [
    "finally", "eventually", "safely", "then", "just", "only", "had", "has", "have", "early", "late", "girls", "boys",
    "and", "she", "they",
  ]

  private static let havings: Set<String> = ["had", "welcomed", "having", "gafodd", "cafodd", "gawson"]
  /// Whose coming is hardly anything but a birth.
  private static let newborns: Set<String> = ["baby", "twins", "triplets", "babi", "newborn"]
  private static let babies: Set<String> = [
    "baby", "girl", "boy", "son", "daughter", "twins", "babi", "little", "grandson", "granddaughter", "newborn",
    "child", "one", "eldest", "oldest", "youngest", "stepson", "stepdaughter", "niece", "nephew", "grandchild",
  ]

  /// A letter by itself that may begin a label of initials or the short form of a birthday.
  mutating func noteInitial(_ start: Int) {
    if view.at(start) == UInt8(ascii: "d") {
      noteInitials(start, "o", "b", .birth)
    } else if view.at(start) == UInt8(ascii: "p") {
      noteInitials(start, "i", "n", .pin)
      notePassword(start)
    } else {
      hasBirthLetter = true
      if view.at(start + 1) == UInt8(ascii: "'") || view.at(start + 1) == Byte.hyphen { noteBirthday(start) }
    }
  }

  /// "B'day".
  private mutating func noteBirthday(_ start: Int) {
    guard view.at(start + 2) == UInt8(ascii: "d"), view.at(start + 3) == UInt8(ascii: "a"),
      view.at(start + 4) == UInt8(ascii: "y"), !Byte.isLetter(view.at(start + 5))
    else { return }
    note(Lexicon.Entry(words: .birth, month: 0), start, start + 5)
  }

  /// d.o.b, D O B and d/o/b, and the like.
  private mutating func noteInitials(_ start: Int, _ middle: Unicode.Scalar, _ last: Unicode.Scalar, _ words: Words) {
    let (first, second) = (view.at(start + 1), view.at(start + 3))
    guard first == second, Byte.isSeparator(first), view.at(start + 2) == UInt8(ascii: middle),
      view.at(start + 4) == UInt8(ascii: last), !Byte.isAlphanumeric(view.at(start + 5)),
      words == .birth || !Byte.isAlphanumeric(view.at(start - 2))
    else { return }
    note(Lexicon.Entry(words: words, month: 0), start, start + 5)
  }

  /// Whether digits without a letter end at a place: £12.50, but not sarah77.
  private func isAmount(endingAt place: Int) -> Bool {
    guard Byte.isDigit(view.at(place - 1)) else { return false }
    var index = place - 1
    while index > 0, place - index < 16, Byte.isDigit(view.bytes[index - 1]) || view.bytes[index - 1] == Byte.dot {
      index -= 1
    }
    return !Byte.isLetter(view.at(index - 1))
  }

  /// "P/w:", but no "£40 p/w".
  private mutating func notePassword(_ start: Int) {
    if view.at(start + 1) == UInt8(ascii: "'"), view.text(start + 2, view.wordEnd(start + 2)) == "word" {
      return note(Lexicon.Entry(words: .password, month: 0), start, start + 6)
    }
    guard view.at(start + 1) == Byte.slash, view.at(start + 2) == UInt8(ascii: "w"),
      !Byte.isAlphanumeric(view.at(start + 3)), !Byte.isDigit(view.at(start - 1)), !isAmount(endingAt: start - 1)
    else { return }
    note(Lexicon.Entry(words: .password, month: 0), start, start + 3)
  }
}
