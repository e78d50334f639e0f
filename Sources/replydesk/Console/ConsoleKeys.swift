internal import CommandLineKit
internal import Console
internal import SafeText
internal import Settings

extension KeyTable {
  /// The keys that a person's settings ask for.
  ///
  /// - Throws: `Failure` with code `config-bad-keys` for a name that no key has, an action that does not exist, and a choice
  ///   that `KeyTable` refuses; it names the place of the setting.
  init(_ settings: Settings) throws(Failure) {
    var chosen: [String: [Key]] = [:]
    var settingNames: [String: String] = [:]
    for (action, words) in settings.chosenKeys {
      let name = KeyTable.shipped.actions.first { $0.settingName == action }?.name ?? action
      settingNames[name] = "keys.\(action)"
      chosen[name] = try words.map { (word) throws(Failure) in
        guard let key = Key(word) else {
          throw .keys(
            at: "keys.\(action)", in: settings, "\(escaping: word) is no key. Write them as in: B F5 Ctrl-T Alt-b Space"
          )
        }
        return key
      }
    }
    do throws(KeyClash) {
      try self.init(layout: settings.keyLayout.layout, chosen: chosen)
    } catch {
      let name = error.actions.compactMap { settingNames[$0] }.first ?? "keys.style"
      throw .keys(at: name, in: settings, error.message)
    }
  }
}

extension Failure {
  fileprivate static func keys(at name: String, in settings: Settings, _ reason: SafeText) -> Failure {
    Failure(
      "config-bad-keys", .usage, "\(escaping: "\(settings.origin(of: name))"): \(escaping: name): \(reason)",
      now: "Mend it; see the names of actions with: replydesk help keys")
  }
}
