/// What the environment says about settings.
enum EnvironmentSettings {
  struct Setting: Hashable {
    let name: String
    let value: String
    let variable: String
  }

  /// The settings in the variables, the weakest first.
  ///
  /// A key's own variable (`REPLYDESK_UI_COLOR`) is stronger than the customary ones. A variable that begins like those of
  /// a section but names no key comes back under its own name, to be refused instead of passed over.
  static func read(_ environment: [String: String]) -> [Setting] {
    var settings: [Setting] = []
    func add(_ variable: String, _ name: String, _ value: (String) -> String?) {
      if let text = environment[variable], let value = value(text) {
        settings.append(Setting(name: name, value: value, variable: variable))
      }
    }
    add("TERM", "ui.plain") { $0 == "dumb" ? "yes" : nil }
    add("ACCESSIBLE", "ui.plain") { $0.isEmpty ? nil : isOff($0) ? "no" : "yes" }
    add("REPLYDESK_PLAIN", "ui.plain") { $0.isEmpty ? nil : isOff($0) ? "no" : "yes" }
    add("CLICOLOR_FORCE", "ui.color") { $0.isEmpty || isOff($0) ? nil : "always" }
    add("NO_COLOR", "ui.color") { $0.isEmpty ? nil : "never" }
    add("REPLYDESK_KEYS", "keys.style") { $0.isEmpty ? nil : $0 }
    let ours = environment.filter { $0.key.hasPrefix("REPLYDESK_") }.sorted { $0.key < $1.key }
    let prefixes = ours.isEmpty ? [] : SettingTable.sections.map { SettingDeclaration.variable(named: $0) + "_" }
    lazy var names = Dictionary(uniqueKeysWithValues: SettingTable.all.map { ($0.variableName, $0.name) })
    for (variable, value) in ours {
      guard let prefix = prefixes.first(where: { variable.hasPrefix($0) }) else { continue }
      let own =
        prefix.dropFirst("REPLYDESK_".count).dropLast().lowercased() + "."
        + variable.dropFirst(prefix.count).lowercased()
      settings.append(Setting(name: names[variable] ?? own, value: value, variable: variable))
    }
    return settings
  }

  private static func isOff(_ text: String) -> Bool { text == "0" || text.lowercased() == "false" }
}
