internal import Glibc

/// Takes paths apart by their bytes, and asks what is at one.
public enum FilePath {
  /// The folder that a path is in: `/a` for `/a/b`, `.` for `b`, `/` for `/b`.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path: `b` for `/a/b`.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A path as it stands where it is absolute, else inside a folder.
  public static func resolve(_ path: String, in folder: String) -> String {
    path.utf8.first == 0x2F ? path : "\(folder == "/" ? "" : folder)/\(path)"
  }

  /// Whether there is a folder at the path, links followed.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
