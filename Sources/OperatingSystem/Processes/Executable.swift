internal import Glibc

/// The file that this process runs, by which its neighbours are found.
public enum Executable {
  /// The absolute path of the running program, links resolved; nil where the kernel does not tell.
  public static var path: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    return String(validating: buffer.prefix(count), as: UTF8.self)
  }

  /// The path of a program in the same folder; nil where there is none that may be run.
  public static func siblingPath(named name: String) -> String? {
    guard let path, !name.utf8.contains(0x2F) else { return nil }
    let sibling = "\(FilePath.folder(of: path))/\(name)"
    return access(sibling, X_OK) == 0 ? sibling : nil
  }
}
