import CGMime

/// The linked GMime: set up once in a process, and new enough.
public enum MIMELibrary {
  /// A version of GMime.
  struct Version: Comparable, Sendable, CustomStringConvertible {
    let major: UInt32
    let minor: UInt32
    let patch: UInt32

    static func < (left: Self, right: Self) -> Bool {
      (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }

    var description: String { "\(major).\(minor).\(patch)" }
  }

  /// Its tables are set up once, by whoever comes first.
  static let setUp: Void = g_mime_init()

  /// The oldest with which messages were built and read: 3.2.0.
  static let oldest = Version(major: 3, minor: 2, patch: 0)

  private static let linked = Version(
    major: gmime_major_version, minor: gmime_minor_version, patch: gmime_micro_version)

  /// The version in use, such as `3.2.13`.
  public static var version: String { linked.description }

  /// Throws unless the linked GMime is at least 3.2.0.
  public static func check() throws(MIMEFault) { try check(linked) }

  static func check(_ version: Version) throws(MIMEFault) {
    guard version >= oldest else { throw MIMEFault(version: version.description) }
  }
}

/// The linked GMime is too old.
public struct MIMEFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Its version.
  public let version: String

  /// What is wrong and what to do now.
  public var description: String {
    "The linked GMime \(version) is older than \(MIMELibrary.oldest), and no message was tried with it; upgrade it."
  }
}
