internal import OperatingSystem

/// Files that hold messages that came back: one message, an mbox, or a Maildir.
public struct MailFile: Sendable {
  /// The largest file that is read, in bytes; a message's first megabyte is all that is looked at.
  public static let largest = 33_554_432

  /// Where the message lies: a path, or `-` for standard input.
  public let path: String
  /// Which of the messages in the file, from 1 up.
  public let number: Int
  /// The message as it was stored, without an mbox's separators and quotes.
  public let bytes: [UInt8]

  /// The paths of the messages of a Maildir, `new` before `cur`, each in order of their bytes; a file's own path.
  ///
  /// Throws a `SystemError` for a folder that is no Maildir or cannot be listed.
  public static func paths(at path: String) throws -> [String] {
    guard FilePath.isFolder(path) else { return [path] }
    let folders = ["new", "cur"].map { "\(path)/\($0)" }
    guard folders.allSatisfy(FilePath.isFolder) else {
      throw SystemError(
        .notAFile, operation: "read messages from", path: path, reason: "the folder has no new and cur inside",
        advice: "Name a Maildir, or the files themselves.")
    }
    return try folders.flatMap { try FolderLister.files(under: $0, suffix: "") }
  }

  /// The messages in a file: several where it begins as an mbox does, else one.
  ///
  /// Throws a `SystemError` where the file cannot be read or is over the limit.
  public static func messages(at path: String) throws -> [MailFile] {
    messages(in: try FileReader.read(path, limit: largest), path: path)
  }

  /// The messages in bytes that were read from somewhere, such as standard input.
  public static func messages(in bytes: [UInt8], path: String) -> [MailFile] {
    Mbox.messages(in: bytes).enumerated().map { MailFile(path: path, number: $0.offset + 1, bytes: $0.element) }
  }
}
