/// The permission bits of a file.
public struct FileMode: Hashable, Sendable, CustomStringConvertible {
  /// The bits, 0 to 0o7777.
  public let bits: UInt32

  /// The permission bits of a mode; the bits for the kind of file are dropped.
  public init(_ mode: UInt32) { bits = mode & 0o7777 }

  /// Read and written by the owner only: 0600.
  public static let ownerOnly = FileMode(0o600)
  /// Written by the owner, read by all: 0644.
  public static let readableByAll = FileMode(0o644)

  /// Whether these bits grant nothing that the other do not.
  public func isNoWider(than other: FileMode) -> Bool { bits & ~other.bits == 0 }

  /// Four octal digits: `0600`.
  public var description: String {
    let digits = String(bits, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
