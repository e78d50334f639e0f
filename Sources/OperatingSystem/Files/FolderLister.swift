internal import Glibc

/// Lists files in a folder and in the folders inside it.
public enum FolderLister {
  /// What is below a folder.
  public struct Listing: Sendable {
    /// The paths of the files, in order of their bytes.
    public fileprivate(set) var files: [String] = []
    /// Entries whose name is not UTF-8, so that no path leads to them; with `\u{FFFD}` for what cannot be read.
    public fileprivate(set) var misnamed: [String] = []
  }

  /// How many folders deep a listing goes.
  public static let depthLimit = 8
  /// How many entries a listing looks at.
  public static let countLimit = 100_000

  /// The paths of the regular files whose name ends in `suffix`, in order of their bytes.
  ///
  /// Each path is `folder` with the rest behind it. Links are not followed, names that begin with a full stop are
  /// passed over, and a tree that is deeper than 8 folders, has more than 100,000 entries or one whose name is not UTF-8 is
  /// refused.
  public static func files(under folder: String, suffix: String) throws(SystemError) -> [String] {
    let listing = try listing(under: folder, suffix: suffix)
    if let name = listing.misnamed.first {
      throw SystemError(
        .badName, operation: "list the folder", path: folder, reason: "the name of an entry is not UTF-8: \(name)",
        advice: "Rename that entry.")
    }
    return listing.files
  }

  /// As `files`, with the entries whose name is not UTF-8 named instead of refused.
  public static func listing(under folder: String, suffix: String) throws(SystemError) -> Listing {
    var remaining = countLimit
    var found = Listing()
    let root = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
    try collect(root, path: folder, depth: 0, suffix: Array(suffix.utf8), remaining: &remaining, into: &found)
    // Arrays compare much faster than views of strings, and these paths share long beginnings.
    found.files = found.files.map { (bytes: Array($0.utf8), path: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.path)
    return found
  }

  private static func collect(
    _ folder: borrowing Descriptor, path: String, depth: Int, suffix: [UInt8], remaining: inout Int,
    into found: inout Listing
  ) throws(SystemError) {
    guard depth <= depthLimit else {
      throw SystemError(
        .tooDeep, operation: "list the folder", path: path, reason: "it is more than \(depthLimit) folders deep",
        advice: "Check that it is the right folder.")
    }
    let (names, misnamed) = try names(in: folder, path: path)
    found.misnamed += misnamed
    for name in names {
      remaining -= 1
      guard remaining >= 0 else {
        throw SystemError(
          .tooLarge, operation: "list the folder", path: path, reason: "it has more than \(countLimit) entries",
          advice: "Check that it is the right folder.")
      }
      var status = stat()
      // What vanished between the listing and the look is no longer there to be listed.
      guard fstatat(folder.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        let inner = try Descriptor(opening: name, inside: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        try collect(
          inner, path: "\(path)/\(name)", depth: depth + 1, suffix: suffix, remaining: &remaining, into: &found)
      } else if status.st_mode & S_IFMT == S_IFREG, name.utf8.suffix(suffix.count).elementsEqual(suffix) {
        found.files.append("\(path)/\(name)")
      }
    }
  }

  private static func names(
    in folder: borrowing Descriptor, path: String
  ) throws(SystemError) -> (names: [String], misnamed: [String]) {
    let stream = try folder.openEntries(path: path)
    defer { closedir(stream) }
    var (names, misnamed): ([String], [String]) = ([], [])
    errno = 0
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes.first != 0x2E else { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        misnamed.append("\(path)/\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    guard errno == 0 else { throw .last("list the folder", path: path) }
    return (names, misnamed)
  }
}
