public import SafeText

/// Rows of the same cells.
public struct Table: Hashable, Sendable {
  /// The columns, most important first.
  public var columns: [Column]
  /// The rows; each has a cell for each column, and cells that are missing count as empty.
  public var rows: [[Cell]]
  /// What people are told where there are no rows.
  public var whenEmpty: SafeText?

  /// A table.
  public init(columns: [Column], rows: [[Cell]] = [], whenEmpty: SafeText? = nil) {
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
  }
}

/// A column: its heading for people and its key for programs.
public struct Column: Hashable, Sendable {
  /// The heading.
  public var title: SafeText
  /// The key in JSON and the heading in CSV.
  public var key: String
  /// The side on which the cells stand.
  public var alignment: TextAlignment
  /// Whether its text may be cut where the terminal is narrow.
  public var mayShrink: Bool

  /// A column.
  public init(_ title: SafeText, key: String, alignment: TextAlignment = .left, mayShrink: Bool = false) {
    self.title = title
    self.key = key
    self.alignment = alignment
    self.mayShrink = mayShrink
  }
}
