internal import Casework
public import SafeText

/// The leader's figures: the share answered within the target, and the work that is open.
public struct FiguresView: Sendable {
  /// A number with its bar.
  public struct Bar: Hashable, Sendable {
    /// What is counted: `0 to 4h`.
    public let label: SafeText
    /// The number.
    public let value: Int
    /// Whether it is under the target, which is said in words.
    public let isUnder: Bool

    /// A number with its bar.
    public init(_ label: SafeText, _ value: Int, isUnder: Bool = false) {
      (self.label, self.value, self.isUnder) = (label, value, isUnder)
    }
  }

  /// A row of a table: a caseworker, a team, a subject or a channel.
  public struct Row: Hashable, Sendable {
    /// Whose figures they are.
    public let name: SafeText
    /// The figures, as many as the table has headings.
    public let cells: [SafeText]
    /// The filter that shows what is behind it; empty where none does.
    public let filter: String

    /// A row.
    public init(_ name: SafeText, _ cells: [SafeText], filter: String) {
      (self.name, self.cells, self.filter) = (name, cells, filter)
    }
  }

  /// What it covers: `Answered in 48 hours: Hastings B, 1 to 18 Nov 2025`.
  public var heading: SafeText
  /// As of when.
  public var asAt: SafeText
  /// The whole in one or more sentences.
  public var totals: [SafeText]
  /// Open work by the time left.
  public var open: [Bar]
  /// In target by day, in percent.
  public var days: [Bar]
  /// The target, in percent.
  public var target: Int
  /// What the rows are: `Caseworker`, followed by the headings of the cells.
  public var columns: [SafeText]
  /// The rows.
  public var rows: [Row]
  /// More sentences: refused emails by reason, whose work waits while they are away.
  public var remarks: [SafeText]

  /// The figures.
  public init(
    heading: SafeText, asAt: SafeText, totals: [SafeText], open: [Bar], days: [Bar], target: Int,
    columns: [SafeText], rows: [Row], remarks: [SafeText]
  ) {
    (self.heading, self.asAt, self.totals, self.open, self.days) = (heading, asAt, totals, open, days)
    (self.target, self.columns, self.rows, self.remarks) = (target, columns, rows, remarks)
  }
}

/// What is past its target, the oldest first.
public struct OverdueView: Sendable {
  /// One message.
  public struct Row: Hashable, Sendable {
    /// Its row in the queue.
    public let message: QueueRow
    /// Which alerts went out: `12h and 4h sent; at target sent 09:30`.
    public let alerts: SafeText

    /// A message that is late.
    public init(_ message: QueueRow, alerts: SafeText) { (self.message, self.alerts) = (message, alerts) }
  }

  /// What it covers.
  public var heading: SafeText
  /// The messages.
  public var rows: [Row]

  /// What is late.
  public init(heading: SafeText, rows: [Row]) { (self.heading, self.rows) = (heading, rows) }
}
