internal import OperatingSystem

/// Settings on their way to being complete, with the faults met so far; each step overrides those before it.
struct Loading {
  private let surroundings: SettingSurroundings
  var settings: Settings
  private var faults: [SettingFault] = []

  init(_ surroundings: SettingSurroundings) {
    self.surroundings = surroundings
    settings = Settings(surroundings: surroundings)
  }

  /// A file that somebody named has to be there, and may set policy as the system's file may.
  mutating func readNamedFile(_ path: String, by origin: SettingOrigin) {
    readFile(FilePath.resolve(path, in: surroundings.currentFolder), isSystem: true, namedBy: origin)
  }

  mutating func readFile(_ path: String, isSystem: Bool = false, namedBy origin: SettingOrigin? = nil) {
    let whole = SettingOrigin.file(path: path, line: 0)
    do throws(SystemError) {
      let found = try surroundings.readFile(path, SettingsFile.sizeLimit)
      settings.files.append((path, true))
      let file = SettingsFile(path: path, bytes: found.bytes, home: surroundings.home)
      faults += file.faults
      let distrust = distrust(of: found)
      for entry in file.entries {
        let line = SettingOrigin.file(path: path, line: entry.line)
        if entry.declaration.isPolicy, !isSystem {
          faults.append(.policy(entry.declaration.name, at: line))
        } else if entry.declaration.isPolicy, let distrust {
          faults.append(
            SettingFault(
              .notTrusted, at: line, key: entry.declaration.name, reason: distrust,
              advice: "Make root or this account its owner, and run chmod go-w on it."))
        } else {
          let place = SettingPlace(folder: FilePath.folder(of: path), home: surroundings.home)
          settings.entries[entry.declaration.name] = .init(text: entry.text, place: place, origin: line)
        }
      }
    } catch {
      settings.files.append((path, false))
      switch error.code {
      case .notFound where origin == nil, .notAFolder where origin == nil: break
      case .tooLarge: faults.append(.tooLarge(path))
      default:
        let by = origin.map { ", named by \($0)," } ?? ""
        faults.append(
          SettingFault(
            .unreadable, at: whole, reason: "the file\(by) cannot be read: \(error.reason)", advice: error.advice))
      }
    }
  }

  /// Why a file may not set policy: others than root and this account could have written it. Nil where it may.
  private func distrust(of file: SettingSurroundings.File) -> String? {
    if file.owner != 0, file.owner != surroundings.accountNumber {
      return "policy may not come from a file of account number \(file.owner)"
    }
    return file.mode.bits & 0o022 == 0 ? nil : "policy may not come from a file that others can write (\(file.mode))"
  }

  mutating func set(_ name: String, _ text: String, at origin: SettingOrigin) {
    let place = SettingPlace(folder: surroundings.currentFolder, home: surroundings.home)
    guard let declaration = SettingTable.declaration(named: name) else {
      return faults.append(
        SettingFault(
          .unknownKey, at: origin, key: name, reason: "there is no such setting",
          advice: SettingFault.advice(for: name, among: SettingTable.all.map(\.name))))
    }
    if declaration.isPolicy, origin != .program { return faults.append(.policy(name, at: origin)) }
    if let fault = SettingFault.ofValue(text, for: declaration, in: place, at: origin) {
      return faults.append(fault)
    }
    settings.entries[name] = .init(text: text, place: place, origin: origin)
  }

  mutating func readEnvironment() {
    for setting in EnvironmentSettings.read(surroundings.environment) {
      set(setting.name, setting.value, at: .environment(name: setting.variable))
    }
  }

  /// The settings, once single values are right and go together.
  func finish() throws(SettingsError) -> Settings {
    let all = faults.isEmpty ? settings.contradictions : faults
    guard all.isEmpty else { throw SettingsError(all) }
    return settings
  }
}

extension SettingFault {
  static func policy(_ name: String, at origin: SettingOrigin) -> Self {
    Self(
      .policyElsewhere, at: origin, key: name, reason: "only the organisation sets this",
      advice: "Set it in the system's file (/etc/xdg/replydesk/config), or in a file named with --config.")
  }
}
