public import SafeText

/// Figures of one unit under their labels, to be compared by length.
public struct BarTable: Hashable, Sendable {
  /// How the rows belong together.
  public enum Relation: Hashable, Sendable {
    /// Things side by side, such as teams.
    case categories
    /// Counts that add up to one whole, in a natural order, such as open work by time left.
    case parts
    /// Counts by steps of a scale, such as answers by hours taken.
    case distribution
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// What the row is about.
    public var label: SafeText
    /// A count, a share or a duration, the same in all rows; or absent.
    public var figure: Figure

    /// A figure under a label.
    public init(_ label: SafeText, _ figure: Figure) {
      self.label = label
      self.figure = figure
    }
  }

  /// What the labels are, such as `Time left`.
  public var heading: SafeText
  /// What is measured, such as `Open`.
  public var measure: SafeText
  /// How the rows belong together.
  public var relation: Relation
  /// The rows, in the order to be shown.
  public var rows: [Row]

  /// Rows of one measure.
  public init(heading: SafeText, measure: SafeText, relation: Relation = .categories, rows: [Row]) {
    self.heading = heading
    self.measure = measure
    self.relation = relation
    self.rows = rows
  }
}
