public import Casework
public import SafeText

/// One entry of a history.
public struct HistoryRow: Hashable, Sendable {
  /// When: `12 Nov 14:02`.
  public let when: SafeText
  /// What happened, in words, masked.
  public let what: SafeText
  /// Who did it.
  public let who: SafeText

  /// An entry.
  public init(when: SafeText, what: SafeText, who: SafeText) { (self.when, self.what, self.who) = (when, what, who) }
}

/// The history of a message or a client, newest first.
public struct HistoryScreenView: Sendable {
  /// The message from which it was asked for.
  public var id: ActivityID
  /// Whose it is: `A. K*** (..482), case C-77104`.
  public var heading: SafeText
  /// The entries.
  public var rows: [HistoryRow]

  /// A history.
  public init(id: ActivityID, heading: SafeText, rows: [HistoryRow]) {
    (self.id, self.heading, self.rows) = (id, heading, rows)
  }
}

/// A client and the case, as labelled lines.
public struct ClientScreenView: Sendable {
  /// One labelled line.
  public struct Line: Hashable, Sendable {
    /// What it is: `Preference`.
    public let label: SafeText
    /// What it says, masked.
    public let value: SafeText

    /// A labelled line.
    public init(_ label: SafeText, _ value: SafeText) { (self.label, self.value) = (label, value) }
  }

  /// A part of the record: `Client`, `Case C-77104`.
  public struct Part: Hashable, Sendable {
    /// What it is.
    public let heading: SafeText
    /// Its lines.
    public let lines: [Line]

    /// A part of the record.
    public init(_ heading: SafeText, _ lines: [Line]) { (self.heading, self.lines) = (heading, lines) }
  }

  /// The message from which it was asked for.
  public var id: ActivityID
  /// Whose it is: `A. K*** (..482)`.
  public var heading: SafeText
  /// The parts.
  public var parts: [Part]

  /// A client and the case.
  public init(id: ActivityID, heading: SafeText, parts: [Part]) {
    (self.id, self.heading, self.parts) = (id, heading, parts)
  }
}
