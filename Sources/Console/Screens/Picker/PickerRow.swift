internal import Casework
public import SafeText
public import Wording

/// A line to take as the picker offers it, fit to be shown.
public struct PickerRow: Hashable, Sendable {
  /// The line and its version.
  public let reference: WordingReference
  /// What it is about, in a few words.
  public let title: SafeText
  /// How it begins.
  public let firstWords: SafeText
  /// All of it, with fields in braces.
  public let fullText: SafeText
  /// Its fields to fill, in words; empty where it has none.
  public let fields: SafeText
  /// The last day on which it may be used.
  public let validTo: SafeText
  /// Where it stands in the draft already, such as `already in paragraph 2`; empty where it does not.
  public let used: SafeText
  /// Why it may not be used; empty where it may.
  public let hidden: [HiddenReason]
}

extension PickerRow {
  init(_ choice: WordingChoice<LineToTake>, used: SafeText) {
    let (line, header) = (choice.wording, choice.wording.header)
    reference = line.reference
    title = SafeText(escaping: header.title)
    fullText = line.paragraphs.map { SafeText(escaping: $0.outline) }.joined(separator: "\n")
    firstWords = fullText.onOneLine
    fields = line.fieldsToFill.map { SafeText(escaping: $0.name.text) }.joined(separator: ", ")
    validTo = header.validUntil.short
    self.used = used
    hidden = choice.hidden
  }

  /// Every reason for which it may not be used, in words.
  public var hiddenWhy: SafeText { SafeText(escaping: hidden.map(\.finding).joined(separator: " and ")) }
}
