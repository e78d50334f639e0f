import OperatingSystem
import Settings

/// Surroundings for tests: files and folders out of a dictionary, an account of number 1000 called `a.reid`.
func surroundings(
  files: [String: SettingSurroundings.File] = [:], environment: [String: String] = [:], folders: Set<String> = [],
  home: String? = "/home/a.reid", executable: String? = "/usr/local/bin/replydesk",
  failures: [String: SystemError] = [:]
) -> SettingSurroundings {
  SettingSurroundings(
    environment: environment, account: "a.reid", accountNumber: 1000, home: home, executable: executable,
    currentFolder: "/current",
    readFile: { (path, limit) throws(SystemError) in
      if let failure = failures[path] { throw failure }
      guard let file = files[path] else { throw SystemError(number: 2, operation: "open", path: path) }
      if file.bytes.count > limit {
        throw SystemError(.tooLarge, operation: "read", path: path, reason: "it is large", advice: "Look.")
      }
      return file
    },
    folderExists: { folders.contains($0) })
}

func file(_ text: String, owner: UInt32 = 0, mode: UInt32 = 0o644) -> SettingSurroundings.File {
  .init(bytes: Array(text.utf8), owner: owner, mode: FileMode(mode))
}

let systemFile = "/etc/xdg/replydesk/config"
let userFile = "/home/a.reid/.config/replydesk/config"

/// The faults that loading ends in; none where it succeeds.
func faults(
  flags: [SettingFlag] = [], configFile: String? = nil, in surroundings: SettingSurroundings
) -> [SettingFault] {
  do throws(SettingsError) {
    _ = try SettingsLoader.load(flags: flags, configFile: configFile, in: surroundings)
    return []
  } catch {
    return error.faults
  }
}
