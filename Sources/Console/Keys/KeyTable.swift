public import SafeText

/// Which key does what where: every action of the console with the keys that a person has chosen for it.
///
/// Bindings, the line of keys, help, the palette and the manual page are all read from it.
public struct KeyTable: Sendable {
  /// How keys are laid out.
  public enum Layout: String, CaseIterable, Sendable {
    /// Letters act by themselves: as shipped.
    case letters
    /// Letters act with Alt only, for speech input (WCAG 2.1.4).
    case alt
    /// No letters: named keys, and everything else through the list of commands.
    case menu
  }

  /// Every action, in the order in which help lists them.
  public let actions: [Action]
  /// The layout that the keys follow.
  public let layout: Layout
  private let keysByName: [String: [Key]]
  private let actionsByKey: [Context: [Key: Action]]

  /// The keys as shipped.
  public static let shipped = KeyTable(unchecked: Self.declared, layout: .letters, chosen: [:])

  /// The shipped actions in a layout, with other keys for some of them.
  ///
  /// - Parameter chosen: keys by the name of the action; they are taken as they are in every layout.
  /// - Throws: `KeyClash` for a key that would do two things in one place, for an action that does not exist, and for a
  ///   small letter or a bare digit that would write.
  public init(layout: Layout = .letters, chosen: [String: [Key]] = [:]) throws(KeyClash) {
    self.init(unchecked: Self.declared, layout: layout, chosen: chosen)
    if let clash = clashes(chosen: chosen).first { throw clash }
  }

  init(unchecked actions: [Action], layout: Layout, chosen: [String: [Key]]) {
    (self.actions, self.layout) = (actions, layout)
    var keysByName: [String: [Key]] = [:]
    var actionsByKey: [Context: [Key: Action]] = [:]
    for action in actions {
      let keys = chosen[action.name] ?? action.keys.compactMap { layout.key(for: $0, of: action) }
      keysByName[action.name] = keys
      for context in action.contexts {
        for key in keys where actionsByKey[context]?[key] == nil { actionsByKey[context, default: [:]][key] = action }
      }
    }
    (self.keysByName, self.actionsByKey) = (keysByName, actionsByKey)
  }

  /// The keys of an action, the one that hints show first; empty where it is reached through the commands only.
  public func keys(of action: Action) -> [Key] { keysByName[action.name] ?? [] }

  /// The key that texts name for an action: the first of its keys, or `:` and its name where it has none.
  public func words(for action: Action) -> SafeText {
    keys(of: action).first?.words ?? ": \(escaping: action.name)"
  }

  /// The key that texts name for the action of this name.
  public func words(of name: String) -> SafeText { action(named: name).map(words) ?? ": \(escaping: name)" }

  /// What a key does where these contexts apply, the nearest first.
  public func action(for key: Key, in contexts: [Context]) -> Action? {
    if let only = contexts.first, only.isExclusive {
      return actionsByKey[only]?[key] ?? (keys(of: .back).contains(key) ? .back : nil)
    }
    for context in contexts + [.everywhere] {
      if let action = actionsByKey[context]?[key] { return action }
    }
    return nil
  }

  /// What can be done where these contexts apply, in the order of the declaration.
  public func actions(in contexts: [Context]) -> [Action] {
    if let only = contexts.first, only.isExclusive { return actions.filter { $0.contexts.contains(only) } + [.back] }
    return actions.filter { action in
      action.contexts.contains(.everywhere) || contexts.contains { action.contexts.contains($0) }
    }
  }

  /// The action of a name; nil where there is none.
  public func action(named name: String) -> Action? { actions.first { $0.name == name } }
}

extension KeyTable.Layout {
  /// What stands for a shipped key in this layout; nil where nothing does.
  func key(for key: Key, of action: Action) -> Key? {
    // A question is answered, and a prefix continued, by the letters that it shows.
    guard key.typed != nil, action.contexts.isDisjoint(with: [.question]), case .character(let character) = key.code
    else { return key }
    switch self {
    case .letters: return key
    case .alt: return .alt(character)
    // Where to go is chosen from the line that lists it; sending is on a key because the list of commands does not send.
    case .menu: return action.contexts == [.going] ? key : action == .send ? .named(.f10) : nil
    }
  }
}
