public import SafeText

/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// What is drawn from here; empty in the second cell of a wide character.
  public let glyph: SafeText
  /// Cells that it takes: 1 or 2; 0 for the second cell of a wide character.
  public let columns: Int
  /// What it means.
  public var style: Style

  /// A blank in plain text.
  public static let blank = Cell(glyph: " ", columns: 1, style: .normal)

  static func blank(_ style: Style) -> Cell { Cell(glyph: " ", columns: 1, style: style) }
  static func covered(_ style: Style) -> Cell { Cell(glyph: "", columns: 0, style: style) }
}
