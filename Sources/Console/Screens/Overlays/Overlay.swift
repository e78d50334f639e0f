internal import SafeText

/// The lower part of the screen, taken for a question or a choice over the screen below.
struct Overlay {
  /// Where its text stands, below its heading.
  let area: Area

  /// Clears room for so many lines, at most what there is, and draws the heading.
  init(_ heading: SafeText, rows: Int, in whole: Area, of grid: inout Grid) {
    let height = min(whole.rows, rows + 1)
    let block = whole.droppingTop(whole.rows - height)
    grid.fill(block)
    grid.writeTitle(heading, in: block)
    area = block.droppingTop(1)
  }
}
