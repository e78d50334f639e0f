internal import Wording
internal import Intake
public import Casework
internal import Glibc
internal import OperatingSystem
internal import Settings
public import Storage
internal import Synchronization
public import Workflows
internal import TestSupport

/// A desk on a store of its own, with the shipped wording and a clock that stands until it is moved.
public final class TestDesk {
  /// What a fixture needs and does not have.
  public enum Unexpected: Error {
    case account, quarantine, message, copy
  }

  /// A clock that is moved by hand.
  public final class Clock: Sendable {
    private let now = Mutex(Instant(rfc3339: "2026-11-20T12:00:00Z") ?? Instant(milliseconds: 0))
    /// The time that it shows.
    public var time: Instant { now.withLock { $0 } }
    /// Moves it on.
    public func advance(_ interval: Interval) { now.withLock { $0 = $0 + interval } }
  }

  /// The folder of everything.
  public let path: String
  /// The clock of every desk.
  public let clock = Clock()
  /// The desk of whoever owns the store.
  public let desk: Desk

  /// A desk on an empty store.
  public init(account: String = "a.reid") throws {
    path = try Self.folder(account: account)
    let lines = Self.repository + "/LinesToTake"
    try FolderMaker.makePrivate(path + "/lines")
    for file in try FolderLister.files(under: lines, suffix: ".txt") {
      try AtomicFile.write(
        "\(path)/lines/\(FilePath.name(of: file))", try FileReader.read(file, limit: 1 << 16), mode: .ownerOnly)
    }
    desk = try Self.open(path, clock, as: account)
    try desk.becomeOwner()
  }

  /// A desk on a copy of a store and wording that were prepared.
  init(copying prepared: PreparedDesk) throws {
    path = try Self.folder(account: prepared.account)
    try prepared.copy(into: path)
    clock.advance(prepared.time - clock.time)
    desk = try Self.open(path, clock, as: prepared.account)
  }

  private static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// A folder with a spool and the settings that name everything in it.
  private static func folder(account: String) throws -> String {
    var template = Array("\(TemporaryRoot.path)/replydesk-desk-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(number: errno, operation: "mkdtemp", path: nil) }
    let path = String(cString: made)
    try FolderMaker.makePrivate(path + "/spool")
    let text = """
      [store]
      path = \(path)/store
      [wording]
      templates = \(repository)/Templates
      lines = \(path)/lines
      [identity]
      account = \(account)
      [mail]
      transport = maildir:\(path)/maildir
      """
    try AtomicFile.write(path + "/config", Array((text + "\n").utf8), mode: .ownerOnly)
    return path
  }

  deinit { _ = try? ChildProcess.start("/bin/rm", arguments: ["-rf", path], environment: [:]).wait() }

  /// Another person at a desk on the same store, a caseworker unless the store knows them as something else.
  public func colleague(_ account: String) throws -> Desk {
    let colleague = try stranger(account)
    if try !desk.people().contains(where: { $0.account == colleague.account }) {
      try desk.set(Person(account: colleague.account, team: nil, roles: .caseworker))
    }
    return colleague
  }

  /// Somebody whom the store does not know, at a desk on it.
  public func stranger(_ account: String) throws -> Desk { try Self.open(path, clock, as: account) }

  /// The desk of somebody who may propose and approve wording.
  public func wordingOwner(_ name: String) throws -> Desk {
    guard let account = Account(name) else { throw Unexpected.account }
    try desk.set(Person(account: account, team: nil, roles: .wordingOwner))
    return try colleague(name)
  }

  /// Makes p.shah the leader of hastings-b, with an address that alerts reach.
  public func nameLeader(hours: String? = nil) throws {
    guard let account = Account("p.shah") else { throw Unexpected.account }
    let email = EmailAddress("p.shah@example.org")
    try desk.set(Person(account: account, team: "hastings-b", roles: .teamLeader, email: email, hours: hours))
  }

  private static func open(_ path: String, _ clock: Clock, as name: String) throws -> Desk {
    let settings = try SettingsLoader.load(configFile: path + "/config")
    guard let account = Account(name) else { throw Unexpected.account }
    return Desk(
      store: try Store(folder: path + "/store"), settings: settings, zone: .gmt,
      account: account, clock: { clock.time })
  }

  /// Somebody who may see special client records.
  public func cleared(_ account: String, also roles: Person.Roles = .caseworker) throws -> Desk {
    let cleared = try stranger(account)
    try desk.set(Person(account: cleared.account, team: nil, roles: roles.union(.specialRecords)))
    return cleared
  }

  /// Takes a file away.
  public func remove(_ path: String) { unlink(path) }

  /// Takes these lines in.
  public func takeIn(_ lines: String...) throws {
    try AtomicFile.write(path + "/spool/a.jsonl", Array((lines.joined(separator: "\n") + "\n").utf8), mode: .ownerOnly)
    let summary = try desk.takeIn(from: path + "/spool")
    guard summary.outcome.quarantined == 0 else { throw Unexpected.quarantine }
  }

  /// Takes in a case of two parents; the receiving parent's reference ends in 1, the paying parent's in 2.
  public func takeInCase(
    _ changes: String = "", preference: String = "self_service", special: Bool = false, firstName: String = "Amada",
    email: String = "amada@example.org"
  ) throws {
    let common = """
      "self_service":true,"first_login":"2024-05-03","language":"en","nation":"GB","suppressed":false
      """
    try takeIn(
      """
      {"type":"client","scin":"121000000001","role":"receiving_parent","first_name":"\(firstName)","surname":"Kirk",\
      "contact_preference":"\(preference)","email":"\(email)","special_record":\(special),\(common)\(changes)}
      """,
      """
      {"type":"client","scin":"121000000002","role":"paying_parent","first_name":"Jon","surname":"Wharton",\
      "contact_preference":"telephone","email":"jon@example.org","special_record":false,\(common)}
      """,
      """
      {"type":"case","number":"C-1","receiving_parent":"121000000001","paying_parent":"121000000002",\
      "children":[{"first_name":"Bea"}],"team":"hastings-b","service_type":"collect_and_pay"}
      """)
  }

  /// Takes in a message and gives the activity that it became.
  public func message(
    _ id: String, scin: String = "121000000001", subject: String = "missing payments", body: String = "Where is it?",
    extra: String = "", role: String = "receiving_parent"
  ) throws -> ActivityID {
    try takeIn(
      """
      {"message_id":"\(id)","received_at":"2026-11-20T10:00:00Z","scin":"\(scin)","role":"\(role)","subject":"\(subject)",\
      "source":"send_message","children":["Bea"],"body":"\(body)"\(extra)}
      """)
    guard let activity = try desk.activity(ofMessage: id) else { throw Unexpected.message }
    return activity
  }

  /// Lets every shipped template and line be sent.
  public func approveAll() throws {
    let policy = try wordingOwner("policy")
    for kind in WordingKind.allCases {
      _ = try policy.propose(kind, nil)
      _ = try desk.approve(kind, nil)
    }
  }
}

extension Desk {
  /// Adds a person with exactly these facts, as if a second person had confirmed the roles at once.
  public func set(_ person: Person) throws {
    let change = try set(person.account) { $0 = person }
    guard change.confirmers != nil else { return }
    try store.write(by: author, at: now) { session in try session.upsert(person) }
  }
}
