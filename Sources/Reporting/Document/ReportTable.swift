public import SafeText

/// Rows of figures under typed columns; the first column names the row.
public struct ReportTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The lasting name for programs: small letters, digits and `_`, unlike that of any other column.
    public var key: SafeText
    /// The heading.
    public var name: SafeText
    /// What it holds; any cell may also be absent.
    public var unit: ReportValue.Unit

    /// A column of one unit.
    public init(key: SafeText, name: SafeText, unit: ReportValue.Unit) {
      self.key = key
      self.name = name
      self.unit = unit
    }
  }

  /// The columns, the first of text.
  public let columns: [Column]
  /// The rows, each with as many cells as there are columns.
  public let rows: [[Figure]]

  /// A table; every row has as many cells as there are columns, each of the column's unit or absent.
  public init(columns: [Column], rows: [[Figure]]) {
    precondition(columns.first?.unit == .text, "the first column of a table names its rows")
    precondition(Set(columns.map(\.key)).count == columns.count, "the columns of a table have keys that differ")
    for row in rows {
      precondition(
        row.count == columns.count && zip(columns, row).allSatisfy { $1.value.unit == nil || $1.value.unit == $0.unit },
        "a row fits the columns of its table")
    }
    self.columns = columns
    self.rows = rows
  }
}
