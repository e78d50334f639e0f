internal import Glibc

/// Who and where this process is.
public enum SystemIdentity {
  /// The name of the account that the process acts as; `uid-1000` where the machine has no plain name for it.
  ///
  /// Read from the account database under the effective account number: `$USER` is only a claim.
  public static var account: String { accountName(of: geteuid()) }

  /// The account number that the process acts as.
  public static var accountNumber: UInt32 { geteuid() }

  /// The machine's name; `localhost` where it has none.
  public static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    let done = gethostname(&buffer, buffer.count - 1)
    let name = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return done == 0 && !name.isEmpty ? name : "localhost"
  }

  /// The kernel's name for this start of the machine, a UUID; nil where it tells none.
  ///
  /// With the process number it tells a process of today from one of the same number before a restart.
  public static var bootID: String? {
    guard let bytes = try? FileReader.read("/proc/sys/kernel/random/boot_id", limit: 64) else { return nil }
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  /// The number of this process.
  public static var processID: Int32 { getpid() }

  /// Whether a process of that number runs on this machine.
  public static func isRunning(processID: Int32) -> Bool {
    processID > 0 && (kill(processID, 0) == 0 || errno == EPERM)
  }

  /// The home folder of the account as the account database has it; nil where it has none.
  public static var homeFolder: String? { entry(of: geteuid(), \.pw_dir).flatMap { $0.hasPrefix("/") ? $0 : nil } }

  /// The folder that relative paths start from; `.` where it has been removed.
  public static var currentFolder: String {
    guard let start = getcwd(nil, 0) else { return "." }
    defer { free(start) }
    return String(cString: start)
  }

  static func accountName(of number: uid_t) -> String {
    guard let name = entry(of: number, \.pw_name), isPlain(name) else { return "uid-\(number)" }
    return name
  }

  private static func entry(of number: uid_t, _ field: KeyPath<passwd, UnsafeMutablePointer<CChar>?>) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let space = buffer.baseAddress, getpwuid_r(number, &entry, space, buffer.count, &found) == 0,
        found != nil, let start = entry[keyPath: field]
      else { return nil }
      return String(cString: start)
    }
  }

  /// Letters, digits and `.`, `_`, `-`, `@`, `$`, `\` of directory services: such a name can be printed and stored as it is.
  private static func isPlain(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x40...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x24 || byte == 0x5C
      }
  }
}
