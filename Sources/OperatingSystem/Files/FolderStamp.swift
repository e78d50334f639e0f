internal import Glibc

/// What tells one state of the files below a folder from another, without reading any.
///
/// Two equal stamps mean that no file was added, removed, renamed or written; it is no proof against somebody who sets the
/// times of files. It costs one look at each file and keeps no path.
public struct FolderStamp: Hashable, Sendable, CustomStringConvertible {
  private var count = 0
  private var sum = Mark()

  /// The state of the files that `FolderLister.files` finds below a folder; it has the same limits.
  public init(of folder: String, suffix: String) throws(SystemError) {
    let root = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
    try look(into: root, path: folder, mark: Mark(), depth: 0, suffix: Array(suffix.utf8))
  }

  /// Everything in one word; another state of the files gives another one.
  public var description: String {
    "\(count)-\(String(sum.first, radix: 36))-\(String(sum.second, radix: 36))"
  }

  private mutating func look(
    into folder: borrowing Descriptor, path: String, mark: Mark, depth: Int, suffix: [UInt8]
  ) throws(SystemError) {
    let stream = try folder.openEntries(path: path)
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      var found = Entry(mark: mark)
      withUnsafeBytes(of: &entry.pointee.d_name) { found.read($0, in: folder.raw, suffix: suffix) }
      guard !found.isHidden else { continue }
      count += 1
      guard depth <= FolderLister.depthLimit, count <= FolderLister.countLimit else {
        throw SystemError(
          .tooLarge, operation: "list the folder", path: path, reason: "it holds too much",
          advice: "Check that it is the right folder.")
      }
      if let name = found.folder {
        found.mark.add(0x2F)
        try look(
          into: Descriptor(opening: name, inside: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW), path: path,
          mark: found.mark, depth: depth + 1, suffix: suffix)
      } else if let facts = found.file {
        found.mark.add(facts)
        sum.add(whole: found.mark)
      }
    }
  }

  /// What a folder holds under one name.
  private struct Entry {
    var mark: Mark
    /// Whether the name begins with a full stop.
    var isHidden = false
    /// The name where it is a folder.
    var folder: String?
    /// The facts where it is a regular file with the suffix.
    var file: stat?

    init(mark: Mark) { self.mark = mark }

    /// - Parameter bytes: the name, ended by a zero byte.
    mutating func read(_ bytes: UnsafeRawBufferPointer, in raw: Int32, suffix: [UInt8]) {
      isHidden = bytes.first == 0x2E
      guard !isHidden, let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      var facts = stat()
      // What vanished between the listing and the look is no longer there to be listed.
      guard fstatat(raw, start, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      let name = bytes.prefix { $0 != 0 }
      for byte in name { mark.add(UInt64(byte)) }
      if facts.st_mode & S_IFMT == S_IFDIR {
        folder = String(cString: start)
      } else if facts.st_mode & S_IFMT == S_IFREG, name.suffix(suffix.count).elementsEqual(suffix) {
        file = facts
      }
    }
  }

  /// Two hashes of numbers, side by side; sums of them do not depend on the order of what was added.
  private struct Mark: Hashable {
    private(set) var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var second: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ number: UInt64) {
      first = (first ^ number) &* 0x0000_0100_0000_01B3
      second = (second ^ number) &* 0xBF58_476D_1CE4_E5B9
      second ^= second >> 29
    }

    mutating func add(_ facts: stat) {
      add(UInt64(facts.st_dev))
      add(UInt64(facts.st_ino))
      add(UInt64(bitPattern: Int64(facts.st_size)))
      add(UInt64(bitPattern: Int64(facts.st_mtim.tv_sec)))
      add(UInt64(bitPattern: Int64(facts.st_mtim.tv_nsec)))
      add(UInt64(bitPattern: Int64(facts.st_ctim.tv_sec)))
      add(UInt64(bitPattern: Int64(facts.st_ctim.tv_nsec)))
    }

    mutating func add(whole other: Mark) {
      first &+= other.first
      second &+= other.second
    }
  }
}
