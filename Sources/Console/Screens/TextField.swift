internal import SafeText

/// One line in which text is typed.
public struct TextField: Hashable, Sendable {
  /// What it holds; anything that can be typed or pasted, without line breaks.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// How many characters it takes.
  public let limit: Int

  /// A field with the cursor at the end.
  public init(_ text: String = "", limit: Int = 200) {
    (self.text, self.limit) = (text, limit)
    cursor = text.count
  }

  /// Takes a key; false where the key means nothing to a field.
  @discardableResult
  public mutating func type(_ key: Key) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    guard case .named(let name) = key.code else {
      guard key == .control("u") else { return false }
      (text, cursor) = ("", 0)
      return true
    }
    switch name {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .backspace:
      guard cursor > 0 else { return true }
      text.remove(at: text.index(text.startIndex, offsetBy: cursor - 1))
      cursor -= 1
    case .delete:
      guard cursor < text.count else { return true }
      text.remove(at: text.index(text.startIndex, offsetBy: cursor))
    default: return false
    }
    cursor = min(cursor, text.count)
    return true
  }

  /// Takes a paste: on one line, without what cannot be seen, up to the limit.
  public mutating func insert(_ pasted: String) {
    let visible = pasted.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    let room = max(0, limit - text.count)
    let piece = String(String.UnicodeScalarView(visible).prefix(room * 4))
    let before = text.count
    text.insert(contentsOf: piece.prefix(room), at: text.index(text.startIndex, offsetBy: cursor))
    cursor = min(text.count, cursor + max(0, text.count - before))
  }

  /// Draws it from a place, at most `width` columns, and returns the cell of the cursor; what does not fit is scrolled.
  public func draw(at position: Position, width: Int, in grid: inout Grid) -> Position {
    guard width > 0 else { return position }
    grid.fill(Area(column: position.column, row: position.row, columns: width, rows: 1), style: .field)
    let before = SafeText(escaping: String(text.prefix(cursor)))
    var shown = SafeText(escaping: text).glyphs[...]
    var offset = before.columns
    while offset >= width, let first = shown.first {
      offset -= first.columns
      shown = shown.dropFirst()
    }
    grid.write(shown.map(\.text).joined(), at: position, style: .field, width: width)
    return Position(column: position.column + max(0, offset), row: position.row)
  }
}
