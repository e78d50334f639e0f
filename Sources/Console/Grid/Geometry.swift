/// A size of the screen in cells.
public struct Size: Hashable, Sendable {
  /// Cells from left to right, 0 or more.
  public var columns: Int
  /// Cells from top to bottom, 0 or more.
  public var rows: Int

  /// A size of so many cells; negative counts become 0.
  public init(columns: Int, rows: Int) { (self.columns, self.rows) = (max(0, columns), max(0, rows)) }
}

/// A cell of the screen.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge, from 0.
  public var column: Int
  /// Rows from the top edge, from 0.
  public var row: Int

  /// The cell at a column and a row, both from 0.
  public init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// The first cell of the screen.
  public static let origin = Position(column: 0, row: 0)
}

/// A rectangle of cells.
public struct Area: Hashable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// Its width, 0 or more.
  public var columns: Int
  /// Its height, 0 or more.
  public var rows: Int

  /// A rectangle; negative widths and heights become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    (self.column, self.row, self.columns, self.rows) = (column, row, max(0, columns), max(0, rows))
  }

  /// The whole of a screen.
  public init(_ size: Size) { self.init(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The first column to the right of it.
  public var rightEdge: Int { column + columns }
  /// The first row below it.
  public var bottomEdge: Int { row + rows }

  /// The first rows, as many as there are up to the count.
  public func top(_ count: Int) -> Area {
    Area(column: column, row: row, columns: columns, rows: min(rows, max(0, count)))
  }

  /// What is left without the first rows.
  public func droppingTop(_ count: Int) -> Area {
    let taken = min(rows, max(0, count))
    return Area(column: column, row: row + taken, columns: columns, rows: rows - taken)
  }

  /// What is left without the last rows.
  public func droppingBottom(_ count: Int) -> Area {
    Area(column: column, row: row, columns: columns, rows: rows - min(rows, max(0, count)))
  }

  /// What is left without the first columns.
  public func droppingLeft(_ count: Int) -> Area {
    let taken = min(columns, max(0, count))
    return Area(column: column + taken, row: row, columns: columns - taken, rows: rows)
  }

  /// The first columns, as many as there are up to the count.
  public func left(_ count: Int) -> Area {
    Area(column: column, row: row, columns: min(columns, max(0, count)), rows: rows)
  }
}
