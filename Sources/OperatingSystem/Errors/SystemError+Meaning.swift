internal import Glibc

extension SystemError {
  /// What an error number says to a person who has to do something about it.
  static func meaning(of number: Int32) -> (code: Code, reason: String, advice: String) {
    switch number {
    case ENOENT:
      (.notFound, "there is no such file or folder", "Check the path, or make it.")
    case EACCES, EPERM:
      (.notAllowed, "this account is not allowed to", "Ask its owner for access, or run as the right account.")
    case EEXIST:
      (.alreadyExists, "it is already there", "Choose another name, or remove the old one.")
    case ENOTDIR:
      (.notAFolder, "a part of the path is not a folder", "Check the path.")
    case EISDIR:
      (.notAFile, "it is a folder", "Name a file.")
    case ELOOP:
      (.isALink, "it is a symbolic link", "Name the file itself; links are not followed here.")
    case ENAMETOOLONG:
      (.badName, "the name is too long", "Choose a shorter path.")
    case ENOSPC, EDQUOT, EFBIG:
      (.diskFull, "there is no room left (disk, quota or file size limit)", "Free some space, then try again.")
    case EROFS:
      (.readOnly, "the file system is read-only", "Use another folder, or mount it for writing.")
    case EMFILE, ENFILE:
      (.outOfFiles, "too many files are open", "Raise the limit on open files (ulimit -n), then try again.")
    case EPIPE:
      (.brokenPipe, "nobody reads the other end", "Nothing to do unless the output matters.")
    default:
      (.other, words(for: number), "Note error number \(number) and tell whoever runs this machine.")
    }
  }

  private static func words(for number: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(number, start, buffer.count) == 0 else {
        return "error \(number)"
      }
      return String(cString: start)
    }
  }
}
