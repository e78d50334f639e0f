public import SafeText

/// One thing that can be chosen in a form.
public struct FormOption: Hashable, Sendable {
  /// Its name, the same for every version of the form.
  public let id: String
  /// What it is called.
  public let title: SafeText
  /// What choosing it does, such as `stops the clock (SLA-3)`; empty where there is nothing to say.
  public let effect: SafeText

  /// An option.
  public init(_ id: String, _ title: SafeText, effect: SafeText = "") {
    self.id = id
    self.title = title
    self.effect = effect
  }
}

/// One question of a form with the answer so far.
public struct FormItem: Hashable, Sendable {
  /// How it is answered.
  public enum Kind: Hashable, Sendable {
    /// One of the options, or none yet.
    case choice
    /// Any number of the options.
    case ticks
    /// Typed text for the record, with personal data marked as it is typed; never sent to a client.
    case text
    /// A day, typed as in the field of a line.
    case date
    /// A time of day, typed as 14:30.
    case time
  }

  /// Its name, the same for every version of the form.
  public let id: String
  /// What is asked.
  public let title: SafeText
  /// How it is answered.
  public let kind: Kind
  /// What can be chosen; empty for what is typed.
  public let options: [FormOption]
  /// The option of another question that must be chosen for this one to be asked; nil where it is always asked.
  public let condition: Condition?
  /// The options chosen, by name.
  public internal(set) var chosen: Set<String> = []
  /// The option on which the cursor stands, from 0 up.
  public internal(set) var cursor = 0
  /// What was typed.
  public internal(set) var line: TextField
  /// Byte ranges of the typed text that will be masked before it is stored, as the desk found them.
  public internal(set) var marks: [Range<Int>] = []

  /// An option that must be chosen elsewhere.
  public struct Condition: Hashable, Sendable {
    /// The question.
    public let item: String
    /// Any one of its options.
    public let options: Set<String>

    /// A condition on one question.
    public init(_ item: String, _ options: String...) {
      self.item = item
      self.options = Set(options)
    }
  }

  /// A question without an answer.
  public init(
    _ id: String, _ title: SafeText, _ kind: Kind, options: [FormOption] = [], when condition: Condition? = nil,
    limit: Int = 1000
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.options = options
    self.condition = condition
    line = TextField(limit: limit)
  }

  /// Whether letters are typed into it.
  public var isTyped: Bool { kind == .text || kind == .date || kind == .time }
  /// The option chosen; nil where none is, or several can be.
  public var choice: FormOption? { kind == .choice ? options.first { chosen.contains($0.id) } : nil }
}
