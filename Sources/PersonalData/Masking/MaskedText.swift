import Casework
public import SafeText

/// A client's text with every value replaced by a mask that a caseworker can speak of, such as `[NINO 1]`.
public struct MaskedText: Hashable, Sendable {
  /// The text with its line breaks.
  public let text: SafeText
  /// The text on one line.
  public let oneLine: SafeText
  /// What was masked, in the order of the text; a value that comes again is one item.
  public let items: [MaskedItem]

  init(text: SafeText, oneLine: SafeText, items: [MaskedItem]) {
    self.text = text
    self.oneLine = oneLine
    self.items = items
  }

  /// How many different values of each kind were masked.
  public var counts: [DataKind: Int] { items.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 } }
}

/// One masked value: what it is and what it is called, never the value.
public struct MaskedItem: Hashable, Sendable {
  /// What it is.
  public let kind: DataKind
  /// Its number, from 1 up among the masks with the same word.
  public let number: Int
  /// What stands in its place, such as `[account 1]`.
  public let label: SafeText
  /// What made it a finding.
  public let evidence: Evidence
  /// Where it first stands: UTF-8 offsets in the original text.
  public let range: Range<Int>
}
