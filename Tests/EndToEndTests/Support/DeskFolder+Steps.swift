import JSON
import OperatingSystem
import Synchronization
import Testing

extension DeskFolder {
  private static let examples = Mutex<DeskFolder?>(nil)

  /// Takes in the shipped examples with their times moved to now, and lets the shipped wording be used.
  ///
  /// It is done once in a process; every other folder gets a copy of that store and of what is left in the spool.
  func takeInExamples() throws {
    let made = try Self.examples.withLock { made in
      if let made { return made }
      let desk = try DeskFolder()
      try desk.takeIn(from: DeskFolder.repository + "/Packaging/examples/spool")
      made = desk
      return desk
    }
    _ = try ChildOutput.of("/bin/cp", ["-r", made.path + "/store", made.spool, path])
  }

  /// Takes in a folder of examples with their times moved to now, and lets the shipped wording be used.
  func takeIn(from folder: String) throws {
    let script = Self.repository + "/Tests/EndToEndTests/Support/shift_examples.py"
    _ = try ChildOutput.of("/usr/bin/python3", [script, folder, spool])
    try #require(try run("intake", "run").status == 0)
    try approveAll()
  }

  /// Has the shipped wording proposed by somebody and approved by the owner of the store.
  func approveAll() throws {
    try #require(try run("user", "set", "policy", "--role", "wording-owner").status == 0)
    for kind in ["template", "line"] {
      try #require(try run(["--config", policyConfiguration(), kind, "propose", "--all"]).status == 0)
      try #require(try run(kind, "approve", "--all").status == 0)
    }
  }

  /// The settings of the person who proposes wording.
  func policyConfiguration() throws -> String {
    let own = String(decoding: try FileReader.read(configuration, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(path + "/config-policy", Array((own + "\n[identity]\naccount = policy\n").utf8))
    return path + "/config-policy"
  }

  /// The number of the activity that a message of the examples became.
  func activity(of message: String) throws -> String {
    let found = try ChildOutput.of(
      "/usr/bin/sqlite3",
      [
        database, "SELECT 'ACT-' || id FROM activity WHERE message_id='\(message)'",
      ])
    return String(found.split(separator: "\n").first ?? "")
  }

  /// A folder of its own with a copy of this one's store.
  func copyOfStore() throws -> DeskFolder {
    let copy = try DeskFolder(isOwned: false)
    _ = try ChildOutput.of("/bin/cp", ["-r", path + "/store", copy.path + "/store"])
    return copy
  }

  /// A desk with one approved reply that is due.
  static func withReplyDue() throws -> DeskFolder {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    try desk.approveReply(to: "ss-2026-000101")
    return desk
  }

  /// Drafts a reply to a message of the examples and approves it, with no time to take it back.
  func approveReply(to message: String) throws {
    let id = try activity(of: message)
    try draftMissingPayment(id)
    try #require(try run("reply", "preview", id).status == 0)
    try #require(try run("reply", "send", id, "--hold", "0s").status == 0)
  }

  /// Builds a reply with one line and its values, ready for preview.
  func draftMissingPayment(_ id: String) throws {
    try #require(try run("reply", "start", id).status == 0)
    try #require(try run("reply", "lines", id, "answer", "missing-payment-clearing").status == 0)
    try #require(try run("reply", "check", id).status == 9)
    try #require(try run("reply", "fields", id, "collected=+0d", "wait=5").status == 0)
    try #require(try run("reply", "check", id).status == 0)
  }
}
