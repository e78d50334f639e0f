public import SafeText

/// One command: its words, its arguments and what it does; parsing, help, completion and manual all read this.
///
/// The closure takes the context and then one value for each argument, in order; forgetting one does not compile.
/// Annotate the parameters whose type an argument leaves open, in parentheses:
///
///     let give = Command<Session>(
///       "message give", "Give work to a colleague", honours: [.dryRun, .reason],
///       examples: [Example("message give ACT-20931 --to k.boateng", "one message")],
///       fields: ["id": "activity number", "owner": "who has it now"],
///       arguments: .requiredOption("--to", "-t", help: "who takes it"), .flag("--urgent", help: "put it first"),
///       .identifiers("ACT", help: "activities, or - to read them from standard input")
///     ) { (session, colleague: String, urgent, activities: [String]) in
///       let table = Table(columns: [Column("Activity", key: "id"), Column("Owner", key: "owner", mayShrink: true)])
///       …
///       return .table(table, schema: "replydesk.given/1", notices: ["\(activities.count) given"])
///     }
///
/// A program is the list of its commands: `Program(name: "replydesk", …, commands: [give, …])`.
public struct Command<Context>: Sendable {
  /// The words that call it, such as `["message", "give"]`; none for what the program does when called bare.
  public let path: [String]
  /// What it does, in one line.
  public let abstract: SafeText
  /// What more there is to say, in paragraphs separated by empty lines.
  public let discussion: SafeText
  /// Lines to try.
  public let examples: [Example]
  /// The fields that `--json` can choose, in order; a command without a table or record has none.
  public let fields: [Field]
  /// The global flags that it obeys.
  public let honours: Honours
  /// Its arguments, in order.
  public let specs: [ArgumentSpec]
  /// Reads the arguments; what it gives back does the work. Nothing has been done when reading throws.
  let bind: @Sendable (inout ParsedWords) throws(Failure) -> (Context) throws -> Answer

  /// A command called by the words of `path`, which are separated by blanks.
  public init<each Value: Sendable>(
    _ path: String, _ abstract: SafeText, honours: Honours = [], discussion: SafeText = "",
    examples: [Example] = [], fields: KeyValuePairs<String, SafeText> = [:],
    arguments argument: repeat Argument<each Value>,
    body: @escaping @Sendable (Context, repeat each Value) throws -> Answer
  ) {
    self.path = path.split(separator: " ").map(String.init)
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.fields = fields.map { Field(key: $0.key, meaning: $0.value) }
    self.honours = honours
    var specs: [ArgumentSpec] = []
    repeat specs.append((each argument).spec)
    self.specs = specs
    bind = { (words) throws(Failure) in
      let values = (repeat try (each argument).read(&words))
      return { context in try body(context, repeat each values) }
    }
  }
}

/// A line to try, and what it does; the line goes without the program's name.
public struct Example: Sendable {
  /// The words after the program's name.
  public let line: SafeText
  /// What they do.
  public let meaning: SafeText

  /// An example.
  public init(_ line: SafeText, _ meaning: SafeText) {
    self.line = line
    self.meaning = meaning
  }
}

/// A field of the command's JSON: its key and what it holds.
public struct Field: Sendable {
  /// The key in JSON and the heading in CSV.
  public let key: String
  /// What it holds, in a few words.
  public let meaning: SafeText
}
