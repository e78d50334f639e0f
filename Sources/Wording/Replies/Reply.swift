/// The name of a paragraph in a template or of a field in a line; the same form as a wording's name.
public typealias WordingName = WordingID

/// A reply as the caseworker built it: references to approved wording and typed values, never text (EM-2 to EM-4).
public struct Reply: Hashable, Sendable {
  /// One use of a line to take, with values for its fields.
  public struct LineUse: Hashable, Sendable {
    /// The line and its version.
    public var line: WordingReference
    /// The values given so far, by field name.
    public var values: [WordingName: FieldValue]

    /// A use of a line.
    public init(line: WordingReference, values: [WordingName: FieldValue] = [:]) {
      self.line = line
      self.values = values
    }
  }

  /// The template and its version.
  public var template: WordingReference
  /// For each optional paragraph that was decided on, whether it is kept.
  public var options: [WordingName: Bool]
  /// For each editable paragraph, the lines in order.
  public var lines: [WordingName: [LineUse]]

  /// A reply from a template, with nothing decided unless given.
  public init(template: WordingReference, options: [WordingName: Bool] = [:], lines: [WordingName: [LineUse]] = [:]) {
    self.template = template
    self.options = options
    self.lines = lines
  }
}
