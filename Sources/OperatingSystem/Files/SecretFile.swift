internal import ASCII
internal import Glibc

/// Reads passwords and keys from files that nobody else can read.
public enum SecretFile {
  /// The largest secret, in bytes.
  public static let limit = 4096

  /// The secret in a file, one line end at its end taken off.
  ///
  /// The file must be regular and no link, owned by this account or by root, with a mode no wider than 0600, not
  /// empty and at most 4 KB. All of it is checked on the open file, so that a swap in between gains nothing.
  public static func read(_ path: String) throws(SystemError) -> [UInt8] {
    try read(path, widest: .ownerOnly)
  }

  /// The secret that systemd handed to the service under a name (`LoadCredential=`).
  ///
  /// `directory` is the value of `$CREDENTIALS_DIRECTORY`. The name is letters, digits, `.`, `_` and `-`. Group read is
  /// allowed for root's files, because systemd grants the service's account its access by an ACL, which shows as that bit.
  public static func readCredential(named name: String, directory: String?) throws(SystemError) -> [UInt8] {
    let allowed = name.utf8.allSatisfy { byte in
      byte.isHostLabel || byte == 0x2E || byte == 0x5F
    }
    guard allowed, (1...255).contains(name.utf8.count), name != ".", name != ".." else {
      throw SystemError(
        .badName, operation: "read the credential", path: name, reason: "this is not a credential's name",
        advice: "Use letters, digits, full stops, underscores and hyphens.")
    }
    guard let directory, directory.utf8.first == 0x2F else {
      throw SystemError(
        .notFound, operation: "read the credential", path: name,
        reason: "CREDENTIALS_DIRECTORY is not set, so systemd has handed over none",
        advice: "Start the service by its unit with LoadCredential=, or use a password file.")
    }
    return try read("\(directory)/\(name)", widest: FileMode(0o640))
  }

  private static func read(_ path: String, widest: FileMode) throws(SystemError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW)
    let status = try file.status()
    try status.requireRegularFile(path)
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw SystemError(
        .wrongOwner, operation: "use the secret in", path: path,
        reason: "it belongs to account number \(status.st_uid)", advice: "Make the service's account its owner (chown)."
      )
    }
    let mode = FileMode(status.st_mode)
    guard mode.isNoWider(than: .ownerOnly) || (status.st_uid == 0 && mode.isNoWider(than: widest)) else {
      throw SystemError(
        .modeTooWide, operation: "use the secret in", path: path,
        reason: "its mode \(mode) lets other accounts at it",
        advice: "Run chmod 600 on it, and change the secret if others could have read it.")
    }
    var bytes = try file.readAll(limit: limit)
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
    guard !bytes.isEmpty else {
      throw SystemError(
        .empty, operation: "use the secret in", path: path, reason: "it is empty", advice: "Write the secret into it.")
    }
    return bytes
  }
}
