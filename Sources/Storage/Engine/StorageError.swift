/// What went wrong with the store; never with a bound value in it, because these are people's data.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of fault it is.
  public enum Code: String, CaseIterable, Sendable {
    /// Somebody else holds the store for longer than we wait.
    case busy
    /// The disk, a quota or the file's own limit is full.
    case full
    /// The file cannot be opened, or its folder cannot be made.
    case cannotOpen = "cannot-open"
    /// The file or its folder is open to others, or belongs to somebody else.
    case unsafePermissions = "unsafe-permissions"
    /// The file is a database of something else.
    case notAStore = "not-a-store"
    /// The folder had a store whose database is gone or empty.
    case lost
    /// A later version of the program made it.
    case newerSchema = "newer-schema"
    /// The SQLite in use is too old.
    case oldLibrary = "old-library"
    /// A rule of the schema refused a change.
    case constraint
    /// A value is not of the form that the schema promises.
    case damaged
    /// The disk failed.
    case inputOutput = "input-output"
    /// Anything else that SQLite reports.
    case other
  }

  /// What sort of fault it is.
  public let code: Code
  /// SQLite's extended result code; 0 where SQLite had no part in it.
  public let result: Int32
  /// What happened and where.
  public let message: String

  init(_ code: Code, result: Int32 = 0, _ message: String) {
    self.code = code
    self.result = result
    self.message = message
  }

  /// What to do about it.
  public var advice: String {
    switch code {
    case .busy: "Try again; if it stays so, find the process that holds the store."
    case .full: "Free space, or raise the quota or limit, then repeat what you did; nothing was changed."
    case .cannotOpen: "Check that the store's folder exists, is yours, and can be written to."
    case .unsafePermissions: "Give the folder the mode 0700 and the database the mode 0600, both owned by your account."
    case .notAStore: "Name another folder in store.path; what is there was left as it is."
    case .lost:
      "Nothing was changed. Stop the services and put a back-up's replydesk.sqlite back into the folder, as Documentation/operations.md says under Back-up and restore."
    case .newerSchema: "Install the version of the program that made the store, or a later one."
    case .oldLibrary: "Upgrade the system's SQLite; nothing was opened."
    case .constraint: "Report this as a fault of the program; nothing was changed."
    case .damaged: "Stop work on this store, run `replydesk audit verify`, and restore a backup."
    case .inputOutput: "Check the disk and its messages in the system's log; do not retry until it is sound."
    case .other: "Report this with the code; nothing was changed."
    }
  }

  /// What happened, and what to do.
  public var description: String {
    "\(message) (\(code.rawValue)\(result == 0 ? "" : ", SQLite \(result)")). \(advice)"
  }
}
