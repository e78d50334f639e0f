public import SafeText

/// Something that a key, the palette, the help and the command line can do: declared once, read by all of them.
///
/// Two actions are the same where their names are.
public struct Action: Hashable, Sendable {
  /// What an action does to the world; the shipped keys of those that write are CAPITALS.
  public enum Effect: Sendable {
    /// Shows something.
    case looks
    /// Changes a draft or a form that can be undone.
    case edits
    /// Changes the record, or contacts the client.
    case writes
  }

  /// What it is called in the list of commands: `message take`; often the words of the command line.
  public let name: String
  /// The keys, the one that hints show first.
  public let keys: [Key]
  /// Where it can be done.
  public let contexts: Set<Context>
  /// One or two words for the line of keys.
  public let hint: SafeText
  /// A few words for help: what it does.
  public let effect: SafeText
  /// Whether it writes.
  public let kind: Effect
  /// How soon the line of keys drops it: 0 last, 9 first; nil is never on that line.
  public let priority: Int?

  /// An action with everything that help, hints, palette and manual say of it.
  public init(
    _ name: StaticString, keys: [Key], in contexts: Set<Context>, hint: SafeText, effect: SafeText,
    _ kind: Effect = .looks, priority: Int? = nil
  ) {
    (self.name, self.keys, self.contexts, self.hint) = (name.description, keys, contexts, hint)
    (self.effect, self.kind, self.priority) = (effect, kind, priority)
  }

  /// The name as settings write it, hyphens for blanks: `message-take`.
  public var settingName: String { name.split(separator: " ").joined(separator: "-") }

  /// Whether both have the same name.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
