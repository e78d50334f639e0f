/// Why a Maildir could not take a message; the path is not in it.
public struct MaildirFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Code: String, CaseIterable, Sendable {
    /// The folder cannot be made, opened or flushed.
    case folder
    /// The file cannot be written.
    case write
    /// The message cannot be put into `new`.
    case publish
    /// Another message is there under the same identity.
    case differs
    /// The gate did not let it pass; nothing was delivered.
    case gateClosed = "gate_closed"
  }

  /// The kind of fault.
  public let code: Code
  /// The operating system's number for it; 0 where it gave none.
  public let errno: Int32

  /// What went wrong and what to do now.
  public var description: String {
    switch code {
    case .folder: "The Maildir cannot be opened (errno \(errno)); check that the folder exists and is ours."
    case .write: "The message cannot be written to the Maildir (errno \(errno)); check the disk's free space."
    case .publish: "The message cannot be moved into the Maildir's new folder (errno \(errno)); check its owner."
    case .differs: "The Maildir holds another message under the same Message-ID; nothing was delivered."
    case .gateClosed: "The message was not let pass; nothing was delivered."
    }
  }
}
