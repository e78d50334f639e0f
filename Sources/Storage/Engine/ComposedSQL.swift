/// A statement put together at run time from pieces that stand in the source and values that are bound.
///
/// There is no way to put a text that came from outside into it but as a value.
struct ComposedSQL {
  private(set) var text = ""
  private(set) var values: [SQLValue] = []

  /// A statement that begins so.
  init(_ piece: StaticString) { add(piece) }

  /// Goes on with a piece of SQL.
  mutating func add(_ piece: StaticString) { text += piece.description }

  /// Goes on with a piece of SQL and a value after it.
  mutating func add(_ piece: StaticString, _ value: SQLValue) {
    text += piece.description
    add(value)
  }

  /// Goes on with a value.
  mutating func add(_ value: SQLValue) {
    values.append(value)
    text += "$\(values.count)"
  }

  /// Goes on with another statement's pieces, its values numbered on.
  mutating func add(_ other: Self) {
    var shifted = ""
    var rest = other.text[...]
    while let mark = rest.firstIndex(of: "$") {
      shifted += rest[..<mark]
      let digits = rest[rest.index(after: mark)...].prefix { $0.isNumber }
      shifted += "$\((Int(digits) ?? 0) + values.count)"
      rest = rest[digits.endIndex...]
    }
    text += shifted + rest
    values += other.values
  }
}
