/// Signs of what costs more to look for.
struct Signs: OptionSet {
  let rawValue: UInt16
  /// An opening bracket, as masks have.
  static let bracket = Signs(rawValue: 1)
  /// A sign with which encodings begin.
  static let escape = Signs(rawValue: 2)
  /// Letters that touch digits.
  static let mixed = Signs(rawValue: 4)
  /// An email address with words for its signs, or blanks round them.
  static let address = Signs(rawValue: 8)
  /// Names of digits side by side.
  static let spelled = Signs(rawValue: 16)
  /// A letter that is told with a word for it.
  static let lettered = Signs(rawValue: 512)
  /// Digits one by one.
  static let spaced = Signs(rawValue: 32)
  /// A digit with letters on both sides, or a word with one at an end.
  static let wordWithDigit = Signs(rawValue: 64)
  /// What safe text puts in place of a character that cannot be seen.
  static let angle = Signs(rawValue: 128)
  /// One sign, such as a star or a bar, between the characters or the groups of a value.
  static let parted = Signs(rawValue: 256)
}

/// A paragraph taken apart once: where its digits, at signs and telling words stand. Detectors work from these.
struct Scan {
  /// Digits that stand together.
  struct Run {
    var start: Int32
    var end: Int32
    /// The separator between it and the next where they may belong to one number; 0 where they may not.
    var gap: UInt8 = 0
    /// How many digits there are from here to the end of the number that it may belong to, at most 255.
    var ahead: UInt8 = 0
    @inline(__always) var count: Int { Int(end &- start) }
    @inline(__always) var range: Range<Int> { Int(start)..<Int(end) }
  }

  private(set) var view: TextView
  /// Whether a disguise was taken off, so that the text is not as it stands.
  private(set) var isReading = false
  var runs: [Run] = []
  var marks: [Mark] = []
  var ats: [Int] = []
  /// Whether the number of a card was found in the paragraph and taken out.
  var hasCard = false
  /// What the marks say, all together.
  var features: Words = []
  /// The most digits that any number of it may have, at most 255.
  var longest: UInt8 = 0
  /// What else there is a sign of.
  var signs: Signs = []
  /// Where the last name of a digit ended.
  var digitNameEnd = -8
  /// Whether a "b" or "g" stands by itself.
  var hasBirthLetter = false
  /// Whether blanks stand side by side, line breaks alone not counted.
  var hasWideGap = false
  /// Where a known value may begin.
  var starts: [Int32] = []
  /// Where a word begins that may be a known name misspelt.
  var lookalikes: [Int32] = []
  /// What known values begin with.
  var filter: StartFilter

  init(_ view: TextView, filter: StartFilter = .none) {
    self.view = view
    isReading = true
    self.filter = filter
    takeApart()
  }

  /// A scan that has read nothing yet.
  init(unread source: [UInt8], filter: StartFilter = .none) {
    view = TextView(unread: source)
    self.filter = filter
  }

  /// Takes another source, in the same buffers.
  mutating func take(_ text: String) { view.take(text) }

  /// Reads another part of the source, in the same buffers.
  mutating func read(_ part: Range<Int>) {
    view.read(part)
    hasCard = false
    takeApart()
    if signs.contains(.angle), view.unescape() { takeApart() }
    if signs.contains(.bracket), MaskShape.blank(&view) {
      view.compact()
      takeApart()
    }
  }

  /// Takes found parts out of the text and reads what is left again.
  mutating func blank(_ hits: [Hit]) {
    for hit in hits {
      view.blank(hit.range)
      if hit.kind == .cardNumber { hasCard = true }
    }
    view.compact()
    takeApart()
  }

  /// Whether "b." or "b", or "(g.", stands somewhere before a digit, as births do in lists.
  var isBornByLetter: Bool {
    hasBirthLetter
      && (runs.contains { run in
        (run.ahead >= 4 || run.count <= 2 && features.contains(.month)) && isBorn(before: Int(run.start))
      } || marks.contains { $0.words.contains(.month) && isBorn(before: Int($0.start)) })
  }

  private func isBorn(before start: Int) -> Bool {
    let place = start - (view.at(start - 1) == Byte.space ? 2 : 1)
    let letter = view.at(place) == Byte.dot || view.at(place) == UInt8(ascii: ":") ? place - 1 : place
    return view.at(letter) == UInt8(ascii: "b") && !Byte.isAlphanumeric(view.at(letter - 1))
      || view.at(letter) == UInt8(ascii: "g") && Self.opensBirth(view, letter)
  }

  /// Whether the letter at a place stands behind a bracket or a comma, as "g." does behind a name.
  static func opensBirth(_ view: TextView, _ letter: Int) -> Bool {
    view.at(letter - 1) == UInt8(ascii: "(")
      || view.at(letter - 1) == Byte.space && view.at(letter - 2) == UInt8(ascii: ",")
  }

  /// Whether no detector can find anything here.
  var isBare: Bool { runs.isEmpty && ats.isEmpty && marks.isEmpty }
}
