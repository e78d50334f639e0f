/// Why an entry of the spool is not taken as a file of records; it goes to the `rejected` folder.
public enum SpoolRefusal: String, CaseIterable, Sendable {
  case symbolicLink = "file-symbolic-link"
  case hardLink = "file-hard-link"
  case pipe = "file-pipe"
  case socket = "file-socket"
  case device = "file-device"
  case folder = "file-folder"
  case otherKind = "file-other-kind"
  case foreignOwner = "file-foreign-owner"
  case privileged = "file-set-id"
  case tooLarge = "file-too-large"

  /// What is wrong and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .symbolicLink: "The entry is a symbolic link; deliver the file itself."
    case .hardLink: "The file has a second name elsewhere; deliver a copy with one name."
    case .pipe: "The entry is a pipe; deliver a regular file."
    case .socket: "The entry is a socket; deliver a regular file."
    case .device: "The entry is a device; deliver a regular file."
    case .folder: "The entry is a folder; deliver files in the spool folder itself."
    case .otherKind: "The entry is not a regular file; deliver a regular file."
    case .foreignOwner: "The file belongs to an account that may not deliver; deliver it as one that may, or allow it."
    case .privileged: "The file carries a set-id or sticky bit; deliver it without."
    case .tooLarge: "The file is larger than is allowed; split it."
    }
  }
}
