import Glibc

/// Why the spool folder as a whole cannot be worked on; intake stops, and nothing was changed.
public struct SpoolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What could not be done; the raw values are stable.
  public enum Code: String, CaseIterable, Sendable {
    case cannotOpen = "spool-cannot-open"
    case notAFolder = "spool-not-a-folder"
    case notWritable = "spool-not-writable"
    case cannotList = "spool-cannot-list"
    case cannotRead = "spool-cannot-read"
    case cannotMove = "spool-cannot-move"
    case cannotFlush = "spool-cannot-flush"
    case cannotWatch = "spool-cannot-watch"
  }

  /// What could not be done.
  public let code: Code
  /// Where, escaped for a terminal.
  public let place: String
  /// The operating system's error number; 0 where it gave none.
  public let number: Int32

  init(_ code: Code, _ place: String, _ number: Int32) {
    self.code = code
    self.place = place
    self.number = number
  }

  /// What, where, why, and what to do.
  public var description: String {
    let reason = number == 0 ? "" : " (\(String(cString: strerror(number))))"
    return "\(code.rawValue): \(advice): \(place)\(reason)"
  }

  private var advice: String {
    switch code {
    case .cannotOpen: "the spool folder cannot be opened; check that it exists and whose it is"
    case .notAFolder: "this must be a folder and not a link; replace it"
    case .notWritable: "the spool folder cannot be written to, so no file could leave it; make it writable"
    case .cannotList: "the spool folder cannot be listed; check its permissions and its disk"
    case .cannotRead: "a file cannot be read; check the disk and the limit of open files"
    case .cannotMove: "a file that was taken in cannot be moved out of the spool; check permissions and free space"
    case .cannotFlush: "the disk did not confirm a change of the spool folder; check the disk, then start again"
    case .cannotWatch: "the spool folder cannot be watched; check the limits of the account"
    }
  }
}
