internal import Glibc

/// Which file of its file system a file is: a copy of it has another place, however alike they are.
///
/// It survives everything that is written into the file, and a move inside the file system. Where a number was given to a file
/// before, ext4, XFS and Btrfs tell the two apart; on other file systems only the number counts.
public struct FilePlace: Hashable, Sendable, CustomStringConvertible {
  /// The place in one word.
  public let description: String

  /// The place of the file at a path; links are not followed.
  public init(of path: String) throws(SystemError) {
    let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW)
    var facts = stat()
    guard fstat(file.raw, &facts) == 0 else { throw .last("look at", path: path) }
    var generation = 0
    let isKnown = ioctl(file.raw, Self.getVersion, &generation) == 0
    description = "\(facts.st_ino)-\(isKnown ? generation : 0)"
  }

  /// `FS_IOC_GETVERSION` of linux/fs.h, which no module declares.
  private static let getVersion: UInt = 0x8008_7601
}
