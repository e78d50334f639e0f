internal import OperatingSystem

/// Puts the settings together: flag, then environment, then the user's file, then the system's files, then defaults.
public enum SettingsLoader {
  /// The settings in force, or every fault in them.
  ///
  /// - Parameter flags: values given on the command line, with the flag that gave each; never those of policy.
  /// - Parameter configFile: the value of `--config`, which stands in for the user's file, as `$REPLYDESK_CONFIG` does.
  public static func load(
    flags: [SettingFlag] = [], configFile: String? = nil, in surroundings: SettingSurroundings = .current()
  ) throws(SettingsError) -> Settings {
    var loading = Loading(surroundings)
    for path in surroundings.systemFiles.reversed() { loading.readFile(path, isSystem: true) }
    if let configFile {
      loading.readNamedFile(configFile, by: .flag(name: "--config"))
    } else if let named = surroundings.environment["REPLYDESK_CONFIG"], !named.isEmpty {
      loading.readNamedFile(named, by: .environment(name: "REPLYDESK_CONFIG"))
    } else if let path = surroundings.userFile {
      loading.readFile(path)
    }
    loading.readEnvironment()
    for flag in flags { loading.set(flag.name, flag.value, at: .flag(name: flag.flag)) }
    return try loading.finish()
  }
}

/// A value given on the command line.
public struct SettingFlag: Hashable, Sendable {
  /// The key that it sets, such as `ui.color`.
  public let name: String
  /// The flag as it was written, such as `--color`.
  public let flag: String
  /// The value.
  public let value: String

  /// A flag that sets the key of that name.
  public init(_ name: String, flag: String, value: String) {
    (self.name, self.flag, self.value) = (name, flag, value)
  }
}

extension Settings {
  /// The same settings with some set by the program itself, policy among them, as the demonstration does.
  public func setting(_ values: [String: String]) throws(SettingsError) -> Settings {
    var loading = Loading(surroundings)
    loading.settings = self
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { loading.set(name, value, at: .program) }
    return try loading.finish()
  }
}
