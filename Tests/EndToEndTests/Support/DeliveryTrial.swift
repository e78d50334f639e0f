import Glibc
import JSON
import OperatingSystem
import Synchronization
import Testing

/// One run of the sender against a server that behaves in one way, cut off at one point, and a second run that clears up.
struct DeliveryTrial: Sendable {
  /// What became of one row.
  struct Row: Sendable {
    let messageID: String
    let state: String
    let detail: String
  }

  /// Where the first run is cut off.
  enum Cut: Sendable {
    case nowhere
    /// Killed at that call.
    case kill(Int)
    /// The disk is full from that write on.
    case full(Int)
    /// That call fails in that way.
    case fault(Preloaded.Fault, Int)
  }

  /// What the first run did.
  let calls: Preloaded.Counts
  private(set) var accepted: [String] = []
  private(set) var rows: [Row] = []
  private(set) var isSound = false

  /// How many replies the prepared store has: enough for four connections at once.
  static let count = 7

  private static let made = Mutex<DeskFolder?>(nil)

  /// A store with approved replies that are due, made once.
  static func prepared() throws -> DeskFolder {
    try made.withLock { made in
      if let made { return made }
      let desk = try DeskFolder()
      let source = desk.path + "/source"
      _ = try ChildOutput.of("/bin/cp", ["-r", DeskFolder.repository + "/Packaging/examples/spool", source])
      let lines = (0..<count).map { number in
        """
        {"message_id":"trial-\(number)","received_at":"2026-11-20T11:0\(number):00Z","scin":"121004037930",\
        "role":"receiving_parent","subject":"missing payments","source":"send_message","children":[],\
        "body":"Where is the payment of week \(number)?"}\n
        """
      }
      try AtomicFile.write(source + "/trial.jsonl", Array(lines.joined().utf8))
      try desk.takeIn(from: source)
      for number in 0..<count {
        let id = try desk.activity(of: "trial-\(number)")
        try #require(try desk.run("reply", "start", id).status == 0)
        try #require(try desk.run("reply", "lines", id, "answer", "missing-payment-clearing").status == 0)
        try #require(try desk.run("reply", "fields", id, "collected=+0d", "wait=5").status == 0)
        try #require(try desk.run("reply", "preview", id).status == 0)
        try #require(try desk.run("reply", "send", id, "--hold", "0s").status == 0)
      }
      made = desk
      return desk
    }
  }

  /// Runs the sender twice on a copy of the prepared store: first against the behaviour, then against a server that works.
  init(_ behaviour: String, _ cut: Cut, seconds: Int = 40, verifies: Bool = true) throws {
    let desk = try Self.prepared().copyOfStore()
    let first = try ScriptedPeer(behaviour, in: desk.path)
    try desk.writeConfiguration(mail: try Self.settings(behaviour, first.port, desk))
    let counted = desk.path + "/calls"
    var variables = ["LD_PRELOAD": try Preloaded.library(), "KILLAT_COUNT": counted]
    if case .kill(let point) = cut { variables["KILLAT"] = String(point) }
    if case .full(let point) = cut { variables["FULLAT"] = String(point) }
    if case .fault(let fault, let point) = cut { variables.merge(try fault.variables(at: point)) { $1 } }
    try Self.send(desk, variables, seconds: seconds)
    calls = try Preloaded.counts(in: counted)
    accepted = try first.acceptedIDs()
    let second = try ScriptedPeer("ok", in: desk.path)
    try desk.writeConfiguration(mail: try Self.settings("ok", second.port, desk))
    try Self.send(desk, [:], seconds: 60)
    accepted += try second.acceptedIDs()
    let sql = "SELECT message_id, state, coalesce(detail, '') FROM outbox WHERE reply_id IS NOT NULL ORDER BY id"
    rows = try ChildOutput.of("/usr/bin/sqlite3", ["-separator", "\t", desk.database, sql]).split(separator: "\n").map {
      let parts = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(messageID: parts[0], state: parts[1], detail: parts[2])
    }
    isSound = try !verifies || desk.run("audit", "verify").status == 0
  }

  /// What must hold whatever the server did and wherever the sender was cut off; what does not, in words.
  var broken: [String] {
    var found: [String] = []
    if Set(accepted).count != accepted.count { found.append("a copy") }
    if rows.count != Self.count { found.append("\(rows.count) rows") }
    for row in rows {
      let wasAccepted = accepted.contains(row.messageID)
      switch row.state {
      case "sent": if !wasAccepted { found.append("sent and not accepted") }
      case "in_doubt": if row.detail.isEmpty { found.append("a doubt without a reason") }
      case "queued", "deferred", "held", "failed":
        if wasAccepted { found.append("accepted and \(row.state)") }
      default: found.append("left \(row.state)")
      }
    }
    if !isSound { found.append("the history does not verify") }
    return found
  }

  func count(_ states: String...) -> Int { rows.count { states.contains($0.state) } }

  private static func settings(_ behaviour: String, _ port: String, _ desk: DeskFolder) throws -> String {
    let needsTLS = ["no-starttls", "injected-before-tls", "starttls-refused"].contains(behaviour)
    var text = "transport = smtp://localhost:\(port)\nconnections = 4"
    if !needsTLS { text += "\ntls = none-on-loopback" }
    if behaviour.hasPrefix("auth-") {
      try AtomicFile.write(desk.path + "/password", Array("relay-secret\n".utf8), mode: .ownerOnly)
      text += "\nusername = replydesk\npassword-file = \(desk.path)/password"
    }
    return text
  }

  /// Runs the sender once; it is killed after so many seconds, for servers that keep it waiting for longer.
  private static func send(_ desk: DeskFolder, _ preloaded: [String: String], seconds: Int) throws {
    let variables = desk.variables.merging(preloaded) { $1 }.map { "\($0.key)=\($0.value)" }
    let words = ["-s", "KILL", "\(seconds)", "/usr/bin/env"] + variables + [DeskFolder.binary("replydesk-mail")]
    let child = try ChildProcess.start(
      "/usr/bin/timeout", arguments: words, environment: ["PATH": "/usr/bin:/bin"], input: .discard, output: .discard,
      error: .discard)
    _ = try child.wait()
  }
}
