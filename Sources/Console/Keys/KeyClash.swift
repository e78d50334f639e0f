public import SafeText

/// Why a choice of keys is refused.
public struct KeyClash: Error, Hashable, Sendable {
  /// What is wrong and what to do, in one or two sentences.
  public let message: SafeText
  /// The actions that it is about, by their names, that of the later declaration first.
  public let actions: [String]

  /// A refusal in words, and the names of the actions that it is about.
  public init(message: SafeText, actions: [String]) { (self.message, self.actions) = (message, actions) }
}

extension KeyTable {
  /// Everything that is wrong with the keys: one key for two actions in one place, a write on a small letter, a name
  /// that no action has.
  func clashes(chosen: [String: [Key]]) -> [KeyClash] {
    var found: [KeyClash] = []
    for name in chosen.keys.sorted() where action(named: name) == nil {
      found.append(
        KeyClash(message: "No action is called \(escaping: name). See: replydesk help keys", actions: [name]))
    }
    for action in [Action.back, .commands] where keys(of: action).isEmpty {
      found.append(
        KeyClash(
          message: "\(escaping: action.name) needs a key: without it there is no way on from some screens.",
          actions: [action.name]))
    }
    var earlier: [Key: [Action]] = [:]
    for action in actions {
      let keys = keys(of: action)
      for key in keys where !Self.mayBind(key, to: action) {
        found.append(
          KeyClash(
            message:
              "\(key.words) cannot be \(escaping: action.name): it changes the record, so its letter is a CAPITAL.",
            actions: [action.name]))
      }
      for key in keys {
        for other in earlier[key, default: []] where Self.meet(action, other) {
          found.append(
            KeyClash(
              message:
                "\(key.words) is both \(escaping: other.name) and \(escaping: action.name). Give one of them another key.",
              actions: [action.name, other.name]))
        }
      }
      for key in keys { earlier[key, default: []].append(action) }
    }
    return found
  }

  /// Whether a slip on the key can do no harm: small letters, digits and signs never write.
  private static func mayBind(_ key: Key, to action: Action) -> Bool {
    guard key.typed != nil || key.isAlt else { return true }
    return action.kind == .writes ? key.isCapital : true
  }

  /// Whether both can be done in one place.
  private static func meet(_ one: Action, _ other: Action) -> Bool {
    if !one.contexts.isDisjoint(with: other.contexts) { return true }
    if one.contexts.allSatisfy(\.isExclusive) || other.contexts.allSatisfy(\.isExclusive) {
      return one == .back || other == .back
    }
    if one.contexts.contains(.everywhere) || other.contexts.contains(.everywhere) { return true }
    return one.contexts.contains(.list) && !other.contexts.isDisjoint(with: Context.withRows)
      || other.contexts.contains(.list) && !one.contexts.isDisjoint(with: Context.withRows)
  }
}

extension Context {
  /// The screens that show rows to choose from, where the keys of `list` apply too.
  static let withRows: Set<Context> = [
    .queue, .history, .client, .help, .palette, .notices, .choices, .columns, .figures, .overdue, .quarantine,
    .quarantined, .templates, .lines,
    .drafts,
    .waiting, .compose, .preview, .call, .outcome, .note,
  ]
}
