/// How a text leads up to the password behind a word for one: the surer, the less the value must look like one.
///
/// What stands behind the word is cut into pieces; each takes the reading from one state to the next, to a value, or
/// to its end.
struct PasswordLead {
  /// What was read since the word.
  enum State {
    /// Only what belongs to it: "password for the portal".
    case label
    /// "Password to".
    case direction
    /// "Password is".
    case verb
    /// "Password:".
    case sign
    /// "Password |".
    case cell
    /// So many words of a clause about it: "password he chose".
    case clause(Int)
    /// So many words of what it is for: "password for the attached file".
    case purpose(Int)
    /// "Password has always".
    case auxiliary
    /// "Password was changed".
    case changed
    /// "Password was changed to", "password should be".
    case meant
    /// "Password from".
    case origin
    /// So many words of what it is: "password is my dog's name".
    case described(Int)
    /// "Password is my dog's name:".
    case told
    /// So many words that say nothing of it: "password for Kevin Smith".
    case strayed(Int)
    /// A verb or sign behind such words.
    case far
    /// Talk, and so many words that say nothing: "password wrong on screen".
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

  enum Step {
    case go(State)
    case give([Range<Int>], FindingLevel)
    case stop
  }

  /// So many words that say nothing of a password may stand before its value, and so many of a clause about it.
  private static let (mostStray, mostTold) = (3, 7)

  let view: TextView
  let mark: Mark
  let subject: PasswordSubject
  /// Where the words for it end.
  let place: Int

  /// The values that a text gives behind the word of a mark, and whether they are a hard form; none where it gives none.
  static func values(_ view: TextView, after mark: Mark) -> ([Range<Int>], FindingLevel)? {
    if Byte.isLetter(view.at(Int(mark.end))) { return GluedPassword.value(view, Int(mark.end)).map { ([$0], .hard) } }
    guard let (subject, place) = PasswordSubject.read(view, mark) else { return nil }
    return PasswordLead(view: view, mark: mark, subject: subject, place: place).values()
  }

  private func values() -> ([Range<Int>], FindingLevel)? {
    var pieces = PasswordPieces(view, from: place)
    var state = State.label
    while let piece = pieces.next() {
      switch step(from: state, piece.kind, piece.range) {
      case .go(let next): state = next
      case .give(let values, let level): return (values, level)
      case .stop: return nil
      }
    }
    return nil
  }

  private func step(from state: State, _ kind: PasswordPieces.Kind, _ range: Range<Int>) -> Step {
    if kind == .aside { return .go(state) }
    if kind == .comma { return if case .described = state { .go(.told) } else { .go(state) } }
    switch state {
    case .label:
      return switch kind {
      case .label, .naming, .adverb, .lineEnd: .go(.label)  // password for the portal
      case .direction, .being: .go(.direction)  // password to
      case .verb, .cell: .go(.verb)  // password is
      case .sign: .go(.sign)  // password:
      case .bar: .go(.cell)  // password |
      case .subject: .go(.clause(0))  // password he
      case .purpose: .go(.purpose(0))  // password for
      case .entry: .go(.meant)  // password, enter
      case .auxiliary: .go(.auxiliary)  // password has
      case .change: .go(.changed)  // password changed
      case .origin: .go(.origin)  // password from
      case .quoted: give(quoted: range, unlessTalk: true)  // password 'rover'
      case .sure, .likely: give(range)  // password rover99
      case .word: bare(range) ?? .go(.strayed(1))  // with password rover; password for Kevin
      case .talk: .go(.talked(0))  // password wrong
      case .lettering: .go(.meant)  // password in capitals
      case .pronoun: .go(.resumed)  // password (it
      case .question: .go(.asked)  // password?
      case .sentenceEnd: .go(.ended)  // changed my password.
      default: .stop
      }
    case .direction:
      return switch kind {
      case .direction, .lineEnd: .go(.direction)  // password to
      case .being: .go(.meant)  // password to be
      case .verb: .go(.verb)  // password to it is
      case .label: .go(.label)  // password to the portal
      case .sign: .go(.sign)  // password to:
      case .quoted: give(quoted: range, unlessTalk: true)  // password to 'rover'
      case .sure, .likely, .odd: give(range)  // password to rover99
      case .word: changed(range) ?? .go(.strayed(1))  // changed my password to rover
      case .talk, .lettering, .pronoun, .subject, .purpose, .entry, .auxiliary, .change, .origin:
        .go(.talked(0))  // password to not
      default: .stop
      }
    case .verb:
      return switch kind {
      case .verb, .being, .adverb, .lettering, .lineEnd: .go(.verb)  // password is still
      case .direction: .go(.direction)  // password is to
      case .sign, .naming: .go(.sign)  // password is: ; password is the word
      case .change: .go(.changed)  // password was changed
      case .label: .go(.described(1))  // password is my
      case .talk where isCount(range): .go(.described(1))  // password is three
      case .quoted: give(quoted: range)  // password is 'rover'
      case .sure, .likely, .odd: give(range)  // password is rover99
      case .word: give(word: range, isLast: true)  // password is rover, thanks
      default: .stop  // password is wrong
      }
    case .sign:
      return switch kind {
      case .sign, .naming, .cell, .bar, .lettering, .lineEnd: .go(.sign)  // password =>
      case .quoted: give(quoted: range)  // password: 'rover'
      case .sure, .likely, .odd: give(range)  // password: rover99
      case .word: give(word: range, isLast: false)  // password: rover
      case .talk, .label, .subject: give(talk: range)  // password: monday till friday; memorable place: Y Bala
      default: .stop  // password: wrong
      }
    case .cell:
      return switch kind {
      case .quoted: give(quoted: range)  // password | 'rover'
      case .sure, .likely, .odd: give(range)  // password | rover99
      case .word where endsRow(range.upperBound): give(range)  // password | rover |
      default: .stop  // password | attempts | date
      }
    case .clause(let count):
      return switch kind {
      case .verb where count == 0 && view.text(range.lowerBound, range.upperBound) == "was": .go(.clause(1))  // password I was
      case .verb, .sign: .go(.verb)  // password he chose is
      case .quoted: give(quoted: range, unlessTalk: true)  // password he chose, 'rover'
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password he chose, rover99
      case .sure, .likely, .odd, .cell, .bar, .lineEnd, .sentenceEnd, .question, .barrier: .stop
      default: count < Self.mostTold ? .go(.clause(count + 1)) : .stop  // password he chose for
      }
    case .purpose(let count):
      return switch kind {
      case .verb, .sign: .go(.verb)  // password for Kevin is
      case .auxiliary: .go(.auxiliary)  // password for Kevin should
      case .being: .go(.meant)  // password for Kevin to be
      case .quoted: give(quoted: range, unlessTalk: true)  // password for Kevin 'rover'
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password for Kevin rover99
      case .sure, .likely, .odd, .cell, .bar, .lineEnd, .sentenceEnd, .question, .barrier: .stop
      default: count < Self.mostTold ? .go(.purpose(count + 1)) : .stop  // password for the attached
      }
    case .auxiliary:
      return switch kind {
      case .auxiliary, .adverb, .direction, .lineEnd: .go(.auxiliary)  // password used to
      case .being: .go(.meant)  // password has been
      case .verb: .go(.verb)  // password I used is
      case .change: .go(.changed)  // password has changed
      case .sign: .go(.doubted)  // password used:
      case .label: .go(.label)  // password used for
      case .sure: give(range)  // password used rover99
      case .purpose: .go(.purpose(0))  // password used for
      case .talk, .lettering, .pronoun, .subject, .entry, .origin, .word: .go(.talked(0))  // password has gone
      default: .stop
      }
    case .changed:
      return switch kind {
      case .change, .adverb, .lineEnd: .go(.changed)  // password changed again
      case .direction: .go(.meant)  // password changed to
      case .verb: .go(.verb)  // password set as
      case .label: .go(.label)  // password set for
      case .sign: .go(.doubted)  // password reset:
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password set rover99
      case .quoted where isStrong(quoted: range): give(quoted: range)  // password set 'rover99'
      case .purpose: .go(.purpose(0))  // password set for
      case .talk, .lettering, .pronoun, .subject, .entry, .auxiliary, .origin, .word: .go(.talked(0))  // password set up
      default: .stop
      }
    case .meant:
      return switch kind {
      case .adverb, .lettering, .naming, .being, .sign, .lineEnd: .go(.meant)  // password should be just
      case .change: .go(.changed)  // password has been set
      case .label: .go(.described(1))  // password should be my
      case .quoted: give(quoted: range, unlessTalk: true)  // password should be 'rover'
      case .sure, .likely, .odd: give(range)  // password should be rover99
      case .word: give(word: range, isLast: true)  // password should be rover
      default: .stop  // password should be stronger
      }
    case .origin:
      return switch kind {
      case .sure, .likely, .odd, .word: replaced(range) ?? .go(.talked(0))  // changed my password from rover to rex
      case .talk, .label: .go(.talked(0))  // password from the letter
      default: .stop
      }
    case .described(let count):
      return switch kind {
      case .sign: .go(.told)  // password is my dog's name:
      case .quoted: give(quoted: range, unlessTalk: true)  // password is my dog's name 'rover'
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password is the same rover99
      case .word, .talk, .label, .adverb, .lettering, .direction, .being, .pronoun, .verb, .subject, .purpose, .entry,
        .auxiliary, .change:
        count < Self.mostTold ? .go(.described(count + 1)) : .stop  // password is my dog's
      default: .stop
      }
    case .told:
      return switch kind {
      case .adverb, .lettering, .sign, .lineEnd: .go(.told)  // password is my dog's name: just
      case .quoted: give(quoted: range, unlessTalk: true)  // password is my dog's name: 'rover'
      case .sure, .likely, .odd: give(range)  // password is my dog's name: rover99
      case .word: give(phrase: range)  // password is three words: lamp otter bridge
      default: .stop
      }
    case .strayed(let count):
      return switch kind {
      case .purpose: .go(.purpose(count))  // password Kevin for
      case .label, .direction, .adverb, .lettering, .subject, .entry: .go(state)  // password for Kevin on
      case .verb, .sign, .cell: .go(.far)  // password for Kevin is
      case .quoted: give(quoted: range, unlessTalk: true)  // password for Kevin 'rover'
      case .sure where !PasswordToken.namesOther(view, range.lowerBound): give(range)  // password for Kevin rover99
      case .word where count < Self.mostStray: .go(.strayed(count + 1))  // password for Kevin Smith
      case .talk, .pronoun, .auxiliary, .being, .change, .origin: .go(.talked(count))  // password for Kevin lost
      default: .stop
      }
    case .far:
      return switch kind {
      case .verb, .sign, .adverb, .lettering, .lineEnd: .go(.far)  // password for Kevin is now
      case .quoted: give(quoted: range)  // password for Kevin is 'rover'
      case .sure, .likely, .odd: give(range)  // password for Kevin is rover99
      case .word where isQualified: give(word: range, isLast: true)  // password for Kevin is rover
      default: .stop  // password page is slow
      }
    case .talked(let count):
      return switch kind {
      case .talk, .pronoun, .label, .adverb, .lettering, .direction, .lineEnd, .subject, .purpose, .entry,
        .auxiliary, .being, .change, .origin:
        .go(state)  // password wrong and
      case .verb, .sign, .cell: .go(.doubted)  // password wrong:
      case .quoted where isStrong(quoted: range): give(quoted: range)  // password not 'rover99'
      case .word where count < Self.mostStray: .go(.talked(count + 1))  // password wrong on screen
      default: .stop
      }
    case .doubted:
      return switch kind {
      case .verb, .sign, .adverb, .lettering, .lineEnd: .go(.doubted)  // password wrong: now
      case .quoted: give(quoted: range, unlessTalk: true)  // password wrong: 'rover'
      case .sure: give(range)  // password wrong: rover99
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
      case .lineEnd, .sentenceEnd, .question, .barrier: .stop
      default: .go(.talked(0))  // password it kept
      }
    case .asked:
      return switch kind {
      case .lineEnd: .go(.asked)  // Password?
      case .sure: give(range)  // Password? rover99
      case .word where isAlone(range): give(range)  // Memorable word? It's Tenby; password (it was rover)
      default: .stop
      }
    }
  }
}
