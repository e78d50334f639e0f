/// The frame of an email: fixed, optional and editable paragraphs in order (EM-2).
public struct Template: ApprovableWording {
  /// One paragraph of a template.
  public struct Paragraph: Hashable, Sendable {
    /// What may be done with it.
    public enum Kind: Hashable, Sendable {
      /// Always sent, never changed.
      case readOnly(Phrase)
      /// Filled from lines to take: how many, and of which intents; no intents means any that are not general.
      case editable(count: ClosedRange<Int>, intents: [Intent])
      /// Kept or left out, never changed.
      case optional(Phrase, isKept: Bool)
    }

    /// Its name, used once in the template.
    public let name: WordingName
    /// What may be done with it.
    public let kind: Kind
    /// The line of the file on which it begins.
    public let line: Int

    /// Its fixed text; nil for an editable one.
    public var phrase: Phrase? {
      switch kind {
      case .readOnly(let phrase), .optional(let phrase, _): phrase
      case .editable: nil
      }
    }

    /// The kind as the file names it: `read-only`, `editable` or `optional`.
    public var kindName: String {
      switch kind {
      case .readOnly: "read-only"
      case .editable: "editable"
      case .optional: "optional"
      }
    }

    /// Whether lines of these intents may stand in it; false for one that is not editable.
    public func takes(_ lineIntents: [Intent]) -> Bool {
      guard case .editable(_, let intents) = kind else { return false }
      return lineIntents.contains { intents.isEmpty ? !$0.isGeneral : intents.contains($0) }
    }
  }

  /// `.template`.
  public static let kind = WordingKind.template
  /// What it says about itself.
  public let header: WordingHeader
  /// Its paragraphs in order.
  public let paragraphs: [Paragraph]
  /// The file that it was read from.
  public let source: WordingSource

  /// The paragraph of that name; nil where there is none.
  public func paragraph(_ name: WordingName) -> Paragraph? { paragraphs.first { $0.name == name } }

  /// Its paragraphs in order, with their names, kinds, counts and fields.
  public var slots: [String] {
    paragraphs.map { paragraph in
      let fields = (paragraph.phrase?.fields ?? []).map(\.slot).sorted().joined(separator: " ")
      return switch paragraph.kind {
      case .readOnly: "read-only \(paragraph.name) \(fields)"
      case .optional(_, let isKept): "optional \(paragraph.name) \(isKept) \(fields)"
      case .editable(let count, let intents):
        "editable \(paragraph.name) \(count) \(intents.map(\.description).sorted())"
      }
    }
  }

  /// The text of its fixed paragraphs.
  public var texts: [(text: String, line: Int)] {
    paragraphs.compactMap { paragraph in paragraph.phrase.map { ($0.outline, $0.line) } }
  }
}
