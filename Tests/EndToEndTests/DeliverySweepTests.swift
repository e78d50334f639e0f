import OperatingSystem
import Testing

/// Every way in which a server behaves, the sender killed at points spread over all of its calls, four connections: at most
/// one copy of each mail, none forgotten, and every doubt explained. DELIVERY_POINTS says how many points for each.
@Suite struct DeliverySweepTests {
  private static let points = ProcessEnvironment.all()["DELIVERY_POINTS"].flatMap { Int($0) } ?? 1

  static let behaviours = [
    "ok", "late-250", "silent-after-dot", "close-after-dot", "reset-before-dot", "451-after-dot", "552-after-dot",
    "421-after-dot", "251-after-dot", "half-reply", "unfinished-reply", "endless-reply", "reset-after-250",
    "long-reply",
    "no-starttls", "injected-before-tls", "auth-535", "550-mail", "450-rcpt", "control-bytes",
  ]

  @Test(arguments: behaviours) func sendsNothingTwiceAndForgetsNothing(_ behaviour: String) throws {
    let seconds = behaviour == "silent-after-dot" ? 8 : 40
    let whole = try DeliveryTrial(behaviour, .nowhere, seconds: seconds)
    #expect(whole.broken.isEmpty, "undisturbed")
    try #require(whole.calls.calls > 20, "the library sees the calls")
    let points = Preloaded.spread(over: whole.calls.calls, points: Self.points)
    let trials = try Parallel.map(points) { point in
      try DeliveryTrial(behaviour, .kill(point), seconds: seconds, verifies: point % 5 == 0)
    }
    for (point, trial) in zip(points, trials) {
      #expect(trial.broken.isEmpty, "\(behaviour) killed at call \(point)")
    }
    // Threads take turns, so a run may end a few calls before the one at which it was to be killed.
    #expect(points.count < 10 || trials.count { $0.calls.isKilled } > points.count / 2, "most runs were killed")
    Self.tell("\(behaviour), \(whole.calls.calls) calls", trials)
  }

  private static let undisturbed = Result { try DeliveryTrial("ok", .nowhere) }

  /// The disk is full at a write and at all after it: what the server accepted is sent and nothing is in doubt, because
  /// the receipts had their space before.
  @Test func aFullDiskLeavesNoDoubt() throws {
    let whole = try Self.undisturbed.get()
    try #require(whole.count("sent") == DeliveryTrial.count && whole.calls.growths > 5)
    let points = Preloaded.spread(over: whole.calls.growths, points: max(6, Self.points * 6))
    let trials = try Parallel.map(points) { try DeliveryTrial("ok", .full($0), verifies: $0 % 5 == 0) }
    for (point, trial) in zip(points, trials) {
      #expect(trial.broken.isEmpty && trial.count("in_doubt") == 0, "full at write \(point)")
      #expect(trial.count("sent") == DeliveryTrial.count, "full at write \(point)")
    }
    Self.tell("a full disk", trials)
  }

  /// Each fault of the disk at calls spread over all of the sender's: at most a doubt that says why, and never a copy.
  @Test(arguments: Preloaded.Fault.all) func aFaultOfTheDiskSendsNothingTwice(_ fault: Preloaded.Fault) throws {
    let whole = try Self.undisturbed.get()
    try #require(whole.count("sent") == DeliveryTrial.count && whole.calls.faults > 20)
    let points = Preloaded.spread(over: whole.calls.faults, points: Preloaded.faultPoints)
    let trials = try Parallel.map(points) { try DeliveryTrial("ok", .fault(fault, $0), verifies: $0 % 4 == 0) }
    for (point, trial) in zip(points, trials) { #expect(trial.broken.isEmpty, "\(fault) at call \(point)") }
    Self.tell("\(fault)", trials)
  }

  /// Prints what the runs of a sweep at its full size came to.
  private static func tell(_ what: String, _ trials: [DeliveryTrial]) {
    guard points > 1 else { return }
    let (sent, doubts) = (trials.map { $0.count("sent") }, trials.map { $0.count("in_doubt") })
    let waiting = trials.map { $0.count("queued", "deferred", "held", "failed") }
    let copies = trials.map { $0.accepted.count - Set($0.accepted).count }
    print(
      "\(what): \(trials.count) runs, \(trials.count { $0.calls.isKilled }) killed;",
      "\(trials.map(\.rows.count).sum) mails: \(sent.sum) sent, \(doubts.sum) in doubt,",
      "\(waiting.sum) refused or waiting; \(copies.sum) twice")
  }
}

extension [Int] {
  fileprivate var sum: Int { reduce(0, +) }
}
