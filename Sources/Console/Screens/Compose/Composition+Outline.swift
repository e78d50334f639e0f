public import SafeText
internal import Wording

/// A paragraph of a draft, or one line in it, fit to be shown.
public struct ComposeBlock: Hashable, Sendable {
  /// Where it stands.
  public let place: ComposePlace
  /// `READ-ONLY`, `EDITABLE` or `OPTIONAL`.
  public let kind: SafeText
  /// `sent`, `2 lines`, `NO LINE`, `none`, `kept` or `left out`.
  public let state: SafeText
  /// The character that repeats the kind and state in front of every row of the text.
  public let gutter: SafeText
  /// What the client will read, with fields in braces.
  public let text: SafeText
}

extension Composition {
  /// Everything that the client will read or could read, in the order of the email; empty places name a key.
  public func blocks(_ keys: KeyTable = .shipped) -> [ComposeBlock] {
    paragraphs.indices.flatMap { blocks(of: paragraphs[$0], at: $0, keys) }
  }

  /// The block on which the cursor stands; nil where the template is in no file.
  public func block(at place: ComposePlace) -> ComposeBlock? {
    paragraphs.indices.contains(place.paragraph)
      ? blocks(of: paragraphs[place.paragraph], at: place.paragraph, .shipped).first { $0.place == place } : nil
  }

  private func blocks(of paragraph: Template.Paragraph, at index: Int, _ keys: KeyTable) -> [ComposeBlock] {
    let first = ComposePlace(paragraph: index)
    switch paragraph.kind {
    case .readOnly(let phrase):
      return [
        ComposeBlock(
          place: first, kind: "READ-ONLY", state: "sent", gutter: "#", text: outline(of: [phrase], values: [:]))
      ]
    case .optional(let phrase, _):
      let text = outline(of: [phrase], values: [:])
      return [
        isKept(paragraph)
          ? ComposeBlock(place: first, kind: "OPTIONAL", state: "kept", gutter: "=", text: text)
          : ComposeBlock(place: first, kind: "OPTIONAL", state: "left out", gutter: "-", text: "(not sent) \(text)")
      ]
    case .editable(let count, _):
      let uses = lines(of: paragraph.name)
      if uses.isEmpty {
        return [
          ComposeBlock(
            place: first, kind: "EDITABLE", state: count.lowerBound == 0 ? "none" : "NO LINE", gutter: "+",
            text: """
              (empty\(count.lowerBound == 0 ? ", and may stay so" : "" as SafeText)) press \
              \(keys.words(for: .insertLines)) to insert a line to take
              """)
        ]
      }
      let state: SafeText = uses.count == 1 ? "1 line" : "\(uses.count) lines"
      return uses.enumerated().map { position, use in
        let line = wording.library.lines[use.line]
        let text =
          line.map { outline(of: $0.paragraphs, values: use.values) }
          ?? "(in no file; \(keys.words(for: .removeLine)) removes it)"
        return ComposeBlock(
          place: ComposePlace(paragraph: index, line: position), kind: "EDITABLE", state: state, gutter: "+",
          text: "\(escaping: use.line.description): \(text)")
      }
    }
  }

  /// Wording with values in its fields: `{amount £126}`, and `{amount ?}` where there is none.
  func outline(of phrases: [Phrase], values: [WordingName: FieldValue]) -> SafeText {
    phrases.map { phrase in
      phrase.segments.map { segment -> SafeText in
        switch segment {
        case .text(let text): SafeText(escaping: text)
        case .field(let field): shown(field, values[field.name])
        }
      }.joined()
    }.joined(separator: "\n")
  }

  private func shown(_ field: Field, _ value: FieldValue?) -> SafeText {
    let name = SafeText(escaping: field.name.text)
    if field.origin == .record {
      return names.text(of: field, in: audience.language).map { SafeText(escaping: $0) } ?? "{\(name)}"
    }
    return "{\(name) \(value.flatMap { shown($0, in: field) } ?? "?")}"
  }

  /// A value as the client will read it; for a person, what they are on the case.
  func shown(_ value: FieldValue, in field: Field) -> SafeText? {
    if case .firstName(let person) = value { return person.title }
    return FieldPrinter.text(of: value, units: field.units, in: audience.language).map { SafeText(escaping: $0) }
  }
}
