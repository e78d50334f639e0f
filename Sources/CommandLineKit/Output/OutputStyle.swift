public import SafeText

/// How an answer is written.
public struct OutputStyle: Hashable, Sendable {
  /// The shape of the output.
  public enum Format: Hashable, Sendable {
    /// Fitted tables, or labelled sentences in plain mode.
    case people
    /// Cells separated by TAB, without headings.
    case tabs
    /// One JSON object.
    case json
    /// One JSON object a line.
    case jsonLines
    /// RFC 4180 with a header line.
    case csv
  }

  /// The shape.
  public var format: Format
  /// Whether tables are written as labelled sentences.
  public var isPlain: Bool
  /// What switched plain mode on, such as `--plain` or `REPLYDESK_PLAIN`.
  public var plainSource: SafeText?
  /// Whether bold type and the like are used; nothing is told by them alone.
  public var usesColor: Bool
  /// Columns that lines are fitted to; nil leaves them as long as they are.
  public var columns: Int?
  /// The fields chosen; nil for all.
  public var fields: [String]?

  /// A style; without anything, what a pipe gets.
  public init(
    format: Format = .tabs, isPlain: Bool = false, plainSource: SafeText? = nil, usesColor: Bool = false,
    columns: Int? = nil, fields: [String]? = nil
  ) {
    self.format = format
    self.isPlain = isPlain
    self.plainSource = plainSource
    self.usesColor = usesColor
    self.columns = columns
    self.fields = fields
  }

  /// Whether a program reads the output.
  public var isJSON: Bool { format == .json || format == .jsonLines }
}
