/// How a text leads up to the password that it gives away: the surer, the less the value must look like one.
enum PasswordLead {
  private enum Lead {
    case nothing
    /// "To", after which only what looks like a password is one.
    case direction
    case verb
    case sign
  }

  private static let reach = 90

  static func value(_ scan: Scan, after mark: Mark) -> (Range<Int>, FindingLevel)? {
    let view = scan.view
    var place = Int(mark.end)
    if Byte.isLetter(view.at(place)) { return GluedPassword.value(view, place).map { ($0, .hard) } }
    let isAnswer = isAnswer(view, mark)
    let word = view.bytes[Int(mark.start)..<Int(mark.end)]
    if needsCompany(word) {
      guard isAnswer || isCompanion(view, &place, word.first == UInt8(ascii: "s")) else { return nil }
    }
    let isSoft = isAnswer || needsCompany(word)
    var (index, lead, unknown, isTalked) = (place, Lead.nothing, 0, false)
    while index < view.count, index - place < reach {
      let byte = view.bytes[index]
      if byte == Byte.lineFeed, lead != .sign { if unknown > 0 { return nil } }
      if Byte.isBlank(byte) || byte == UInt8(ascii: "*") && view.at(index + 1) != UInt8(ascii: "*") {
        index += 1
        continue
      }
      if byte == Byte.blanked { return nil }
      // The end of **bold** type.
      if byte == UInt8(ascii: "*"), view.at(index + 1) == byte, view.at(index + 2) == Byte.space {
        index += 2
        continue
      }
      // "Somebody changed the password. It was Owls1867!"
      if byte == Byte.dot, let value = saysIt(view, index, isSoft) {
        return lead == .sign || unknown > 0 ? nil : value
      }
      if let next = sign(view, index) {
        (index, lead) = (next, .sign)
        continue
      }
      // "The password's", and "password": in JSON.
      if byte == UInt8(ascii: "'"), view.at(index + 1) == UInt8(ascii: "s"), Byte.isBlank(view.at(index + 2)),
        index == place
      {
        (index, lead) = (index + 2, .verb)
        continue
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), index == place,
        view.at(index + 1) == UInt8(ascii: ":")
      {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), index > place || view.at(index + 1) != Byte.space {
        guard let quoted = quoted(view, index) else { return nil }
        let isGiven = lead == .sign || lead == .verb || !isTalked
        guard isGiven || PasswordShape.isStrong(view, quoted) && !view.bytes[quoted].contains(Byte.space) else {
          return nil
        }
        let isPhrase = view.bytes[quoted].contains(Byte.space)
        // With the password "on the next line".
        if isPhrase, lead == .nothing,
          PasswordShape.isTalk(view, quoted.lowerBound..<view.wordEnd(quoted.lowerBound))
        {
          return nil
        }
        return (quoted, isPhrase || isSoft ? .hard : .plain)
      }
      if byte == UInt8(ascii: "("),
        let close = view.bytes[index...].prefix(32).firstIndex(of: UInt8(ascii: ")")),
        view.bytes[index..<close].contains(Byte.space)
      {
        index = close + 1
        continue
      }
      // "Her maiden name, which was the question, is Rees".
      if byte == UInt8(ascii: ","), lead == .nothing, let close = clauseEnd(view, index) {
        index = close + 1
        continue
      }
      if byte == UInt8(ascii: "(") && !beginsValue(view, index)
        || byte == UInt8(ascii: ",") && lead == .nothing && unknown == 0
      {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "[") { return nil }
      if lead == .nothing, let next = cellStart(view, index) {
        (index, lead) = (next, .verb)
        continue
      }
      var end = index
      while end < view.count, !Byte.isBlank(view.bytes[end]), end - index < PasswordDetector.longest,
        end == index || !isClosingTag(view, end)
      {
        end += 1
      }
      let token = PasswordDetector.trimmed(view, index..<end)
      guard !token.isEmpty else {
        if view.bytes[index..<end].contains(Byte.dot) { return nil }
        index = end
        continue
      }
      if let next = colon(view, token), lead != .sign {
        // "is:Banana", "pass:word"
        if isVerb(view, token.lowerBound..<next) || isLabel(view, token.lowerBound..<next) {
          (index, lead) = (next + 1, .sign)
          continue
        }
      }
      if PasswordShape.isStarred(view.bytes[token]) { return nil }
      if lead != .sign, isVerb(view, token) {
        lead =
          view.bytes[token].elementsEqual("to".utf8) || view.bytes[token].elementsEqual("yn".utf8)
            || view.bytes[token].elementsEqual("be".utf8) ? .direction : .verb
      } else if lead == .nothing || lead == .direction, isLabel(view, token) {
        lead = .nothing
      } else if PasswordShape.isStrong(view, token) {
        if lead == .nothing || lead == .direction, unknown > 0 || isTalked,
          PasswordToken.namesOther(view, token.lowerBound) || token.count < 6
        {
          return nil
        }
        if isTalked, lead == .nothing || !hasDigit(view, token) || token.count < 6 { return nil }
        if lead == .nothing, !hasDigit(view, token), unknown > 0 || !isSigned(view, token) { return nil }
        return (token, isSoft ? .hard : .plain)
      } else if view.text(token.lowerBound, token.upperBound + 6) == "the word "
        || view.text(token.lowerBound, token.upperBound + 6) == "y gair "
      {
        (index, lead, isTalked) = (token.upperBound + 5, .sign, false)
        continue
      } else if lead == .verb, isAdverb(view, token) {
        unknown = 0
      } else if PasswordShape.isTalk(view, token) {
        // Talk goes on; only what looks like a password right behind "to" or "is" is still one.
        guard lead == .nothing || lead == .direction else { return nil }
        (isTalked, lead) = (true, .nothing)
      } else if isTalked, lead != .nothing {
        return nil
      } else if isAnswer, unknown == 0, let phrase = SecurityQuestion.phrase(view, token.lowerBound) {
        return (phrase, .hard)
      } else if lead == .sign || lead == .verb {
        if !isSoft, unknown == 0, let phrase = PasswordPhrase.range(view, token.lowerBound) { return (phrase, .hard) }
        return weak(view, token, lead == .verb, unknown, isSoft)
      } else if lead == .direction, unknown == 0, PasswordPhrase.isChange(view, Int(mark.start)),
        let phrase = PasswordPhrase.range(view, token.lowerBound)
      {
        return (phrase, .hard)
      } else if isSoft, lead == .nothing, unknown == 0,
        view.isCapital(token.lowerBound)
          || token.count >= 5 && endsClause(view, token.upperBound) && isWord(view, place)
      {
        return weak(view, token, false, 0, true)
      } else {
        unknown += 1
        if unknown > 3 { return nil }
      }
      if endsSentence(view, token.upperBound, end) {
        return unknown == 0 && !isTalked ? answer(view, token.upperBound, end) : nil
      }
      if view.bytes[token.upperBound..<end].contains(UInt8(ascii: ":")) { lead = .sign }
      index = end
    }
    return nil
  }

  /// A value that is a mere word, or digits: only right behind a verb or sign, and where the sentence does not go on.
  private static func weak(_ view: TextView, _ token: Range<Int>, _ isVerb: Bool, _ unknown: Int, _ isSoft: Bool)
    -> (Range<Int>, FindingLevel)?
  {
    guard token.count >= 3, unknown == 0, !view.bytes[token].elementsEqual("n/a".utf8) else { return nil }
    if isSoft {
      // A word or two with capitals: a first pet, a mother's maiden name, a town.
      var end = token.upperBound
      while view.at(end) == Byte.space, view.isCapital(end + 1), end + 1 < view.count {
        var next = end + 1
        while next < view.count, Byte.isLetter(view.bytes[next]) || isInner(view, next) { next += 1 }
        if next - token.lowerBound > 40 { break }
        end = next
      }
      return (token.lowerBound..<end, .hard)
    }
    if isVerb, !endsClause(view, token.upperBound) { return nil }
    return (token, .plain)
  }

  /// What looks like a password right behind "It was", in a sentence of its own.
  private static func saysIt(_ view: TextView, _ dot: Int, _ isSoft: Bool) -> (Range<Int>, FindingLevel)? {
    var index = dot + 1
    guard view.at(index) == Byte.space else { return nil }
    for word in [["it", "it's", "its", "mine", "mine's"], ["was", "is", ""]] {
      let start = index + 1
      var end = start
      while end < view.count, !Byte.isBlank(view.bytes[end]), end - start < 7 { end += 1 }
      let text = view.text(min(start, end), end)
      if word.contains(text) { index = end } else if !word.contains("") { return nil }
      if text == "it's" || text == "its" || text == "mine's" { break }
    }
    guard view.at(index) == Byte.space else { return nil }
    var end = index + 1
    while end < view.count, !Byte.isBlank(view.bytes[end]), end - index < PasswordDetector.longest { end += 1 }
    let token = PasswordDetector.trimmed(view, (index + 1)..<max(index + 1, end))
    if isSoft, token.count >= 4, view.isCapital(token.lowerBound), !PasswordShape.isTalk(view, token) {
      return (token, .hard)
    }
    guard token.count >= 6, PasswordShape.isStrong(view, token), hasDigit(view, token),
      view.bytes[token].contains(where: Byte.isLetter)
    else { return nil }
    return (token, .plain)
  }

  /// What looks like a password right behind the question for it: "Pass word? Owls.And.7".
  private static func answer(_ view: TextView, _ place: Int, _ gap: Int) -> (Range<Int>, FindingLevel)? {
    guard gap == place + 1, view.at(place) == UInt8(ascii: "?"), Byte.isBlank(view.at(gap)) else { return nil }
    var end = gap + 1
    while end < view.count, !Byte.isBlank(view.bytes[end]), end - gap < PasswordDetector.longest { end += 1 }
    let token = PasswordDetector.trimmed(view, min(gap + 1, end)..<end)
    guard token.count >= 6, PasswordShape.isStrong(view, token), hasDigit(view, token),
      view.bytes[token].contains(where: Byte.isLetter)
    else { return nil }
    return (token, .plain)
  }

  /// Whether letters or digits go on right behind the bracket that closes an open one: "(Owls)1867".
  private static func beginsValue(_ view: TextView, _ open: Int) -> Bool {
    let inside = view.bytes[open...].prefix(32).prefix { !Byte.isBlank($0) && $0 != UInt8(ascii: ")") }
    return view.at(inside.endIndex) == UInt8(ascii: ")") && Byte.isAlphanumeric(view.at(inside.endIndex + 1))
  }

  /// "</" and a letter.
  private static func isClosingTag(_ view: TextView, _ place: Int) -> Bool {
    view.at(place) == UInt8(ascii: "<") && view.at(place + 1) == Byte.slash && Byte.isASCIILetter(view.at(place + 2))
  }

  /// Where the next cell of a table begins, behind a tag that closes one and those that follow it.
  private static func cellStart(_ view: TextView, _ place: Int) -> Int? {
    guard isClosingTag(view, place) else { return nil }
    var index = place
    while view.at(index) == UInt8(ascii: "<"), index - place < 64 {
      guard let close = view.bytes[index...].prefix(32).firstIndex(of: UInt8(ascii: ">")) else { return nil }
      index = close + 1
    }
    return index
  }

  /// Whether "word" ends at a place, as in "security word".
  private static func isWord(_ view: TextView, _ place: Int) -> Bool {
    place >= 4 && view.text(place - 4, place) == "word"
  }

  /// An apostrophe or hyphen between two letters.
  private static func isInner(_ view: TextView, _ place: Int) -> Bool {
    (view.bytes[place] == UInt8(ascii: "'") || view.bytes[place] == Byte.hyphen) && Byte.isLetter(view.at(place + 1))
  }

  /// Words that speak of a password only beside another: "pass word", "memorable name", "security answer".
  private static func needsCompany(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("memorable".utf8) || word.elementsEqual("answer".utf8) || word.elementsEqual("ateb".utf8)
      || word.elementsEqual("maiden".utf8) || word.elementsEqual("security".utf8) || word.elementsEqual("secret".utf8)
  }

  private static func isCompanion(_ view: TextView, _ place: inout Int, _ isSecurity: Bool) -> Bool {
    var index = place
    while view.at(index) == Byte.space, index < view.count { index += 1 }
    let start = index
    while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
    if isSecurity, text(view, start..<index) == "question", view.at(index) == UInt8(ascii: ")"),
      view.bytes[index...].dropFirst().prefix(3).contains(UInt8(ascii: "="))
    {
      place = index + 1
      return true
    }
    guard ["word", "place", "name", "phrase", "information", "info", "date"].contains(text(view, start..<index)) else {
      return false
    }
    if isSecurity, !["word", "phrase"].contains(text(view, start..<index)) { return false }
    place = index
    return true
  }

  /// Whether "answer" is that of a security question.
  private static func isAnswer(_ view: TextView, _ mark: Mark) -> Bool {
    let word = view.bytes[Int(mark.start)..<Int(mark.end)]
    guard word.elementsEqual("answer".utf8) || word.elementsEqual("ateb".utf8) else { return false }
    let around = view.bytes[max(0, Int(mark.start) - 60)..<min(view.count, Int(mark.end) + 40)]
    return around.split { !Byte.isLetter($0) }.contains { word in
      companions.contains { word.elementsEqual($0) }
    }
  }

  private static let companions = ["security", "secret", "memorable", "diogelwch", "ddiogelwch"].map { Array($0.utf8) }

  private static func sign(_ view: TextView, _ index: Int) -> Int? {
    switch view.bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "="):
      return view.at(index + 1) == UInt8(ascii: ">") ? index + 2 : index + 1
    case UInt8(ascii: ">"): return index + 1
    case Byte.hyphen where Byte.isBlank(view.at(index + 1)): return index + 1
    case Byte.hyphen where view.at(index + 1) == UInt8(ascii: ">"): return index + 2
    case UInt8(ascii: "<") where view.bytes[index...].starts(with: "<u+".utf8):
      // How safe text shows what cannot be seen; it stands for a blank.
      return view.bytes[index...].prefix(10).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    default: return nil
    }
  }

  /// The comma behind a clause that begins with "which" behind a comma, on the same line.
  private static func clauseEnd(_ view: TextView, _ comma: Int) -> Int? {
    guard view.text(comma + 1, view.wordEnd(comma + 2)) == " which" else { return nil }
    return view.bytes[(comma + 1)..<min(view.count, comma + 64)].firstIndex {
      $0 == UInt8(ascii: ",") || $0 == Byte.lineFeed || $0 == Byte.dot || $0 == Byte.blanked
    }.flatMap { view.bytes[$0] == UInt8(ascii: ",") ? $0 : nil }
  }

  private static func colon(_ view: TextView, _ token: Range<Int>) -> Int? {
    view.bytes[token].firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
  }

  /// A value in quotes, on one line.
  private static func quoted(_ view: TextView, _ open: Int) -> Range<Int>? {
    var end = open + 1
    while end < view.count, end - open <= PasswordDetector.longest, view.bytes[end] != view.bytes[open],
      view.bytes[end] != Byte.lineFeed
    {
      end += 1
    }
    guard end < view.count, view.bytes[end] == view.bytes[open], end - open > 2 else { return nil }
    if PasswordShape.isTalk(view, (open + 1)..<end) { return nil }
    return (open + 1)..<end
  }

  private static func isVerb(_ view: TextView, _ range: Range<Int>) -> Bool { verbs.contains(text(view, range)) }
  private static let verbs: Set<String> = [
    "is", "was", "yw", "oedd", "ydi", "ydy", "being", "to", "it's", "its", "as", "=", "yn", "be",
  ]

  private static func isAdverb(_ view: TextView, _ range: Range<Int>) -> Bool {
    [
      "now", "still", "just", "actually", "currently", "again", "probably", "nawr", "o", "all", "lower", "upper",
      "case", "small",
    ].contains(text(view, range))
  }

  private static func isLabel(_ view: TextView, _ range: Range<Int>) -> Bool { labels.contains(text(view, range)) }
  private static let labels: Set<String> = [
    "for", "the", "site", "account", "fy", "number", "nghyfrif", "my", "and", "special", "word", "your", "portal",
    "online", "login", "website", "app", "on", "set", "made", "used", "use", "have", "had", "gave", "given", "chose",
    "temporary", "temp", "new", "old", "current", "this", "that", "question", "security", "gyfrif", "cyfrif", "i'r",
    "cms", "service", "gateway", "government", "one", "put", "you", "i", "secret", "memorable", "his", "her", "our",
  ]

  private static func hasDigit(_ view: TextView, _ range: Range<Int>) -> Bool {
    view.bytes[range].contains(where: Byte.isDigit)
  }

  private static func isSigned(_ view: TextView, _ range: Range<Int>) -> Bool {
    let word = view.bytes[range].lastIndex(where: Byte.isAlphanumeric).map { range.lowerBound..<$0 } ?? range
    return view.bytes[word].contains { !Byte.isAlphanumeric($0) && $0 != Byte.hyphen && $0 != UInt8(ascii: "'") }
  }

  private static func endsSentence(_ view: TextView, _ start: Int, _ end: Int) -> Bool {
    view.bytes[start..<end].contains { $0 == Byte.dot || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ";") }
      || start > 0 && view.bytes[start - 1] == UInt8(ascii: "!")
  }

  /// Whether nothing that goes on with the sentence follows: talk goes on, a password ends it.
  private static func endsClause(_ view: TextView, _ end: Int) -> Bool {
    var index = end
    while index < view.count, view.bytes[index] == Byte.space { index += 1 }
    guard index < view.count, Byte.isAlphanumeric(view.bytes[index]) else { return true }
    let start = index
    while index < view.count, Byte.isLetter(view.bytes[index]) { index += 1 }
    return followers.contains(text(view, start..<index))
  }

  /// Words with which a sentence goes on behind a password.
  static let followers: Set<String> = [
    "and", "but", "if", "please", "so", "a", "ac", "i", "my", "thanks", "can", "with", "capital", "all", "ond", "os",
    "it", "which", "then",
  ]

  private static func text(_ view: TextView, _ range: Range<Int>) -> String {
    String(decoding: view.bytes[range], as: UTF8.self)
  }
}
