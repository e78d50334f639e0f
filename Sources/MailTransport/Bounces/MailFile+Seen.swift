internal import Glibc
public import OperatingSystem

extension MailFile {
  /// Moves a message of a Maildir from `new` to `cur` with the flag for seen; leaves every other file where it is.
  public static func markSeen(_ path: String) throws(SystemError) {
    let folder = FilePath.folder(of: path)
    guard FilePath.name(of: folder) == "new" else { return }
    let seen = "\(FilePath.folder(of: folder))/cur/\(FilePath.name(of: path)):2,S"
    guard rename(path, seen) == 0 || errno == ENOENT else {
      throw SystemError(number: errno, operation: "move aside", path: path)
    }
  }
}
