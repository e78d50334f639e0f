/// A place in approved wording where a typed value goes (EM-4).
public struct Field: Hashable, Sendable {
  /// Its name, the same wherever the same value is repeated.
  public let name: WordingName
  /// The only kind of value that it takes.
  public let type: FieldType
  /// The word counted, for a count of days: one and other in English; one, two and other in Welsh. May be empty.
  public let units: [String]

  /// Its name and type, as versions in other languages must have them.
  var slot: String { "\(name):\(type.rawValue)" }

  /// Where its value comes from.
  public var origin: Origin {
    switch type {
    case .referenceLastThree: .record
    case .firstName: name.text == "client" || name.text == "other-parent" ? .record : .chosenName
    case .date, .datePast, .dateToCome: name.text == "received" ? .record : .typed
    case .money, .moneyWhole, .frequency, .days: .typed
    }
  }

  /// Who decides on the value of a field.
  public enum Origin: Hashable, Sendable {
    /// The record alone; a reply holds no value for it.
    case record
    /// The caseworker picks whose name; the name is the record's.
    case chosenName
    /// The caseworker gives a value of the type.
    case typed
  }
}

/// A paragraph of approved wording: fixed text with fields in it, on one line.
public struct Phrase: Hashable, Sendable {
  /// A stretch of a paragraph.
  public enum Segment: Hashable, Sendable {
    case text(String)
    case field(Field)
  }

  /// Its stretches in order.
  public let segments: [Segment]
  /// The line of the file on which it begins.
  public let line: Int

  /// Its fields, each name once, in the order of their first use.
  public var fields: [Field] {
    var seen: Set<WordingName> = []
    return segments.compactMap { segment in
      guard case .field(let field) = segment, seen.insert(field.name).inserted else { return nil }
      return field
    }
  }

  /// Its fixed stretches, without its fields.
  public var fixedTexts: [String] {
    segments.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The wording with its fields in braces, as a caseworker sees it before filling it in.
  public var outline: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .text(let fixed): text += fixed
      case .field(let field): text += "{\(field.name): \(field.type.rawValue)}"
      }
    }
  }
}
