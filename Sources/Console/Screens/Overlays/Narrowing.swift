internal import SafeText

/// What is typed to narrow a list: every word of it must begin somewhere in a row, in any case and any order.
struct Narrowing {
  private let words: [String]

  init(_ text: String) { words = text.lowercased().split(separator: " ").map(String.init) }

  /// Whether nothing is typed.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a row has all of them.
  func fits(_ row: SafeText) -> Bool {
    let text = row.description.lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}
