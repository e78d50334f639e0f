public import SafeText

/// One thing with labelled values, and longer parts below them.
public struct Record: Hashable, Sendable {
  /// A labelled value.
  public struct Item: Hashable, Sendable {
    /// The label.
    public var label: SafeText
    /// The key in JSON.
    public var key: String
    /// The value; for people it may have several lines.
    public var cell: Cell

    /// A labelled value.
    public init(_ label: SafeText, key: String, _ cell: Cell) {
      self.label = label
      self.key = key
      self.cell = cell
    }
  }

  /// A longer part under a heading.
  public struct Section: Hashable, Sendable {
    /// What a part holds.
    public enum Content: Hashable, Sendable {
      /// Paragraphs or lines; an array of strings in JSON.
      case text([SafeText])
      /// Rows; an array of objects in JSON.
      case table(Table)
    }

    /// The heading.
    public var title: SafeText
    /// The key in JSON.
    public var key: String
    /// What it holds.
    public var content: Content

    /// A part.
    public init(_ title: SafeText, key: String, _ content: Content) {
      self.title = title
      self.key = key
      self.content = content
    }
  }

  /// The labelled values, most important first.
  public var items: [Item]
  /// The parts below.
  public var sections: [Section]

  /// A record.
  public init(_ items: [Item], sections: [Section] = []) {
    self.items = items
    self.sections = sections
  }
}
