/// What a word of the text says about the values near it; a word can say several things.
struct Words: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let birth = Words(rawValue: 1 << 0)
  static let month = Words(rawValue: 1 << 1)
  static let sort = Words(rawValue: 1 << 2)
  static let account = Words(rawValue: 1 << 3)
  static let roll = Words(rawValue: 1 << 4)
  static let card = Words(rawValue: 1 << 5)
  static let cvv = Words(rawValue: 1 << 6)
  static let expiry = Words(rawValue: 1 << 7)
  static let pin = Words(rawValue: 1 << 8)
  static let password = Words(rawValue: 1 << 9)
  static let gateway = Words(rawValue: 1 << 10)
  static let reference = Words(rawValue: 1 << 11)
  static let nhs = Words(rawValue: 1 << 12)
  static let passport = Words(rawValue: 1 << 13)
  /// Something else that expires: an order, an agreement, a licence.
  static let otherDocument = Words(rawValue: 1 << 14)
  /// A street type that is seldom anything else, such as `road`.
  static let street = Words(rawValue: 1 << 15)
  /// A street type that is an ordinary word too, such as `drive`.
  static let softStreet = Words(rawValue: 1 << 16)
  /// A Welsh street type, which stands before the name.
  static let leadingStreet = Words(rawValue: 1 << 17)
  static let flat = Words(rawValue: 1 << 18)
  static let title = Words(rawValue: 1 << 19)
  /// Means little by itself; may stand between a label and its value.
  static let filler = Words(rawValue: 1 << 20)
  /// Joins the members of a list.
  static let joiner = Words(rawValue: 1 << 21)
  /// Says that what follows is the value: is, was, yw.
  static let verb = Words(rawValue: 1 << 22)
  /// Follows a number that is not a house number: minutes, weeks, of, the.
  static let notStreetName = Words(rawValue: 1 << 23)
  /// Ends an abbreviation whose dot ends no sentence: no, acc, tel.
  static let abbreviation = Words(rawValue: 1 << 24)
  static let phone = Words(rawValue: 1 << 25)
  /// Said of a password in general, so never the password.
  static let passwordTalk = Words(rawValue: 1 << 26)

  /// The name of a digit, or of a number of which digits are made.
  static let digitName = Words(rawValue: 1 << 27)
  /// At or dot, as in an email address that is written out.
  static let signName = Words(rawValue: 1 << 28)

  /// A street's name in one word, such as Broadway.
  static let oneWordStreet = Words(rawValue: 1 << 31)
  /// The last word of a building's name.
  static let building = Words(rawValue: 1 << 32)
  /// The word for a house that may have no number.
  static let house = Words(rawValue: 1 << 33)
  static let called = Words(rawValue: 1 << 34)
  static let bank = Words(rawValue: 1 << 30)
  static let iban = Words(rawValue: 1 << 29)

  /// A letter with which a label of initials begins.
  static let initial = Words(rawValue: 1 << 35)

  /// A word for a baby, or for its coming, which together tell of a birth.
  static let newborn = Words(rawValue: 1 << 36)

  /// Says where somebody lives.
  static let living = Words(rawValue: 1 << 37)

  /// Names a number of another kind: a ticket, an invoice, a crime.
  static let otherNumber = Words(rawValue: 1 << 38)
  /// May stand right before a value, and says nothing of it by itself: one, from, reads.
  static let lead = Words(rawValue: 1 << 39)

  /// Makes a label with a word beside it.
  static let compound = Words(rawValue: 1 << 40)

  /// The word for a letter in the alphabet of the radio.
  static let letterName = Words(rawValue: 1 << 41)

  /// Said of a password, or where one might stand: alone it is none, though a password of several words may hold it.
  static let passwordRemark = Words(rawValue: 1 << 42)

  /// What security questions ask for most.
  static let topic = Words(rawValue: 1 << 43)

  /// The words that are only counted.
  static let quiet: Words = [.digitName, .signName, .initial, .newborn, .compound, .letterName]

  /// The words that are looked for in the whole text; the others only near a candidate.
  static let marked: Words = [
    .birth, .month, .sort, .account, .roll, .card, .cvv, .expiry, .pin, .password, .gateway, .reference, .nhs,
    .passport, .otherDocument, .flat, .phone, .iban,
    .house, .called, .bank, .living, .topic,
  ]
}

/// A word of the text that says something.
struct Mark {
  var start: Int32
  var end: Int32
  var words: Words
  /// The month that it names, 1 to 12; else 0.
  var month: UInt8
}
