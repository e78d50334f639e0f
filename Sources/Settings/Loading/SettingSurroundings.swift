public import OperatingSystem

/// Everything outside the configuration that settings depend on, handed in so that a test can choose it.
public struct SettingSurroundings: Sendable {
  /// A file as it was found.
  public struct File: Sendable {
    /// Its content.
    public let bytes: [UInt8]
    /// The number of the account it belongs to.
    public let owner: UInt32
    /// Its permissions.
    public let mode: FileMode

    /// A file with the given content, owner and permissions.
    public init(bytes: [UInt8], owner: UInt32, mode: FileMode) {
      (self.bytes, self.owner, self.mode) = (bytes, owner, mode)
    }
  }

  /// The variables.
  public let environment: [String: String]
  /// The account's name.
  public let account: String
  /// The account's number.
  public let accountNumber: UInt32
  /// The account's home folder; nil where it has none.
  public let home: String?
  /// The path of the running program; nil where it is not known.
  public let executable: String?
  /// The folder that paths in flags and variables start from.
  public let currentFolder: String
  /// Reads a file of at most so many bytes.
  public let readFile: @Sendable (_ path: String, _ limit: Int) throws(SystemError) -> File
  /// Whether there is a folder at a path.
  public let folderExists: @Sendable (_ path: String) -> Bool

  /// Surroundings with each part given.
  public init(
    environment: [String: String], account: String, accountNumber: UInt32, home: String?, executable: String?,
    currentFolder: String, readFile: @escaping @Sendable (String, Int) throws(SystemError) -> File,
    folderExists: @escaping @Sendable (String) -> Bool
  ) {
    (self.environment, self.account, self.accountNumber) = (environment, account, accountNumber)
    (self.home, self.executable, self.currentFolder) = (home, executable, currentFolder)
    (self.readFile, self.folderExists) = (readFile, folderExists)
  }

  /// Those of this process.
  public static func current() -> Self {
    let environment = ProcessEnvironment.all()
    return Self(
      environment: environment, account: SystemIdentity.account, accountNumber: SystemIdentity.accountNumber,
      home: absolute(environment["HOME"]) ?? SystemIdentity.homeFolder, executable: Executable.path,
      currentFolder: SystemIdentity.currentFolder,
      readFile: { (path, limit) throws(SystemError) in
        let file = try FileReader.readWithOwner(path, limit: limit)
        return File(bytes: file.bytes, owner: file.owner, mode: file.mode)
      },
      folderExists: { FilePath.isFolder($0) })
  }
}

extension SettingSurroundings {
  /// `$XDG_CONFIG_HOME/replydesk/config`; nil where there is neither that nor a home.
  public var userFile: String? {
    (Self.absolute(environment["XDG_CONFIG_HOME"]) ?? home.map { "\($0)/.config" }).map { "\($0)/replydesk/config" }
  }

  /// `replydesk/config` in each of `$XDG_CONFIG_DIRS`, the strongest first.
  public var systemFiles: [String] {
    let named = (environment["XDG_CONFIG_DIRS"] ?? "").split(separator: ":").compactMap { Self.absolute(String($0)) }
    return (named.isEmpty ? ["/etc/xdg"] : named).map { "\($0)/replydesk/config" }
  }

  /// `$XDG_STATE_HOME/replydesk`.
  var stateFolder: String {
    let state = Self.absolute(environment["XDG_STATE_HOME"]) ?? home.map { "\($0)/.local/state" } ?? "/var/lib"
    return "\(state)/replydesk"
  }

  /// A folder that is installed beside the program's own, or that of the source tree that the program was built in.
  func sharedFolder(_ name: String, inSource source: String? = nil) -> String {
    guard let executable else { return "/usr/local/share/replydesk/\(name)" }
    var folder = FilePath.folder(of: executable)
    let installed = FilePath.resolve("share/replydesk/\(name)", in: FilePath.folder(of: folder))
    if folderExists(installed) { return installed }
    // A build leaves the program up to four folders below the top of the tree.
    for _ in 0..<6 where folder != "/" {
      folder = FilePath.folder(of: folder)
      if folderExists("\(folder)/Sources"), folderExists("\(folder)/\(source ?? name)") {
        return "\(folder)/\(source ?? name)"
      }
    }
    return installed
  }

  /// The specification of base directories has relative paths ignored.
  private static func absolute(_ path: String?) -> String? {
    guard let path, path.utf8.first == 0x2F else { return nil }
    return path
  }
}
