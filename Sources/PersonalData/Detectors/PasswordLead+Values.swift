/// The values themselves, by how sure the reading was when it came to them.
extension PasswordLead {
  func give(_ range: Range<Int>) -> Step { .give([range], subject.isSecret ? .hard : .plain) }

  /// Several words in quotes are a hard form; behind the bare word they may be talk: password "on the next line".
  func give(quoted range: Range<Int>, unlessTalk: Bool = false) -> Step {
    let isPhrase = view.bytes[range].contains(Byte.space)
    if isPhrase, unlessTalk, PasswordShape.isTalk(view, view.word(at: range.lowerBound)) {
      return .stop
    }
    return .give([range], isPhrase || subject.isSecret ? .hard : .plain)
  }

  /// Words from a place: several that hold no talk, the name that a memorable word is, or one.
  func give(word range: Range<Int>, isLast: Bool) -> Step {
    if subject == .answer, let phrase = SecurityQuestion.phrase(view, range.lowerBound) {
      return .give([phrase], .hard)
    }
    if !subject.isSecret || isPassphrase,
      let phrase = PasswordPhrase.range(view, range.lowerBound, isTold: !isLast || isPassphrase)
    {
      return .give([phrase], .hard)
    }
    guard range.count >= 3, view.text(range.lowerBound, range.upperBound) != "n/a" else { return .stop }
    if subject.isSecret {
      let isGiven =
        !isLast || view.isCapital(range.lowerBound) || PasswordPhrase.endsClause(view, range.upperBound)
        || isPredicate(range.upperBound)
      return isGiven ? .give([PasswordPhrase.name(view, range)], .hard) : .stop
    }
    if isLast, !PasswordPhrase.endsClause(view, range.upperBound) || isProgressive(range) { return .stop }
    return .give([range], .plain)
  }

  /// Words that begin like talk: several, or a name in capitals that is an answer.
  func give(talk range: Range<Int>) -> Step {
    if subject.isSecret, view.isCapital(range.lowerBound), view.isCapitalNext(range.upperBound) {
      return .give([PasswordPhrase.name(view, range)], .hard)
    }
    return subject.isSecret ? .stop : give(phrase: range)
  }

  /// Whether a word is all that is said: an answer in a capital, or any word before the bracket that closes.
  func isAlone(_ range: Range<Int>) -> Bool {
    if view.at(range.upperBound) == UInt8(ascii: ")") { return range.count >= 3 }
    return subject.isSecret && view.isCapital(range.lowerBound) && PasswordPhrase.endsClause(view, range.upperBound)
  }

  func give(phrase range: Range<Int>) -> Step {
    PasswordPhrase.range(view, range.lowerBound, isTold: true).map { .give([$0], .hard) } ?? .stop
  }

  func isStrong(quoted range: Range<Int>) -> Bool {
    PasswordShape.isStrong(view, range) && !view.bytes[range].contains(Byte.space)
  }

  /// Whether a label stands right behind the word: "password for Kevin", but not "password palaver".
  var isQualified: Bool {
    let start = view.blanksEnd(place)
    return PasswordWords.of(view, view.word(at: start)).contains(.label)
  }

  func isAs(_ range: Range<Int>) -> Bool { view.text(range.lowerBound, range.upperBound) == "as" }

  /// Whether nothing but a bar stands between a place and the end of its line.
  func endsRow(_ place: Int) -> Bool {
    var index = view.blanksEnd(place)
    if view.at(index) == UInt8(ascii: "|") { index = view.blanksEnd(index + 1) }
    return index >= view.count || view.at(index) == Byte.lineFeed
  }

  /// A value without a verb or sign: "security word pebbledash", "log in with my password rover".
  func bare(_ range: Range<Int>) -> Step? {
    if subject == .answer, let phrase = SecurityQuestion.phrase(view, range.lowerBound) {
      return .give([phrase], .hard)
    }
    let isClosed = PasswordPhrase.endsClause(view, range.upperBound)
    if subject.isSecret {
      let isWord = range.count >= 5 && isClosed && view.text(place - 4, place) == "word"
      return view.isCapital(range.lowerBound) || isWord ? give(word: range, isLast: false) : nil
    }
    if range.lowerBound == place + 1, !view.isCapital(range.lowerBound),
      let phrase = PasswordPhrase.range(view, range.lowerBound),
      !view.bytes[phrase].split(separator: Byte.space).contains(where: {
        PasswordShape.isRemark(view, $0.startIndex..<$0.endIndex)
      })
    {
      return .give([phrase], .hard)
    }
    if range.count >= 4, isField(range) { return give(range) }
    let isGiven = isClosed || view.text(range.upperBound, range.upperBound + 4) == " to "
    return range.count >= 5 && isGiven && isUsed ? give(range) : nil
  }

  /// "I changed my password to rover".
  func changed(_ range: Range<Int>) -> Step? {
    PasswordPhrase.isChange(view, Int(mark.start)) ? give(word: range, isLast: true) : nil
  }

  /// "I changed my password from rover to rex": both.
  func replaced(_ range: Range<Int>) -> Step? {
    let start = range.upperBound + 4
    guard subject.isSecret || PasswordPhrase.isChange(view, Int(mark.start)),
      view.text(range.upperBound, start) == " to "
    else { return nil }
    let next = PasswordDetector.trimmed(view, start..<view.tokenEnd(start, most: PasswordDetector.longest))
    guard next.count >= 3, !PasswordShape.isTalk(view, next), !PasswordShape.isRemark(view, next) else { return nil }
    return .give([range, next], subject.isSecret ? .hard : .plain)
  }

  /// Whether the word for a password stands behind what is done with one: "enter my password", "with password".
  private var isUsed: Bool {
    let before = view.before(Int(mark.start), 24).split { !Byte.isLetter($0) }
    if before.suffix(2).contains(where: {
      ["user", "username", "login"].contains(view.text($0.startIndex, $0.endIndex))
    }) {
      return true
    }
    let word = before.last { !PasswordWords.of(view, $0.startIndex..<$0.endIndex).contains(.article) }
    return word.map { PasswordWords.of(view, $0.startIndex..<$0.endIndex).contains(.instrument) } ?? false
  }

  /// Whether a verb follows: "memorable word which is elderberry was refused".
  private func isPredicate(_ end: Int) -> Bool {
    let start = view.blanksEnd(end)
    return !PasswordWords.of(view, view.word(at: start)).isDisjoint(with: [.link, .auxiliary, .negation])
  }

  /// Whether the word for a password and a word in small letters are all that their lines hold.
  private func isField(_ range: Range<Int>) -> Bool {
    mark.end - mark.start > 4 && view.at(place) == Byte.lineFeed
      && view.at(Int(mark.start) - 1) == (mark.start == 0 ? Byte.space : Byte.lineFeed)
      && view.at(range.lowerBound - 1) == Byte.lineFeed && !view.isCapital(range.lowerBound)
      && (range.upperBound == view.count || view.at(range.upperBound) == Byte.lineFeed)
  }

  private var isPassphrase: Bool { view.text(place - 6, place) == "phrase" }

  /// "Password is driving me mad".
  private func isProgressive(_ range: Range<Int>) -> Bool {
    range.count > 6 && !view.isCapital(range.lowerBound) && view.bytes[range].suffix(3).elementsEqual("ing".utf8)
  }
}
