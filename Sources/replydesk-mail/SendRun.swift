internal import Bounces
internal import Casework
internal import CommandLineKit
internal import Delivery
internal import MailTransport
internal import OperatingSystem
internal import Outbox
internal import SafeText
internal import Settings
internal import Storage
internal import Workflows

/// One run of the sender, from taking the store's only sender's lock to a tally.
struct SendRun {
  let options: GlobalOptions

  func run(isWatch: Bool, isWait: Bool, endsWithInput: Bool) throws -> Answer {
    let settings = try SettingsLoader.load(flags: [], configFile: options.configPath, in: .current())
    let stop = try StopSignal.installed()
    if endsWithInput { try stop.request(atEndOf: 0) }
    let desk = Desk(
      store: try Store(folder: settings.storePath), settings: settings, zone: .europeLondon,
      account: Author.sender.account, clock: { SystemClock.now() })
    // Whoever holds this is the only sender, so rows that are leased while it is free belong to the dead.
    let lock: LockFile
    do throws(LockFileError) {
      lock = try LockFile(taking: "\(settings.storePath)/sender.lock")
    } catch {
      // Only a lock that somebody has is a conflict; a disk that fails is a failure of its own.
      switch error {
      case .failed(let fault): throw fault
      case .held(let path, let process):
        let holder: SafeText = process.map { "process \($0)" } ?? "another process"
        throw Failure(
          "mail.sender-runs", .conflict, "A sender runs for this store already: \(holder) has \(escaping: path).",
          now: "Leave it to that process; or stop that one first.")
      }
    }
    defer { withExtendedLifetime(lock) {} }
    let sender = Sender(
      desk: desk, transports: try TransportFactory(settings: settings).makeAll(), worker: Self.worker,
      isStopRequested: { stop.isRequested }, returnPath: try Self.returnPath(desk),
      log: { SenderLog.write(LogLine($0, $1)) })
    SenderLog.write(LogLine(event: "started", [("connections", "\(settings.connections)")]))
    ServiceNotice.ready.send()
    var tally = try sender.pass()
    var holds = Self.tellHolds(sender, since: [])
    var isAway = Self.tellAway(sender, since: false)
    if tally.damaged > 0 {
      SenderLog.write(LogLine(event: "journal-damaged", priority: .warning, [("places", "\(tally.damaged)")]))
    }
    if tally.restored > 0 {
      SenderLog.write(LogLine(event: "store-restored", priority: .warning, [("rows", "\(tally.restored)")]))
    }
    var isStopped = tally.isStopped
    while !stop.isRequested, isWatch || isWait,
      let pause = try pause(desk, isWatch: isWatch, isStopped: isStopped)
    {
      if stop.wait(upTo: pause) { break }
      let pass = try sender.pass()
      isStopped = pass.isStopped
      tally.add(pass)
      holds = Self.tellHolds(sender, since: holds)
      isAway = Self.tellAway(sender, since: isAway)
    }
    if stop.isRequested { ServiceNotice.stopping.send() }
    SenderLog.write(
      LogLine(
        event: "ended",
        [
          ("sent", "\(tally.sent)"), ("deferred", "\(tally.deferred)"), ("people", "\(tally.forPeople)"),
          ("recovered", "\(tally.recovered)"),
        ]))
    return answer(tally, holds)
  }

  /// Writes down that the relay is away, or back, where that changed.
  private static func tellAway(_ sender: Sender, since old: Bool) -> Bool {
    let isAway = sender.isRelayAway
    if isAway != old {
      SenderLog.write(
        isAway
          ? LogLine(event: "relay-away", priority: .warning, [("probe", "one row a minute")])
          : LogLine(event: "relay-back"))
    }
    return isAway
  }

  /// Writes down that the queue is held, or goes on, where that changed.
  private static func tellHolds(_ sender: Sender, since old: [OutboxID]) -> [OutboxID] {
    let rows = sender.holds.map(\.id)
    if rows != old {
      let names = rows.map(\.description).joined(separator: ",")
      SenderLog.write(
        rows.isEmpty
          ? LogLine(event: "queue-released")
          : LogLine(
            event: "queue-held", priority: .warning,
            [("reason", sender.holds.first?.entry.holdReason?.rawValue ?? "-"), ("rows", names)]))
    }
    return rows
  }

  /// The address that a bounce of a row goes to: tagged, so that it proves what it is about, where the deployment has an
  /// address for bounces; the sender's own otherwise.
  private static func returnPath(_ desk: Desk) throws -> @Sendable (OutboxRow) -> EmailAddress {
    let plain = desk.settings.returnPath
    guard desk.settings.origin(of: "mail.return-path") != .builtIn else { return { _ in plain } }
    let key = try desk.store.read { try $0.mailKey() }
    return { row in
      BounceTag(id: row.id, generation: row.entry.generation, key: key).address(domain: plain.domain) ?? plain
    }
  }

  /// How long to sleep: until the next row is due, at most a second at a time; nil where there is nothing to wait for.
  ///
  /// While the relay is away, or the queue is held, rows that are due are not taken: a second then too.
  private func pause(_ desk: Desk, isWatch: Bool, isStopped: Bool) throws -> Interval? {
    guard let due = try desk.store.read({ try $0.nextDueTime() }) else { return isWatch ? .seconds(1) : nil }
    return isStopped ? .seconds(1) : min(max(due - desk.now, .seconds(0)), .seconds(1))
  }

  private func answer(_ tally: Sender.Tally, _ holds: [OutboxID]) -> Answer {
    .record(
      Record([
        Record.Item("Sent", key: "sent", .integer(tally.sent)),
        Record.Item("Put off", key: "deferred", .integer(tally.deferred)),
        Record.Item("For a person", key: "people", .integer(tally.forPeople)),
        Record.Item("Recovered", key: "recovered", .integer(tally.recovered)),
        Record.Item("Damaged journal places", key: "damaged", .integer(tally.damaged)),
      ]), schema: "replydesk.sent/1",
      exit: tally.forPeople > 0 ? .partial : tally.deferred > 0 || tally.isStopped ? .tryLater : .done,
      notices: holds.map {
        "Nothing is sent, because \(escaping: "\($0)") holds the queue: replydesk outbox view \(escaping: "\($0)")"
      })
  }

  private static var worker: String {
    "\(SystemIdentity.hostName)/\(SystemIdentity.bootID?.prefix(8) ?? "?")/\(SystemIdentity.processID)"
  }
}

extension Sender.Tally {
  fileprivate mutating func add(_ other: Self) {
    sent += other.sent
    deferred += other.deferred
    forPeople += other.forPeople
    recovered += other.recovered
    damaged += other.damaged
    restored += other.restored
    isStopped = other.isStopped
  }
}
