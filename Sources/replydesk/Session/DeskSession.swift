internal import SafeText
internal import Casework
internal import CommandLineKit
internal import OperatingSystem
internal import Settings
internal import Storage
internal import Workflows

/// What a command works with; settings are read and the store is opened when they are first asked for.
final class DeskSession {
  let options: GlobalOptions
  private var desk: Desk?
  private var loaded: Settings?

  /// The file of settings that was named, by `--config` or by whoever made the session.
  let configFile: String?
  /// Who is at work instead of whoever the settings name; only the demonstration plays somebody else.
  private let playing: Account?

  init(_ options: GlobalOptions, configFile: String? = nil, playing: Account? = nil) {
    self.options = options
    self.configFile = options.configPath ?? configFile
    self.playing = playing
  }

  /// The settings in force when they were first asked for.
  func settings() throws -> Settings {
    if let loaded { return loaded }
    let settings = try SettingsLoader.load(flags: [], configFile: configFile, in: .current())
    loaded = settings
    return settings
  }

  /// A desk for commands that only look; `--as-of` tells it another time.
  func reading() throws -> Desk {
    if let desk { return desk }
    let settings = try settings()
    guard let account = playing ?? Account(settings.account) else {
      throw Failure(
        "identity", .notAllowed, "The account name is not one that the record can hold.",
        now: "Set identity.account to letters, digits, dots, hyphens and underscores.")
    }
    let clock = try clock()
    let opened = Desk(
      store: try Store(folder: settings.storePath), settings: settings, zone: .europeLondon, account: account,
      clock: clock, recordClock: { SystemClock.now() })
    desk = opened
    return opened
  }

  /// Whether there is a store where the settings say; asking makes none.
  func hasStore() throws -> Bool { FilePath.isFolder(try settings().storePath) }

  /// A desk for commands that may change the store; the time of a change is never made up.
  func working() throws -> Desk {
    guard options.asOf == nil else {
      throw Failure(
        "as-of", .usage, "A command that changes the record cannot be given another time.", now: "Leave out --as-of.")
    }
    return try reading()
  }

  private func clock() throws -> @Sendable () -> Instant {
    guard let text = options.asOf else { return { SystemClock.now() } }
    guard let instant = Instant(rfc3339: text) else {
      throw Failure(
        "as-of", .usage, "The time of --as-of cannot be read.", now: "Write it as 2026-11-20T16:52:11Z.")
    }
    return { instant }
  }
}
