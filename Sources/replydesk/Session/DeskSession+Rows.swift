internal import CommandLineKit
internal import SafeText

extension DeskSession {
  /// The rows of a list: as many as `--limit` says, else as many as usual, with a notice where there are more.
  func rows<Row>(usually usual: Int, _ fetch: (Int) throws -> [Row]) rethrows -> (rows: [Row], notices: [SafeText]) {
    let limit = min(options.limit ?? usual, .max - 1)
    let rows = try fetch(limit + 1)
    guard rows.count > limit else { return (rows, []) }
    return (Array(rows.prefix(limit)), ["There are more than these \(limit): add --limit N to see them."])
  }
}

extension DeskSession {
  /// Whether a person reads the answer on a terminal, and no program.
  var isForPeople: Bool { options.style.format == .people && options.terminal.isTerminal }
}
