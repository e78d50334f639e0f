/// What a word says where a text leads up to a password; a word can say several things.
struct PasswordWords: OptionSet, Sendable {
  let rawValue: UInt16

  /// The value is next: "is", "yw".
  static let verb = PasswordWords(rawValue: 1 << 0)
  /// What looks like a value is next: "to", "yn".
  static let direction = PasswordWords(rawValue: 1 << 1)
  /// Belongs to the word for a password: "for the portal", "I set".
  static let label = PasswordWords(rawValue: 1 << 2)
  /// May stand between a verb and the value: "still", "now".
  static let adverb = PasswordWords(rawValue: 1 << 3)
  /// Stands for the password in the next sentence: "It was".
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
  /// Says how the value is spelt: "all small".
  static let lettering = PasswordWords(rawValue: 1 << 10)

  private static let lists: [(PasswordWords, String)] = [
    (.verb, "is was yw oedd ydi ydy being it's its mine's as"),
    (.direction, "to yn be"),
    (
      .label,
      """
      for the site account fy number nghyfrif my and special word your portal online login website app on set made used
      use have had gave given chose temporary temp new old current this that question security gyfrif cyfrif i'r cms
      service gateway government one put you i secret memorable his her our
      """
    ),
    (.adverb, "now still just actually currently again probably nawr"),
    (.lettering, "o all lower upper case small"),
    (.pronoun, "it mine"),
    (.follower, "and but if please so a ac i my thanks can with capital all ond os it which then"),
    (.article, "the my our a his her as new old fy y yr those these three two 3 2 words that this which"),
    (.link, "were is was as being yw oedd ydy that's thats"),
    (.use, "for fel"),
    (.change, "changed change set reset updated switched made"),
  ]

  private static let table: [String: PasswordWords] = lists.reduce(into: [:]) { table, list in
    for word in list.1.split(whereSeparator: \.isWhitespace) { table[String(word), default: []].formUnion(list.0) }
  }

  private static let longest = 10

  /// What the word in that part of a view says; nothing where it is not known.
  static func of(_ view: TextView, _ range: Range<Int>) -> PasswordWords {
    range.count > longest ? [] : table[view.text(range.lowerBound, range.upperBound)] ?? []
  }
}
