/// The settings in force: for each key a value that fits it, and where that comes from.
public struct Settings: Sendable {
  struct Entry: Sendable {
    let text: String
    let place: SettingPlace
    let origin: SettingOrigin
  }

  let surroundings: SettingSurroundings
  var entries: [String: Entry] = [:]
  /// The configuration files that were looked for, the weakest first, and whether each was there.
  public internal(set) var files: [(path: String, isPresent: Bool)] = []

  /// Where the value of a key such as `target.hours` comes from.
  public func origin(of name: String) -> SettingOrigin { entries[name]?.origin ?? .builtIn }

  /// The value of a key as text; nil for an unknown name, `(hidden)` for one that is never shown and is set.
  public func text(of name: String) -> String? {
    guard let declaration = SettingTable.declaration(named: name) else { return nil }
    guard let entry = entries[name] else { return declaration.showDefault(surroundings) }
    return declaration.isSecret ? "(hidden)" : entry.text
  }

  subscript<Value>(key: SettingKey<Value>) -> Value {
    let fallback = { key.fallback(surroundings) }
    guard let entry = entries[key.declaration.name] else { return fallback() }
    // It was read without a fault when it was put in.
    do throws(SettingRefusal) { return try key.form.read(entry.text, entry.place) } catch { return fallback() }
  }
}
