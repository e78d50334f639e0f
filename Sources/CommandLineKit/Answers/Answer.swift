public import SafeText

/// What a command gives back, as a value: what it found, what it has to say, and how it ended.
public struct Answer: Sendable {
  /// What was found.
  public enum Body: Hashable, Sendable {
    case none
    /// Lines of text.
    case text([SafeText])
    case table(Table)
    case record(Record)
    /// What a filter writes, byte for byte where it goes to a program or file; escaped where people read it.
    case filtered([UInt8])
  }

  /// What was found.
  public var body: Body
  /// The name and version of the JSON's shape, such as `replydesk.queue/1`; fields may be added under the same version.
  public var schema: String
  /// How the run ends.
  public var exit: ExitStatus
  /// What there is to say about it, one sentence each; they go to standard error.
  public var notices: [SafeText]

  /// An answer.
  public init(_ body: Body, schema: String = "", exit: ExitStatus = .done, notices: [SafeText] = []) {
    self.body = body
    self.schema = schema
    self.exit = exit
    self.notices = notices
  }

  /// Rows.
  public static func table(
    _ table: Table, schema: String, exit: ExitStatus = .done, notices: [SafeText] = []
  ) -> Answer {
    Answer(.table(table), schema: schema, exit: exit, notices: notices)
  }

  /// One thing.
  public static func record(
    _ record: Record, schema: String, exit: ExitStatus = .done, notices: [SafeText] = []
  ) -> Answer {
    Answer(.record(record), schema: schema, exit: exit, notices: notices)
  }

  /// Lines of text.
  public static func text(
    _ lines: [SafeText], schema: String = "", exit: ExitStatus = .done, notices: [SafeText] = []
  ) -> Answer {
    Answer(.text(lines), schema: schema, exit: exit, notices: notices)
  }

  /// What a filter writes.
  public static func filtered(_ bytes: [UInt8], exit: ExitStatus = .done) -> Answer {
    Answer(.filtered(bytes), exit: exit)
  }

  /// Nothing but how it ended.
  public static func nothing(schema: String = "", exit: ExitStatus = .done, notices: [SafeText] = []) -> Answer {
    Answer(.none, schema: schema, exit: exit, notices: notices)
  }

  /// Nothing at all to say.
  public static let none = Answer(.none)
}
