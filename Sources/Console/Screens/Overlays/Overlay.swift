internal import SafeText

/// The lower part of the screen, taken for a question or a choice over the screen below.
struct Overlay {
  /// Where its text stands, below its heading.
  let area: Area

  /// Clears room for so many lines, at most what there is, and draws the heading.
  init(_ heading: SafeText, rows: Int, in whole: Area, of grid: inout Grid) {
    let headings = heading.wrapped(toColumns: whole.columns)
    let height = min(whole.rows, rows + headings.count)
    let block = whole.droppingTop(whole.rows - height)
    grid.fill(block)
    for (row, line) in headings.enumerated() { grid.writeTitle(line, in: block.droppingTop(row)) }
    area = block.droppingTop(headings.count)
  }
}
