public import SafeText

/// A part of a report under a heading of its own.
public struct ReportSection: Hashable, Sendable {
  /// What a section holds.
  public enum Content: Hashable, Sendable {
    /// The few figures to read first.
    case headlines([Headline])
    /// Figures to compare with each other by length.
    case bars(BarTable)
    /// Figures to look up.
    case table(ReportTable)
    /// Figures day by day.
    case series(DailySeries)
    /// Sentences, each a line of thought of its own.
    case notes([SafeText])
  }

  /// The lasting name for programs: small letters, digits and `_`, unlike the key of any other section of the report.
  public var key: SafeText
  /// The heading.
  public var title: SafeText
  /// A sentence on how the figures are to be read; nil where they speak for themselves.
  public var remark: SafeText?
  /// The figures or sentences.
  public var content: Content

  /// A section with the given content.
  public init(key: SafeText, title: SafeText, remark: SafeText? = nil, _ content: Content) {
    self.key = key
    self.title = title
    self.remark = remark
    self.content = content
  }
}
