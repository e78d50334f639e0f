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
    let seconds = behaviour == "silent-after-dot" ? 2 : 40
    let whole = try DeliveryTrial(behaviour, .nowhere, seconds: seconds)
    #expect(whole.broken.isEmpty, "undisturbed")
    for point in Preloaded.spread(over: whole.calls.calls, points: Self.points) {
      let trial = try DeliveryTrial(behaviour, .kill(point), seconds: seconds, verifies: point % 5 == 0)
      #expect(trial.broken.isEmpty, "\(behaviour) killed at call \(point)")
    }
  }

  private static let undisturbed = Result { try DeliveryTrial("ok", .nowhere) }

  /// The disk is full at a write and at all after it: what the server accepted is sent and nothing is in doubt, because
  /// the receipts had their space before.
  @Test func aFullDiskLeavesNoDoubt() throws {
    let whole = try Self.undisturbed.get()
    try #require(whole.sent == DeliveryTrial.count && whole.calls.growths > 5)
    for point in Preloaded.spread(over: whole.calls.growths, points: max(6, Self.points * 6)) {
      let trial = try DeliveryTrial("ok", .full(point), verifies: point % 5 == 0)
      #expect(trial.broken.isEmpty && trial.doubts == 0, "full at write \(point)")
      #expect(trial.sent == DeliveryTrial.count, "full at write \(point)")
    }
  }

  /// Each fault of the disk at calls spread over all of the sender's: at most a doubt that says why, and never a copy.
  @Test(arguments: Preloaded.Fault.all) func aFaultOfTheDiskSendsNothingTwice(_ fault: Preloaded.Fault) throws {
    let whole = try Self.undisturbed.get()
    try #require(whole.sent == DeliveryTrial.count && whole.calls.faults > 20)
    for point in Preloaded.spread(over: whole.calls.faults, points: Preloaded.faultPoints) {
      let trial = try DeliveryTrial("ok", .fault(fault, point), verifies: point % 4 == 0)
      #expect(trial.broken.isEmpty, "\(fault) at call \(point)")
    }
  }
}
