internal import CommandLineKit
internal import SafeText

extension DeskSession {
  /// The rows of a list: as many as `--limit` says, else as many as usual, with a notice where there are more.
  func rows<Row>(usually usual: Int, _ fetch: (Int) throws -> [Row]) rethrows -> (rows: [Row], notices: [SafeText]) {
    if let limit = options.limit { return (try fetch(limit), []) }
    let rows = try fetch(usual + 1)
    guard rows.count > usual else { return (rows, []) }
    return (Array(rows.prefix(usual)), ["There are more than these \(usual): add --limit N to see them."])
  }
}
