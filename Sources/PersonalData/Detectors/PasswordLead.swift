/// How a text leads up to the password behind a word for one: the surer, the less the value must look like one.
struct PasswordLead {
  /// What was read since the word.
  private enum State {
    /// Only what belongs to it: "password for the portal".
    case label
    /// "Password to".
    case direction
    /// "Password is".
    case verb
    /// "Password:".
    case sign
    /// So many words that say nothing of it: "password for Kevin Smith".
    case strayed(Int)
    /// A verb or sign behind such words.
    case far
    /// Talk, and so many words that say nothing: "password reset on screen".
    case talked(Int)
    /// A verb or sign behind talk: "password wrong:".
    case doubted
    /// A sentence about it: "He changed the password."
    case ended
    /// "He changed the password. It".
    case resumed
    /// "Password?", "He changed the password. It was".
    case asked
  }

  private enum Step {
    case go(State)
    case give(Range<Int>, FindingLevel)
    case stop
  }

  /// So many words that say nothing of a password may stand before its value.
  private static let most = 3

  private let view: TextView
  private let mark: Mark
  private let subject: PasswordSubject
  /// Where the words for it end.
  private let place: Int

  /// The value that a text gives behind the word of a mark, and whether that is a hard form; nil where it gives none.
  static func value(_ view: TextView, after mark: Mark) -> (Range<Int>, FindingLevel)? {
    if Byte.isLetter(view.at(Int(mark.end))) { return GluedPassword.value(view, Int(mark.end)).map { ($0, .hard) } }
    guard let (subject, place) = PasswordSubject.read(view, mark) else { return nil }
    return PasswordLead(view: view, mark: mark, subject: subject, place: place).value()
  }

  private func value() -> (Range<Int>, FindingLevel)? {
    var pieces = PasswordPieces(view, from: place)
    var state = State.label
    while let piece = pieces.next() {
      switch step(from: state, piece.kind, piece.range) {
      case .go(let next): state = next
      case .give(let range, let level): return (range, level)
      case .stop: return nil
      }
    }
    return nil
  }

  private func step(from state: State, _ kind: PasswordPieces.Kind, _ range: Range<Int>) -> Step {
    if kind == .aside { return .go(state) }
    switch state {
    case .label:
      return switch kind {
      case .label, .naming, .adverb, .lineEnd: .go(.label)  // password for the portal
      case .direction: .go(.direction)  // password to
      case .verb, .cell: .go(.verb)  // password is
      case .sign: .go(.sign)  // password:
      case .quoted: give(quoted: range, unlessTalk: true)  // password 'rover'
      case .sure, .likely: give(range)  // password rover99
      case .word: name(range) ?? .go(.strayed(1))  // security word pebbledash; password for Kevin
      case .talk, .lettering, .pronoun: .go(.talked(0))  // password reset
      case .question: .go(.asked)  // password?
      case .sentenceEnd: .go(.ended)  // changed my password.
      default: .stop
      }
    case .direction:
      return switch kind {
      case .direction, .lineEnd: .go(.direction)  // password to be
      case .label: .go(.label)  // password to the portal
      case .verb: .go(.verb)  // password to it is
      case .sign: .go(.sign)  // password to:
      case .quoted: give(quoted: range, unlessTalk: true)  // password to 'rover'
      case .sure, .likely, .odd: give(range)  // password to rover99
      case .word: changed(range) ?? .go(.strayed(1))  // changed my password to lamp otter bridge
      case .talk, .lettering, .pronoun: .go(.talked(0))  // password to not
      default: .stop
      }
    case .verb:
      return switch kind {
      case .verb, .adverb, .lettering, .lineEnd: .go(.verb)  // password is still
      case .direction: .go(.direction)  // password is to
      case .sign, .naming: .go(.sign)  // password is: ; password is the word
      case .quoted: give(quoted: range)  // password is 'rover'
      case .sure, .likely, .odd: give(range)  // password is rover99
      case .word: give(word: range, isLast: true)  // password is rover, thanks
      default: .stop  // password is wrong
      }
    case .sign:
      return switch kind {
      case .sign, .naming, .cell, .lineEnd: .go(.sign)  // password =>
      case .quoted: give(quoted: range)  // password: 'rover'
      case .sure, .likely, .odd: give(range)  // password: rover99
      case .word: give(word: range, isLast: false)  // password: rover
      default: .stop  // password: wrong
      }
    case .strayed(let count):
      return switch kind {
      case .label, .direction, .adverb, .lettering: .go(state)  // password for Kevin on
      case .verb, .sign, .cell: .go(.far)  // password for Kevin is
      case .quoted: give(quoted: range, unlessTalk: true)  // password for Kevin 'rover'
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password for Kevin rover99
      case .word where count < Self.most: .go(.strayed(count + 1))  // password for Kevin Smith
      case .talk, .pronoun: .go(.talked(count))  // password for Kevin reset
      default: .stop
      }
    case .far:
      return switch kind {
      case .verb, .sign, .adverb, .lineEnd: .go(.far)  // password for Kevin is now
      case .quoted: give(quoted: range)  // password for Kevin is 'rover'
      case .sure, .likely, .odd: give(range)  // password for Kevin is rover99
      default: .stop  // password for Kevin is rover
      }
    case .talked(let count):
      return switch kind {
      case .talk, .pronoun, .label, .adverb, .lettering, .direction, .lineEnd: .go(state)  // password reset and
      case .verb, .sign, .cell: .go(.doubted)  // password reset:
      case .quoted where isStrong(quoted: range): give(quoted: range)  // password not 'rover99'
      case .word where count < Self.most: .go(.talked(count + 1))  // password reset on screen
      default: .stop
      }
    case .doubted:
      return switch kind {
      case .verb, .sign, .adverb, .lineEnd: .go(.doubted)  // password reset: now
      case .quoted: give(quoted: range)  // password wrong: 'rover'
      case .sure: give(range)  // password reset: rover99
      default: .stop  // password wrong: rover
      }
    case .ended:
      return switch kind {
      case .pronoun: .go(.resumed)  // changed the password. It
      case .verb: .go(.asked)  // changed the password. It's
      default: .stop
      }
    case .resumed:
      return switch kind {
      case .verb: .go(.asked)  // changed the password. It was
      default: .stop
      }
    case .asked:
      return switch kind {
      case .sure: give(range)  // Password? rover99
      case .word where subject.isSecret && view.isCapital(range.lowerBound): give(range)  // Memorable word? It's Tenby
      default: .stop
      }
    }
  }

  private func give(_ range: Range<Int>) -> Step { .give(range, subject.isSecret ? .hard : .plain) }

  /// Several words in quotes are a hard form; behind the bare word they may be talk: password "on the next line".
  private func give(quoted range: Range<Int>, unlessTalk: Bool = false) -> Step {
    let isPhrase = view.bytes[range].contains(Byte.space)
    if isPhrase, unlessTalk, PasswordShape.isTalk(view, range.lowerBound..<view.wordEnd(range.lowerBound)) {
      return .stop
    }
    return .give(range, isPhrase || subject.isSecret ? .hard : .plain)
  }

  private func isStrong(quoted range: Range<Int>) -> Bool {
    PasswordShape.isStrong(view, range) && !view.bytes[range].contains(Byte.space)
  }

  /// Words from a place: several that hold no talk, the name that a memorable word is, or one.
  private func give(word range: Range<Int>, isLast: Bool) -> Step {
    if subject == .answer, let phrase = SecurityQuestion.phrase(view, range.lowerBound) { return .give(phrase, .hard) }
    if !subject.isSecret, let phrase = PasswordPhrase.range(view, range.lowerBound) { return .give(phrase, .hard) }
    guard range.count >= 3, view.text(range.lowerBound, range.upperBound) != "n/a" else { return .stop }
    if subject.isSecret { return .give(PasswordPhrase.name(view, range), .hard) }
    return isLast && !PasswordPhrase.endsClause(view, range.upperBound) ? .stop : .give(range, .plain)
  }

  /// What a memorable word or answer is, without a verb or sign: "security word pebbledash".
  private func name(_ range: Range<Int>) -> Step? {
    guard subject.isSecret else { return nil }
    if subject == .answer, let phrase = SecurityQuestion.phrase(view, range.lowerBound) { return .give(phrase, .hard) }
    guard
      view.isCapital(range.lowerBound)
        || range.count >= 5 && view.text(place - 4, place) == "word"
          && PasswordPhrase.endsClause(view, range.upperBound)
    else { return nil }
    return give(word: range, isLast: false)
  }

  /// "I changed my password to lamp otter bridge".
  private func changed(_ range: Range<Int>) -> Step? {
    guard PasswordPhrase.isChange(view, Int(mark.start)) else { return nil }
    return PasswordPhrase.range(view, range.lowerBound).map { .give($0, .hard) }
  }
}
