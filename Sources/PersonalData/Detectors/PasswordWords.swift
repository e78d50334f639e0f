/// What a word says where a text leads up to a password; a word can say several things.
struct PasswordWords: OptionSet, Sendable {
  let rawValue: UInt32

  /// The value is next: "is", "yw".
  static let verb = PasswordWords(rawValue: 1 << 0)
  /// What looks like a value is next: "to", "yn".
  static let direction = PasswordWords(rawValue: 1 << 1)
  /// Belongs to the word for a password: "for the portal".
  static let label = PasswordWords(rawValue: 1 << 2)
  /// May stand between a verb and the value: "still", "now".
  static let adverb = PasswordWords(rawValue: 1 << 3)
  /// Stands for the password: "It was".
  static let pronoun = PasswordWords(rawValue: 1 << 4)
  /// The sentence goes on with it behind a password: "and", "but".
  static let follower = PasswordWords(rawValue: 1 << 5)
  /// Stands between a value and the word behind it: "was *the* password".
  static let article = PasswordWords(rawValue: 1 << 6)
  /// Ties a value to the word behind it: "*was* the password".
  static let link = PasswordWords(rawValue: 1 << 7)
  /// Ties what looks like a value to the word behind it: "typed Chester12 *for* my password".
  static let use = PasswordWords(rawValue: 1 << 8)
  /// Says that a password was changed.
  static let change = PasswordWords(rawValue: 1 << 9)
  /// Says how the value is spelt: "in capitals".
  static let lettering = PasswordWords(rawValue: 1 << 10)
  /// May stand among words for the spelling: "*with a* capital S".
  static let letteringPart = PasswordWords(rawValue: 1 << 11)
  /// Begins a clause about the password: "*he* chose".
  static let subject = PasswordWords(rawValue: 1 << 12)
  /// Leads up to "be": "*has always* been".
  static let auxiliary = PasswordWords(rawValue: 1 << 13)
  static let being = PasswordWords(rawValue: 1 << 14)
  /// What is done with a password before the word for one: "*typed* Chester12", "*with* password rover".
  static let instrument = PasswordWords(rawValue: 1 << 15)
  /// May stand inside a password of several words: "daft *as a* brush".
  static let inner = PasswordWords(rawValue: 1 << 16)

  /// Says what a password is for, up to its verb: "*for* the attached file".
  static let purpose = PasswordWords(rawValue: 1 << 17)
  /// Asks for the value, or says that it was tried: "password, *enter* rover".
  static let entry = PasswordWords(rawValue: 1 << 18)

  /// Says that a password does not do: "*doesn't* work".
  static let negation = PasswordWords(rawValue: 1 << 19)

  /// What people number: "grade7".
  static let numbered = PasswordWords(rawValue: 1 << 20)

  private static let lists: [(PasswordWords, String)] = [
    (.verb, "is was yw oedd ydi ydy being it's its mine's as"),
    (.direction, "to yn"),
    (
      .label,
      """
      the account fy number nghyfrif my and special word your portal online login temporary temp new newydd old
      current this that question security gyfrif cyfrif i'r cms gateway government one secret memorable his her our
      value which moment cwestiwn gwestiwn diogelwch ddiogelwch mam fam mother's mum's file record follows following
      below of mother mum
      """
    ),
    (.adverb, "now still just actually currently again probably nawr rwan definitely simply literally only"),
    (.pronoun, "it mine"),
    (
      .follower,
      """
      and but if please so a ac i my thanks can with capital all ond os it which then or from followed ok okay since
      because though although btw cheers ta thx pls plz
      """
    ),
    (
      .article,
      """
      the my our a his her as new old fy y yr those these three two 3 2 words that this which telephone phone online
      portal current secret login
      """
    ),
    (.link, "were is was as being yw oedd ydy ydi that's thats"),
    (.use, "for fel"),
    (.change, "changed change changing set reset updated update updating switched made amend amended newid"),
    (.lettering, "lower upper lowercase uppercase case small capital capitals caps letters spaces lettering"),
    (.letteringPart, "all in no o with a one word and the then begins starts beginning starting joined together"),
    (
      .subject,
      "he she they we i you who i've you've we've they've he's she's i'd"
    ),
    (.purpose, "for on at"),
    (.negation, "doesn isn won didn wasn hasn doesnt isnt wont didnt wasnt hasnt does did"),
    (
      .numbered,
      """
      grade level stage class section phase option question version appendix annex table child group court letter photo
      image point month sheet ticket error screen attachment windows iphone android script invoice payslip payment
      noreply admin server client customer
      """
    ),
    (.entry, "enter entered put tried try"),
    (.auxiliary, "has have had will would should shall might may could can used use always"),
    (.being, "be been bod"),
    (
      .instrument,
      """
      with using use used enter entered type typed typing put tried try trying give gave given say said chose wrote
      """
    ),
    (.inner, "and of the a as in on under over my your is it i till at up by"),
  ]

  private static let table: [String: PasswordWords] = lists.reduce(into: [:]) { table, list in
    for word in list.1.split(whereSeparator: \.isWhitespace) { table[String(word), default: []].formUnion(list.0) }
  }

  private static let longest = 10

  /// What the word in that part of a view says; nothing where it is not known.
  static func of(_ view: TextView, _ range: Range<Int>) -> PasswordWords {
    range.count > longest ? [] : table[view.text(range.lowerBound, range.upperBound)] ?? []
  }

  /// The end of words that say how a value is spelt, from a place: "all one word", "with a capital S".
  static func letteringEnd(_ view: TextView, _ place: Int) -> Int? {
    var (index, end, last) = (place, Int?.none, "")
    while index < view.count, index - place < 48 {
      let next = view.wordEnd(index)
      let said = of(view, index..<next)
      let word = view.text(index, next)
      if said.contains(.lettering) || last == "one" && word == "word" {
        end = next
      } else if next - index == 1, last == "capital" {
        end = next
      } else if !said.contains(.letteringPart) {
        break
      } else if end != nil, word == "then" {
        end = next
      }
      guard view.at(next) == Byte.space || view.at(next) == Byte.hyphen else { break }
      (index, last) = (next + 1, word)
    }
    return end
  }
}
