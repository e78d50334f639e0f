/// The keys of the full screen: their style, and other keys for single actions.
extension SettingTable {
  static let keyStyle = SettingKey(
    "keys.style", .choice(), default: "letters",
    "Which keys the full screen takes: letters, letters behind Alt (for speech input), or named keys and menus only."
  ) { _ in KeyLayoutSetting.letters }

  /// The key of an action's own keys, such as `keys.message-take`; nil for a name that no action can have.
  ///
  /// Which actions there are is known to the console alone, so every name of this form is a setting here.
  static func keys(named name: String) -> SettingKey<[String]>? {
    guard name.hasPrefix("keys."), name != keyStyle.declaration.name else { return nil }
    let action = name.dropFirst("keys.".count)
    guard (1...40).contains(action.utf8.count), action.utf8.first != 0x2D,
      action.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    return SettingKey(name, .keys, default: "as `replydesk help keys` lists them", "The keys of this action.") { _ in []
    }
  }

  /// What a section holds besides the keys that are listed, as Markdown; nil where that is all.
  public static func remark(on section: String) -> String? {
    section != "keys"
      ? nil
      : """
      Every other key of this section is an action of the console with hyphens for blanks, as `replydesk help keys` lists \
      them, and its value is one or more keys with blanks between them, or `none`: `message-take = B`, `help = ? F5`. One \
      key for two actions in one place is refused, and so is a small letter that would write.
      """
  }
}

extension SettingForm where Value == [String] {
  /// Names of keys with blanks between them; `none` is no key at all.
  static var keys: Self {
    Self(words: "keys with a blank between them, such as `B`, `F5` or `Ctrl-T`, or `none`") {
      (text, _) throws(SettingRefusal) in
      let keys = text.split(separator: " ").map(String.init)
      let arePlain = keys.allSatisfy { key in
        key.utf8.count <= 12 && key.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      }
      guard (1...8).contains(keys.count), arePlain else {
        throw SettingRefusal(
          reason: "these are no keys", advice: "Write up to 8 keys with blanks between them, such as B F5 Ctrl-T.")
      }
      return keys == ["none"] ? [] : keys
    } show: { value in
      value.isEmpty ? "none" : value.joined(separator: " ")
    }
  }
}

extension Settings {
  /// The keys that somebody chose, by the name of the action with hyphens for blanks; sorted, an empty list is no key.
  public var chosenKeys: [(action: String, keys: [String])] {
    entries.keys.sorted().compactMap { name in
      SettingTable.keys(named: name).map { (String(name.dropFirst("keys.".count)), self[$0]) }
    }
  }

  /// Every setting there is, and the keys of actions that are set.
  public var declarations: [SettingDeclaration] {
    SettingTable.all + chosenKeys.compactMap { SettingTable.declaration(named: "keys.\($0.action)") }
  }
}
