/// Why a file is left in the spool for the next pass.
public enum SpoolDeferral: String, CaseIterable, Sendable {
  case gone = "file-gone"
  case unreadable = "file-unreadable"
  case changing = "file-changing"
  case replaced = "file-replaced"
  case cannotMove = "file-cannot-move"

  /// What happened and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .gone: "The file went away before it was opened; nothing to do."
    case .unreadable: "The file cannot be read; check this account's right to read it, and the disk."
    case .changing: "The file changed while it was read; deliver files by renaming them into the spool."
    case .replaced: "Another file took the name meanwhile; it is read in the next pass."
    case .cannotMove: "The entry cannot be moved out of the spool; take it away by hand."
    }
  }
}
