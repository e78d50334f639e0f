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
    self.place = place.isEmpty ? "\"\"" : place
    self.number = number
  }

  /// What happened and where, a clause with no full stop.
  public var message: String {
    switch code {
    case .cannotOpen: "The spool folder \(place) cannot be opened"
    case .notAFolder: "\(place) must be a folder, and no link to one"
    case .notWritable: "Nothing can be written to \(place), so no file could leave the spool"
    case .cannotList: "The spool folder \(place) cannot be listed"
    case .cannotRead: "The file \(place) in the spool cannot be read"
    case .cannotMove: "The file \(place) cannot be moved out of the spool"
    case .cannotFlush: "The disk did not confirm a change of \(place)"
    case .cannotWatch: "The spool folder \(place) cannot be watched"
    }
  }

  /// Why, in the operating system's words; nil where it gave none.
  public var reason: String? { number == 0 ? nil : String(cString: strerror(number)) }

  /// What to do about it, a sentence.
  public var advice: String {
    if number == EMFILE || number == ENFILE { return "Raise the limit on open files (ulimit -n), then try again." }
    if number == ENOSPC || number == EDQUOT { return "Free space, then try again; what comes again is known." }
    return switch code {
    case .cannotOpen: "Check that it exists and whose it is, or name another with spool.path."
    case .notAFolder: "Put a folder in its place."
    case .notWritable: "Make it and its file system writable for this account."
    case .cannotList: "Check its mode and its disk."
    case .cannotRead: "Check the disk and the memory."
    case .cannotMove: "Check the folder's mode and the free space; the file comes again and is known."
    case .cannotFlush: "Check the disk, then start again; what comes again is known."
    case .cannotWatch: "Check the account's limit of watches."
    }
  }

  /// What, where, why, and what to do.
  public var description: String { "\(message)\(reason.map { ": \($0)" } ?? ""). \(advice) (\(code.rawValue))" }
}
