internal import Casework
internal import Glibc
internal import OperatingSystem
internal import Synchronization
internal import Workflows
internal import TestSupport

/// The store and the wording of a desk that takes long to prepare: made once in a process, and copied for every test.
struct PreparedDesk: Sendable {
  let path: String
  let account: String
  let time: Instant

  /// What was prepared under a name; whoever comes while it is being made waits for it.
  private final class Place: Sendable {
    let desk = Mutex<PreparedDesk?>(nil)
  }

  private static let places = Mutex<[String: Place]>([:])

  /// The one of a name, prepared now where it is not there yet.
  static func named(_ name: String, _ prepare: () throws -> TestDesk) throws -> PreparedDesk {
    let place = places.withLock { places in
      if places.isEmpty { atexit { PreparedDesk.removeAll() } }
      let place = places[name] ?? Place()
      places[name] = place
      return place
    }
    return try place.desk.withLock { desk in
      if let desk { return desk }
      let made = try PreparedDesk(of: try prepare())
      desk = made
      return made
    }
  }

  private init(of desk: TestDesk) throws {
    var template = Array("\(TemporaryRoot.path)/replydesk-prepared-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(number: errno, operation: "mkdtemp", path: nil) }
    (path, account, time) = (String(cString: made), desk.desk.account.name, desk.clock.time)
    try Self.copy(from: desk.path, into: path)
  }

  func copy(into folder: String) throws { try Self.copy(from: path, into: folder) }

  private static func copy(from folder: String, into other: String) throws {
    let words = ["-r", folder + "/store", folder + "/lines", other]
    guard try ChildProcess.start("/bin/cp", arguments: words, environment: [:]).wait().shellCode == 0 else {
      throw TestDesk.Unexpected.copy
    }
  }

  private static func removeAll() {
    let paths = places.withLock { places in places.values.compactMap { place in place.desk.withLock { $0?.path } } }
    _ = try? ChildProcess.start("/bin/rm", arguments: ["-rf"] + paths, environment: [:]).wait()
  }
}

extension TestDesk {
  /// A desk on a copy of the store that is prepared once under that name.
  public static func copy(of name: String, _ prepare: () throws -> TestDesk) throws -> TestDesk {
    try TestDesk(copying: try PreparedDesk.named(name, prepare))
  }

  /// A desk whose shipped wording may all be sent; nothing else is in its store.
  public static func withApprovedWording() throws -> TestDesk {
    try copy(of: "approved wording") {
      let desk = try TestDesk()
      try desk.approveAll()
      return desk
    }
  }

  /// A desk with the case of `takeInCase`, whose shipped wording may all be sent.
  public static func withCaseAndApprovedWording() throws -> TestDesk {
    try copy(of: "case and approved wording") {
      let desk = try withApprovedWording()
      try desk.takeInCase()
      return desk
    }
  }
}
