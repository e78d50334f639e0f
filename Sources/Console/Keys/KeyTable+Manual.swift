public import SafeText

extension KeyTable {
  /// What the keys do in one place, for the manual page and for `replydesk help keys`.
  public struct Section: Hashable, Sendable {
    /// One action.
    public struct Row: Hashable, Sendable {
      /// Its keys: `? F1`; `:` with the name where it has none.
      public let keys: SafeText
      /// Its name.
      public let name: SafeText
      /// Its name as settings write it.
      public let setting: SafeText
      /// What it does.
      public let effect: SafeText
      /// Whether it changes the record or contacts the client.
      public let writes: Bool
    }

    /// The place: `everywhere`, `queue`.
    public let heading: SafeText
    /// What can be done there, in the order of the declaration.
    public let rows: [Row]
  }

  /// Every action under the first place in which it can be done, in the order of the declaration.
  public var manual: [Section] {
    Context.allCases.compactMap { context in
      let rows = actions.filter { action in Context.allCases.first(where: action.contexts.contains) == context }
      guard !rows.isEmpty else { return nil }
      return Section(heading: "\(escaping: context.rawValue)", rows: rows.map(row))
    }
  }

  private func row(_ action: Action) -> Section.Row {
    let keys = keys(of: action)
    return Section.Row(
      keys: keys.isEmpty ? ": \(escaping: action.name)" : keys.map(\.words).joined(separator: " "),
      name: "\(escaping: action.name)", setting: "\(escaping: action.settingName)", effect: action.effect,
      writes: action.kind == .writes)
  }
}
