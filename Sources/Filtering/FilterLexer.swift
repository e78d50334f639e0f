internal import ASCII

/// One value of a word, as it was written.
struct Piece: Hashable {
  var text: String
  var isQuoted = false
  /// Where it begins, in characters from 1.
  var column: Int

  var lowercased: String { text.lowercasedASCII }
}

/// One word of a filter taken apart: `-word:value,value`, or values alone.
struct WordPiece: Hashable {
  var isNegated = false
  /// The name before the colon, as it was written; nil where there is no colon.
  var name: String?
  var values: [Piece] = []
  /// Where the word begins, in characters from 1.
  var column: Int
}

/// Cuts a filter at its blanks, colons and commas; quotes keep what they surround together.
struct FilterLexer {
  static let mostBytes = 1000
  static let mostValues = 100

  private let characters: [Unicode.Scalar]
  private var at = 0

  private init(_ text: String) { characters = Array(text.unicodeScalars) }

  static func pieces(of text: String) throws(FilterError) -> [WordPiece] {
    var lexer = Self(text)
    guard text.utf8.count <= mostBytes else { throw FilterError(fault: .tooLong, column: lexer.characters.count) }
    var words: [WordPiece] = []
    while let word = try lexer.word() {
      words.append(word)
      guard words.reduce(0, { $0 + $1.values.count }) <= mostValues else {
        throw FilterError(fault: .tooLong, column: word.column)
      }
    }
    return words
  }

  private mutating func word() throws(FilterError) -> WordPiece? {
    while let next = peek, Self.isBlank(next) { at += 1 }
    guard peek != nil else { return nil }
    var word = WordPiece(column: at + 1)
    if peek == "-" {
      word.isNegated = true
      at += 1
    }
    word.values.append(try piece())
    if peek == ":", let name = word.values.popLast() {
      guard !name.isQuoted else { throw FilterError(fault: .quote, column: name.column) }
      word.name = name.text
      at += 1
      word.values.append(try piece(takingColons: true))
    }
    while peek == "," {
      at += 1
      word.values.append(try piece(takingColons: true))
    }
    return word
  }

  private mutating func piece(takingColons: Bool = false) throws(FilterError) -> Piece {
    let start = at
    if peek == "\"" {
      at += 1
      let inside = take { $0 != "\"" }
      guard peek == "\"" else { throw FilterError(fault: .quote, column: start + 1) }
      at += 1
      if let next = peek, !Self.isBlank(next), next != ",", next != ":" {
        throw FilterError(fault: .quote, column: start + 1)
      }
      return Piece(text: inside, isQuoted: true, column: start + 1)
    }
    let text = take { !Self.isBlank($0) && $0 != "," && $0 != "\"" && (takingColons || $0 != ":") }
    guard peek != "\"" else { throw FilterError(fault: .quote, column: at + 1) }
    return Piece(text: text, column: start + 1)
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let next = peek, condition(next) {
      text.append(next)
      at += 1
    }
    return String(text)
  }

  private var peek: Unicode.Scalar? { at < characters.count ? characters[at] : nil }

  static func isBlank(_ character: Unicode.Scalar) -> Bool { character == " " || character == "\t" }
}
